/** D02 客户投诉管理制度: the life of a case, from the call to the table of the month, as this edition has it. */
import type { RegulationCase } from '../../../core/case.ts'
import { at, close, draftCountermeasure, fileForm, step, tellResult } from '../../../facts/complaint/steps.ts'
import { D02 } from '../editions/d02.ts'
import { timesOfDepartments } from '../views.ts'
import { inquire, OFFICE, urge } from './deeds.ts'
import { lifeIn, lived } from './life.ts'
import { afterTheClosing, firstWeek, secondWeek } from './life-in-common.ts'
import { broken, kept, silent } from './rules/showing.ts'

const { owed, done, shown } = lifeIn(D02)
const first = firstWeek(D02)
const second = secondWeek(D02)
const after = afterTheClosing(D02)
const BY = 'each-step-by-its-department'
const JOINTLY = 'joint-inspection-by-three'

const inspect = (participants: readonly string[], appointed: readonly string[] = []) =>
  at('2026-03-02 09:30', step('inspect-jointly', 'K-1', 'sales', { participants, appointed, finding: 'cracks' }))
const byThree = inspect(['sales', 'quality-management', 'manufacturing'])
const openQuantity = fileForm('K-1', { quantity: null, undetermined: 'customer-still-processing' })

const reception: readonly RegulationCase[] = [
  first.called('D02-9.1.3'),
  done(
    JOINTLY,
    'at half past nine sales, quality management and manufacturing go to see, before there is a form',
    lived('received'),
    byThree,
    kept(JOINTLY, { clause: 'D02-9.2.1' }),
  ),
  done(
    JOINTLY,
    'at half past nine quality management has no time: whom the general manager appoints goes along',
    lived('received'),
    inspect(['sales', 'manufacturing'], ['research-2']),
    kept(JOINTLY, { clause: 'D02-9.2.2' }),
  ),
  owed(
    'inspection-report-owed',
    'what was seen sales owes the general manager since then',
    [...lived('received'), byThree],
    '2026-03-02 12:00',
    [{ clause: 'D02-9.2.3', since: '2026-03-02 09:30', due: null }],
  ),
  first.filed('D02-7.1.1'),
  done(
    'form-complete',
    'a form with an open quantity is not: this text knows no remark for it',
    lived('received'),
    at('2026-03-02 10:00', openQuantity),
    broken('form-complete', { clause: 'D02-7.1.1', actual: ['quantity'] }),
  ),
  ...first.accepted('D02-7.3.1.1'),
]

const inTime = (title: string, asOf: string, first: 'due' | 'overdue', last: 'due' | 'overdue') =>
  owed('case-closed-in-time', title, lived('accepted'), asOf, [
    { clause: 'D02-10.1.2', status: first, due: '2026-03-17 00:00', facts: { reason: 'closing:14' } },
    { clause: 'D02-10.1.1', status: last, due: '2026-03-24 00:00', facts: { reason: 'closing' } },
  ])

const clock: readonly RegulationCase[] = [
  inTime('in the last second of day 14 both days of the text lie ahead', '2026-03-16 23:59:59', 'due', 'due'),
  inTime('at the midnight after it the due day is past, the last limit is not', '2026-03-17 00:00', 'overdue', 'due'),
  inTime('in the last second of day 21 it can still be closed', '2026-03-23 23:59:59', 'overdue', 'due'),
  inTime('at the midnight after it the last limit is past', '2026-03-24 00:00', 'overdue', 'overdue'),
  owed(
    'case-closed-in-time',
    'a case from abroad has the same two days',
    [
      ...lived('received'),
      at('2026-03-02 10:00', fileForm('K-1', { market: 'overseas' })),
      at('2026-03-02 14:00', step('accept', 'K-1', OFFICE)),
    ],
    '2026-03-17 00:00',
    [{ due: '2026-03-17 00:00' }, { due: '2026-03-24 00:00' }],
  ),
]

const inquiry: readonly RegulationCase[] = [
  first.investigated('D02-7.2.1'),
  ...first.reported('D02-9.3'),
  done(
    'production-details-reported',
    'on Friday manufacturing names the unit and the persons; machine, staff and day this text does not ask for',
    lived('investigation-reported'),
    at(
      '2026-03-06 15:00',
      draftCountermeasure('K-1', {
        production: { unit: 'foundry 2', machineAndShift: null, staff: [], producedOn: null },
      }),
    ),
    kept('production-details-reported', { clause: 'D02-7.4.2', limit: ['unit', 'persons'] }),
  ),
  done(
    BY,
    'where a supplier is responsible the general manager himself acts with the departments',
    lived('investigated'),
    at(
      '2026-03-05',
      step('join-third-party', 'K-1', 'general-manager', {
        party: 'the sand mill',
        kind: 'supplier',
        departments: ['purchasing'],
      }),
    ),
    kept(BY, { clause: 'D02-9.13', limit: ['general-manager'] }),
  ),
]

const settlement: readonly RegulationCase[] = [
  ...second.handled('D02-9.4.3', 'D02-9.4.5'),
  second.negotiated('D02-9.5.3'),
  ...second.consolidated('D02-9.6.1'),
  second.approved('D02-9.6.2'),
  second.told('D02-9.11.2'),
  done(
    'form-stays-inside',
    'that the form itself goes along this text does not forbid',
    lived('approved'),
    at('2026-03-12 14:00', tellResult('K-1', { formEnclosed: true })),
    silent('form-stays-inside'),
  ),
  second.closed('D02-7.3.1.2'),
]

const closedLate = [...lived('told'), at('2026-03-24 00:00', close())]

const afterwards: readonly RegulationCase[] = [
  after.copies('D02-9.8.4', 'finance'),
  owed('late-case-urged', 'were it still open after day 14, it would not be urged', lived('told'), '2026-03-17 00:00', [
    { status: 'running' },
  ]),
  owed('late-case-urged', 'after day 21 it would', lived('told'), '2026-03-24 00:00', [
    {
      clause: 'D02-13.1',
      status: 'due',
      since: '2026-03-24 00:00',
      facts: { reason: 'closing', level: 1, to: OFFICE },
    },
  ]),
  done(
    'late-case-urged',
    'and the office would send the notice',
    lived('told'),
    at('2026-03-24 09:00', urge('closing', 1, OFFICE)),
    kept(BY, { clause: 'D02-13.1' }),
  ),
  owed('late-closing-inquired', 'closed after day 21 it has to be asked why', closedLate, '2026-03-24 09:00', [
    { clause: 'D02-13.3', status: 'due', facts: { kind: 'inquiry', lateSince: '2026-03-23T16:00:00.000Z' } },
  ]),
  owed(
    'late-closing-inquired',
    'until the notice is sent',
    [...closedLate, at('2026-03-24 10:00', inquire())],
    '2026-03-25',
    [],
  ),
  shown('time-of-each-department', 'the office sees how long the customer waited for the letter', lived('told'), [
    {
      view: timesOfDepartments,
      key: 'K-1',
      answer: [
        ...Array.from({ length: 9 }, () => ({})),
        { step: 'customer-told:result', from: '2026-03-12T01:00:00.000Z', to: '2026-03-12T06:00:00.000Z' },
      ],
    },
  ]),
  after.penalised('D02-11.2.4'),
  ...after.summarised('D02-9.10.1', 'D02-9.10.3', 'D02-11.1.1'),
]

export const d02Life = [...reception, ...clock, ...inquiry, ...settlement, ...afterwards]
