/** Reserved, marked, sold: who gets a vehicle. */
import { owing, type RegulationCase } from '../../../core/case.ts'
import {
  announce,
  at,
  cancel,
  discoverSale,
  effective,
  leader,
  markVehicle,
  on,
  payInFull,
  place,
  receive,
  register,
  release,
  reserve,
  sell,
  sign,
} from '../../../facts/vehicle/steps.ts'
import { vehicleBoard } from '../views/board.ts'
import { vehicleFines } from '../views/fines.ts'
import { judging, passing, reporting, seeing } from './shorthand.ts'

/** Two orders for one vehicle; the second is paid, so that its turn comes first. */
const two = [receive(), ...effective('O-1'), ...effective('O-2', { consultantId: 'wang' }), payInFull('O-2')]
const marked = [...two, reserve('V-1', 'O-1', 'board')]
const unmarked = [...two, reserve('V-1', 'O-1', null)]

const sold = judging('marked-vehicle-sold-to-its-order', { clause: 'D06-2.29.3', subject: 'vehicle:V-1' })
const marks: readonly RegulationCase[] = [
  sold('sold to the order that it is kept for', [receive(), ...effective(), reserve()], sell('V-1', 'O-1'), true, {
    actual: 'O-1',
    limit: 'O-1',
  }),
  sold('sold to another', marked, sell('V-1', 'O-2', 'wang'), false, {
    actual: 'O-2',
    limit: 'O-1',
    facts: { seller: 'wang' },
  }),
  sold(
    'a mark in the vehicle does as well as one on the board',
    [...two, reserve('V-1', 'O-1', 'in-vehicle')],
    sell('V-1', 'O-2'),
    false,
  ),
  sold('marked later', [...unmarked, markVehicle()], sell('V-1', 'O-2'), false),
  sold('still on its way, marked all the same', [announce(), ...two.slice(1), reserve()], sell('V-1', 'O-2'), false),
  passing('marked-vehicle-sold-to-its-order', 'a vehicle that nobody reserved', two, sell('V-1', 'O-2')),
  passing('marked-vehicle-sold-to-its-order', 'no longer reserved', [...marked, release()], sell('V-1', 'O-2')),
  passing(
    'marked-vehicle-sold-to-its-order',
    'reserved for an order that was cancelled since',
    [...marked, cancel('O-1')],
    sell('V-1', 'O-2'),
  ),
  reporting('marked-vehicle-sold-to-its-order')(
    'a sale that came to light is recorded, and reported',
    marked,
    discoverSale('V-1', 'O-2'),
    false,
    { facts: { seller: 'wang' } },
  ),
]

const free = 'unmarked-vehicle-freely-sold'
const freely: readonly RegulationCase[] = [
  {
    provision: free,
    title: 'sold to another order, and the reservation is gone',
    given: unmarked,
    when: sell('V-1', 'O-2', 'wang'),
    expect: {
      status: 'accepted',
      failed: [],
      events: [
        { type: 'vehicle.released', data: { vehicleId: 'V-1', orderId: 'O-1' } },
        { type: 'vehicle.sold', data: { orderId: 'O-2', passedOver: { orderId: 'O-1', mark: null } } },
      ],
    },
  },
  seeing(free, vehicleBoard)('the board shows it as free', unmarked, '2026-01-06', [
    { vehicleId: 'V-1', free: true, reservedFor: 'O-1', mark: null },
  ]),
  seeing(free, vehicleBoard)('and once it is marked, no longer', [...unmarked, markVehicle()], '2026-01-06', [
    { vehicleId: 'V-1', free: false, reservedFor: 'O-1', mark: 'board' },
  ]),
  {
    provision: free,
    title: 'it is still reserved for one order only: another reservation is refused',
    given: unmarked,
    when: reserve('V-1', 'O-2', 'board'),
    expect: { status: 'refused', failed: ['vehicle-unreserved'] },
  },
]

const answers = seeing('seller-of-marked-vehicle-answers', vehicleFines)
const sellers: readonly RegulationCase[] = [
  answers(
    'sold past the mark: whatever follows is for the seller',
    on('2026-01-05 10:00', ...marked, discoverSale('V-1', 'O-2', 'wang')),
    '2026-01-05 12:00',
    [
      {
        who: 'wang',
        why: 'sold-over-order:O-1',
        kind: 'consequences',
        amount: null,
        clause: 'D06-2.29.3',
        vehicleId: 'V-1',
      },
    ],
  ),
  answers(
    'past a reservation without a mark: nothing',
    on('2026-01-05 10:00', ...unmarked, discoverSale('V-1', 'O-2')),
    '2026-01-05 12:00',
    [],
  ),
]

const owed = owing('reservation-marked')
const unmarkedAt = on('2026-01-05 10:00', ...unmarked)
const row = {
  subject: 'vehicle:V-1',
  clause: 'D06-2.29.1',
  status: 'due',
  since: '2026-01-05 10:00',
  due: null,
  facts: { order: 'O-1', consultant: 'li' },
} as const
const marking: readonly RegulationCase[] = [
  owed('reserved without a mark', unmarkedAt, '2026-01-05 10:00', [row]),
  owed('reserved with one', on('2026-01-05 10:00', ...marked), '2026-01-05 10:00', []),
  owed('marked since', [...unmarkedAt, at('2026-01-05 11:00', markVehicle())], '2026-01-05 11:00', []),
  owed('released', [...unmarkedAt, at('2026-01-05 11:00', release())], '2026-01-05 11:00', []),
  owed('sold', [...unmarkedAt, at('2026-01-05 11:00', sell('V-1', 'O-2'))], '2026-01-05 11:00', []),
]

const forEffective = judging('vehicle-for-effective-order', { clause: 'D06-4.1.1', subject: 'vehicle-order:O-1' })
const inEffect: readonly RegulationCase[] = [
  forEffective('signed and registered: reserved', [receive(), ...effective()], reserve(), true),
  forEffective('signed and registered: sold', [receive(), ...effective()], sell(), true),
  forEffective('only concluded', [receive(), place()], reserve(), false, {
    actual: false,
    facts: { signer: null, registered: null },
  }),
  forEffective('signed, not registered', [receive(), place(), sign('O-1', { by: leader })], sell(), false, {
    facts: { signer: 'group-leader', registered: null },
  }),
  reporting('vehicle-for-effective-order')('sold all the same', [receive(), place()], discoverSale(), false),
]

const signed = judging('order-signed-by-authority', { clause: 'D06-4.1.1', subject: 'vehicle-order:O-1' })
const registered = judging('order-registered-by-assistant', { clause: 'D06-4.1.1', subject: 'vehicle-order:O-1' })
const signing: readonly RegulationCase[] = [
  signed('by the manager', [place()], sign(), true, { actual: 'sales-manager' }),
  signed('by a group leader', [place()], sign('O-1', { by: leader }), true, { actual: 'group-leader' }),
  signed(
    'by the consultant himself',
    [place()],
    sign('O-1', { by: { personId: 'li', role: 'sales-consultant' } }),
    false,
    { actual: 'sales-consultant', limit: ['sales-manager', 'group-leader'] },
  ),
  registered('after the signature, by the assistant', [place(), sign()], register(), true, { facts: { signed: true } }),
  registered('before anybody signed', [place()], register(), false, { facts: { signed: false } }),
  registered('by a group leader', [place(), sign()], register('O-1', { by: leader }), false, {
    actual: 'group-leader',
    limit: ['sales-assistant'],
  }),
]

export const saleCases = [...marks, ...freely, ...sellers, ...marking, ...inEffect, ...signing]
