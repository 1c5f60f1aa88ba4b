/** What is kept by a record, a view, a classification or a parameter. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  classifyAs,
  close,
  complain,
  dispatch,
  escalate,
  explainDelay,
  feedBack,
  pause,
  refuse,
  register,
  reopen,
  resolve,
  resume,
} from '../../../facts/complaint/service-steps.ts'
import { at } from '../../../facts/complaint/steps.ts'
import { complaintTimeline } from '../../../facts/complaint/views/timeline.ts'
import { serviceComplaintObligations } from '../obligations/index.ts'
import { handlingOfCase } from '../views/handling-of-case.ts'

const registered = [at('2026-03-02 09:00', complain()), at('2026-03-02 10:00', register())]

function handling(
  title: string,
  given: RegulationCase['given'],
  when: string,
  answer: Readonly<Record<string, unknown>>,
  company: RegulationCase['company'] = {},
): RegulationCase {
  const views = [{ view: handlingOfCase, key: 'S-1', at: when, answer }]
  return { provision: 'handling-of-case', title, company, given, expect: { views } }
}

const week = { from: '2026-03-02T16:00:00.000Z', to: '2026-03-09T16:00:00.000Z', days: 7 }
const standing = [...registered, at('2026-03-04 09:00', pause()), at('2026-03-06 15:00', resume())]
const closedTwice = [
  ...registered,
  at('2026-03-04 09:00', close()),
  at('2026-03-07 09:00', reopen()),
  at('2026-03-11 23:59:59', close()),
]

const handlings: readonly RegulationCase[] = [
  handling('open within its days, with what is counted', registered, '2026-03-05 12:00', {
    complaintId: 'S-1',
    customerId: 'C-1',
    departmentId: 'repairs',
    registeredAt: '2026-03-02T02:00:00.000Z',
    closedAt: null,
    due: '2026-03-09T16:00:00.000Z',
    verdict: 'open',
    counted: [week],
    pauses: [],
    reopenings: 0,
  }),
  handling('open in the last second of the last day', registered, '2026-03-09 23:59:59', { verdict: 'open' }),
  handling('overdue at the midnight that ends it', registered, '2026-03-10 00:00', { verdict: 'overdue' }),
  handling('closed in the last second', [...registered, at('2026-03-09 23:59:59', close())], '2026-03-20', {
    verdict: 'in-time',
    closedAt: '2026-03-09T15:59:59.000Z',
  }),
  handling('closed at the midnight that ends it', [...registered, at('2026-03-10 00:00', close())], '2026-03-20', {
    verdict: 'late',
  }),
  handling('the whole day on which the clock stood still is left out', standing, '2026-03-08', {
    verdict: 'open',
    due: '2026-03-10T16:00:00.000Z',
    counted: [
      { from: '2026-03-02T16:00:00.000Z', to: '2026-03-04T16:00:00.000Z', days: 2 },
      { from: '2026-03-05T16:00:00.000Z', to: '2026-03-10T16:00:00.000Z', days: 5 },
    ],
    pauses: [{ from: '2026-03-04T01:00:00.000Z', to: '2026-03-06T07:00:00.000Z' }],
  }),
  handling('while it stands still nobody knows the end', standing, '2026-03-05 12:00', {
    verdict: 'undecidable',
    due: null,
    counted: [],
    pauses: [{ from: '2026-03-04T01:00:00.000Z', to: null }],
  }),
  handling(
    'reopened, it goes on with the same clock: the days that it was closed are left out',
    closedTwice,
    '2026-03-20',
    {
      verdict: 'in-time',
      due: '2026-03-11T16:00:00.000Z',
      reopenings: 1,
      pauses: [{ from: '2026-03-04T01:00:00.000Z', to: '2026-03-07T01:00:00.000Z' }],
    },
  ),
  handling('asked as of the days of its first closing, it was closed in time', closedTwice, '2026-03-05', {
    verdict: 'in-time',
    closedAt: '2026-03-04T01:00:00.000Z',
    reopenings: 0,
  }),
  handling('not registered, it has no limit yet', registered.slice(0, 1), '2026-03-20', {
    verdict: 'open',
    registeredAt: null,
    due: null,
  }),
  handling(
    'received before the trial, it has none',
    [...registered, at('2026-06-01 09:00', close())],
    '2026-06-02',
    { verdict: 'in-time', due: null, counted: [] },
    { effectiveFrom: '2026-03-03' },
  ),
]

const others: readonly RegulationCase[] = [
  {
    provision: 'service-complaints-of-all-departments',
    title: 'whichever department a complaint is about, it goes by these rules',
    given: [
      at('2026-03-02 09:00', complain('S-1')),
      at('2026-03-02 09:00', complain('S-2', { departmentId: 'project-riverside' })),
    ],
    expect: {
      obligations: [
        {
          asOf: '2026-03-02 10:00',
          obligation: 'registered-at-front-desk',
          rows: [
            { subject: 'complaint:S-1', facts: { department: 'repairs' } },
            { subject: 'complaint:S-2', facts: { department: 'project-riverside' } },
          ],
        },
      ],
    },
  },
  {
    provision: 'urgent-class',
    title: 'a matter is urgent because somebody says so, and from then on',
    given: registered,
    when: at('2026-03-02 11:00', classifyAs('urgent')),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.classified', data: { class: 'urgent' } }],
      obligations: [
        { asOf: '2026-03-02 10:59', obligation: 'urgent-case-dispatched', rows: [] },
        { asOf: '2026-03-02 11:00', obligation: 'urgent-case-dispatched', rows: [{ since: '2026-03-02 11:00' }] },
      ],
    },
  },
  {
    provision: 'work-of-department-on-record',
    title: 'what was done, by which department, and why it was needed',
    given: [...registered, at('2026-03-02 11:00', dispatch('2026-03-04 18:00'))],
    when: at('2026-03-02 16:00', resolve('S-1', { rootCause: 'door sensor worn out' })),
    expect: {
      status: 'accepted',
      events: [
        {
          type: 'complaint.resolved',
          data: { departmentId: 'repairs', measure: 'door sensor replaced', rootCause: 'door sensor worn out' },
        },
      ],
    },
  },
  {
    provision: 'progress-for-first-contact',
    title: 'the first contact sees every step, when it was and whose',
    given: [...registered, at('2026-03-02 11:00', dispatch('2026-03-04 18:00'))],
    expect: {
      views: [
        {
          view: complaintTimeline,
          key: 'S-1',
          answer: [
            { at: '2026-03-02T01:00:00.000Z', type: 'complaint.received', who: { role: 'first-contact' } },
            { at: '2026-03-02T02:00:00.000Z', type: 'complaint.registered', who: { role: 'front-desk' } },
            { at: '2026-03-02T03:00:00.000Z', type: 'complaint.dispatched', who: { role: 'front-desk' } },
          ],
        },
      ],
    },
  },
  trial('2026-08-14 23:59:59', 'received a second before the first day of the trial, nothing is owed', []),
  trial('2026-08-15 00:00', 'received in its first second, it is', [{ due: '2026-08-16 00:00' }]),
]

/** Urgent, late, explained, resolved and told, and never up to the rules. */
const wholeLife = [
  at('2026-08-10 09:00', complain()),
  at('2026-08-10 10:00', register()),
  at('2026-08-10 10:01', classifyAs('urgent')),
  at('2026-08-10 10:02', dispatch('2026-08-10 10:30')),
  at('2026-08-10 10:05', escalate('company-leader')),
  at('2026-08-10 10:10', escalate('board')),
  at('2026-08-10 11:00', explainDelay()),
  at('2026-08-10 16:00', resolve()),
  at('2026-08-10 17:00', feedBack('customer-centre')),
]
const notAccepted = [
  at('2026-08-10 09:00', complain()),
  at('2026-08-10 10:00', classifyAs('unreasonable')),
  at('2026-08-10 11:00', refuse()),
]

const beforeTheTrial = [
  ['a case of before the trial owes nothing, however it went', wholeLife] as const,
  ['nor does one that is going on', wholeLife.slice(0, 6)] as const,
  ['nor an unreasonable one', notAccepted] as const,
].map(
  ([title, given]): RegulationCase => ({
    provision: 'trial-from',
    title,
    company: { effectiveFrom: '2026-08-15' },
    given,
    expect: {
      obligations: serviceComplaintObligations.map(({ id }) => ({ asOf: '2026-09-20', obligation: id, rows: [] })),
    },
  }),
)

function trial(when: string, title: string, rows: readonly { readonly due: string }[]): RegulationCase {
  return {
    provision: 'trial-from',
    title,
    company: { effectiveFrom: '2026-08-15' },
    given: [at(when, complain())],
    expect: { obligations: [{ asOf: '2026-08-20', obligation: 'registered-at-front-desk', rows }] },
  }
}

export const recordCases = [...handlings, ...others, ...beforeTheTrial]
