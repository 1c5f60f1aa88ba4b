/** Visits, rounds and what was heard on them, counted once more from the log alone. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { standing } from '../../src/core/withdrawn.ts'
import { customerVisits, roundRegister, type SequencedEvent, serviceRecord } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { logOf, ofCustomers, runs, stage } from './offices.ts'

const inForce = [
  ...ofCustomers,
  customerVisits({
    roundEvery: { dealer: 'month', 'trading-customer': 'month' },
    importantGrades: ['vip'],
    importantVisitEvery: 'month',
    returnVisitEvery: 'month',
    useSurveyEvery: null,
    visitOccasions: [],
    trainEvery: null,
    followUpDays: 7,
  }),
]
const options = { customers: ['C-1', 'C-2'], visits: true, withdrawals: true, late: true, length: 60 }

type Told = SequencedEvent & { readonly data: Readonly<Record<string, unknown>> }

/** What stands of the log, as far as it has happened. */
async function toldBy({ store, clock }: Pick<ReturnType<typeof stage>, 'store' | 'clock'>): Promise<readonly Told[]> {
  return [...standing(await logOf(store))].filter(({ occurredAt }) => occurredAt <= clock.now()) as readonly Told[]
}

/** A round is owed before it begins, too. */
const ALL = ['running', 'due', 'overdue'] as const
const SOLVED = ['technical-problem', 'management-problem', 'potential-problem']
const FOR_SALES = ['opinion', 'suggestion', 'market-information']

test('what was not reported, handed out, passed on or solved is owed, and nothing else', async () => {
  const seen = { reports: 0, questionnaires: 0, feedback: 0, solutions: 0, calls: 0 }
  await fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const at = stage({ regulations: inForce })
      await play(history, at.office, at.clock)
      const log = await toldBy(at)
      const of = (type: string) => log.filter(one => one.type === type)
      const has = (type: string, key: string, id: unknown) => of(type).some(({ data }) => data[key] === id)
      const namesOf = (kind: string, key: string, some: readonly Told[]) =>
        [...new Set(some.map(({ data }) => `${kind}:${data[key]}`))].sort()
      const owed = async (obligation: string) =>
        (await at.office.obligations({ obligation, status: ALL })).map(({ subject, facts }) => ({ subject, facts }))
      const subjects = async (obligation: string) => [...(await owed(obligation)).map(({ subject }) => subject)].sort()
      const visits = of('visit.made')
      const called = ({ data }: Told) => data.way === 'call-on'
      const passedOn = ({ observationId, kind }: Told['data']) =>
        of('observation.passed-on').some(
          ({ data }) => data.observationId === observationId && (kind === 'service-problem' || data.to === 'sales'),
        )
      const observed = of('observation.made')
      const expected = {
        reports: visits.filter(
          ({ data }) => data.way !== 'reception' && !has('visit.reported', 'visitId', data.visitId),
        ),
        questionnaires: visits.filter(
          one =>
            called(one) &&
            !['ad-hoc', 'new-customer'].includes(String(one.data.kind)) &&
            !has('visit.questionnaire-handed-out', 'visitId', one.data.visitId),
        ),
        feedback: observed.filter(
          ({ data }) => [...FOR_SALES, 'service-problem'].includes(String(data.kind)) && !passedOn(data),
        ),
        solutions: observed.filter(
          ({ data }) =>
            SOLVED.includes(String(data.kind)) && !has('observation.solved', 'observationId', data.observationId),
        ),
      }
      expect(await subjects('visit-reported')).toEqual(namesOf('visit', 'visitId', expected.reports))
      expect(await subjects('questionnaire-owed')).toEqual(namesOf('visit', 'visitId', expected.questionnaires))
      const seenOf = (some: readonly Told[]) => namesOf('observation', 'observationId', some)
      expect(await subjects('observation-fed-back')).toEqual(seenOf(expected.feedback))
      expect(await subjects('observed-problem-solved')).toEqual(seenOf(expected.solutions))
      const calls = of('round.planned').flatMap(({ data: { roundId, customers } }) =>
        (customers as readonly string[])
          .filter(id => !visits.some(one => called(one) && one.data.roundId === roundId && one.data.customerId === id))
          .map(id => `round:${roundId} ${id}`),
      )
      const told = (await owed('round-calls-on-all')).map(({ subject, facts }) => `${subject} ${facts.customer}`)
      expect(told.sort()).toEqual([...calls].sort())
      for (const what of ['reports', 'questionnaires', 'feedback', 'solutions'] as const) {
        seen[what] += expected[what].length
      }
      seen.calls += calls.length
    }),
    { ...runs(60), seed: 13 },
  )
  for (const [what, many] of Object.entries(seen)) expect(many, what).toBeGreaterThan(0)
})

