/** What a count changes in the books: after its report, explained, by finance, and exactly the variance. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import {
  adjust,
  approveCount,
  atTime,
  explainCount,
  issue,
  on,
  planCount,
  receive,
  recordCount,
  reportCount,
  roled,
} from '../../../facts/inventory/steps.ts'
import { stockOnHand } from '../../../facts/inventory/views/on-hand.ts'
import { stocked } from './goods.ts'
import { casesOf, impossible } from './judged.ts'

const planned = [...stocked, ...on('2026-03-01', planCount())]
const counted = (quantity: string) => [
  ...planned,
  ...on('2026-03-10', approveCount()),
  ...on('2026-03-31 10:00', recordCount(quantity)),
]
const explained = (quantity = '490') => [...counted(quantity), ...on('2026-03-31 11:00', explainCount())]
const reported = (quantity = '490') => [...explained(quantity), ...on('2026-04-01 10:00', reportCount())]
const posting = (at = '2026-04-02') => atTime(at, adjust())
const toldLate = (at: string, step: CaseStep) => ({ ...atTime(at, step), recorded: '2026-04-03' })

const order = casesOf('adjusted-after-report')
const orders: readonly RegulationCase[] = [
  order.kept('approved, counted, explained, reported', reported(), posting(), { clause: 'A00-4.3.3.2' }),
  order.broken('not reported yet', explained(), posting(), { clause: 'A00-4.3.3.2', actual: null }),
  order.broken(
    'told late: before the report',
    [...reported(), ...on('2026-04-02', receive('1', { source: 'production' }))],
    {
      ...toldLate('2026-04-01 09:59:59.999', adjust()),
    },
  ),
  order.kept('at the moment of the report', reported(), posting('2026-04-01 10:00')),
]

const cause = casesOf('variance-explained-before-posting')
const silent = (quantity: string) => [
  ...counted(quantity),
  ...on('2026-04-01', reportCount({ differences: null, analysis: null })),
]
const causes: readonly RegulationCase[] = [
  cause.kept('an explained difference', reported(), posting(), { subject: 'count:N-1', actual: '-10' }),
  cause.broken('a difference nobody explained', silent('490'), posting(), { clause: 'A00-4.3.2.2', actual: '-10' }),
  cause.broken('the least there is: one millionth less', silent('499.999999'), posting(), { actual: '-0.000001' }),
  cause.broken('one millionth more', silent('500.000001'), posting(), { actual: '0.000001' }),
  cause.kept('books and stock agree: nothing to explain', silent('500'), posting(), { actual: '0' }),
  cause.kept(
    'they agree after what was told late',
    [...silent('490'), { ...atTime('2026-03-30', issue('10')), recorded: '2026-04-01 18:00' }],
    posting(),
    { actual: '0' },
  ),
]

const finance = casesOf('adjusted-by-finance')
const posters: readonly RegulationCase[] = [
  finance.kept('by finance', reported(), posting(), { actual: 'finance' }),
  finance.broken(
    'by whoever counted',
    reported(),
    { ...posting(), by: roled('warehouse') },
    {
      clause: 'A00-4.3.3.2',
      actual: 'warehouse',
    },
  ),
]

/** The stock of the ordinary place after all that. */
function leaves(title: string, given: readonly CaseStep[], onHand: string, booked?: string): RegulationCase {
  const when = posting('2026-04-05')
  const data = booked === undefined ? {} : { data: { booked } }
  return {
    provision: 'adjustment-is-variance',
    title,
    given,
    when,
    expect: {
      status: 'accepted',
      events: [{ type: 'inventory.adjusted', ...data }],
      views: [{ view: stockOnHand, key: 'I-1', answer: [{ locationId: 'F-1', onHand }] }],
    },
  }
}

const came = (quantity: string) => receive(quantity, { source: 'production' })
const adjustments: readonly RegulationCase[] = [
  leaves('less was counted', reported('490'), '490', '500'),
  leaves('more was counted', reported('510.5'), '510.5', '500'),
  leaves('nothing was there', reported('0.5'), '0.5', '500'),
  leaves(
    'what went out after the count stays out',
    [...reported('490'), ...on('2026-04-01 12:00', issue('100'))],
    '390',
  ),
  leaves('what came after the count stays', [...reported('490'), ...on('2026-04-01 12:00', came('7'))], '497'),
  leaves(
    'a receipt of before the count, told before it was posted, was counted',
    [...reported('490'), toldLate('2026-03-30', came('7'))],
    '490',
    '507',
  ),
  leaves(
    'an issue of before the count, told before it was posted, was counted',
    [...reported('490'), toldLate('2026-03-30', issue('7'))],
    '490',
    '493',
  ),
  leaves(
    'what happened at the moment of the count was counted',
    [...reported('490'), toldLate('2026-03-31 10:00', issue('7'))],
    '490',
    '493',
  ),
  leaves(
    'what happened a millisecond after it was not',
    [...reported('490'), toldLate('2026-03-31 10:00:00.001', issue('7'))],
    '483',
    '500',
  ),
]

const posted = [...reported('490'), posting()]
const after = (title: string, when: CaseStep, onHand: string): RegulationCase => ({
  provision: 'adjustment-is-variance',
  title,
  given: posted,
  when,
  expect: {
    status: 'accepted',
    views: [{ view: stockOnHand, key: 'I-1', answer: [{ locationId: 'F-1', onHand }] }],
  },
})

const lateTellings: readonly RegulationCase[] = [
  after('posted: a receipt of before the count changes nothing more', toldLate('2026-03-30', came('7')), '490'),
  after('posted: nor does an issue of before the count', toldLate('2026-03-30', issue('7')), '490'),
  after('posted: nor one at the moment of the count', toldLate('2026-03-31 10:00', issue('7')), '490'),
  after('posted: one a millisecond after it does', toldLate('2026-03-31 10:00:00.001', issue('7')), '483'),
  impossible('adjustment-is-variance', 'count-step-once', 'a count is posted once', posted, posting('2026-04-03')),
  impossible('adjustment-is-variance', 'place-counted', 'nothing is posted that was not counted', planned, posting()),
]

export const adjustmentCases: readonly RegulationCase[] = [
  ...orders,
  ...causes,
  ...posters,
  ...adjustments,
  ...lateTellings,
]
