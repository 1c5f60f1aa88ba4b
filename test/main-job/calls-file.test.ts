/** Bad input of `--calls`: told by line, field, value and reason, and the run goes on. And the log of requests. */
import { describe, expect, it } from 'vitest'
import { jobOptions } from '../../examples/main-job/arguments/parse.ts'
import { HELP } from '../../examples/main-job/help.ts'
import { call, ENGLISH, register, registerFile } from './calls-files.ts'
import { figures, fileWith, output } from './running.ts'
import { csv } from './tickets-mixed.ts'

describe('a line that is impossible', () => {
  it.each([
    [
      'ends before it begins',
      { 'ended at': '09:59' },
      'ended at',
      /^a time not before time of the call, 2026-03-02 10:00:00$/,
    ],
    ['is answered before its question', { 'answered at': '09:00' }, 'answered at', /^a time not before/],
    ['is verified before it', { 'verified at': '09:00' }, 'verified at', /^a time not before/],
    ['promises what is over', { 'promised by': '09:00' }, 'promised by', /^a time not before/],
    ['rings half', { rings: '1.5' }, 'rings', /^a whole number of rings/],
    ['rings less than never', { rings: '-1' }, 'rings', /^a whole number of rings/],
    ['rings for ever', { rings: '1001' }, 'rings', /^a whole number of rings/],
    [
      'has a day of 25 hours',
      { 'time of the call': '2026-03-02 25:00:00' },
      'time of the call',
      /a moment that exists/,
    ],
    ['ends on 30 February', { 'ended at': '2026-02-30 10:00:00' }, 'ended at', /a moment that exists/],
    ['has no number', { 'call id': '' }, 'call id', /^a text$/],
    ['has an invisible customer', { customer: 'C\u200b1' }, 'customer', /^no invisible characters$/],
    ['asks without an end', { question: 'q'.repeat(801) }, 'question', /^at most 800 characters/],
    ['has a number twice', { 'call id': 'A', question: 'another' }, 'call id', /^a number of its own: line 2 has it$/],
  ])('%s', async (_, more, field, expected) => {
    const summary = await figures('--calls', registerFile([call('A'), call('B', more), call('C')]))
    expect(summary.impossible).toEqual([
      { line: 3, field, value: expect.any(String), expected: expect.stringMatching(expected) },
    ])
    expect(summary).toMatchObject({ lines: { read: 3, used: 2, impossible: 1 }, receptions: { total: 2 } })
  })

  it('is torn, or has other columns; what repeats a line is skipped', async () => {
    const rows = register([call('A'), call('A'), call('B')])
    const summary = await figures('--calls', fileWith(`${rows}x,y\n${rows.split('\n')[3]!.slice(0, 40)}`, 'calls.csv'))
    expect(summary.lines).toMatchObject({ read: 5, used: 2, repeated: 1, impossible: 2 })
    expect(summary.repeatedLines).toEqual([3])
    expect(summary.impossible.map(({ expected }: { expected: string }) => expected)).toEqual([
      '21 columns and not 2',
      expect.stringMatching(/the file is cut off within it$/),
    ])
  })

  it('has bytes that are no text', async () => {
    const text = register([
      call('A', { question: '零件在哪里' }),
      call('B', { question: '零件' }),
      call('C', { question: 'x' }),
    ])
    const bytes = Buffer.from(text)
    bytes[bytes.lastIndexOf(',x,') + 1] = 0xff
    expect((await figures('--calls', fileWith(bytes, 'calls.csv'))).impossible).toMatchObject([
      { line: 4, expected: 'text in UTF-8 or GB18030' },
    ])
  })
})

