import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { eventsIn } from './exported.ts'
import { figures, fileWith, output, runMainJob, tempFolder } from './running.ts'
import { csv } from './tickets-mixed.ts'

function summaryOf(file: string, ...more: readonly string[]) {
  return figures('--tickets', file, ...more)
}

async function eventsOf(file: string) {
  const log = join(tempFolder(), 'log.jsonl')
  await output('--tickets', file, '--log', log)
  return eventsIn(log)
}

/** Five cases, scattered and out of order, with a limit of two days in mind. */
const MIXED = [
  'B | Assign seriousness | 03-02 09:00 | Bob | L | S10',
  'A | Insert ticket | 03-02 09:00',
  'A | Resolve ticket | 03-06 12:00',
  'A | Wait | 03-03 08:00',
  'A | Take in charge ticket | 03-02 11:00',
  'A | Closed | 03-06 18:00',
  'B | Closed | 03-09 10:00 | Bob | L | S10',
  'B | Closed | 03-09 11:00 | Bob | L | S10',
  'B | Take in charge ticket | 03-10 09:00 | Bob | L | S10',
  'B | Resolve ticket | 03-10 12:00 | Bob | L | S10',
  'B | Closed | 03-11 10:00 | Bob | L | S10',
  'B | Closed | 03-11 10:00 | Bob | L | S10',
  'C | Assign seriousness | 03-08 10:00 | Bob | K | S2',
  'D | Wait | 03-08 10:00 | Bob | K | S2',
  'D | Wait | 03-09 10:00 | Bob | K | S2',
  'E | Phone call | 03-10 10:00',
]

describe('the summary of a small log', () => {
  it('counts lines, refusals, verdicts, sections, months and the worst', async () => {
    expect(await summaryOf(csv(...MIXED), '--limit', '2')).toEqual({
      encoding: 'utf-8',
      zone: 'Asia/Shanghai',
      limitDays: 2,
      from: '2026-03-02T01:00:00.000Z',
      to: '2026-03-11T02:00:00.000Z',
      lines: { read: 16, used: 15, repeated: 1, impossible: 0, blank: 0, unread: 0, withoutZone: 15 },
      impossible: [],
      unread: null,
      repeatedLines: [13],
      unknownActivities: [{ activity: 'Phone call', lines: 1 }],
      // 14 activities beside "Insert ticket", 5 times received and registered, one reopened, one resumed.
      commands: { given: 26, refused: 2, events: 24 },
      refused: [
        { command: 'complaint.pause', rules: ['clock-running'], times: 1, firstLine: 16 },
        { command: 'complaint.close', rules: ['complaint-open'], times: 1, firstLine: 9 },
      ],
      cases: {
        total: 5,
        customers: 2,
        closed: 2,
        open: 3,
        reopened: 1,
        takenUpAgain: 0,
        lateThoughResolvedInTime: 0,
        beginningWithClosed: 0,
        workAfterClosed: 1,
        changedCustomer: 0,
        changedProduct: 0,
      },
      outOfOrder: [{ caseId: 'B', line: 10, order: 'work-after-closed', activity: 'Take in charge ticket' }],
      changes: [],
      verdicts: { inTime: 1, late: 1, open: 1, overdue: 1, undecidable: 1 },
      // A: 76 hours and two whole days; B: 23 hours closed; D: 72 hours up to the end, and two whole days.
      notCounted: { cases: 3, stretches: 3, hours: 171, days: 4 },
      sections: [
        { section: 'S1', cases: 2, inTime: 1, late: 0, open: 1, overdue: 0, undecidable: 0 },
        { section: 'S2', cases: 2, inTime: 0, late: 0, open: 0, overdue: 1, undecidable: 1 },
        { section: 'S10', cases: 1, inTime: 0, late: 1, open: 0, overdue: 0, undecidable: 0 },
      ],
      months: [{ month: '2026-03', closed: 2, inTime: 1, late: 1 }],
      worst: [
        {
          caseId: 'B',
          customer: 'L',
          section: 'S10',
          registeredAt: '2026-03-02T01:00:00.000Z',
          closedAt: '2026-03-11T02:00:00.000Z',
          due: '2026-03-04T16:00:00.000Z',
          daysOver: 7,
          counted: [{ from: '2026-03-02T16:00:00.000Z', to: '2026-03-04T16:00:00.000Z', days: 2 }],
        },
        {
          caseId: 'C',
          customer: 'K',
          section: 'S2',
          registeredAt: '2026-03-08T02:00:00.000Z',
          closedAt: null,
          due: '2026-03-10T16:00:00.000Z',
          daysOver: 1,
          counted: [{ from: '2026-03-08T16:00:00.000Z', to: '2026-03-10T16:00:00.000Z', days: 2 }],
        },
      ],
    })
  })

  it('is the same every time', async () => {
    const file = csv(...MIXED)
    expect(await output('--tickets', file, '--json')).toBe(await output('--tickets', file, '--json'))
  })

  it('leaves whole days of waiting out of the limit: the day of closing decides', async () => {
    const waiting = [
      'A | Assign seriousness | 03-02 09:00',
      'A | Wait | 03-03 08:00',
      'A | Resolve ticket | 03-06 12:00',
    ]
    const inTime = csv(...waiting, 'A | Closed | 03-06 23:59')
    const late = csv(...waiting, 'A | Closed | 03-07 00:00')
    expect((await summaryOf(inTime, '--limit', '2')).verdicts).toMatchObject({ inTime: 1, late: 0 })
    const summary = await summaryOf(late, '--limit', '2')
    expect(summary.cases).toMatchObject({ lateThoughResolvedInTime: 1 })
    const counted = [
      { from: '2026-03-02T16:00:00.000Z', to: '2026-03-03T16:00:00.000Z', days: 1 },
      { from: '2026-03-05T16:00:00.000Z', to: '2026-03-06T16:00:00.000Z', days: 1 },
    ]
    expect(summary.worst).toMatchObject([{ caseId: 'A', daysOver: 1, counted }])
  })

  it('judges in the zone asked for, in which the days of the same lines are others', async () => {
    const rows = ['A,Assign seriousness,2026-03-02T22:30:00Z', 'A,Closed,2026-03-04T22:30:00Z']
    const file = fileWith(`Case ID,Activity,Complete Timestamp\n${rows.join('\n')}\n`, 'tickets.csv')
    const dueIn = async (zone: string) => (await summaryOf(file, '--limit', '1', '--zone', zone)).worst[0].due
    const dues = [await dueIn('Asia/Shanghai'), await dueIn('Europe/Rome')]
    expect(dues).toEqual(['2026-03-04T16:00:00.000Z', '2026-03-03T23:00:00.000Z'])
    expect((await summaryOf(file)).lines).toMatchObject({ used: 2, withoutZone: 0 })
  })

  it('tells impossible lines beside the others', async () => {
    const file = fileWith(`${readFileSync(csv('A | Closed | 03-02 09:00'), 'utf8')}B,Wait\n\n`, 'tickets.csv')
    const { lines, impossible, cases } = await summaryOf(file)
    expect({ lines, cases: cases.total }).toEqual({
      lines: { read: 2, used: 1, repeated: 0, impossible: 1, blank: 1, unread: 0, withoutZone: 1 },
      cases: 1,
    })
    expect(impossible).toEqual([{ line: 3, field: 'the line', value: 'B,Wait', expected: '9 columns and not 2' }])
  })
})

