/** Weekly and monthly reports: which are owed, whom they reach, and the figures in them. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import { classifyAs, close, complain, reopen, report } from '../../../facts/complaint/service-steps.ts'
import { at, receive as complainOfProduct } from '../../../facts/complaint/steps.ts'
import { serviceReport } from '../views/service-report.ts'

const wednesday = [at('2026-03-04 15:00', complain())]
const weekEnd = '2026-03-09 00:00'
const monthEnd = '2026-04-01 00:00'

const weekly = owing('weekly-service-report')
const weeks: readonly RegulationCase[] = [
  weekly('a week with complaints owes a report from its end on', wednesday, '2026-03-09 00:00', [
    {
      subject: 'report:week:2026-03-02',
      clause: 'D10-9.1',
      status: 'due',
      since: weekEnd,
      due: null,
      facts: { role: 'customer-centre', from: '2026-03-02', to: '2026-03-08' },
    },
  ]),
  weekly('in its last second the week still runs', wednesday, '2026-03-08 23:59:59', [
    { status: 'running', since: weekEnd },
  ]),
  weekly(
    'done when it was reported',
    [...wednesday, at('2026-03-09 10:00', report('week', '2026-03-02'))],
    '2026-03-10',
    [],
  ),
  weekly(
    'by whichever day of it the report names it',
    [...wednesday, at('2026-03-09 10:00', report('week', '2026-03-08'))],
    '2026-03-10',
    [],
  ),
  weekly(
    'the report of the week before does not do',
    [...wednesday, at('2026-03-09 10:00', report('week', '2026-03-01'))],
    '2026-03-10',
    [{ subject: 'report:week:2026-03-02' }],
  ),
  weekly('nor that of the month', [...wednesday, at('2026-03-09 10:00', report('month', '2026-03-01'))], '2026-03-10', [
    { subject: 'report:week:2026-03-02' },
  ]),
  weekly('a week without complaints owes none', [...wednesday, at('2026-03-18 09:00', complain('S-2'))], '2026-03-30', [
    { subject: 'report:week:2026-03-02' },
    { subject: 'report:week:2026-03-16' },
  ]),
  weekly(
    'a second before midnight on Sunday, and a second after: two weeks, by the wall of the office',
    [at('2026-03-08 23:59:59', complain('S-1')), at('2026-03-09 00:00:01', complain('S-2'))],
    '2026-03-16',
    [{ subject: 'report:week:2026-03-02' }, { subject: 'report:week:2026-03-09' }],
  ),
  weekly(
    'a complaint that is told late belongs to the week in which it came in',
    [
      at('2026-03-10 09:00', complain('S-1')),
      { ...complain('S-2'), at: '2026-03-06 09:00', recorded: '2026-03-11 09:00' },
    ],
    '2026-03-16',
    [{ subject: 'report:week:2026-03-02' }, { subject: 'report:week:2026-03-09' }],
  ),
  weekly(
    'product complaints have statistics of their own',
    [at('2026-03-04', complainOfProduct('K-1'))],
    '2026-03-16',
    [],
  ),
  weekly(
    'a week in which the rules were not on trial yet owes none',
    [at('2026-03-08 15:00', complain('S-1')), at('2026-03-09 15:00', complain('S-2'))],
    '2026-03-16',
    [{ subject: 'report:week:2026-03-09' }],
    { effectiveFrom: '2026-03-09' },
  ),
]

const monthly = owing('monthly-service-report')
const months: readonly RegulationCase[] = [
  monthly('a month with complaints owes a report from its end on', wednesday, monthEnd, [
    {
      subject: 'report:month:2026-03-01',
      clause: 'D10-9.2',
      status: 'due',
      since: monthEnd,
      due: null,
      facts: { from: '2026-03-01', to: '2026-03-31' },
    },
  ]),
  monthly('in its last second the month still runs', wednesday, '2026-03-31 23:59:59', [{ status: 'running' }]),
  monthly(
    'done when it was reported',
    [...wednesday, at('2026-04-01 10:00', report('month', '2026-03-01'))],
    '2026-04-02',
    [],
  ),
  monthly(
    'the weekly reports do not do',
    [...wednesday, at('2026-03-09 10:00', report('week', '2026-03-02'))],
    '2026-04-02',
    [{ subject: 'report:month:2026-03-01' }],
  ),
  monthly(
    'the last second of February and the first of March in Shanghai, a single day in London',
    [at('2026-02-28 23:59:59', complain('S-1')), at('2026-03-01 00:00', complain('S-2'))],
    '2026-04-02',
    [{ subject: 'report:month:2026-02-01' }, { subject: 'report:month:2026-03-01' }],
  ),
]

const ALL = ['board-office', 'general-manager-office', 'developer-customer-service']
const REACHES = 'report-reaches-all-recipients'
function sent(title: string, recipients: readonly string[], missing: readonly string[]): RegulationCase {
  return {
    provision: REACHES,
    title,
    given: wednesday,
    when: at('2026-03-09 10:00', report('week', '2026-03-04', recipients)),
    expect: {
      status: 'accepted',
      failed: missing.length > 0 ? [REACHES] : [],
      findings: [
        {
          rule: REACHES,
          clause: 'D10-9.3',
          force: 'in-principle',
          subject: 'report:week:2026-03-02',
          verdict: missing.length > 0 ? 'failed' : 'satisfied',
          actual: missing,
          limit: ALL,
        },
      ],
    },
  }
}

const recipients: readonly RegulationCase[] = [
  sent('to the three of them', ALL, []),
  sent('in another order, and to others besides', ['repairs', ...ALL.toReversed()], []),
  sent('the developer was forgotten', ALL.slice(0, 2), ['developer-customer-service']),
  sent('to nobody', [], ALL),
]

const first = at('2026-03-02 09:00', complain('S-1'))
const figures: RegulationCase = {
  provision: 'service-report',
  title: 'received and closed in the period, by class and by department',
  given: [
    at('2026-02-27 09:00', complain('S-0')),
    first,
    at('2026-03-02 10:00', classifyAs('daily', 'S-1')),
    at('2026-03-03 09:00', complain('S-2', { departmentId: 'security' })),
    at('2026-03-03 10:00', classifyAs('urgent', 'S-2')),
    at('2026-03-04 09:00', close('S-0')),
    at('2026-03-05 09:00', close('S-1')),
    at('2026-03-05 10:00', complainOfProduct('K-1')),
    at('2026-03-08 23:59:59', complain('S-3')),
    at('2026-03-09 00:00', complain('S-4')),
    at('2026-03-09 00:00', close('S-2')),
  ],
  expect: {
    views: [
      {
        view: serviceReport,
        key: 'week:2026-03-02',
        answer: {
          period: 'week',
          from: '2026-03-02',
          to: '2026-03-08',
          received: 3,
          closed: 2,
          byClass: [
            { class: 'daily', received: 1, closed: 1 },
            { class: 'urgent', received: 1, closed: 0 },
            { class: null, received: 1, closed: 1 },
          ],
          byDepartment: [
            { departmentId: 'repairs', received: 2, closed: 2 },
            { departmentId: 'security', received: 1, closed: 0 },
          ],
        },
      },
      { view: serviceReport, key: 'week:2026-03-09', answer: { from: '2026-03-09', received: 1, closed: 1 } },
      { view: serviceReport, key: 'month:2026-03-15', answer: { from: '2026-03-01', received: 4, closed: 3 } },
      {
        view: serviceReport,
        key: 'week:2026-04-01',
        answer: { received: 0, closed: 0, byClass: [], byDepartment: [] },
      },
    ],
  },
}

const reopened: RegulationCase = {
  provision: 'service-report',
  title: 'a case that was reopened is not closed',
  given: [first, at('2026-03-03 09:00', close('S-1')), at('2026-03-04 09:00', reopen('S-1'))],
  expect: { views: [{ view: serviceReport, key: 'week:2026-03-02', answer: { received: 1, closed: 0 } }] },
}

export const reportCases = [...weeks, ...months, ...recipients, figures, reopened]
