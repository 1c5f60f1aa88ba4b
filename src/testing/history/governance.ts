/** The work on all customers: reports that are verified, talks, guidance, events; by whom it is for, and by others. */
import type fc from 'fast-check'
import { type Act, type Deed, type FastCheck, PLAIN, type Places, wordsOf } from './deed.ts'
import type { Manners } from './telling.ts'
import { stepTimes } from './times.ts'
import { DIVISION, TEXTS } from './values.ts'

export function governanceEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = fc.oneof(
    { arbitrary: governanceActs(fc, places).map(act => [act]), weight: 3 },
    { arbitrary: troubles(fc, places), weight: 1 },
    { arbitrary: fc.constant(ADOPTED), weight: 1 },
  )
  const times = fc.array(stepTimes(fc, manners.late), { minLength: LONGEST, maxLength: LONGEST })
  return fc.tuple(acts, times).map(([acts, times]) => acts.map((act, index) => ({ ...act, ...times[index]! })))
}

const LONGEST = 7

/** What a loss leads to, step by step; any part of it may be left out. */
function troubles(fc: FastCheck, places: Places): fc.Arbitrary<readonly Act[]> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const numbers = fc.nat({ max: 999 })
  return fc
    .tuple(customerId, departmentId, numbers, fc.boolean())
    .chain(([customerId, departmentId, number, whole]) => {
      const both = { customerId, departmentId }
      const others = departmentsOf(places).filter(one => one !== departmentId)
      const talk = { type: 'consultation.record', ...both, matter: 'the loss' }
      const listing = { customerId, list: 'company', reason: 'harm' }
      const report = { type: 'paper.file', paperId: `R-${number}`, ...both, kind: 'incident-report', title: 'a loss' }
      const verified = { type: 'incident.verify', ...both, upheld: whole, finding: 'seen on the spot' }
      return fc.subarray<Act>(
        [
          { command: { type: 'customer.record-incident', ...both, kind: 'major-loss' } },
          { command: { ...talk, consultationId: `T-${number}`, with: others, withManagement: whole } },
          { command: { ...report, content: { scope: 'all of it' } } },
          { command: verified, actor: DIVISION },
          { command: { type: 'customer.blacklist', ...listing, verified: true }, actor: DIVISION },
          { command: { type: 'customer.delist', ...listing }, actor: DIVISION },
          { command: { type: 'customer.blacklist', ...listing, verified: true }, actor: DIVISION },
        ],
        { minLength: 1 },
      )
    })
}

const SUGGESTION = { paperId: 'S-1', departmentId: 'east', kind: 'suggestion', title: 'one price list' }
const ADOPTED: readonly Act[] = [
  { command: { type: 'paper.file', ...SUGGESTION } },
  { command: { type: 'paper.answer', paperId: 'S-1', answer: 'yes', adopted: true }, actor: DIVISION },
]

const ACTIVITIES = [
  'appreciation-event',
  'appreciation-event',
  'promotion-meeting',
  'product-fair',
  'customer-forum',
  'training',
  'technical-meeting',
]
const PLANS = ['work-standards', 'sales-plan', 'marketing-plan', 'complaint-procedure', 'implementing-rules']

export function governanceActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  const { customerId, departmentId } = wordsOf(fc, { ...places, departments: departmentsOf(places) })
  const text = fc.constantFrom(...TEXTS)
  const some = fc.subarray(departmentsOf(places))
  const parties = fc.subarray([...departmentsOf(places), 'marketing-division'])
  const paperId = fc.nat({ max: 9 }).map(number => `G-${number}`)
  const told = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>, actors: fc.Arbitrary<object>) =>
    fc.tuple(fc.record(fields, PLAIN), actors).map(([fields, by]): Act => ({ command: { type, ...fields }, ...by }))
  const division = fc.constantFrom({ actor: DIVISION }, { actor: DIVISION }, { actor: DIVISION }, {})
  const anybody = fc.constantFrom({ actor: DIVISION }, ...departmentsOf(places).map(by), {})
  const both = { customerId, departmentId }
  return fc.oneof(
    told(
      'activity.record',
      { activityId: ids(fc, 'A'), kind: fc.constantFrom(...ACTIVITIES), departments: some, demands: text },
      division,
    ),
    told(
      'consultation.record',
      { consultationId: ids(fc, 'T'), ...both, with: parties, withManagement: fc.boolean(), matter: text },
      fc.constant({}),
    ),
    told('department.guide', { departmentId, guidance: text }, division),
    told('department.supervise', { departmentId, carriedOut: fc.boolean(), finding: text }, division),
    told('incident.verify', { ...both, upheld: fc.boolean(), finding: text }, division),
    told('satisfaction.record', { ...both, score: fc.nat({ max: 100 }) }, fc.constant({})),
    told('paper.file', { ...REPORT(fc), paperId, ...both, title: text }, anybody),
    told('paper.file', { ...PLAN(fc), paperId, departmentId, title: text }, anybody),
    told('paper.file', { ...NOTICE(fc, departmentsOf(places)), paperId, customerId, title: text }, division),
    told('paper.file', { paperId, ...both, kind: fc.constant('key-customer-plan'), title: text }, anybody),
    told('paper.file', { paperId, departmentId, kind: fc.constant('suggestion'), title: text }, anybody),
    told('paper.answer', { paperId, answer: text, adopted: fc.boolean() }, division),
    told('provision.adjust', { paperId, change: fc.constantFrom('as suggested', null) }, division),
  )
}

const REPORT = (fc: FastCheck) => ({
  kind: fc.constant('incident-report'),
  content: fc.constant({ scope: 'all of it' }),
})
const PLAN = (fc: FastCheck) => ({ kind: fc.constantFrom(...PLANS), content: fc.constantFrom({ scope: 'all' }, {}) })
const NOTICE = (fc: FastCheck, departments: readonly string[]) => ({
  departmentId: fc.constantFrom('marketing-division', ...departments),
  kind: fc.constant('blacklist-notice'),
  content: fc.subarray(['intranet', ...departments]).map(addressees => ({ addressees })),
})
const ids = (fc: FastCheck, letter: string) => fc.nat({ max: 9 }).map(number => `${letter}-${number}`)
const by = (department: string) => ({ actor: { id: 'li', department } })

// Where a history is not about customers of departments, they are only names.
function departmentsOf({ departments }: Places): string[] {
  return departments.length > 0 ? [...departments] : ['east', 'west']
}
