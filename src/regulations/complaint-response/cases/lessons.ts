/** After the closing: satisfaction, root cause, improvement, and what all complaints together say. */
import { type CaseStep, owing, type RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import {
  classify,
  close,
  complain,
  followUp,
  register,
  reopen,
  resolve,
  tell,
} from '../../../facts/complaint/service-steps.ts'
import { at, receive as complainOfProduct, fileForm, on, roled, step, until } from '../../../facts/complaint/steps.ts'
import { complaintTimeline } from '../../../facts/complaint/views/timeline.ts'
import { complaintAnalysis, repeatedComplaints } from '../views.ts'

const received = [at('2026-03-02 09:00', complain('S-1'))]
const resolved = [...received, at('2026-03-03 09:00', resolve('S-1', { rootCause: 'worn sensor' }))]
const closed = [...resolved, at('2026-03-03 15:00', close())]

const content = owing('satisfaction-recorded')
const satisfactions: readonly RegulationCase[] = [
  content('after the closing the customer is asked, without a period', closed, '2026-03-03 15:01', [
    {
      subject: 'complaint:S-1',
      clause: 'A04-3.3.3.3',
      since: '2026-03-03 15:00',
      due: null,
      facts: { satisfied: null },
    },
  ]),
  content('content', [...closed, at('2026-03-04', followUp())], '2026-03-05', []),
  content('the customer does not say', [...closed, at('2026-03-04', followUp('S-1', null))], '2026-03-05', []),
  content('not content: the duty stands', [...closed, at('2026-03-04', followUp('S-1', false))], '2026-03-05', [
    { facts: { satisfied: false } },
  ]),
  content(
    'asked again, and content',
    [...closed, at('2026-03-04', followUp('S-1', false)), at('2026-03-06', followUp())],
    '2026-03-07',
    [],
  ),
  content(
    'asked when the work was done, before the closing',
    [...resolved, at('2026-03-03 10:00', followUp()), at('2026-03-03 15:00', close())],
    '2026-03-04',
    [],
  ),
  content(
    'asked before the work was done',
    [...received, at('2026-03-02 10:00', followUp()), ...on('2026-03-03 15:00', resolve(), close())],
    '2026-03-04',
    [{ facts: { satisfied: null } }],
  ),
  content(
    'reopened and closed again, the customer is asked again',
    [...closed, at('2026-03-04 09:00', followUp()), at('2026-03-05 09:00', reopen()), at('2026-03-06 09:00', close())],
    '2026-03-07',
    [{ since: '2026-03-06 09:00' }],
  ),
  content('nobody is asked before the closing', resolved, '2026-03-04', []),
  content(
    'what the customer took back is done with',
    [...received, at('2026-03-03', close('S-1', 'withdrawn'))],
    '2026-03-04',
    [],
  ),
  content('product complaints are asked about, too', on('2026-03-02 09:00', until('closed')), '2026-03-04', [
    { subject: 'complaint:K-1' },
  ]),
]

const root = owing('root-cause-found')
const unexplained = [...received, at('2026-03-03 09:00', resolve()), at('2026-03-03 15:00', close())]
const roots: readonly RegulationCase[] = [
  root('closed without a cause, the root is still to be found', unexplained, '2026-03-04', [
    { subject: 'complaint:S-1', clause: 'A00-5.2.3.5', since: '2026-03-03 15:00', due: null },
  ]),
  root('the department told it', closed, '2026-03-04', []),
  root('the investigation found it', on('2026-03-02 09:00', until('closed')), '2026-03-04', []),
  root('an unfounded complaint has none', [...received, at('2026-03-03', close('S-1', 'unfounded'))], '2026-03-04', []),
]

const plan = (complaintId: string): CaseStep =>
  step('plan-improvement', complaintId, 'department', {
    improvementId: 'I-1',
    departmentId: 'repairs',
    measure: 'check the door sensors each month',
  })
const prevented = owing('recurrence-prevented')
const improvements: readonly RegulationCase[] = [
  prevented('after the closing an improvement is planned, without a period', closed, '2026-03-04', [
    {
      subject: 'complaint:S-1',
      clause: 'A00-5.2.3.6',
      since: '2026-03-03 15:00',
      due: null,
      facts: { cause: 'worn sensor', department: 'repairs' },
    },
  ]),
  prevented('done when it is planned', [...closed, at('2026-03-05', plan('S-1'))], '2026-03-06', []),
  prevented(
    'planned before the closing, nothing is owed after it',
    [...resolved, at('2026-03-03 10:00', plan('S-1')), at('2026-03-03 15:00', close())],
    '2026-03-06',
    [],
  ),
  prevented('not before the closing', resolved, '2026-03-04', []),
  prevented(
    'an unfounded complaint improves nothing',
    [...received, at('2026-03-03', close('S-1', 'unfounded'))],
    '2026-03-04',
    [],
  ),
]

const records: readonly RegulationCase[] = [
  {
    provision: 'complaints-and-suggestions-on-record',
    title: 'a complaint is recorded with customer, channel and subject',
    given: [],
    when: at('2026-03-02 09:00', complain('S-1')),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.received', data: { customerId: 'C-1', channel: 'hotline', receivedBy: 'Ms Wang' } }],
    },
  },
  {
    provision: 'complaints-and-suggestions-on-record',
    title: 'so is what the customer suggests',
    given: received,
    when: at('2026-03-02 10:00', {
      command: {
        type: 'complaint.note',
        complaintId: 'S-1',
        kind: 'customer-opinion',
        text: 'a second lift would help',
        departments: ['repairs'],
      },
    }),
    expect: { status: 'accepted', events: [{ type: 'complaint.noted', data: { kind: 'customer-opinion' } }] },
  },
  {
    provision: 'details-of-complaint-on-record',
    title: 'what the front desk found out',
    given: received,
    when: at('2026-03-02 10:00', register('S-1', { findings: 'seen by the guard at 08:40, nobody inside' })),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.registered', data: { findings: 'seen by the guard at 08:40, nobody inside' } }],
    },
  },
  {
    provision: 'details-of-complaint-on-record',
    title: 'what the form says about the goods',
    given: [at('2026-03-02 09:00', complainOfProduct())],
    when: at('2026-03-02 10:00', fileForm()),
    expect: {
      status: 'accepted',
      events: [{ type: 'complaint.form-filed', data: { abnormality: 'cracks at the rim', defectiveQuantity: '20' } }],
    },
  },
  {
    provision: 'handling-on-record',
    title: 'step, person and time of everything that was done, in the order in which it happened',
    given: [
      ...received,
      { ...resolve(), at: '2026-03-03 09:00', by: roled('department', 'Mr Li') },
      { ...register(), at: '2026-03-02 10:00', recorded: '2026-03-03 10:00', by: roled('front-desk', 'Ms Ma') },
      { ...tell('result'), at: '2026-03-03 11:00', by: roled('customer-centre', 'Ms Ma') },
    ],
    expect: {
      views: [
        {
          view: complaintTimeline,
          key: 'S-1',
          answer: [
            { type: 'complaint.received', at: '2026-03-02T01:00:00.000Z' },
            { type: 'complaint.registered', at: '2026-03-02T02:00:00.000Z', who: { id: 'Ms Ma' } },
            { type: 'complaint.resolved', at: '2026-03-03T01:00:00.000Z', who: { id: 'Mr Li' } },
            { type: 'complaint.customer-told', at: '2026-03-03T03:00:00.000Z', who: { id: 'Ms Ma' } },
          ],
        },
      ],
    },
  },
]

