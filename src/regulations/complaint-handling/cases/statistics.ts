/** 客诉案件统计表: what the cases closed in a month add up to, as known now and as the month was reviewed. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  at,
  close,
  fileForm,
  fixResponsibility,
  on,
  receive,
  share,
  step,
  until,
} from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { D14 } from '../editions/d14.ts'
import { closingStatistics } from '../views.ts'
import { OFFICE, reopen, reviewMonth } from './deeds.ts'

const TABLE = 'statistics-table'
const closings = [
  ...on('2026-03-02 10:00', until('closed', 'K-1')),
  ...on('2026-03-02 10:00', receive('K-2', { customerId: 'C-2' }), fileForm('K-2', { partNumber: 'P-2' })),
  ...on('2026-03-02 10:00', until('told', 'K-2', 'accepted')),
  at('2026-03-18 00:00', close('K-2')),
  ...on('2026-03-20 10:00', receive('K-3'), close('K-3', 'withdrawn')),
]
const reviewed = [...closings, at('2026-04-09 10:00', reviewMonth('2603', 'statistics'))]

export const statisticsCases: readonly RegulationCase[] = [
  {
    provision: TABLE,
    title: 'the cases closed in March: how they ended, what they cost, which were late',
    given: closings,
    expect: {
      views: [
        {
          view: closingStatistics,
          key: '2603',
          answer: {
            month: '2603',
            asKnownNow: {
              cases: 3,
              founded: 2,
              unfounded: 0,
              withdrawn: 1,
              loss: '1800',
              lossUnknown: 1,
              late: 1,
              inTime: 1,
              undecidable: 1,
              byCause: [
                { key: 'casting', cases: 2, loss: '1800' },
                { key: null, cases: 1, loss: '0' },
              ],
              byCustomer: [
                { key: 'C-1', cases: 2, loss: '900' },
                { key: 'C-2', cases: 1, loss: '900' },
              ],
            },
            asReviewed: null,
          },
        },
        { view: closingStatistics, key: '2604', answer: { asKnownNow: { cases: 0, loss: '0', averageDays: null } } },
      ],
    },
  },
  {
    provision: TABLE,
    title: 'by D02 a case that took 16 days is in time: its last day is the 21st',
    company: { edition: D02 },
    given: closings,
    expect: { views: [{ view: closingStatistics, key: '2603', answer: { asKnownNow: { late: 0, inTime: 2 } } }] },
  },
  {
    provision: TABLE,
    title: 'what is confirmed after the table was drawn up shows beside what the table said',
    company: { edition: D14 },
    given: [
      ...reviewed,
      at('2026-04-15', fixResponsibility('confirmed', [share('manufacturing', '70'), share('sales', '30')])),
      at('2026-04-16', step('correct', 'K-1', OFFICE, { loss: '1000', reason: 'two pieces more' })),
    ],
    expect: {
      views: [
        {
          view: closingStatistics,
          key: '2603',
          answer: {
            asKnownNow: {
              loss: '1900',
              byDepartment: [
                { key: null, cases: '2', loss: '900' },
                { key: 'manufacturing', cases: '0.7', loss: '700' },
                { key: 'sales', cases: '0.3', loss: '300' },
              ],
            },
            asReviewed: {
              at: '2026-04-09T02:00:00.000Z',
              loss: '1800',
              byDepartment: [{ key: null, cases: '3', loss: '1800' }],
            },
          },
        },
      ],
    },
  },
  {
    provision: TABLE,
    title: 'a reopened case is no longer among the closed ones',
    given: [...closings, at('2026-03-25', reopen)],
    expect: { views: [{ view: closingStatistics, key: '2603', answer: { asKnownNow: { cases: 2, founded: 1 } } }] },
  },
]
