/** D03 客诉处理办法: the life of a case, from the call to the table of the month, as this edition has it. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  accept,
  approve,
  at,
  close,
  consolidate,
  draftCountermeasure,
  draftHandling,
  fileForm,
  negotiate,
  on,
  returned,
  step,
  tellResult,
  until,
} from '../../../facts/complaint/steps.ts'
import { D03 } from '../editions/d03.ts'
import { timesOfDepartments } from '../views.ts'
import { inquire, OFFICE, urge } from './deeds.ts'
import { lifeIn, lived, next } from './life.ts'
import { afterTheClosing, firstWeek, secondWeek } from './life-in-common.ts'
import { broken, kept, silent } from './rules/showing.ts'

const { owed, done, shown } = lifeIn(D03)
const first = firstWeek(D03)
const second = secondWeek(D03)
const after = afterTheClosing(D03)
const BY = 'each-step-by-its-department'
const JOINTLY = 'joint-inspection-by-three'
const REMARK = 'open-quantity-with-remark'
const FIXED = 'quantity-fixed-before-return'

const openQuantity = fileForm('K-1', { quantity: null, undetermined: 'customer-still-processing' })

const reception: readonly RegulationCase[] = [
  first.called('D03-9.1.3'),
  done(
    JOINTLY,
    'at half past nine sales may go to see alone: this text knows no joint inspection',
    lived('received'),
    at(
      '2026-03-02 09:30',
      step('inspect-jointly', 'K-1', 'sales', { participants: ['sales'], appointed: [], finding: 'cracks' }),
    ),
    silent(JOINTLY),
  ),
  first.filed('D03-7.1.1'),
  done(
    REMARK,
    'on Monday the customer is still working on the goods, and the form says so',
    lived('received'),
    at('2026-03-02 10:00', openQuantity),
    kept(REMARK, { clause: 'D03-9.1.5' }),
  ),
  done(
    REMARK,
    'on Monday a quantity must not be left open without the remark',
    lived('received'),
    at('2026-03-02 10:00', fileForm('K-1', { quantity: null })),
    broken(REMARK, { clause: 'D03-9.1.5' }),
  ),
  ...first.accepted('D03-7.3.1.1'),
]

const abroad = [
  ...lived('received'),
  at('2026-03-02 10:00', fileForm('K-1', { market: 'overseas' })),
  at('2026-03-02 14:00', accept()),
]
const domestic = { clause: 'D03-10.1.1', due: '2026-03-18 00:00' } as const
const overseas = { clause: 'D03-10.1.2', due: '2026-03-23 00:00' } as const
const IN_TIME = 'case-closed-in-time'

const clock: readonly RegulationCase[] = [
  owed(IN_TIME, 'in the last second of day 15 it can still be closed', lived('accepted'), '2026-03-17 23:59:59', [
    { ...domestic, status: 'due' },
  ]),
  owed(IN_TIME, 'at the midnight after it is late: there is one limit', lived('accepted'), '2026-03-18 00:00', [
    { ...domestic, status: 'overdue' },
  ]),
  owed(IN_TIME, 'a case from abroad can be closed up to the last second of day 20', abroad, '2026-03-22 23:59:59', [
    { ...overseas, status: 'due' },
  ]),
  owed(IN_TIME, 'at the midnight after that it is late, too', abroad, '2026-03-23 00:00', [
    { ...overseas, status: 'overdue' },
  ]),
]

const unitAlone = { unit: 'foundry 2', machineAndShift: null, staff: [], producedOn: null }
const DETAILS = 'production-details-reported'

const inquiry: readonly RegulationCase[] = [
  first.investigated('D03-7.2.1'),
  ...first.reported('D03-9.2'),
  done(
    DETAILS,
    'on Friday manufacturing names unit, machine and shift, staff and day',
    lived('investigation-reported'),
    next('countermeasure-drafted'),
    kept(DETAILS, { clause: 'D03-7.4.2', limit: ['unit', 'machineAndShift', 'staff', 'producedOn'] }),
  ),
  done(
    DETAILS,
    'on Friday the unit and the persons alone, which D02 would take, do not do',
    lived('investigation-reported'),
    at('2026-03-06 15:00', draftCountermeasure('K-1', { production: unitAlone })),
    broken(DETAILS, { clause: 'D03-7.4.2', actual: ['machineAndShift', 'staff', 'producedOn'] }),
  ),
  done(
    BY,
    'where a supplier is responsible the office acts with the departments, not the general manager himself',
    lived('investigated'),
    at(
      '2026-03-05',
      step('join-third-party', 'K-1', OFFICE, {
        party: 'the sand mill',
        kind: 'supplier',
        departments: ['purchasing'],
      }),
    ),
    kept(BY, { clause: 'D03-9.12', limit: [OFFICE] }),
  ),
]

const goodsBack = [
  ...lived('received'),
  at('2026-03-02 10:00', openQuantity),
  ...on('2026-03-09', until('manager-office', 'K-1', 'accepted'), draftHandling('K-1', returned('800'))),
  ...on('2026-03-11', negotiate('K-1', returned('800')), consolidate('K-1', returned('800'))),
]
const fixQuantity = step('fix-quantity', 'K-1', 'sales', { quantity: '20' })
const approveReturn = at('2026-03-12 09:00', approve('K-1', 'sales-manager', returned('800')))

const settlement: readonly RegulationCase[] = [
  ...second.handled('D03-9.3.5', 'D03-9.3.7'),
  second.negotiated('D03-9.4.3'),
  ...second.consolidated('D03-9.5.1'),
  second.approved('D03-11'),
  done(
    FIXED,
    'a return is not approved while the quantity is open',
    goodsBack,
    approveReturn,
    broken(FIXED, { clause: 'D03-9.1.5', facts: { open: true } }),
  ),
  done(
    FIXED,
    'once the customer knows how many come back, it is',
    [...goodsBack, at('2026-03-11 16:00', fixQuantity)],
    approveReturn,
    kept(FIXED, { clause: 'D03-9.1.5', actual: '20' }),
  ),
  second.told('D03-9.10.2'),
  done(
    'form-stays-inside',
    'the form itself must not go along',
    lived('approved'),
    at('2026-03-12 14:00', tellResult('K-1', { formEnclosed: true })),
    broken('form-stays-inside', { clause: 'D03-9.10.3' }),
  ),
  second.closed('D03-7.3.1.2'),
]

const closedLate = [...lived('told'), at('2026-03-18 00:00', close())]
const LATE_SINCE = '2026-03-17T16:00:00.000Z'

const afterwards: readonly RegulationCase[] = [
  after.copies('D03-9.7.4', 'accounting'),
  owed('late-case-urged', 'were it still open after day 15, it would be urged', lived('told'), '2026-03-18 00:00', [
    { clause: 'D03-14.1', status: 'due', facts: { reason: 'closing', level: 1, lateSince: LATE_SINCE, to: OFFICE } },
  ]),
  done(
    'late-case-urged',
    'and the office would send the notice',
    lived('told'),
    at('2026-03-18 09:00', urge('closing', 1, OFFICE)),
    kept(BY, { clause: 'D03-14.1' }),
  ),
  owed('late-closing-inquired', 'closed after day 15 it may be asked why', closedLate, '2026-03-18 09:00', [
    { clause: 'D03-14.3', status: 'due', facts: { kind: 'inquiry', lateSince: LATE_SINCE } },
  ]),
  owed(
    'late-closing-inquired',
    'until the notice is sent',
    [...closedLate, at('2026-03-18 10:00', inquire())],
    '2026-03-19',
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
  after.penalised('D03-12.2.4'),
  ...after.summarised('D03-9.9.1', 'D03-9.9.3', 'D03-12.1.1'),
]

export const d03Life = [...reception, ...clock, ...inquiry, ...settlement, ...afterwards]