describe('a file that is no register', () => {
  it.each([
    ['empty', '', 'CALLS_EMPTY', 'is empty'],
    ['a header alone', `${ENGLISH}\n`, 'CALLS_EMPTY', 'has a header and no lines'],
    ['without a usable line', register([call('', {})]), 'CALLS_EMPTY', 'none of the 1 lines'],
    [
      'another header',
      'InvoiceNo,Quantity\n1,2\n',
      'CALLS_HEADER_INVALID',
      'lacks call id / 编号, time of the call / 来电时间',
    ],
    [
      'one meaning twice',
      'call id,编号,来电时间\n1,2,3\n',
      'CALLS_HEADER_INVALID',
      'two columns of one meaning, call id and 编号',
    ],
    ['a column twice', 'call id,Call_ID,来电时间\n1,2,3\n', 'CALLS_HEADER_INVALID', 'two columns of one meaning'],
    ['half a log of requests', 'Case ID,Activity\n1,2\n', 'CALLS_HEADER_INVALID', 'lacks Complete Timestamp'],
  ])('%s', async (_, content, code, message) => {
    const refusal = output('--calls', fileWith(content, 'calls.csv'))
    await expect(refusal).rejects.toMatchObject({ code, message: expect.stringContaining(message) })
  })
})

describe('a log of requests', () => {
  const LOG = [
    'A | Assign seriousness | 03-02 09:00',
    'A | Take in charge ticket | 03-02 09:05 | Bob',
    'A | Resolve ticket | 03-02 09:35 | Bob',
    'A | Closed | 03-02 10:00',
    'B | Insert ticket | 03-02 09:00 | Ann | L | S2',
    'B | Take in charge ticket | 03-02 09:05 | Bob | L | S2',
    'B | Phone call | 03-02 09:10 | Bob | L | S2',
    'B | Resolve ticket | 03-02 09:36 | Bob | L | S2',
    'B | Resolve ticket | 03-02 09:40 | Bob | L | S2',
    'C | Take in charge ticket | 03-02 09:50',
    'C | Take in charge ticket | 03-02 09:50',
  ]

  it('becomes calls that are referred, answered and ended', async () => {
    const summary = await figures('--calls', csv(...LOG))
    expect(summary).toMatchObject({
      form: 'requests',
      lines: { read: 11, used: 10, repeated: 1 },
      unknown: [{ field: 'activity', name: 'Phone call', lines: 1 }],
      receptions: { total: 3, calls: 3, answered: 2 },
      replies: { kept: 1, missed: 1, waiting: 1, overdue: 0 },
      reactions: { satisfied: 1 },
      refused: [{ command: 'reception.answer', rules: ['answer-once'], times: 1, firstLine: 10 }],
      open: { 'no-answer-yet': 1, 'follow-up': 1 },
      months: [{ month: '2026-03', receptions: 3, kept: 1, missed: 1, waiting: 1, overdue: 0 }],
      worst: [{ receptionId: 'B', customerId: 'L', department: 'S2', line: 6, secondsOver: 60 }],
    })
    expect(summary.departments.map(({ department }: { department: string }) => department)).toEqual(['S1', 'S2'])
  })

  it('is the same in whatever order its lines stand', async () => {
    const lineless = (json: string) => json.replaceAll(/"(line|firstLine)": \d+|"repeatedLines": \[[^\]]*\]/g, '')
    const [one, other] = [csv(...LOG), csv(...[...LOG].reverse())]
    expect(lineless(await output('--calls', other, '--json'))).toBe(lineless(await output('--calls', one, '--json')))
  })
})

describe('the arguments of --calls', () => {
  it('are read, and refused where they do not fit', () => {
    expect(jobOptions(['--calls', 'c', '--json']).calls).toEqual({ file: 'c', zone: 'Asia/Shanghai' })
    expect(() => jobOptions(['--calls', 'c', '--sales', 's'])).toThrow('--sales and --calls are two runs')
    expect(() => jobOptions(['--calls', 'c', '--limit', '3'])).toThrow('--limit goes with --tickets FILE')
    expect(() => jobOptions(['--calls='])).toThrow('--calls needs the name of a file')
    for (const page of Object.values(HELP)) expect(page).toContain('--calls')
  })
})
