/** Vehicles that come in, damages, and who looks after what is on display. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  announce,
  assignModel,
  at,
  consultant,
  deliver,
  display,
  effective,
  endDisplay,
  explainDamage,
  inspect,
  inspectForTransfer,
  keeper,
  nameLiable,
  on,
  raiseClaim,
  receive,
  recordDamage,
  sell,
} from '../../../facts/vehicle/steps.ts'
import { vehicleBoard } from '../views/board.ts'
import { vehicleFines } from '../views/fines.ts'
import { judging, passing, seeing } from './shorthand.ts'

const byConsultant = judging('accepted-by-consultant', { clause: 'D06-6.1.1', subject: 'vehicle:V-1' })
const inspections: readonly RegulationCase[] = [
  byConsultant('by a consultant', [receive()], inspect(), true, { actual: 'sales-consultant' }),
  byConsultant('by 5S', [receive()], inspect('V-1', { by: keeper }), false, {
    actual: '5s',
    limit: ['sales-consultant'],
  }),
  passing(
    'accepted-by-consultant',
    'before a transfer anybody may check it',
    [receive()],
    inspectForTransfer('V-1', { by: keeper }),
    false,
  ),
]

const here = on('2026-03-02 10:00', receive())
const accepted = owing('new-vehicle-accepted')
const damaged = [...here, at('2026-03-02 11:00', inspect('V-1', { result: 'transport-damage', findings: 'a scratch' }))]
const faulty = [...here, at('2026-03-02 11:00', inspect('V-1', { result: 'quality-problem', findings: 'it leaks' }))]
const explained = owing('transport-damage-explained')
const claimed = owing('quality-claim-raised')
const arrivals: readonly RegulationCase[] = [
  accepted('from the arrival on', here, '2026-03-02 10:00', [
    { subject: 'vehicle:V-1', clause: 'D06-6.1.1', since: '2026-03-02 10:00', due: null, status: 'due' },
  ]),
  accepted('checked', [...here, at('2026-03-02 11:00', inspect())], '2026-03-02 11:00', []),
  accepted(
    'checked for a transfer is not accepted',
    [...here, at('2026-03-02 11:00', inspectForTransfer())],
    '2026-03-02 11:00',
    [{ subject: 'vehicle:V-1' }],
  ),
  accepted('on its way', [at('2026-03-02', announce())], '2026-03-03', []),
  accepted('delivered', [...here, ...on('2026-03-02 11:00', ...effective(), sell(), deliver())], '2026-03-03', []),
  explained('damage in transport', damaged, '2026-03-02 11:00', [
    {
      subject: 'vehicle:V-1',
      clause: 'D06-6.1.2',
      since: '2026-03-02 11:00',
      due: null,
      status: 'due',
      facts: { damage: 'a scratch' },
    },
  ]),
  explained(
    'cause and solution are there',
    [...damaged, at('2026-03-02 12:00', explainDamage())],
    '2026-03-02 12:00',
    [],
  ),
  explained('a quality problem is another matter', faulty, '2026-03-03', []),
  claimed('a quality problem', faulty, '2026-03-02 11:00', [
    {
      subject: 'vehicle:V-1',
      clause: 'D06-6.1.3',
      since: '2026-03-02 11:00',
      due: null,
      status: 'due',
      facts: { problem: 'it leaks' },
    },
  ]),
  claimed('the claims staff were called in', [...faulty, at('2026-03-02 12:00', raiseClaim())], '2026-03-02 12:00', []),
  claimed('damage in transport is another matter', damaged, '2026-03-03', []),
]

const answered = owing('damage-answered-for')
const unanswered = [...here, at('2026-03-02 11:00', recordDamage('V-1', { loss: '300' }))]
const open = {
  subject: 'vehicle:V-1',
  clause: 'D06-6.6.2',
  since: '2026-03-02 11:00',
  due: null,
  facts: { damage: 'a dent in the door' },
}
const damages: readonly RegulationCase[] = [
  answered('nobody is named', unanswered, '2026-03-02 11:00', [open]),
  answered(
    'the party concerned is known',
    [...here, at('2026-03-02 11:00', recordDamage('V-1', { personId: 'li' }))],
    '2026-03-03',
    [],
  ),
  answered(
    'the group answers',
    [...here, at('2026-03-02 11:00', recordDamage('V-1', { groupId: 'group-1' }))],
    '2026-03-03',
    [],
  ),
  answered('named later', [...unanswered, at('2026-03-02 12:00', nameLiable())], '2026-03-02 12:00', []),
]

const borne = seeing('stock-damage-borne', vehicleFines)
const noon = '2026-03-02 12:30'
const payers: readonly RegulationCase[] = [
  borne(
    'the party concerned pays',
    [...here, at('2026-03-02 11:00', recordDamage('V-1', { personId: 'li', groupId: 'group-1', loss: '300' }))],
    noon,
    [{ who: 'li', role: null, kind: 'compensation', amount: '300', clause: 'D06-6.6.2', vehicleId: 'V-1' }],
  ),
  borne('else the group', [...unanswered, at('2026-03-02 12:00', nameLiable())], noon, [
    { who: 'group-1', role: 'group', kind: 'compensation', amount: '300', clause: 'D06-6.6.2' },
  ]),
  borne('until somebody is named, nobody', unanswered, noon, [{ who: null, amount: '300' }]),
  borne(
    'how much is not known yet',
    [...here, at('2026-03-02 11:00', recordDamage('V-1', { personId: consultant.personId }))],
    noon,
    [{ who: 'li', amount: null }],
  ),
]

const assigned = owing('display-model-assigned')
const shown = [...here, at('2026-03-02 11:00', display())]
const displays: readonly RegulationCase[] = [
  assigned('a model on display without a group', shown, '2026-03-02 11:00', [
    {
      subject: 'vehicle-model:tucson',
      clause: 'D06-2.8.4',
      since: '2026-03-02 11:00',
      due: null,
      facts: { vehicles: ['V-1'] },
    },
  ]),
  assigned('a group has it', [...shown, at('2026-03-02 12:00', assignModel())], '2026-03-02 12:00', []),
  assigned(
    'another model was given out',
    [...shown, at('2026-03-02 12:00', assignModel('elantra'))],
    '2026-03-02 12:00',
    [{ subject: 'vehicle-model:tucson' }],
  ),
  assigned('off display again', [...shown, at('2026-03-02 12:00', endDisplay())], '2026-03-02 12:00', []),
  assigned(
    'delivered from the showroom',
    [...shown, ...on('2026-03-02 12:00', ...effective(), sell(), deliver())],
    '2026-03-03',
    [],
  ),
  seeing('display-model-assigned', vehicleBoard)(
    'the board tells whose it is',
    [...shown, at('2026-03-02 12:00', assignModel())],
    '2026-03-02 13:00',
    [{ vehicleId: 'V-1', where: 'showroom', groupId: 'group-1' }],
  ),
]

export const acceptanceCases = [...inspections, ...arrivals, ...damages, ...payers, ...displays]
