/** An order is concluded, signed, registered, changed, paid, cancelled. */
import type { Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { type Attempt, commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import * as events from '../events/orders.ts'
import { vehicleReleased } from '../events/vehicles.ts'
import { notBefore, refusedOrder } from '../refusals.ts'
import { type OrderFile, orderFile } from '../states/order-file.ts'

export type KnownOrder = DeepReadonly<OrderFile>

/** Placed, and not cancelled. */
export function orderStands({ orderId, placedAt, cancelledAt }: KnownOrder): Refusal | undefined {
  if (placedAt === null) return refusedOrder('vehicle-order-known', orderId, MISSING)
  return cancelledAt === null ? undefined : refusedOrder('vehicle-order-open', orderId, { actual: cancelledAt })
}

function orderOpen(order: KnownOrder, attempt: Attempt): Refusal | undefined {
  return orderStands(order) ?? notBefore(order.placedAt, attempt, refusedOrder, order.orderId)
}

function unfilled({ orderId, vehicleId }: KnownOrder): Refusal | undefined {
  return vehicleId === null ? undefined : refusedOrder('vehicle-order-unfilled', orderId, { actual: vehicleId })
}

const fill = ({ model, consultantId }: KnownOrder) => ({ model: model!, consultantId: consultantId! })

const orderCommand = commandsAbout(orderFile, 'orderId', orderOpen)

export const orderCommands = [
  orderCommand('vehicle-order.place', events.orderPlaced, {
    guard: ({ orderId, placedAt: actual }) =>
      actual === null ? undefined : refusedOrder('vehicle-order-new', orderId, { actual }),
  }),
  orderCommand('vehicle-order.sign', events.orderSigned, { telling: 'decision', fill }),
  orderCommand('vehicle-order.register', events.orderRegistered, { fill }),
  orderCommand('vehicle-order.change', events.orderChanged, {
    obstacle: unfilled,
    fill: ({ model, consultantId, signedBy, registeredAt, paidInFullAt }) => ({
      previousModel: model!,
      consultantId: consultantId!,
      standing: { signed: signedBy !== null, registered: registeredAt !== null, paidInFullAt },
    }),
  }),
  orderCommand('vehicle-order.record-full-payment', events.orderPaidInFull, {
    obstacle: ({ orderId, paidInFullAt: actual }) =>
      actual === null ? undefined : refusedOrder('vehicle-order-unpaid', orderId, { actual }),
    fill,
  }),
  // The vehicle that was kept for it is free again.
  orderCommand('vehicle-order.cancel', events.orderCancelled, {
    obstacle: unfilled,
    first: ({ orderId, reservedVehicleId: vehicleId }) =>
      vehicleId === null ? [] : [vehicleReleased.of({ vehicleId, orderId, reason: `order ${orderId} was cancelled` })],
    fill,
  }),
]
