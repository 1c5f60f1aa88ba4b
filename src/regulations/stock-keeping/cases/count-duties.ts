/** How often stock is counted, and what a count asks for. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  act,
  adjust,
  approveCount,
  atTime,
  explainCount,
  issue,
  on,
  planCount,
  recordCount,
  reportCount,
} from '../../../facts/inventory/steps.ts'
import { stocked } from './goods.ts'

const approved = [...stocked, ...on('2026-03-01', planCount()), ...on('2026-03-10 10:00', approveCount())]
const counted = (quantity = '490') => [...approved, ...on('2026-03-31 10:00', recordCount(quantity))]
const explained = [...counted(), ...on('2026-03-31 11:00', explainCount())]
const reported = [...explained, ...on('2026-04-01 10:00', reportCount())]
const posted = [...reported, ...on('2026-04-02', adjust())]
const fixed = on(
  '2026-04-03',
  act('count.fix-problem', 'warehouse', { countId: 'N-1', problem: 'miscounted', measure: 'two count' }),
)

const regular = owing('stock-counted')
const place = { subject: 'stock:I-1/F-1', clause: 'A00-4.2.3.3' } as const
const frequencies: readonly RegulationCase[] = [
  regular('once in the quarter after the stock came', stocked, '2026-03-31', [
    {
      ...place,
      status: 'running',
      since: '2026-04-01 00:00',
      due: '2026-07-01 00:00',
      facts: { unit: 'quarter', last: null },
    },
  ]),
  regular('in the last moment of the quarter', stocked, '2026-06-30 23:59:59.999', [{ status: 'due' }]),
  regular('at the midnight that ends it', stocked, '2026-07-01 00:00', [{ status: 'overdue' }]),
  regular('a count, posted or not, fulfils its quarter', counted(), '2026-04-01', [
    { since: '2026-04-01 00:00', due: '2026-07-01 00:00', facts: { last: '2026-03-31T02:00:00.000Z' } },
  ]),
  regular(
    'by the month, where the company says so',
    stocked,
    '2026-03-01',
    [{ due: '2026-03-01 00:00', status: 'overdue' }],
    {
      countEvery: 'month',
    },
  ),
  regular(
    'where nothing is left there is nothing to count',
    [...stocked, ...on('2026-03-01', issue('500'))],
    '2026-07-01',
    [],
  ),
]

const toldLate = { ...atTime('2026-03-30', issue('10')), recorded: '2026-04-01 18:00' }
const difference = { count: 'N-1', place: 'I-1/F-1', counted: '490', booked: '500', variance: '-10' }
const explaining = owing('variance-explained')
const explanations: readonly RegulationCase[] = [
  explaining('a difference, from the moment of the count', counted(), '2026-04-30', [
    {
      subject: 'count:N-1',
      clause: 'A00-4.3.2.2',
      since: '2026-03-31 10:00',
      due: null,
      status: 'due',
      facts: difference,
    },
  ]),
  explaining(
    'a company may give days',
    counted(),
    '2026-04-04 00:00',
    [{ due: '2026-04-04 00:00', status: 'overdue' }],
    {
      explainWithinDays: 3,
    },
  ),
  explaining('explained', explained, '2026-04-30', []),
  explaining('books and stock agree', counted('500'), '2026-04-30', []),
  explaining('they agree after what was told late', [...counted(), toldLate], '2026-04-30', []),
  explaining('they differ after what was told late', [...counted('500'), toldLate], '2026-04-30', [
    { facts: { counted: '500', booked: '490', variance: '10' } },
  ]),
]

const settling = owing('variance-settled')
const settlements: readonly RegulationCase[] = [
  settling('a difference, explained or not', explained, '2026-04-30', [
    { subject: 'count:N-1', clause: 'A00-4.2.3.4', since: '2026-03-31 10:00', due: null, facts: difference },
  ]),
  settling('posted', posted, '2026-04-30', []),
  settling('books and stock agree', counted('500'), '2026-04-30', []),
  settling(
    'a later count is posted instead',
    [
      ...counted(),
      ...on(
        '2026-04-10',
        planCount({ countId: 'N-2' }),
        { ...approveCount(), command: { type: 'count.approve', countId: 'N-2' } },
        recordCount('489', { countId: 'N-2' }),
        explainCount('lost', { countId: 'N-2' }),
        reportCount({ countId: 'N-2' }),
        adjust({ countId: 'N-2' }),
      ),
    ],
    '2026-04-30',
    [],
  ),
]

const making = owing('planned-count-made')
const plan = {
  subject: 'count:N-1',
  clause: 'A00-4.3.2.1',
  since: '2026-03-31 00:00',
  due: '2026-04-01 00:00',
} as const
const plans: readonly RegulationCase[] = [
  making('before the planned day', approved, '2026-03-30 23:59:59.999', [
    { ...plan, status: 'running', facts: { scope: 1, left: 1 } },
  ]),
  making('in the last moment of the planned day', approved, '2026-03-31 23:59:59.999', [{ ...plan, status: 'due' }]),
  making('at the midnight that ends it', approved, '2026-04-01 00:00', [{ ...plan, status: 'overdue' }]),
  making('a plan that is not approved', [...stocked, ...on('2026-03-01', planCount())], '2026-04-01', []),
  making('counted', counted(), '2026-04-01', []),
  making(
    'a planned day that nobody can reckon with',
    [...stocked, ...on('2026-03-01', planCount({ on: '9999-12-31' }), approveCount())],
    '2026-04-01',
    [{ since: '2026-03-01 12:00', due: null, facts: { on: null } }],
  ),
]

const reporting = owing('count-reported')
const reports: readonly RegulationCase[] = [
  reporting('from the last place on, without a period', explained, '2026-12-31', [
    { subject: 'count:N-1', clause: 'A00-4.3.3.1', since: '2026-03-31 10:00', due: null, status: 'due' },
  ]),
  reporting(
    'a company may give days',
    explained,
    '2026-04-06 00:00',
    [{ due: '2026-04-06 00:00', status: 'overdue' }],
    {
      reportWithinDays: 5,
    },
  ),
  reporting('not counted yet', approved, '2026-04-30', []),
  reporting('reported', reported, '2026-04-30', []),
]

const rectifying = owing('count-problems-rectified')
const problems: readonly RegulationCase[] = [
  rectifying('after a report that names differences', reported, '2026-12-31', [
    { subject: 'count:N-1', clause: 'A00-4.3.3.3', since: '2026-04-01 10:00', due: null, status: 'due' },
  ]),
  rectifying(
    'a company may give days',
    reported,
    '2026-04-12 00:00',
    [{ due: '2026-04-12 00:00', status: 'overdue' }],
    {
      rectifyWithinDays: 10,
    },
  ),
  rectifying('put right', [...posted, ...fixed], '2026-12-31', []),
  rectifying(
    'no differences',
    [...counted('500'), ...on('2026-04-01', reportCount({ differences: null, analysis: null }))],
    '2026-12-31',
    [],
  ),
]

export const countDutyCases: readonly RegulationCase[] = [
  ...frequencies,
  ...explanations,
  ...settlements,
  ...plans,
  ...reports,
  ...problems,
]
