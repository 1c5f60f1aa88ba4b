/** What customers came with and what they wait for, counted once more from the log alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerCare, type SequencedEvent } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [
  ...ofCustomers,
  customerCare({
    severities: ['slight', 'grave'],
    reportedSeverities: ['grave'],
    careDepartment: 'customer-service',
    linkEvery: 'month',
    securityContacts: ['the desk'],
    greetedDays: [],
    informEvery: { 'industry-news': null, 'new-service': null, 'return-visit': null },
  }),
]
const options = {
  customers: ['C-1', 'C-2'],
  complaints: ['K-1', 'K-2'],
  enquiries: true,
  withdrawals: true,
  late: true,
  length: 60,
}

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

const SOLVED = ['problem', 'need', 'dispute', 'data-security']

/** A receipt that was withdrawn, received otherwise and restored stands twice: the last one, as things happened, counts. */
function asLastReceived(log: readonly Told[]): readonly Told[] {
  const inOrder = log
    .filter(({ type }) => type === 'enquiry.received')
    .sort((a, b) => (a.occurredAt === b.occurredAt ? a.position - b.position : a.occurredAt < b.occurredAt ? -1 : 1))
  return [...new Map(inOrder.map(one => [one.data.enquiryId, one])).values()]
}

test('what nobody answered, solved or decided is owed, and nothing else', async () => {
  const seen = { answers: 0, solutions: 0, decisions: 0, apologies: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const { store, office, clock } = stage({ regulations: inForce })
      await play(history, office, clock)
      const log = [...standing(await logOf(store))].filter(
        ({ occurredAt }) => occurredAt <= clock.now(),
      ) as readonly Told[]
      const received = asLastReceived(log)
      const has = (id: unknown, ...types: readonly string[]) =>
        log.some(one => one.data.enquiryId === id && types.some(type => one.type === `enquiry.${type}`))
      const idsOf = (all: readonly Told[]) => [...new Set(all.map(({ data }) => `enquiry:${data.enquiryId}`))].sort()
      const owed = async (obligation: string) =>
        [...(await office.obligations({ obligation })).map(({ subject }) => subject)].sort()
      const expected = {
        answers: idsOf(
          received.filter(({ data: { enquiryId } }) => !has(enquiryId, 'answered', 'resolved', 'suggestion-decided')),
        ),
        solutions: idsOf(
          received.filter(({ data }) => SOLVED.includes(String(data.kind)) && !has(data.enquiryId, 'resolved')),
        ),
        decisions: idsOf(
          received.filter(({ data }) => data.kind === 'suggestion' && !has(data.enquiryId, 'suggestion-decided')),
        ),
      }
      expect(await owed('enquiry-answered')).toEqual(expected.answers)
      expect(await owed('problem-resolved')).toEqual(expected.solutions)
      expect(await owed('suggestion-decided-on')).toEqual(expected.decisions)
      for (const what of ['answers', 'solutions', 'decisions'] as const) seen[what] += expected[what].length
      seen.apologies += log.filter(({ type }) => type === 'complaint.apologised').length
    }),
    { ...runs(60), seed: 11 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})