describe('a log of another house', () => {
  it('with other activities, customers and columns runs unchanged', async () => {
    const rows = [
      'day,Complete Timestamp,Activity,Case ID,who',
      '1,2025-12-30T08:00:00+01:00,"Angelegt, neu",№ 7,x',
      '3,2026-01-02 10:00:00,客户来电,№ 7,x',
      '2,2026-01-01 10:00:00,constructor,№ 8,y',
      '4,2026-01-03 10:00:00,Closed,№ 7,x',
    ]
    const summary = await summaryOf(fileWith(rows.join('\r\n'), 'tickets.csv'), '--zone', 'Europe/Berlin')
    expect(summary).toMatchObject({
      lines: { read: 4, used: 4, withoutZone: 3 },
      unknownActivities: [
        { activity: 'Angelegt, neu', lines: 1 },
        { activity: 'constructor', lines: 1 },
        { activity: '客户来电', lines: 1 },
      ],
      commands: { given: 8, refused: 0 },
      cases: { total: 2, customers: 0, closed: 1, open: 1 },
      sections: [{ section: '-', cases: 2, inTime: 1, open: 1 }],
      months: [{ month: '2026-01', closed: 1, inTime: 1, late: 0 }],
    })
  })
})

describe('the events', () => {
  it('are what the table of activities says, in the order of time, each at its own time and by its resource', async () => {
    const events = await eventsOf(csv(...MIXED.filter(row => row.startsWith('A') || row.startsWith('B'))))
    const told = events.map(
      ({ type, occurredAt, data }) => `${data.complaintId} ${type.slice(10)} ${occurredAt.slice(5, 16)}`,
    )
    expect(told).toEqual([
      'B received 03-02T01:00',
      'B registered 03-02T01:00',
      'B classified 03-02T01:00',
      'A received 03-02T01:00',
      'A registered 03-02T01:00',
      'A dispatched 03-02T03:00',
      'A paused 03-03T00:00',
      'A resumed 03-06T04:00',
      'A resolved 03-06T04:00',
      'A closed 03-06T10:00',
      'B closed 03-09T02:00',
      'B reopened 03-10T01:00',
      'B dispatched 03-10T01:00',
      'B resolved 03-10T04:00',
      'B closed 03-11T02:00',
    ])
  })

  it('hold what the columns say', async () => {
    const rows = ['A | Insert ticket | 03-02 09:00', 'A | Assign seriousness | 03-02 09:30']
    const more = ['A | Take in charge ticket | 03-02 10:00 | Bob', 'A | Require upgrade | 03-02 11:00']
    const events = await eventsOf(csv(...rows, ...more))
    const [received, , classified, dispatched, noted] = events.map(({ data }) => data)
    expect(received).toMatchObject({
      kind: 'service',
      customerId: 'K',
      departmentId: 'S1',
      channel: 'online',
      subject: 'product P, seriousness high',
      receivedBy: 'Ann',
    })
    expect(classified).toMatchObject({ class: 'daily', severity: 'high' })
    const dueBy = '2026-03-17T16:00:00.000Z'
    expect(dispatched).toMatchObject({ departmentId: 'G', handler: 'Bob', handleBy: dueBy, replyBy: dueBy })
    expect(noted).toMatchObject({ kind: 'note', text: 'Require upgrade' })
  })

  it('give a dispatch that comes after the limit a time that is yet to come', async () => {
    const events = await eventsOf(
      csv('A | Assign seriousness | 03-02 09:00', 'A | Take in charge ticket | 03-20 09:00'),
    )
    expect(events.at(-1)).toMatchObject({
      type: 'complaint.dispatched',
      data: { handleBy: '2026-04-04T16:00:00.000Z' },
    })
  })
})

