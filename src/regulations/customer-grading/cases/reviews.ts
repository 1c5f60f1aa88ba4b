/** Reviews and updates every half-year, and what has to be filed after a review. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { about, admit, at, on, remove, review, visit } from '../../../facts/customer/steps.ts'
import { file } from '../../../facts/filing/steps.ts'

const reviewed = owing('half-yearly-review')
const july16 = '2026-07-16 00:00'
const admitted = [at('2026-01-15 09:00', admit('C-1'))]

const reviews: readonly RegulationCase[] = [
  reviewed('6 calendar months from admission, to the end of the day', admitted, '2026-07-15', [
    {
      subject: 'customer:C-1',
      clause: 'D11-3.2.1',
      status: 'due',
      since: '2026-01-15 09:00',
      due: july16,
      facts: { department: 'east', grade: 'qualified' },
    },
  ]),
  reviewed('one millisecond before that midnight it is due', admitted, '2026-07-15 23:59:59.999', [{ status: 'due' }]),
  reviewed('at that midnight it is overdue', admitted, july16, [{ status: 'overdue' }]),
  reviewed('31 days before it is due, earlier the period is running', admitted, '2026-06-14 23:59:59', [
    { status: 'running' },
  ]),
  reviewed(
    '6 months after 31 August end with the last day of February: the 28th',
    on('2026-08-31', admit('C-1')),
    '2026-09-01',
    [{ due: '2027-03-01 00:00' }],
  ),
  reviewed(
    '6 months after 31 August end with the last day of February: the 29th in a leap year',
    on('2027-08-31', admit('C-1')),
    '2027-09-01',
    [{ due: '2028-03-01 00:00' }],
  ),
  reviewed(
    'the next review counts from the last one, early or late',
    [...admitted, at('2026-05-01 10:00', review('C-1'))],
    '2026-07-20',
    [{ since: '2026-05-01 10:00', due: '2026-11-02 00:00' }],
  ),
  reviewed(
    'each department reviews its own customers',
    [...admitted, at('2026-02-01 10:00', admit('C-1', { departmentId: 'west' }))],
    '2026-07-20',
    [
      { facts: { department: 'east' }, due: july16 },
      { facts: { department: 'west' }, due: '2026-08-02 00:00' },
    ],
  ),
  reviewed(
    'who left the books is not reviewed',
    [...admitted, at('2026-03-01', remove('C-1', 'left'))],
    '2026-08-01',
    [],
  ),
  reviewed(
    'who comes back begins anew, whatever was reviewed before',
    [
      ...admitted,
      at('2026-02-01', review('C-1')),
      at('2026-03-01', remove('C-1', 'left')),
      at('2026-04-01 10:00', admit('C-1')),
    ],
    '2026-08-01',
    [{ since: '2026-04-01 10:00', due: '2026-10-02 00:00' }],
  ),
  reviewed(
    'another interval of the company holds for periods that begin from its day on',
    [...admitted, at('2026-03-01', admit('C-2'))],
    '2026-08-01',
    [
      { subject: 'customer:C-2', due: '2026-06-02 00:00' },
      { subject: 'customer:C-1', due: july16 },
    ],
    { reviewInterval: dated([{ value: 6 }, { value: 3, since: '2026-03-01' }]) },
  ),
]

const updated = owing('half-yearly-update')
const updates: readonly RegulationCase[] = [
  updated('6 months from admission', admitted, '2026-07-15', [
    { clause: 'D11-3.1.2', status: 'due', since: '2026-01-15 09:00', due: july16 },
  ]),
  updated('and overdue from the midnight on', admitted, july16, [{ status: 'overdue' }]),
  updated(
    'an update begins the next half-year',
    [...admitted, at('2026-04-01 10:00', about('customer.update', 'C-1', { region: 'Jiangsu' }))],
    '2026-07-20',
    [{ since: '2026-04-01 10:00', due: '2026-10-02 00:00' }],
  ),
  updated(
    'a visit on which the information was updated does so, too',
    [...admitted, at('2026-04-01 10:00', visit('C-1', { informationUpdated: true }))],
    '2026-07-20',
    [{ since: '2026-04-01 10:00' }],
  ),
  updated('another visit does not', [...admitted, at('2026-04-01 10:00', visit('C-1'))], '2026-07-20', [
    { since: '2026-01-15 09:00', status: 'overdue' },
  ]),
]

const filed = owing('review-result-filed')
const held = [...admitted, at('2026-05-01 10:00', review('C-1'))]
const result = (departmentId: string, customerId = 'C-1') => file('review-result', { departmentId, customerId })

const filings: readonly RegulationCase[] = [
  filed('the result is owed to the marketing division since the review, at once', held, '2026-05-02', [
    { subject: 'customer:C-1', clause: 'D11-3.2.3', status: 'due', since: '2026-05-01 10:00', due: null },
  ]),
  filed('no review, no result', admitted, '2026-05-02', []),
  filed('done when it is filed', [...held, result('east')], '2026-05-02', []),
  filed('the result of another customer does not do', [...held, result('east', 'C-2')], '2026-05-02', [{ due: null }]),
  filed('nor that of another department', [...held, result('west')], '2026-05-02', [{ due: null }]),
  filed(
    'the next review is owed again',
    [...held, result('east'), at('2026-10-01 10:00', review('C-1'))],
    '2026-10-02',
    [{ since: '2026-10-01 10:00' }],
  ),
]

export const reviewCases = [...reviews, ...updates, ...filings]
