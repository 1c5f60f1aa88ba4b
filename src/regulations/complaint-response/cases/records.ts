/** What is on record about one complaint, and what all of them together say. */
import type { CaseStep, RegulationCase } from '../../../core/case.ts'
import { dated } from '../../../core/parameter.ts'
import { classify, close, complain, register, reopen, resolve, tell } from '../../../facts/complaint/service-steps.ts'
import {
  at,
  receive as complainOfProduct,
  fileForm,
  on,
  refuseConclusion,
  roled,
  step,
  until,
} from '../../../facts/complaint/steps.ts'
import { complaintTimeline } from '../../../facts/complaint/views/timeline.ts'
import { complaintAnalysis, repeatedComplaints } from '../views.ts'

const received = [at('2026-03-02 09:00', complain('S-1'))]
const resolved = [...received, at('2026-03-03 09:00', resolve('S-1', { rootCause: 'worn sensor' }))]
const closed = [...resolved, at('2026-03-03 15:00', close())]

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
  analysis(
    'nor is one whose conclusion the customer refused, once there is a new form',
    [...on('2026-03-05 09:00', until('closed')), ...on('2026-03-06 09:00', refuseConclusion(), fileForm())],
    { complaints: 0 },
  ),
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

export const recordCases = [...records, ...analyses, ...repetitions]
