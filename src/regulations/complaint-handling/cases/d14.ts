/**
 * D14 客诉处理办法（另一版本）: the life of a case as this edition has it. It goes as in D03, by clauses of its own; what D03
 * says of notices and of each department's time stands after the place where this text breaks off.
 */
import type { RegulationCase } from '../../../core/case.ts'
import { accept, at, close, fileForm, refuseConclusion, step, tellResult } from '../../../facts/complaint/steps.ts'
import { D14 } from '../editions/d14.ts'
import { OFFICE, urge } from './deeds.ts'
import { lifeIn, lived, next } from './life.ts'
import { afterTheClosing, firstWeek, secondWeek } from './life-in-common.ts'
import { broken, kept, silent } from './rules/showing.ts'

const { owed, done } = lifeIn(D14)
const first = firstWeek(D14)
const second = secondWeek(D14)
const after = afterTheClosing(D14)
const BY = 'each-step-by-its-department'
const JOINTLY = 'joint-inspection-by-three'
const REMARK = 'open-quantity-with-remark'

const openQuantity = fileForm('K-1', { quantity: null, undetermined: 'customer-still-processing' })

const reception: readonly RegulationCase[] = [
  first.called('D14-9.1.1'),
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
  first.filed('D14-7.1.1'),
  done(
    REMARK,
    'on Monday the customer is still working on the goods, and the form says so',
    lived('received'),
    at('2026-03-02 10:00', openQuantity),
    kept(REMARK, { clause: 'D14-9.1.3' }),
  ),
  ...first.accepted('D14-7.3.1'),
]

const abroad = [
  ...lived('received'),
  at('2026-03-02 10:00', fileForm('K-1', { market: 'overseas' })),
  at('2026-03-02 14:00', accept()),
]
const domestic = { clause: 'D14-10.1.1', due: '2026-03-18 00:00' } as const
const overseas = { clause: 'D14-10.1.2', due: '2026-03-23 00:00' } as const
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

const inquiry: readonly RegulationCase[] = [
  first.investigated('D14-7.2.1'),
  ...first.reported('D14-9.2'),
  done(
    'production-details-reported',
    'on Friday manufacturing names unit, machine and shift, staff and day',
    lived('investigation-reported'),
    next('countermeasure-drafted'),
    kept('production-details-reported', { clause: 'D14-7.4.2' }),
  ),
]

const settlement: readonly RegulationCase[] = [
  ...second.handled('D14-9.3.4', 'D14-9.3.6'),
  second.negotiated('D14-9.4.2'),
  ...second.consolidated('D14-9.5.1'),
  second.approved('D14-11'),
  second.told('D14-9.10.2'),
  done(
    'form-stays-inside',
    'the form itself must not go along',
    lived('approved'),
    at('2026-03-12 14:00', tellResult('K-1', { formEnclosed: true })),
    broken('form-stays-inside', { clause: 'D14-9.10.3' }),
  ),
  second.closed('D14-7.3.1'),
]

const refused = [...lived('closed'), at('2026-03-16 10:00', refuseConclusion())]
const closedLate = [...lived('told'), at('2026-06-01', close())]

const afterwards: readonly RegulationCase[] = [
  after.copies('D14-9.7', 'accounting'),
  owed('new-form-owed', 'a customer who does not accept it gets a new form', refused, '2026-03-17', [
    { clause: 'D14-9.8', since: '2026-03-16 10:00', due: null },
  ]),
  owed(
    'late-case-urged',
    'were it still open after day 15, nobody would have to urge it: the text breaks off before',
    lived('told'),
    '2026-06-01',
    [],
  ),
  done(
    'late-case-urged',
    'an office that urges all the same does it by no clause',
    lived('told'),
    at('2026-03-18 09:00', urge('closing', 1, OFFICE)),
    silent(BY),
  ),
  owed('late-closing-inquired', 'nor would anybody have to ask why it was closed late', closedLate, '2026-06-02', []),
  after.penalised('D14-12.2.t.2'),
  ...after.summarised('D14-9.9.1', 'D14-9.9.2', 'D14-12.1.t.1'),
]

export const d14Life = [...reception, ...clock, ...inquiry, ...settlement, ...afterwards]
