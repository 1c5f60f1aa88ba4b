/** How a count is planned, approved, made, explained and reported. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  approveCount,
  atTime,
  explainCount,
  on,
  planCount,
  recordCount,
  reportCount,
  roled,
  setUpLocation,
} from '../../../facts/inventory/steps.ts'
import { stocked } from './goods.ts'
import { casesOf, impossible } from './judged.ts'

const both = casesOf('count-planned-by-both')
const planners: readonly RegulationCase[] = [
  both.kept('by finance and the warehouse', stocked, planCount(), { subject: 'count:N-1', actual: [] }),
  both.broken('by finance alone', stocked, planCount({ departments: ['finance'] }), {
    clause: 'A00-4.3.1.1',
    actual: ['warehouse'],
  }),
  both.broken('by nobody', stocked, planCount({ departments: [] }), { actual: ['finance', 'warehouse'] }),
  both.kept('others may have a hand in it', stocked, planCount({ departments: ['warehouse', 'sales', 'finance'] })),
]

const complete = casesOf('count-plan-complete')
const plans: readonly RegulationCase[] = [
  complete.kept('scope, day, persons and method', stocked, planCount(), { actual: [] }),
  complete.broken('without a day', stocked, planCount({ on: null }), { clause: 'A00-4.3.1.2', actual: ['on'] }),
  complete.broken('without persons', stocked, planCount({ persons: [] }), { actual: ['persons'] }),
  complete.broken('without a method', stocked, planCount({ method: null }), { actual: ['method'] }),
  complete.broken('with a scope alone', stocked, planCount({ on: null, persons: [], method: null }), {
    actual: ['on', 'persons', 'method'],
  }),
]

const planned = [...stocked, ...on('2026-03-01', planCount())]
const approval = casesOf('count-plan-approved-by-management')
const approvals: readonly RegulationCase[] = [
  approval.kept('by management', planned, approveCount(), { clause: 'A00-4.3.1.3', actual: 'management' }),
  approval.broken('by whoever planned it', planned, { ...approveCount(), by: roled('finance') }, { actual: 'finance' }),
  approval.kept(
    'by whom the company names',
    planned,
    { ...approveCount(), by: roled('general-manager') },
    {},
    { countApprovers: ['general-manager'] },
  ),
]

const approved = [...planned, ...on('2026-03-10 10:00', approveCount())]
const counting = casesOf('counted-after-approval')
const late = (at: string, step: CaseStep) => ({ ...atTime(at, step), recorded: '2026-03-31 18:00' })
const countings: readonly RegulationCase[] = [
  counting.kept('after the approval', approved, atTime('2026-03-31', recordCount('500')), { subject: 'count:N-1' }),
  counting.broken('before any approval', planned, recordCount('500'), { clause: 'A00-4.3.1.3', actual: null }),
  counting.kept('told late: at the moment of the approval', approved, late('2026-03-10 10:00', recordCount('500'))),
  counting.broken('told late: a millisecond before it', approved, late('2026-03-10 09:59:59.999', recordCount('500'))),
]

const two = [
  { itemId: 'I-1', locationId: 'F-1', lot: null },
  { itemId: 'I-1', locationId: 'F-2', lot: null },
]
const twoPlaces = [
  ...stocked,
  ...on('2026-03-01', setUpLocation('F-2'), planCount({ scope: two })),
  ...on('2026-03-10', approveCount()),
]
const whole = casesOf('every-place-counted')
const counted = (quantity = '500') => [...approved, ...on('2026-03-31 10:00', recordCount(quantity))]
const scopes: readonly RegulationCase[] = [
  whole.kept('the one place', counted(), reportCount(), { actual: 1, limit: 1 }),
  whole.broken('none of it', approved, reportCount(), { clause: 'A00-4.3.2.1', actual: 0, limit: 1 }),
  whole.broken('one of two', [...twoPlaces, ...on('2026-03-31', recordCount('500'))], reportCount(), {
    actual: 1,
    limit: 2,
  }),
  whole.kept(
    'both of two, one of them empty',
    [...twoPlaces, ...on('2026-03-31', recordCount('500'), recordCount('0', { locationId: 'F-2' }))],
    reportCount(),
    { actual: 2 },
  ),
]

const explained = [...counted('499'), ...on('2026-03-31 11:00', explainCount())]
const report = casesOf('count-report-complete')
const reports: readonly RegulationCase[] = [
  report.kept('course, differences and causes', explained, reportCount(), { actual: [] }),
  report.kept('books and stock agree: only the course', counted(), reportCount({ differences: null, analysis: null })),
  report.broken('differences without their causes', explained, reportCount({ analysis: null }), {
    clause: 'A00-4.3.3.1',
    actual: ['analysis'],
  }),
  report.broken('a difference was explained, and is not reported', explained, reportCount({ differences: null }), {
    actual: ['differences'],
  }),
]

const sheet = 'sheet-of-count'
const impossibleCounts: readonly RegulationCase[] = [
  impossible(sheet, 'place-once', 'a place stands twice in a plan', stocked, planCount({ scope: [two[0], two[0]] })),
  impossible(sheet, 'place-once', 'a place is counted twice in one count', counted(), recordCount('499')),
  impossible(
    sheet,
    'place-in-scope',
    'a place that is not in the plan',
    approved,
    recordCount('1', { locationId: 'F-2' }),
  ),
  impossible(sheet, 'count-known', 'a count that nobody planned', stocked, recordCount('1', { countId: 'N-9' })),
]

export const countCases: readonly RegulationCase[] = [
  ...planners,
  ...plans,
  ...approvals,
  ...countings,
  ...scopes,
  ...reports,
  ...impossibleCounts,
]
