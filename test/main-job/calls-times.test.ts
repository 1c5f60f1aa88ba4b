/** When the steps of a call are taken to have happened, the limit of its reply, and what is assumed. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Call, call, registerFile } from './calls-files.ts'
import { eventsIn } from './exported.ts'
import { figures, fileWith, output, tempFolder } from './running.ts'

const summaryOf = (...calls: readonly Call[]) => figures('--calls', registerFile(calls))

async function timesIn(file: string) {
  const log = join(tempFolder(), 'log.jsonl')
  await output('--calls', file, '--log', log)
  return eventsIn(log).map(({ type, occurredAt }) => `${type} ${occurredAt.slice(11, 16)}`)
}

it('takes times as Excel writes them, without seconds and with one digit, for the beginning of the minute', async () => {
  const written = {
    'time of the call': '2026/3/2 9:59',
    'answered at': '2026/3/2 10:04',
    'ended at': '2026-03-02 10:05',
  }
  const { lines, calls } = await summaryOf(call('A', written), call('B'))
  expect({ ...lines, calls }).toMatchObject({ impossible: 0 })
  expect(await timesIn(registerFile([call('A', written)]))).toContain('reception.opened 01:59')
})

describe('the limit of thirty minutes', () => {
  it.each([
    ['10:34:59', { kept: 1, missed: 0 }],
    ['10:35:00', { kept: 1, missed: 0 }],
    ['10:35:01', { kept: 0, missed: 1 }],
  ])('referred at 10:05, answered at %s', async (time, replies) => {
    const referred = { 'referred at': '10:05', 'answered at': `2026-03-02 ${time}`, 'ended at': '10:06' }
    const summary = await summaryOf(call('A', referred), call('B'))
    expect(summary.replies).toMatchObject(replies)
    expect(summary.worst.map(({ secondsOver }: { secondsOver: number }) => secondsOver)).toEqual(
      replies.missed ? [1] : [],
    )
  })

  it('what nobody answered is overdue as of the last moment of the file', async () => {
    const left = { 'referred at': '10:05', 'answered at': '', answer: '', reaction: '', 'ended at': '10:06' }
    expect((await summaryOf(call('A', left))).replies).toMatchObject({ waiting: 1, overdue: 0 })
    const later = await summaryOf(
      call('A', left),
      call('B', { 'time of the call': '11:00', 'verified at': '11:00', 'answered at': '11:01', 'ended at': '11:02' }),
    )
    expect(later.replies).toMatchObject({ waiting: 0, overdue: 1 })
    expect(later.worst).toMatchObject([{ receptionId: 'A', secondsOver: 27 * 60, repliedAt: null }])
  })

  it('and at its last second is not over', async () => {
    const left = { 'referred at': '10:05', 'answered at': '', answer: '', reaction: '', 'ended at': '10:06' }
    const until = (time: string) =>
      summaryOf(call('A', left), call('B', { 'ended at': `2026-03-02 ${time}` })).then(({ replies }) => replies)
    expect(await until('10:35:00')).toMatchObject({ waiting: 1, overdue: 0 })
    expect(await until('10:35:01')).toMatchObject({ waiting: 0, overdue: 1 })
  })
})

describe('a step without a time', () => {
  it.each([
    ['an answer: when the call ended', { 'answered at': '', reaction: '' }, 'reception.answered 02:05'],
    ['or when it came', { 'answered at': '', 'ended at': '', 'verified at': '10:00' }, 'reception.answered 02:00'],
    ['what is said to it: with the answer', {}, 'reception.reacted 02:04'],
    ['a referral: when the call came', { 'referred to': 'li' }, 'reception.referred 02:00'],
    ['a promise: when it came', { 'promised by': '10:20' }, 'reception.reply-promised 02:00'],
    ['or when it was referred', { 'promised by': '10:20', 'referred at': '10:03' }, 'reception.reply-promised 02:03'],
  ])('%s', async (_, more, expected) => {
    expect(await timesIn(registerFile([call('A', more)]))).toContain(expected)
  })
})

describe('a column that is missing is assumed', () => {
  const HEAD = 'call id,time of the call,kind,answered at'

  it('a complaint was verified and apologised for when it came, and is answered', async () => {
    const file = fileWith(`${HEAD}\nA,2026-03-02 10:00:00,complaint,2026-03-02 10:04:00\n`, 'calls.csv')
    expect(await timesIn(file)).toEqual([
      'reception.opened 02:00',
      'reception.asked 02:00',
      'reception.verified 02:00',
      'reception.apologised 02:00',
      'reception.answered 02:04',
    ])
    expect((await figures('--calls', file)).commands.refused).toBe(0)
  })

  it('and an unknown word stands in the question where there is no answer', async () => {
    const file = fileWith('call id,time of the call,reaction\nA,2026-03-02 10:00:00,shrugs\n', 'calls.csv')
    const log = join(tempFolder(), 'log.jsonl')
    await output('--calls', file, '--log', log)
    expect(eventsIn(log)[1]).toMatchObject({ data: { question: 'not in the file【shrugs】', kind: 'inquiry' } })
  })
})
