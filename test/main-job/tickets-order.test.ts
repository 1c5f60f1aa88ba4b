/** Logs whose lines do not follow each other as they should: nothing is reopened by a note, and what is odd is named. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { grouped } from '../../examples/main-job/grouped.ts'
import { eventsIn } from './exported.ts'
import { figures, fileWith, output, tempFolder } from './running.ts'
import { csv } from './tickets-mixed.ts'

const plain = (text: string) => text.replaceAll(/\s+/g, ' ')

async function typesOf(file: string): Promise<Record<string, string[]>> {
  const log = join(tempFolder(), 'log.jsonl')
  await output('--tickets', file, '--log', log)
  const byCase = grouped(eventsIn(log), ({ data }) => String(data.complaintId))
  return Object.fromEntries([...byCase].map(([caseId, events]) => [caseId, events.map(({ type }) => type.slice(10))]))
}

/** Each case is closed in the log; A before it was created, B worked on and C noted after it. */
const CLOSED_LOG = [
  'A | Insert ticket | 03-02 09:00',
  'A | Closed | 03-01 09:00',
  'B | Insert ticket | 01-05 09:00',
  'B | Closed | 01-06 17:16',
  'B | Resolve ticket | 01-06 17:17',
  'C | Insert ticket | 01-05 09:00',
  'C | Resolve ticket | 01-06 09:00',
  'C | Closed | 01-06 10:00',
  'C | VERIFIED | 01-06 11:00',
  'C | Create SW anomaly | 01-06 12:00',
  'D | Insert ticket | 03-20 09:00',
  'D | Closed | 03-21 10:00',
]

describe('a case that is closed', () => {
  it('is reopened by work, and neither by a note, nor by an unknown activity, nor by its creation', async () => {
    expect(await typesOf(csv(...CLOSED_LOG))).toEqual({
      A: ['received', 'registered', 'closed'],
      B: ['received', 'registered', 'closed', 'reopened', 'resolved'],
      C: ['received', 'registered', 'resolved', 'closed', 'noted', 'noted'],
      D: ['received', 'registered', 'closed'],
    })
  })

  it('is counted as closed, and what is odd about its order is counted and named', async () => {
    const { cases, verdicts, outOfOrder } = await figures('--tickets', csv(...CLOSED_LOG))
    expect(cases).toMatchObject({
      total: 4,
      closed: 3,
      open: 1,
      reopened: 1,
      beginningWithClosed: 1,
      workAfterClosed: 1,
    })
    expect(verdicts).toMatchObject({ inTime: 3, overdue: 1 })
    expect(outOfOrder).toEqual([
      { caseId: 'A', line: 3, order: 'begins-with-closed', activity: 'Closed' },
      { caseId: 'B', line: 6, order: 'work-after-closed', activity: 'Resolve ticket' },
    ])
  })

  it('is named in the report, and again where it is among the worst', async () => {
    const en = plain(await output('--tickets', csv(...CLOSED_LOG)))
    expect(en).toContain(
      'Doubtful order (are the times right?): 1 case closed before all else, 1 case worked on after "Closed" and ' +
        'reopened by it: A begins with "Closed" (line 3) B goes on after "Closed" with "Resolve ticket" (line 6)',
    )
    expect(en).toMatch(/The one case that ran over the limit B .* not closed .* B goes on after "Closed"/)
    const zh = plain(await output('--tickets', csv(...CLOSED_LOG), '--lang', 'zh'))
    expect(zh).toContain('A 一开始就是“Closed”（第 3 行）')
    expect(zh).toMatch(/唯一超过期限的工单 B.*未结案.*B 在“Closed”之后又有 "Resolve ticket"（第 6 行）/)
  })

  it('is in order where it is only closed twice, or noted', async () => {
    const rows = ['A | Insert ticket | 03-01 09:00', 'A | Closed | 03-02 09:00', 'A | Closed | 03-03 09:00']
    const file = csv(...rows, 'A | VERIFIED | 03-04 09:00')
    expect(await figures('--tickets', file)).toMatchObject({ outOfOrder: [], cases: { reopened: 0, closed: 1 } })
    expect(await output('--tickets', file)).toContain('No case begins with "Closed" or is worked on after it.')
  })
})

describe('a case whose customer or product changes', () => {
  const rows = [
    'A | Insert ticket | 01-05 09:00 | Ann | Alpha | S1 | P1',
    'A | Take in charge ticket | 01-05 10:00 | Ann | Beta | S1 | P2',
    'A | Closed | 01-06 10:00 | Ann | Gamma | S1 | P2',
    'B | Insert ticket | 01-05 09:00 | Ann | Beta | S1 | P1',
    'B | Closed | 01-06 10:00 | Ann | Beta | S1 | P1',
    'C | Closed | 01-06 10:00 | Ann | Delta | S1 | P1',
    'C | Insert ticket | 01-05 09:00 | Ann |  | S1 | P1',
  ]

  it('is counted and named; its complaint is of the customer that its first line names', async () => {
    const { cases, changes } = await figures('--tickets', csv(...rows))
    expect(cases).toMatchObject({ total: 3, customers: 2, changedCustomer: 2, changedProduct: 1 })
    expect(changes).toEqual([
      { caseId: 'A', line: 3, field: 'customer', from: 'Alpha', to: 'Beta' },
      { caseId: 'C', line: 7, field: 'customer', from: null, to: 'Delta' },
      { caseId: 'A', line: 3, field: 'product', from: 'P1', to: 'P2' },
    ])
  })

  it('is told in both languages', async () => {
    const en = plain(await output('--tickets', csv(...rows)))
    expect(en).toContain('about 3 cases of 2 customers')
    expect(en).toContain('A later line names another customer in 2 cases, another product in 1 case:')
    expect(en).toContain('A (line 3): customer Alpha, then Beta C (line 7): customer none, then Delta')
    const zh = plain(await output('--tickets', csv(...rows), '--lang', 'zh'))
    expect(zh).toContain('A（第 3 行）：客户原为 Alpha，后为 Beta')
  })

  it('is no change where a later line names none, and a log without customers has none', async () => {
    const blank = ['A | Insert ticket | 01-05 09:00 | Ann | K', 'A | Closed | 01-06 10:00 | Ann |  ']
    expect(await figures('--tickets', csv(...blank))).toMatchObject({ changes: [], cases: { customers: 1 } })
    const file = fileWith('Case ID,Activity,Complete Timestamp\nA,Closed,2026-01-05 09:00:00\n', 'tickets.csv')
    expect((await figures('--tickets', file)).cases.customers).toBe(0)
    expect(await output('--tickets', file)).toContain('1 line about 1 case, 3 events')
    expect(await output('--tickets', file, '--lang', 'zh')).toContain('：1 个工单，共 1 行')
  })
})

describe('the zone that counts the days', () => {
  it.each([['2026-03-01T10:00:00+01:00'], ['2026-03-01 10:00:00']])('is named for %s, too', async time => {
    const file = fileWith(`Case ID,Activity,Complete Timestamp\nA,Closed,${time}\n`, 'tickets.csv')
    expect(await output('--tickets', file)).toContain('- Days are counted in Asia/Shanghai (--zone)\n')
    const paris = await output('--tickets', file, '--zone', 'Europe/Paris', '--lang', 'zh')
    expect(paris).toContain('- 日期按 Europe/Paris 计（--zone）\n')
  })
})
