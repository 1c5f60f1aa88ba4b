/** `--calls` over a register: figures against plain arithmetic, what it makes of a line, and what it says of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Call, CHINESE, call, generated, register, registerFile } from './calls-files.ts'
import { eventsIn } from './exported.ts'
import { figures, fileWith, output, runMainJob, tempFolder } from './running.ts'

async function eventsOf(...calls: readonly Call[]) {
  const log = join(tempFolder(), 'log.jsonl')
  await output('--calls', registerFile(calls), '--log', log)
  return eventsIn(log)
}

const summaryOf = (...calls: readonly Call[]) => figures('--calls', registerFile(calls))

describe('a generated register', () => {
  it('has the figures that plain arithmetic has', async () => {
    const { calls, counts, months } = generated(400)
    const summary = await figures('--calls', registerFile(calls))
    expect(summary).toMatchObject({
      form: 'register',
      lines: { read: 400, used: 400, repeated: 0, impossible: 0, withoutZone: 400 },
      receptions: { total: 400, calls: 400, visits: 0, missed: 0, answered: 400 - 27 },
      kinds: { inquiry: 400 },
      commands: { refused: 0 },
    })
    const { kept, missed, waiting, overdue } = summary.replies
    expect({ kept, missed, none: waiting + overdue }).toEqual({
      kept: counts.kept,
      missed: counts.missed,
      none: counts.none,
    })
    const { satisfied, dissatisfied, insists } = counts
    expect(summary.reactions).toEqual({ satisfied, dissatisfied, insists })
    const byMonth = summary.months.map(({ month, receptions }: { month: string; receptions: number }) => [
      month,
      receptions,
    ])
    expect(byMonth).toEqual(Object.entries(months))
    const sum = (rows: Record<string, number>[], name: string) => rows.reduce((all, row) => all + row[name]!, 0)
    for (const rows of [summary.months, summary.departments]) {
      expect(sum(rows, 'receptions')).toBe(400)
      for (const name of ['kept', 'missed', 'waiting', 'overdue']) expect(sum(rows, name)).toBe(summary.replies[name])
    }
    const times = (rule: string) => summary.objected.find(({ rules }: { rules: string[] }) => rules[0] === rule).times
    expect([times('call-within-three-rings'), times('reply-in-time')]).toEqual([counts.rings, counts.missed])
    const owed = (id: string) =>
      summary.duties.kinds.find(({ obligation }: { obligation: string }) => obligation === id)
    expect(owed('reply-owed')).toMatchObject({ overdue, due: waiting })
    expect(owed('question-answered')).toBeUndefined()
    expect(summary.worst[0]).toMatchObject({ receptionId: 'R-0', line: 2, repliedAt: null })
  })

  it('has them in whatever order its lines stand, and the same every time', async () => {
    const { calls } = generated(90)
    const scattered = calls.map((_, index) => calls[(index * 37) % calls.length]!)
    const [first, again, other] = await Promise.all(
      [calls, calls, scattered].map(each => output('--calls', registerFile(each), '--json')),
    )
    expect(again).toBe(first)
    const lineless = (json: string) => json.replaceAll(/"(line|firstLine)": \d+/g, '')
    expect(lineless(other!)).toBe(lineless(first!))
  })
})

describe('a line', () => {
  it('becomes the steps of the desk, each at its time', async () => {
    const events = await eventsOf(
      call('A', { 'referred at': '10:03', 'referred to': 'li', 'promised by': '10:20', 'answered at': '10:15' }),
    )
    expect(events.map(({ type, occurredAt }) => [type, occurredAt.slice(11, 16)])).toEqual([
      ['reception.opened', '02:00'],
      ['reception.asked', '02:00'],
      ['reception.verified', '02:02'],
      ['reception.referred', '02:03'],
      ['reception.reply-promised', '02:03'],
      ['reception.ended', '02:05'],
      ['reception.answered', '02:15'],
      ['reception.reacted', '02:15'],
    ])
    expect(events[0]).toMatchObject({
      actor: { id: 'mei' },
      data: { way: 'call', rings: 2, takenBy: 'mei', departmentId: 'east', customerId: 'C-1', phone: '555' },
    })
  })

  it('means the same in Chinese, in GB18030 and packed', async () => {
    const words: Readonly<Record<string, string>> = { call: '来电', inquiry: '咨询', satisfied: '满意' }
    const text = register([call('A'), call('B', { kind: 'complaint' })])
    const [, ...rows] = register([call('A'), call('B', { kind: '投诉' })]).split('\n')
    const chinese = [
      CHINESE,
      ...rows.map(row => row.replaceAll(/\b(call|inquiry|satisfied)\b/g, word => words[word]!)),
    ].join('\n')
    const { encoding: _, ...english } = await figures('--calls', fileWith(text, 'calls.csv'))
    for (const content of [chinese, gzipSync(chinese)]) {
      const { encoding: __, ...same } = await figures('--calls', fileWith(content, 'calls.csv'))
      expect(same).toEqual(english)
    }
    const gb = Buffer.from('b1e0bac52cc0b4b5e7cab1bce40a412c323032362d30332d30322031303a30303a30300a', 'hex')
    expect(await figures('--calls', fileWith(gb, 'calls.csv'))).toMatchObject({
      encoding: 'gb18030',
      receptions: { calls: 1 },
    })
  })

  it('with an unknown word is kept with it, and the word is counted by name', async () => {
    const odd = { kind: 'praise', way: 'e-mail', reaction: 'shrugs' }
    const calls = [call('A', odd), call('B', { kind: 'praise' })]
    const { unknown, kinds, receptions } = await summaryOf(...calls)
    expect(unknown).toEqual([
      { field: 'kind', name: 'praise', lines: 2 },
      { field: 'reaction', name: 'shrugs', lines: 1 },
      { field: 'way', name: 'e-mail', lines: 1 },
    ])
    expect({ kinds, calls: receptions.calls }).toEqual({ kinds: { inquiry: 2 }, calls: 2 })
    const texts = (await eventsOf(...calls)).flatMap(({ data }) => data.question ?? data.answer ?? [])
    expect(texts).toEqual([
      'where is the part【praise】【e-mail】',
      'where is the part【praise】',
      'on its way【shrugs】',
      'on its way',
    ])
  })

  it('of a visit has no rings and no limit', async () => {
    const visit = call('V', { way: '来访', kind: '', 'referred at': '10:03', 'answered at': '16:00' })
    const summary = await summaryOf(visit)
    expect(summary).toMatchObject({ receptions: { calls: 0, visits: 1 }, replies: { missed: 0 }, objected: [] })
    expect(summary.commands.refused).toBe(0)
  })

  it('that says no more than number and time is a call, and what is assumed is told', async () => {
    const file = fileWith('call id,time of the call\nA,2026-03-02 10:00:00\n', 'calls.csv')
    const { receptions, assumed, duties } = await figures('--calls', file)
    expect(receptions).toMatchObject({ calls: 1, missed: 0 })
    expect(assumed).toEqual(['clerk', 'kind', 'question', 'verifiedAt', 'apologisedAt', 'phone'])
    expect(duties.kinds.map(({ obligation }: { obligation: string }) => obligation)).toEqual(['question-answered'])
  })

  it('that nobody took is missed, and asks for an answer', async () => {
    const missed = {
      ...call('A'),
      clerk: '',
      rings: '9',
      kind: '',
      question: '',
      'verified at': '',
      'answered at': '',
      answer: '',
      reaction: '',
    }
    const summary = await summaryOf(missed)
    expect(summary.receptions).toMatchObject({ calls: 1, missed: 1, answered: 0 })
    expect(summary.objected).toMatchObject([{ rules: ['call-within-three-rings'], times: 1 }])
  })
})

describe('what the regulation refuses is counted with its first line', () => {
  const rulesOf = async (...calls: readonly Call[]) =>
    (await summaryOf(...calls)).refused.map(({ rules, firstLine }: { rules: string[]; firstLine: number }) => [
      ...rules,
      firstLine,
    ])

  it.each([
    ['an answer to what was not verified', { 'verified at': '', reaction: '' }, ['question-verified-before-answer', 3]],
    ['an answer to a complaint without an apology', { kind: 'complaint', reaction: '' }, ['apology-before-answer', 3]],
    ['a call of no class, which is an inquiry then', { kind: '' }, ['call-classed', 3]],
    ['a promise for a time that is over', { 'promised by': '10:00' }, ['promise-ahead', 3]],
    ['a promise without a telephone', { phone: '', 'promised by': '10:20' }, ['promise-with-time-and-contact', 3]],
  ])('%s', async (_, more, rule) => {
    expect(
      await rulesOf(call('A', { 'time of the call': '09:59', 'apologised at': '10:00' }), call('B', more)),
    ).toEqual([rule])
  })

  it('and a complaint is opened by the first call that names it, and linked by the others', async () => {
    const about = { kind: 'complaint', 'apologised at': '10:01', 'complaint id': 'K-1' }
    const calls = [call('B', { ...about, 'time of the call': '10:01' }), call('A', about)]
    const events = (await eventsOf(...calls)).filter(({ type }) => /complaint|linked/.test(type))
    expect(events.map(({ type, data }) => [type, data.receptionId ?? data.complaintId])).toEqual([
      ['complaint.received', 'K-1'],
      ['reception.linked', 'A'],
      ['reception.linked', 'B'],
    ])
  })
})

describe('the page', () => {
  const odd = [
    call('A', { kind: '表扬', 'verified at': '' }),
    call('B', { rings: '5', 'referred at': '10:05', 'answered at': '12:00', reaction: '' }),
  ]

  it('tells a manager the same in both languages', async () => {
    const file = registerFile([...odd, call('C', { rings: 'x' })])
    const english = await output('--calls', file)
    expect(english).toContain('- Calls that could not be answered at once: 2. Replied within the')
    expect(english).toContain('line 4: rings is "x", expected a whole number of rings from 0 to 1,000')
    expect(english).toMatch(/kind "表扬": 1 line/)
    expect(english).toMatch(/B \(line 3, department east, customer C-1\): 1 hour 25 minutes over/)
    const chinese = await output('--calls', file, '--lang', 'zh')
    expect(chinese).toContain('第 4 行：rings 为 "x"，应为：铃声次数，0 至 1,000 的整数')
    expect(chinese).toMatch(/B（第 3 行，部门 east，客户 C-1）：超时 1 小时 25 分/)
  })

  it('has no Latin word in Chinese but names of the file, ids and options', async () => {
    const [, ...rows] = readFileSync(registerFile(odd), 'utf8').split('\n')
    const text = [CHINESE, ...rows].join('\n').replaceAll('east', '东区').replaceAll('mei', '梅')
    const page = await output('--calls', fileWith(text, '登记'), '--lang', 'zh')
    const known = /--[\w-]+|docs\/reference\/calls\.md|Asia\/Shanghai|utf-8|D05[-\w.]+|A03e[-\w.]+|C-1|SQLite|\/tmp\S+/g
    expect(page.replaceAll(known, '').match(/[A-Za-z]{2,}/g) ?? []).toEqual(['en'])
  })

  it('is printed by the program', () => {
    const { code, out, err } = runMainJob('--calls', registerFile([call('A')]))
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/\(a register of calls\): 1 line about 1 call or\s+request/)
  })
})
