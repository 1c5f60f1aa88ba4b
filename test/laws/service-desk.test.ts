/** What the desk owes, counted once more from the log alone: answers, replies, logs, and calls behind what came by telephone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { type SequencedEvent, serviceDesk } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { localDate } from '../../src/time/local-date.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const options = {
  customers: ['C-1', 'C-2'],
  departments: ['east', 'west'],
  complaints: ['K-1', 'K-2'],
  receptions: ['R-1', 'R-2', 'R-3'],
  enquiries: true,
  withdrawals: true,
  late: true,
  length: 40,
}

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

const SIGNS = ['reception.reply-promised', 'reception.referred', 'reception.register-signed', 'reception.ended']
const answered = 'reception.answered'

/** Each reception that began, with the types of its own steps. */
function receptionsOf(log: readonly Told[]) {
  return log
    .filter(({ type }) => type === 'reception.opened')
    .map(({ data }) => {
      const own = log.filter(one => one.data.receptionId === data.receptionId)
      return {
        data,
        id: `reception:${String(data.receptionId)}`,
        has: (...types: readonly string[]) => own.some(({ type }) => types.includes(type)),
      }
    })
}

function withoutLog(log: readonly Told[], zone: string): readonly string[] {
  const logs = log.filter(({ type, data }) => type === 'desk.day-handed-in' && data.paper === 'daily-log')
  const contacts = log.filter(
    ({ type, data }) => (type === 'reception.opened' && data.way !== 'follow-up') || type === 'reception.followed-up',
  )
  const open = contacts.filter(
    ({ occurredAt: at, data: { departmentId } }) =>
      !logs.some(
        one =>
          one.data.departmentId === departmentId &&
          one.occurredAt >= at &&
          at >= String(one.data.from) &&
          at < String(one.data.to),
      ),
  )
  return open.map(({ occurredAt, data }) => `${String(data.departmentId)} ${localDate({ zone }, occurredAt)}`)
}

function withoutCall(log: readonly Told[]): readonly string[] {
  const linked = log
    .filter(({ type }) => type === 'reception.linked')
    .map(({ data }) => `${String(data.record)} ${String(data.recordId)} ${String(data.customerId)}`)
  const heard = log.flatMap(({ type, data }) => {
    if (!['phone', 'hotline'].includes(String(data.channel))) return []
    if (type === 'enquiry.received') return [`enquiry ${String(data.enquiryId)} ${String(data.customerId)}`]
    return type === 'complaint.received' ? [`complaint ${String(data.complaintId)} ${String(data.customerId)}`] : []
  })
  return heard.filter(one => !linked.includes(one))
}

const sorted = (all: readonly string[]) => [...new Set(all)].sort()

test('what is owed at the desk is what the log leaves open', async () => {
  const seen = { answers: 0, replies: 0, logs: 0, calls: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: [...ofCustomers, serviceDesk()] })
      await play(history, office, clock)
      const log = [...standing(await logOf(store))] as unknown as Told[]
      const happened = log.filter(({ occurredAt }) => occurredAt <= clock.now())
      const receptions = receptionsOf(happened)
      const owed = (obligation: string) => office.obligations({ obligation })
      const expected = {
        answers: receptions.filter(
          ({ data, has }) =>
            !has(answered, ...SIGNS) && (has('reception.asked') || (data.way === 'call' && data.takenBy === null)),
        ),
        replies: receptions.filter(({ has }) => has(...SIGNS) && !has(answered)),
        logs: sorted(withoutLog(happened, 'Asia/Shanghai')),
        calls: sorted(withoutCall(happened)),
      }
      const idsOf = (all: readonly { readonly id: string }[]) => sorted(all.map(({ id }) => id))
      expect(sorted((await owed('question-answered')).map(({ subject }) => subject))).toEqual(idsOf(expected.answers))
      expect(sorted((await owed('reply-owed')).map(({ subject }) => subject))).toEqual(idsOf(expected.replies))
      const logs = (await owed('daily-log-handed-in')).map(({ facts }) => `${facts.department} ${facts.day}`)
      expect(sorted(logs)).toEqual(expected.logs)
      const calls = await owed('telephone-record-has-its-call')
      expect(sorted(calls.map(({ facts }) => `${facts.record} ${facts.id} ${facts.customer}`))).toEqual(expected.calls)
      for (const what of ['answers', 'replies', 'logs', 'calls'] as const) seen[what] += expected[what].length
    }),
    { ...runs(60), seed: 5 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
