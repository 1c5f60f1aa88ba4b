/** How often a customer is to be visited, by whom, and what a visit records. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { about, admit, at, contact, grade, visit } from '../../../facts/customer/steps.ts'
import { customerHistory, customerSheet } from '../../../facts/customer/views.ts'

const admitted = at('2026-01-05 10:00', admit('C-1'))
const graded = (to: 'vip' | 'preferred') => [admitted, at('2026-01-10 10:00', grade('C-1', to))]
const remote = (day: string) => [at(day, admit('C-1', { remote: true }))]
const year2027 = { since: '2027-01-01 00:00', due: '2028-01-01 00:00' }

const visited = owing('customer-visit')
const visits: readonly RegulationCase[] = [
  visited('a VIP each month, where the company says so', graded('vip'), '2026-01-20', [
    {
      subject: 'customer:C-1',
      clause: 'D01-3.1.3',
      status: 'running',
      since: '2026-02-01 00:00',
      due: '2026-03-01 00:00',
      facts: { grade: 'vip', unit: 'month', last: null },
    },
  ]),
  visited('a preferred customer each quarter', graded('preferred'), '2026-01-20', [
    { since: '2026-04-01 00:00', due: '2026-07-01 00:00', facts: { unit: 'quarter' } },
  ]),
  visited('a qualified customer each year', [admitted], '2026-01-20', [{ ...year2027, facts: { unit: 'year' } }]),
  visited('in the last moment of the year it is due', [admitted], '2027-12-31 23:59:59.999', [{ status: 'due' }]),
  visited('at midnight in Shanghai overdue', [admitted], '2028-01-01 00:00', [{ status: 'overdue' }]),
  visited(
    'a visit in the last moment of the month fulfils it',
    [...graded('vip'), at('2026-02-28 23:59:59.999', visit('C-1'))],
    '2026-03-15',
    [{ since: '2026-03-01 00:00', due: '2026-04-01 00:00' }],
  ),
  visited(
    'a contact that was a visit counts as one',
    [...graded('vip'), at('2026-02-10', contact('C-1', 'visit'))],
    '2026-02-11',
    [{ since: '2026-03-01 00:00' }],
  ),
  visited('a telephone call is none', [...graded('vip'), at('2026-02-10', contact('C-1', 'phone'))], '2026-02-11', [
    { since: '2026-02-01 00:00', facts: { last: null } },
  ]),
  visited(
    'another grade with another period begins anew',
    [...graded('vip'), at('2026-03-05', grade('C-1', 'preferred'))],
    '2026-03-06',
    [{ since: '2026-04-01 00:00', due: '2026-07-01 00:00', facts: { grade: 'preferred', unit: 'quarter' } }],
  ),
  visited(
    'another grade with the same period does not: the month that is overdue stays so',
    [...graded('vip'), at('2026-03-05', grade('C-1', 'preferred'))],
    '2026-03-06',
    [{ since: '2026-02-01 00:00', due: '2026-03-01 00:00', status: 'overdue', facts: { grade: 'preferred' } }],
    { visitEvery: { vip: 'month', preferred: 'month', qualified: 'year' } },
  ),
  visited('before its period begins it is running', graded('vip'), '2026-01-31 23:59:59.999', [{ status: 'running' }]),
  visited('it is due from the first moment of its period', graded('vip'), '2026-02-01 00:00', [{ status: 'due' }]),
  visited('a grade for which the company names no period is not visited', [admitted], '2026-01-20', [], {
    visitEvery: { vip: 'month', preferred: 'quarter', qualified: null },
  }),
  visited(
    'a remote customer at least once each half-year, whatever its grade',
    remote('2026-06-30 23:59:59.999'),
    '2026-07-01',
    [{ clause: 'D01-4.2.3', since: '2026-07-01 00:00', due: '2027-01-01 00:00', facts: { unit: 'half-year' } }],
  ),
  visited(
    'admitted at the midnight that begins a half-year, the next one counts',
    remote('2026-07-01 00:00'),
    '2026-07-02',
    [{ since: '2027-01-01 00:00', due: '2027-07-01 00:00' }],
  ),
  visited(
    'a remote customer one moment before the end of the half-year',
    remote('2026-02-01'),
    '2026-12-31 23:59:59.999',
    [{ due: '2027-01-01 00:00', status: 'due' }],
  ),
  visited('and at its end', remote('2026-02-01'), '2027-01-01 00:00', [{ status: 'overdue' }]),
  visited(
    'a customer that moved far away is remote from then on',
    [...graded('vip'), at('2026-02-10', about('customer.update', 'C-1', { remote: true }))],
    '2026-02-11',
    [{ clause: 'D01-4.2.3', since: '2026-07-01 00:00', due: '2027-01-01 00:00' }],
  ),
]

const seniors = owing('senior-management-visit')
const seniorVisits: readonly RegulationCase[] = [
  seniors('every VIP once in a calendar year; the year of the grading is not counted', graded('vip'), '2026-06-01', [
    { ...year2027, subject: 'customer:C-1', clause: 'D01-4.2.4.3', status: 'running', facts: { last: null } },
  ]),
  seniors('in the last moment of the year it is due', graded('vip'), '2027-12-31 23:59:59.999', [{ status: 'due' }]),
  seniors('and overdue with the new year in Shanghai', graded('vip'), '2028-01-01 00:00', [{ status: 'overdue' }]),
  seniors(
    'done with a visit by senior management in that year',
    [...graded('vip'), at('2027-12-31 23:59:59.999', visit('C-1', { bySeniorManagement: true }))],
    '2028-01-02',
    [{ since: '2028-01-01 00:00', due: '2029-01-01 00:00' }],
  ),
  seniors(
    'the visit of somebody else does not do',
    [...graded('vip'), at('2027-06-01', visit('C-1'))],
    '2028-01-01 00:00',
    [{ ...year2027, status: 'overdue' }],
  ),
  seniors('a preferred customer is not visited by senior management', graded('preferred'), '2026-06-01', []),
  seniors('unless it stands on the list', graded('preferred'), '2026-06-01', [year2027], { seniorVisitList: ['C-1'] }),
  seniors(
    'a VIP on the list that becomes preferred owes what it owed',
    [...graded('vip'), at('2028-01-02', grade('C-1', 'preferred'))],
    '2028-01-03',
    [{ ...year2027, status: 'overdue', facts: { grade: 'preferred' } }],
    { seniorVisitList: ['C-1'] },
  ),
  seniors('the list names customers: another one is not concerned', graded('preferred'), '2026-06-01', [], {
    seniorVisitList: ['C-2'],
  }),
]

const records: readonly RegulationCase[] = [
  {
    provision: 'visit-record',
    title: 'a visit records that the information was brought up to date, and the next moves',
    given: [admitted],
    when: at('2026-02-01', visit('C-1', { informationUpdated: true, nextMoves: 'bids for the new county hospital' })),
    expect: {
      status: 'accepted',
      events: [
        {
          type: 'customer.visited',
          data: { informationUpdated: true, nextMoves: 'bids for the new county hospital' },
        },
      ],
      views: [{ view: customerSheet, key: 'C-1', answer: { relations: [{ lastVisit: '2026-02-01T04:00:00.000Z' }] } }],
    },
  },
  {
    provision: 'visit-record',
    title: 'the file shows the visit to whoever reads it',
    given: [admitted, at('2026-02-01', visit('C-1', { nextMoves: 'bids for the new county hospital' }))],
    expect: {
      views: [
        {
          view: customerHistory,
          key: 'C-1',
          answer: [
            { type: 'customer.admitted' },
            { en: 'visited by department east; next moves: bids for the new county hospital' },
          ],
        },
      ],
    },
  },
]

export const visitCases = [...visits, ...seniorVisits, ...records]