const correct = at(
  '2026-03-06',
  step('correct', 'K-1', null, { cause: 'transport', causeClass: 'human', reason: 'x-ray' }),
)
const all = [
  ...closed,
  ...on('2026-03-04 09:00', complain('S-2'), classify('S-2', { complexity: 'general' })),
  ...on('2026-03-04 10:00', resolve('S-2', { rootCause: 'worn sensor' }), close('S-2')),
  ...on('2026-03-04 11:00', complain('S-3'), close('S-3', 'withdrawn')),
  ...on('2026-03-04 12:00', complain('S-4'), resolve('S-4', { rootCause: 'worn sensor' })),
  ...on('2026-03-05 09:00', until('closed')),
]

function analysis(title: string, given: readonly CaseStep[], answer: unknown): RegulationCase {
  return { provision: 'complaint-analysis', title, given, expect: { views: [{ view: complaintAnalysis, answer }] } }
}

const analyses: readonly RegulationCase[] = [
  analysis('all closed complaints, by cause and by class, the most frequent first', all, {
    complaints: 4,
    byCause: [
      { cause: 'worn sensor', causeClass: null, complaints: 2 },
      { cause: 'casting', causeClass: 'quality', complaints: 1 },
      { cause: null, causeClass: null, complaints: 1 },
    ],
    byClass: [
      { kind: 'service', complexity: null, complaints: 2 },
      { kind: 'product', complexity: null, complaints: 1 },
      { kind: 'service', complexity: 'general', complaints: 1 },
    ],
    byOutcome: [
      { outcome: 'settled', complaints: 3 },
      { outcome: 'withdrawn', complaints: 1 },
    ],
  }),
  analysis('a correction counts', [...on('2026-03-05 09:00', until('closed')), correct], {
    byCause: [{ cause: 'transport', causeClass: 'human', complaints: 1 }],
  }),
  analysis('a case that was reopened is not closed', [...closed, at('2026-03-09', reopen())], {
    complaints: 0,
    byCause: [],
  }),
  analysis('no complaints', [], { complaints: 0, byCause: [], byClass: [], byOutcome: [] }),
]

