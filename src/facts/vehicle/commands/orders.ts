/** An order is concluded, signed, registered, changed, paid, cancelled. */
import type * as z from 'zod'
import { type CommandDefinition, defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { asked } from '../../shaped-event.ts'
import type { VehicleEvent } from '../events/about.ts'
import {
  orderCancelled,
  orderChanged,
  orderPaidInFull,
  orderPlaced,
  orderRegistered,
  orderSigned,
} from '../events/orders.ts'
import { vehicleReleased } from '../events/vehicles.ts'
import { refusedOrder } from '../refusals.ts'
import { type OrderFile, orderFile } from '../states/order-file.ts'

type KnownOrder = DeepReadonly<OrderFile>
type Data<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

function obstacleOf(order: KnownOrder, step: string, { occurredAt }: Occasion): Refusal | undefined {
  const { orderId, placedAt, cancelledAt } = order
  if (placedAt === null) return refusedOrder('vehicle-order-known', orderId, { actual: false, limit: true })
  if (cancelledAt !== null) return refusedOrder('vehicle-order-open', orderId, { actual: cancelledAt })
  if (occurredAt >= placedAt) return undefined
  return refusedOrder('vehicle-step-not-before', orderId, { actual: occurredAt, limit: placedAt, facts: { step } })
}

function unfilled({ orderId, vehicleId }: KnownOrder): Refusal | undefined {
  return vehicleId === null ? undefined : refusedOrder('vehicle-order-unfilled', orderId, { actual: vehicleId })
}

const ofOrder = ({ model, consultantId }: KnownOrder) => ({ model: model!, consultantId: consultantId! })

function orderCommand<
  const Type extends string,
  Asks extends z.ZodRawShape & { orderId: z.ZodType },
  Fills extends z.ZodRawShape,
>(
  type: Type,
  event: VehicleEvent<string, Asks, Fills>,
  fill: (order: KnownOrder) => Data<Fills>,
  obstacle: (order: KnownOrder) => Refusal | undefined = () => undefined,
): CommandDefinition<Type> {
  return defineCommand({
    type,
    fields: () => asked(event.asks),
    reads: command => ({ order: orderFile.of((command as unknown as { orderId: string }).orderId) }),
    decide: ({ order }, command, occasion) => {
      const { type: _, ...data } = command as Record<string, unknown>
      return obstacleOf(order, type, occasion) ?? obstacle(order) ?? [event.of({ ...data, ...fill(order) } as never)]
    },
  }) as unknown as CommandDefinition<Type>
}

export const placeOrder = defineCommand({
  type: 'vehicle-order.place',
  fields: () => asked(orderPlaced.asks),
  reads: ({ orderId }) => ({ order: orderFile.of(orderId) }),
  decide: ({ order }, { type: _, ...data }) =>
    order.placedAt === null
      ? [orderPlaced.of(data)]
      : refusedOrder('vehicle-order-new', order.orderId, { actual: order.placedAt }),
})

/** The vehicle that was kept for it is free again. */
export const cancelOrder = defineCommand({
  type: 'vehicle-order.cancel',
  fields: () => asked(orderCancelled.asks),
  reads: ({ orderId }) => ({ order: orderFile.of(orderId) }),
  decide: ({ order }, { type, ...data }, occasion) => {
    const obstacle = obstacleOf(order, type, occasion) ?? unfilled(order)
    if (obstacle) return obstacle
    const { orderId, reservedVehicleId } = order
    const cancelled = orderCancelled.of({ ...data, ...ofOrder(order) })
    if (reservedVehicleId === null) return [cancelled]
    const reason = `order ${orderId} was cancelled`
    return [vehicleReleased.of({ vehicleId: reservedVehicleId, orderId, reason }), cancelled]
  },
})

export const orderCommands = [
  placeOrder,
  orderCommand('vehicle-order.sign', orderSigned, ofOrder),
  orderCommand('vehicle-order.register', orderRegistered, ofOrder),
  orderCommand(
    'vehicle-order.change',
    orderChanged,
    ({ model, consultantId, signedBy, registeredAt, paidInFullAt }) => ({
      previousModel: model!,
      consultantId: consultantId!,
      standing: { signed: signedBy !== null, registered: registeredAt !== null, paidInFullAt },
    }),
    unfilled,
  ),
  orderCommand('vehicle-order.record-full-payment', orderPaidInFull, ofOrder, ({ orderId, paidInFullAt }) =>
    paidInFullAt === null ? undefined : refusedOrder('vehicle-order-unpaid', orderId, { actual: paidInFullAt }),
  ),
  cancelOrder,
] as const
