/** Changes of an order, and the queue for vehicles. */
import type { RegulationCase } from '../../../core/case.ts'
import {
  at,
  cancel,
  change,
  consultant,
  discoverSale,
  effective,
  leader,
  on,
  payInFull,
  place,
  receive,
  sell,
  sign,
} from '../../../facts/vehicle/steps.ts'
import { deliveryQueue } from '../views/board.ts'
import { judging, passing, reporting, seeing } from './shorthand.ts'

const signed = judging('order-change-signed', { subject: 'vehicle-order:O-1' })
const changes: readonly RegulationCase[] = [
  signed('by the manager', effective(), change(), true, { actual: 'sales-manager' }),
  signed('by a group leader', effective(), change('O-1', { signedBy: leader }), true, { actual: 'group-leader' }),
  signed('by nobody: void', effective(), change('O-1', { signedBy: null }), false, {
    clause: 'D06-4.1.3',
    actual: null,
    limit: ['sales-manager', 'group-leader'],
  }),
  signed('by the consultant himself', effective(), change('O-1', { signedBy: consultant }), false, {
    clause: 'D06-4.1.2',
    actual: 'sales-consultant',
  }),
  {
    ...seeing('order-change-signed', deliveryQueue, 'tucson')(
      'a void change changes nothing',
      on('2026-01-05 10:00', ...effective()),
      '2026-01-06',
      [{ orderId: 'O-1', price: '150000', datedAt: '2026-01-05T02:00:00.000Z' }],
    ),
    when: at('2026-01-05 11:00', change('O-1', { price: '1', signedBy: null })),
  },
]

const first = on('2026-01-05 10:00', ...effective('O-1'))
const second = on('2026-01-06 10:00', ...effective('O-2'))
const third = on('2026-01-07 10:00', ...effective('O-3', { price: '180000' }))
const three = [...first, ...second, ...third]
const places = (...orders: readonly string[]) => orders.map((orderId, index) => ({ place: index + 1, orderId }))

const dated = seeing('changed-order-dated-by-change', deliveryQueue, 'tucson')
const dates: readonly RegulationCase[] = [
  dated(
    'a changed order goes behind those before the change',
    [...three, at('2026-01-08', change('O-1'))],
    '2026-01-09',
    [...places('O-2', 'O-3'), { place: 3, orderId: 'O-1', datedAt: '2026-01-08T04:00:00.000Z' }],
  ),
  dated(
    'changed a second before the next was concluded, it keeps its place',
    [...first, at('2026-01-06 09:59:59', change('O-1')), ...second],
    '2026-01-09',
    places('O-1', 'O-2'),
  ),
  dated(
    'changed a second after it, not',
    [...first, ...second, at('2026-01-06 10:00:01', change('O-1'))],
    '2026-01-09',
    places('O-2', 'O-1'),
  ),
  dated(
    'changed to another model, it leaves the queue',
    [...three, at('2026-01-08', change('O-1', { model: 'elantra' }))],
    '2026-01-09',
    places('O-2', 'O-3'),
  ),
  seeing('changed-order-dated-by-change', deliveryQueue, 'elantra')(
    'and joins the other with all that it has: signature, registration, payment',
    [
      ...on('2026-01-07 10:00', ...effective('O-9', { model: 'elantra' })),
      ...first.map(one => ({ ...one, at: '2026-01-07 10:00' })),
      at('2026-01-07 11:00', payInFull('O-1')),
      at('2026-01-08', change('O-1', { model: 'elantra', price: '90000' })),
    ],
    '2026-01-09',
    [
      { orderId: 'O-1', price: '90000', datedAt: '2026-01-08T04:00:00.000Z', paidInFullAt: '2026-01-07T03:00:00.000Z' },
      { orderId: 'O-9' },
    ],
  ),
]

const queue = seeing('delivery-queue', deliveryQueue, 'tucson')
const queues: readonly RegulationCase[] = [
  queue('by the time of the order', three, '2026-01-09', places('O-1', 'O-2', 'O-3')),
  queue(
    'paid in full goes first',
    [...three, at('2026-01-08', payInFull('O-2'))],
    '2026-01-09',
    places('O-2', 'O-1', 'O-3'),
  ),
  queue(
    'among the paid the dearer one, though paid later',
    [...three, at('2026-01-08', payInFull('O-2')), at('2026-01-09', payInFull('O-3'))],
    '2026-01-10',
    places('O-3', 'O-2', 'O-1'),
  ),
  queue(
    'at one price the one that was paid first, though ordered later',
    [...three, at('2026-01-08 10:00:00', payInFull('O-2')), at('2026-01-08 10:00:01', payInFull('O-1'))],
    '2026-01-10',
    places('O-2', 'O-1', 'O-3'),
  ),
  queue(
    'a price is a number, not a text',
    on(
      '2026-01-05 10:00',
      ...effective('O-1', { price: '99000' }),
      ...effective('O-2', { price: '150000' }),
      payInFull('O-1'),
      payInFull('O-2'),
    ),
    '2026-01-10',
    places('O-2', 'O-1'),
  ),
  queue(
    'not effective yet: not in it',
    [...first, at('2026-01-06', place('O-2')), at('2026-01-06', sign('O-2'))],
    '2026-01-10',
    places('O-1'),
  ),
  queue('cancelled', [...three, at('2026-01-08', cancel('O-1'))], '2026-01-10', places('O-2', 'O-3')),
  queue(
    'has its vehicle',
    [...three, ...on('2026-01-08', receive(), sell('V-1', 'O-1'))],
    '2026-01-10',
    places('O-2', 'O-3'),
  ),
  queue(
    'has one by a sale that came to light',
    [...three, ...on('2026-01-08', receive(), discoverSale('V-1', 'O-2'))],
    '2026-01-10',
    places('O-1', 'O-3'),
  ),
  queue('as of an earlier day', three, '2026-01-06 09:59:59', places('O-1')),
]

const counts = seeing('down-payment-counts-as-full', deliveryQueue, 'tucson')
const downPayments: readonly RegulationCase[] = [
  counts(
    'the down payment of a customer on credit gives priority',
    [...three, at('2026-01-08', payInFull('O-2', { payment: 'credit-down-payment' }))],
    '2026-01-09',
    places('O-2', 'O-1', 'O-3'),
  ),
]

const inOrder = reporting('picked-up-in-order', { clause: 'D06-4.2.1', force: 'in-principle' })
const turns: readonly RegulationCase[] = [
  inOrder('the first of the queue', [...three, at('2026-01-08', receive())], sell('V-1', 'O-1'), true, { actual: 1 }),
  inOrder('the second: reported', [...three, at('2026-01-08', receive())], sell('V-1', 'O-2'), false, {
    actual: 2,
    limit: 1,
    facts: { first: 'O-1', model: 'tucson' },
  }),
  inOrder('first by payment', [...three, ...on('2026-01-08', payInFull('O-3'), receive())], sell('V-1', 'O-3'), true, {
    actual: 1,
  }),
  passing(
    'picked-up-in-order',
    'what came to light is past arguing',
    [...three, at('2026-01-08', receive())],
    discoverSale('V-1', 'O-3'),
    false,
  ),
]

export const orderCases = [...changes, ...dates, ...queues, ...downPayments, ...turns]
