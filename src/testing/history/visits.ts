/** Visits to customers and prospects: planned, made and reported, with what they bring; by whom it is for, and by others. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { TEXTS } from './values.ts'

const KINDS = ['regular', 'regular', 'ad-hoc', 'round', 'important', 'new-customer']
const WAYS = ['call-on', 'call-on', 'call-on', 'phone', 'online', 'reception']
const SEEN = [
  'opinion',
  'suggestion',
  'market-information',
  'service-problem',
  'technical-problem',
  'potential-problem',
]
const OFFICE = { actor: { id: 'qin', department: 'company-office' } }
const SERVICE = { actor: { id: 'mei', department: 'customer-service' } }
const DAYS = ['2026-01-20', '2026-02-10', '2026-03-10']

export function visitEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: visitActs(fc, places).map((act): readonly Act[] => [act]), weight: 2 },
    { arbitrary: visitTale(fc, places), weight: 1 },
    { arbitrary: roundTale(fc, places), weight: 1 },
    { arbitrary: shortTale(fc, places), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 7

const wordsFor = (fc: FastCheck, places: Places) =>
  wordsOf(fc, { ...places, departments: places.departments.length > 0 ? places.departments : ['east', 'west'] })

const by = (department: string) => ({ actor: { id: 'li', department } })
const told = (satisfaction: number | null) => ({
  summary: 'all well',
  promoted: 'service first',
  guidance: 'how to store them',
  experience: 'fits well',
  satisfaction,
})

/** All of the steps, or some of them. */
function some(fc: FastCheck, steps: Act[]): fc.Arbitrary<readonly Act[]> {
  return fc.oneof(fc.constant(steps), fc.subarray(steps, { minLength: 2 }))
}

/** One visit from its plan to the questionnaire; any step may be left out. */
function visitTale(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsFor(fc, places)
  const kinds = fc.constantFrom(...KINDS)
  const numbers = fc.nat({ max: 99 })
  const scores = fc.option(fc.nat({ max: 100 }))
  return fc
    .tuple(customerId, departmentId, kinds, numbers, scores)
    .chain(([customerId, departmentId, kind, n, score]) => {
      const [visitId, observationId] = [`V-${n}`, `O-${n}`]
      const about = { visitId, customerId, departmentId, kind }
      const seen = { observationId, customerId, departmentId, visitId, kind: SEEN[n % SEEN.length], text: 'heard' }
      return some(fc, [
        { command: { type: 'visit.plan', ...about, on: DAYS[n % 3] }, ...OFFICE },
        {
          command: { type: 'visit.make', ...about, way: 'call-on', purpose: 'a look', by: ['li'] },
          ...by(departmentId),
        },
        { command: { type: 'visit.report', visitId, ...told(score) } },
        { command: { type: 'visit.hand-out-questionnaire', visitId } },
        {
          command: {
            type: 'visit.record-answers',
            visitId,
            answers: [{ question: 'how', product: 'knee', answer: 'so' }],
          },
        },
        { command: { type: 'observation.make', ...seen } },
        { command: { type: 'observation.pass-on', observationId, to: 'sales', suggestion: 'a second van' } },
      ])
    })
}

/** What is begun and given up, or heard and dealt with. */
function shortTale(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsFor(fc, places)
  return fc.tuple(customerId, departmentId, fc.nat({ max: 99 })).chain(([customerId, departmentId, n]) => {
    const [visitId, observationId, both] = [`X-${n}`, `P-${n}`, { customerId, departmentId }]
    const prospect = { type: 'prospect.find', customerId: `N-${n}`, departmentId, party: 'dealer' }
    const seen = { type: 'observation.make', observationId, ...both, kind: SEEN[n % SEEN.length], text: 'heard' }
    const steps: readonly (readonly Act[])[] = [
      [
        { command: prospect },
        { command: { type: 'prospect.drop', customerId: `N-${n}`, reason: 'bought elsewhere' } },
        { command: { type: 'visit.plan', visitId, ...both, kind: 'regular', on: DAYS[n % 3] }, ...OFFICE },
        { command: { type: 'visit.call-off', visitId, reason: 'away' } },
      ],
      [
        { command: prospect },
        { command: { ...seen, customerId: `N-${n}` } },
        { command: { type: 'observation.pass-on', observationId, to: 'sales', suggestion: 'a second van' } },
        { command: { type: 'observation.answer', observationId, answer: 'from May on' } },
        { command: { type: 'observation.solve', observationId, solution: 'shown' } },
      ],
    ]
    return fc.oneof(...steps.map(one => some(fc, [...one])))
  })
}

function roundTale(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsFor(fc, places)
  return fc.tuple(customerId, departmentId, fc.nat({ max: 99 })).chain(([customerId, departmentId, n]) => {
    const roundId = `R-${n}`
    const planned = { roundId, departmentId, customers: [customerId], first: DAYS[0], last: DAYS[n % 3] }
    const called = { visitId: `W-${n}`, customerId, departmentId, kind: 'round', way: 'call-on', roundId }
    return some(fc, [
      { command: { type: 'round.plan', ...planned }, ...OFFICE },
      { command: { type: 'visit.make', ...called, purpose: 'the round', by: ['li'] }, ...by(departmentId) },
      { command: { type: 'round.survey', roundId, findings: 'more of it', improvements: 'a second van' } },
      { command: { type: 'round.file-survey', roundId, office: 'head-office', place: 'cabinet 1' } },
    ])
  })
}

export function visitActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsFor(fc, places)
  const text = fc.constantFrom(...TEXTS)
  const numbered = (letter: string) => fc.nat({ max: 4 }).map(number => `${letter}-${number}`)
  const said = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, by: readonly object[] = [{}]) =>
    fc
      .tuple(fc.record(fields, PLAIN), fc.constantFrom(...by))
      .map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  const [visitId, observationId, handoutId] = [numbered('V'), numbered('O'), numbered('H')]
  const both = { customerId, departmentId }
  const kind = fc.constantFrom(...KINDS)
  const visited = { visitId, ...both, kind, way: fc.constantFrom(...WAYS), purpose: text, by: fc.constant(['li']) }
  const given = { handoutId, ...both, item: fc.constant('a mug'), count: fc.integer({ min: 1, max: 3 }) }
  return fc.oneof(
    said('visit.plan', { visitId, ...both, kind, on: fc.constantFrom(...DAYS) }, [OFFICE, {}]),
    said('visit.call-off', { visitId, reason: text }),
    { arbitrary: said('visit.make', visited, [by('east'), by('west'), {}]), weight: 3 },
    said('visit.report', { visitId, summary: text, experience: fc.option(text) }),
    said('observation.make', {
      observationId,
      ...both,
      kind: fc.constantFrom(...SEEN),
      text,
      product: fc.option(text),
    }),
    said('observation.pass-on', {
      observationId,
      to: fc.constantFrom('sales', 'technology'),
      suggestion: fc.option(text),
    }),
    said('observation.answer', { observationId, answer: text }),
    said('observation.solve', { observationId, solution: text }),
    said('prospect.find', { ...both, party: fc.constantFrom('dealer', 'trading-customer') }),
    said('prospect.drop', { customerId, reason: text }),
    said('handout.give', { ...given, kind: fc.constantFrom('souvenir', 'material') }, [SERVICE, {}]),
    said(
      'training.record',
      { trainingId: numbered('T'), departmentId, customers: fc.tuple(customerId), subject: text },
      [SERVICE, {}],
    ),
  )
}