test('a customer has the visits, handouts and trainings that were told of it, and a round those that were called on', () =>
  fc.assert(
    fc.asyncProperty(histories(fc, options), async history => {
      const at = stage({ regulations: inForce })
      await play(history, at.office, at.clock)
      const log = await toldBy(at)
      for (const customerId of options.customers) {
        const ids = (type: string, key: string) =>
          log
            .filter(({ type: one, data }) => {
              const { customers = [data.customerId] } = data
              return one === type && (customers as readonly unknown[]).includes(customerId)
            })
            .map(({ data }) => String(data[key]))
            .sort()
        const record = await at.office.view(serviceRecord, customerId)
        expect(record.visits.map(({ visitId }) => visitId).sort()).toEqual(ids('visit.made', 'visitId'))
        expect(record.handouts.map(({ handoutId }) => handoutId).sort()).toEqual(ids('handout.given', 'handoutId'))
        expect(record.trainings.map(({ trainingId }) => trainingId).sort()).toEqual(ids('training.held', 'trainingId'))
      }
      for (const { roundId, customers } of await at.office.view(roundRegister, 'east')) {
        for (const { customerId, standing } of customers) {
          const wasVisited = log.some(
            ({ type, data }) =>
              type === 'visit.made' &&
              data.departmentId === 'east' &&
              data.roundId === roundId &&
              data.customerId === customerId &&
              data.way === 'call-on',
          )
          expect(standing === 'visited').toBe(wasVisited)
        }
      }
    }),
    runs(40),
  ))

/** Facts that need nothing before them, told in two orders, owe the same. */
test('the order in which visits are told does not matter', () =>
  fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }), async order => {
      const both = { customerId: 'C-1', departmentId: 'east' }
      const li = { actor: { id: 'li', department: 'east' } }
      const visit = { type: 'visit.make', ...both, kind: 'regular', way: 'call-on', purpose: 'a look', by: ['li'] }
      const seen = { type: 'observation.make', ...both, text: 'heard' }
      const deeds = [
        { at: '2026-02-03T02:00:00.000Z', command: { ...visit, visitId: 'V-1' } },
        { at: '2026-03-03T02:00:00.000Z', command: { ...visit, visitId: 'V-2', way: 'phone' } },
        { at: '2026-03-03T02:00:00.000Z', command: { ...visit, visitId: 'V-3' } },
        { at: '2026-02-03T02:00:00.000Z', command: { ...seen, observationId: 'O-1', kind: 'opinion' } },
        { at: '2026-03-03T02:00:00.000Z', command: { ...seen, observationId: 'O-2', kind: 'technical-problem' } },
        {
          at: '2026-01-02T02:00:00.000Z',
          command: { type: 'prospect.find', customerId: 'C-9', departmentId: 'east', party: 'dealer' },
        },
      ]
      const told = async (places: readonly number[]) => {
        const { office, clock } = stage({ regulations: inForce })
        await office.execute({ type: 'prospect.find', ...both, party: 'dealer' }, { ...li })
        clock.set('2026-04-10T02:00:00.000Z')
        for (const place of places) {
          const { at: occurredAt, command } = deeds[place]!
          expect((await office.execute(command, { ...li, occurredAt })).status).toBe('accepted')
        }
        return (await office.obligations()).map(({ obligation, subject, since, facts }) => ({
          obligation,
          subject,
          since,
          facts,
        }))
      }
      expect(await told(order)).toEqual(await told([0, 1, 2, 3, 4, 5]))
    }),
    runs(12),
  ))