const sensor = (id: string, customerId: string, when: string): CaseStep[] =>
  on(when, complain(id, { customerId }), resolve(id, { rootCause: 'worn sensor' }))
const first = sensor('S-1', 'C-1', '2026-03-02 09:00')

function repeats(title: string, given: readonly CaseStep[], answer: unknown, company = {}): RegulationCase {
  const views = [{ view: repeatedComplaints, answer }]
  return { provision: 'repeated-complaints', title, company, given, expect: { views } }
}

const repetitions: readonly RegulationCase[] = [
  repeats(
    'the same cause on the 90th day',
    [...first, ...sensor('S-2', 'C-2', '2026-05-31 23:59:59')],
    [
      {
        complaintId: 'S-2',
        customerId: 'C-2',
        cause: 'worn sensor',
        repeats: 'S-1',
        sameCustomer: false,
        daysBetween: 90,
        receivedAt: '2026-05-31T15:59:59.000Z',
      },
    ],
  ),
  repeats('on the 91st day it is no repetition', [...first, ...sensor('S-2', 'C-2', '2026-06-01 00:00')], []),
  repeats(
    'the same customer once more',
    [...first, ...sensor('S-2', 'C-1', '2026-03-02 10:00')],
    [{ complaintId: 'S-2', repeats: 'S-1', sameCustomer: true, daysBetween: 0 }],
  ),
  repeats(
    'of several before it, the one of the same customer',
    [...first, ...sensor('S-2', 'C-2', '2026-03-10'), ...sensor('S-3', 'C-1', '2026-03-11')],
    [
      { complaintId: 'S-2', repeats: 'S-1', sameCustomer: false },
      { complaintId: 'S-3', repeats: 'S-1', sameCustomer: true, daysBetween: 9 },
    ],
  ),
  repeats(
    'and else the latest',
    [...first, ...sensor('S-2', 'C-2', '2026-03-10'), ...sensor('S-3', 'C-3', '2026-03-11')],
    [{ complaintId: 'S-2' }, { complaintId: 'S-3', repeats: 'S-2', sameCustomer: false, daysBetween: 1 }],
  ),
  repeats(
    'another cause',
    [...first, ...on('2026-03-10', complain('S-2'), resolve('S-2', { rootCause: 'power cut' }))],
    [],
  ),
  repeats('no cause yet', [...first, at('2026-03-10', complain('S-2'))], []),
  repeats(
    'an unfounded complaint repeats nothing',
    [...first, ...sensor('S-2', 'C-1', '2026-03-10'), at('2026-03-11', close('S-2', 'unfounded'))],
    [],
  ),
  repeats(
    'by the days that the company counted when it came in',
    [...first, ...sensor('S-2', 'C-1', '2026-03-10'), ...sensor('S-3', 'C-1', '2026-04-10')],
    [{ complaintId: 'S-2' }],
    { recurrenceDays: dated([{ value: 90 }, { value: 30, since: '2026-04-01' }]) },
  ),
]

export const lessonCases = [...satisfactions, ...roots, ...improvements]
export const recordCases = [...records, ...analyses, ...repetitions]
