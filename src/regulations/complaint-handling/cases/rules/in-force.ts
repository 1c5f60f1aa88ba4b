/** Which edition judges: the one that was in force when the complaint came in, to the end of the case. */
import type { RegulationCase } from '../../../../core/case.ts'
import { dated } from '../../../../core/parameter.ts'
import {
  at,
  by,
  draftCountermeasure,
  fileForm,
  on,
  receive,
  refuseConclusion,
  roled,
  tellResult,
  until,
} from '../../../../facts/complaint/steps.ts'
import { complaintEditions } from '../../editions/index.ts'
import { broken, kept, showing, silent } from './showing.ts'
import { deductReceivable, inspect, joinSupplier, OFFICE } from './words.ts'

const { D02, D03, D14 } = complaintEditions

/** D03, and from 10 March on D02. */
const changed = { edition: dated([{ value: D03 }, { value: D02, since: '2026-03-10' }]) }
const LAST = '2026-03-09 23:59:59.999'
const FIRST = '2026-03-10 00:00'

const whose = showing('each-step-by-its-department')
const inside = showing('form-stays-inside')
const details = showing('production-details-reported')
const together = showing('joint-inspection-by-three')
const complete = showing('form-complete')
const order = showing('steps-in-order')

const changes: readonly RegulationCase[] = [
  inside(
    'a case that began under D03 keeps its ban on sending the form, also under D02',
    [...on(LAST, until('received')), ...on(FIRST, until('approved', 'K-1', 'form-filed'))],
    at('2026-03-20', tellResult('K-1', { formEnclosed: true })),
    broken('form-stays-inside', { clause: 'D03-9.10.3' }),
    changed,
  ),
  inside(
    'a case that began under D02 does not know it',
    on(FIRST, until('approved')),
    at('2026-03-20', tellResult('K-1', { formEnclosed: true })),
    silent('form-stays-inside'),
    changed,
  ),
  whose(
    'the office brings in a supplier in a case that began on the last day of D03',
    on(LAST, until('accepted')),
    at('2026-03-20', joinSupplier(OFFICE)),
    kept('each-step-by-its-department', { clause: 'D03-9.12', actual: OFFICE }),
    changed,
  ),
  whose(
    'in a case that began in the first moment of D02 the general manager does',
    on(FIRST, until('accepted')),
    at('2026-03-20', joinSupplier(OFFICE)),
    broken('each-step-by-its-department', { clause: 'D02-9.13', limit: ['general-manager'] }),
    changed,
  ),
  whose(
    'a case of D03 that is closed under D02 is still one of accounting, not of finance',
    [...on(LAST, until('received')), ...on('2026-03-20', until('closed', 'K-1', 'form-filed'))],
    at('2026-03-21', deductReceivable('finance')),
    broken('each-step-by-its-department', { clause: 'D03-13.2.3', actual: 'finance', limit: ['accounting'] }),
    changed,
  ),
  details(
    'a case of D03 is told with machine, staff and date, also under D02',
    [...on(LAST, until('received')), ...on('2026-03-20', until('investigated', 'K-1', 'form-filed'))],
    at(
      '2026-03-21',
      draftCountermeasure('K-1', {
        production: { unit: 'foundry 2', machineAndShift: null, staff: [], producedOn: null },
      }),
    ),
    broken('production-details-reported', {
      clause: 'D03-7.4.2',
      actual: ['machineAndShift', 'staff', 'producedOn'],
    }),
    changed,
  ),
  together(
    'a case of D03 is not bound by what D02 says of joint inspections',
    on(LAST, until('received')),
    at(FIRST, inspect({ participants: ['sales'] })),
    silent('joint-inspection-by-three'),
    changed,
  ),
  complete(
    'a further form belongs to the same case, so it keeps the edition of the first',
    [...on(LAST, until('received')), ...on('2026-03-20', until('told', 'K-1', 'form-filed'), refuseConclusion())],
    at('2026-03-25', fileForm('K-1', { demand: null })),
    broken('form-complete', {
      clause: 'D03-7.1.1',
      actual: ['demand'],
      limit: ['orderId', 'partNumber', 'shippedOn', 'demand', 'reason'],
    }),
    changed,
  ),
  complete(
    'what came in before the change is a case of D03, even if it was written down after it',
    [{ ...at(LAST, receive()), recorded: '2026-03-12' }],
    at('2026-03-13', fileForm()),
    kept('form-complete', { clause: 'D03-7.1.1' }),
    changed,
  ),
  complete(
    'the other way round: from D14 to D03',
    on(LAST, receive()),
    at(FIRST, fileForm()),
    kept('form-complete', { clause: 'D14-7.1.1' }),
    { edition: dated([{ value: D14 }, { value: D03, since: '2026-03-10' }]) },
  ),
  order(
    'before any edition was in force, nobody can tell what comes after what',
    [],
    at(LAST, receive()),
    {
      status: 'undecidable',
      findings: [{ rule: 'steps-in-order', verdict: 'undecidable', facts: { parameter: 'edition' } }],
    },
    { edition: dated([{ value: D03, since: '2026-03-10' }]) },
  ),
]

const ours = {
  ...D03,
  id: 'ours',
  steps: { ...D03.steps, investigated: { ...D03.steps.investigated!, roles: ['laboratory'], after: ['form-filed'] } },
}

const ownEdition: readonly RegulationCase[] = [
  whose(
    'a company gives a step to another department: its laboratory investigates',
    until('form-filed'),
    by(roled('laboratory'), until('investigated', 'K-1', 'investigated')[0]!),
    kept('each-step-by-its-department', { clause: 'D03-7.2.1', actual: 'laboratory', limit: ['laboratory'] }),
    { edition: ours },
  ),
  order(
    'and lets it begin with the form, before its acceptance',
    until('form-filed'),
    by(roled('laboratory'), until('investigated', 'K-1', 'investigated')[0]!),
    kept('steps-in-order', { actual: [], limit: ['form-filed'] }),
    { edition: ours },
  ),
]

export const inForceCases = [...changes, ...ownEdition]