describe('the report', () => {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

  it('tells the zone, what was skipped, refused, unknown, late, and the worst with what was counted', async () => {
    const en = plain(await output('--tickets', csv(...MIXED), '--limit', '2'))
    expect(en).toContain('Judged as of the last moment of the file, 2026-03-11 10:00.')
    expect(en).toContain('15 name no zone: their times are taken in Asia/Shanghai (--zone)')
    expect(en).toContain(
      '1 skipped: they repeat a line before them (same case, activity, time and resource), first line 13',
    )
    expect(en).toContain('1 unknown activity, kept as a note: "Phone call": 1 line')
    expect(en).toContain('1 × complaint.close by complaint-open; line 9, B: Failed: The case is open.')
    expect(en).toContain(
      'Closed in time 1, late 1; not closed: in time so far 1, overdue 1; waiting, the end of the limit',
    )
    expect(en).toContain('171 hours in 3 stretches of 3 cases, 4 whole days')
    expect(en).toContain(
      'B (section S10, customer L): 7 days over; registered 2026-03-02, due 2026-03-04, closed 2026-03-11',
    )
    expect(en).toContain('counted: 2026-03-03 to 2026-03-04 (2 days)')
  })

  it('tells the same in Chinese', async () => {
    const zh = (await output('--tickets', csv(...MIXED), '--limit', '2', '--lang', 'zh')).replaceAll(/\s+/g, '')
    expect(zh).toContain('15行的时间未写时区，按Asia/Shanghai计')
    expect(zh).toContain('按期结案1个，逾期结案1个；未结案中期限未到1个，已逾期1个')
    expect(zh).toContain('B（部门S10，客户L）：超期7天；2026-03-02登记，2026-03-04到期，2026-03-11结案')
  })

  it('shows ten impossible lines and says how many more there are', async () => {
    const bad = Array.from({ length: 13 }, (_, index) => `X${index},Wait`).join('\n')
    const file = fileWith(`${readFileSync(csv('A | Closed | 03-02 09:00'), 'utf8')}${bad}\n`, 'tickets.csv')
    const en = plain(await output('--tickets', file))
    expect(en).toContain('13 impossible, left out: line 3: the line is "X0,Wait", expected 9 columns and not 2')
    expect(en).toContain('and 3 more (--json has 10,000 at most)')
    expect(en).not.toContain('X10,Wait')
  })
})

describe('the program', () => {
  it('keeps the log of --db, and a second run into it changes nothing and says so', () => {
    const file = csv(...MIXED)
    const db = join(tempFolder(), 'log.db')
    expect(runMainJob('--tickets', file, '--db', db).code).toBe(0)
    const before = readFileSync(db)
    const log = join(dirname(db), 'log.jsonl')
    const again = runMainJob('--tickets', file, '--db', db, '--log', log)
    expect({ code: again.code, out: again.out }).toEqual({ code: 1, out: '' })
    expect(again.err).toContain(`DB_NOT_EMPTY: --db ${db} holds a log already, up to position 24`)
    expect(readFileSync(db).equals(before)).toBe(true)
    expect(existsSync(log)).toBe(false)
  })

  it('names code, file, line and what is missing for a file without a needed column, and ends with 1', () => {
    const file = fileWith('Case ID,Activity\nA,Closed\n', 'tickets.csv')
    expect(runMainJob('--tickets', file, '--json')).toEqual({
      code: 1,
      out: '',
      err:
        `TICKETS_HEADER_INVALID: ${file}, line 1: the header is "Case ID,Activity" and lacks Complete Timestamp ` +
        '(needed: Case ID, Activity, Complete Timestamp)\n',
    })
  })
})
