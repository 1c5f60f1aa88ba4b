/** A vehicle finds its buyer. The boundary of each decision is the vehicle and the order: one has the other, or nobody. */
import { type CommandDefinition, defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { asked } from '../../shaped-event.ts'
import {
  vehicleDelivered,
  vehicleDisplayEnded,
  vehicleKitLost,
  vehicleMarked,
  vehicleReleased,
  vehicleReserved,
  vehicleSaleDiscovered,
  vehicleSold,
  vehicleToolsIssued,
} from '../events/vehicles.ts'
import { refusedOrder, refusedVehicle } from '../refusals.ts'
import { type OrderFile, orderFile } from '../states/order-file.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import { type KnownVehicle, notBefore, obstacleOf, vehicleCommand } from './vehicle-command.ts'

type KnownOrder = DeepReadonly<OrderFile>

/** The order is there, stands, and has no other vehicle; the vehicle is there and has no buyer. */
function noMatch(file: KnownVehicle, order: KnownOrder, step: string, occasion: Occasion): Refusal | undefined {
  const { vehicleId, sale } = file
  const obstacle = obstacleOf(file, step, occasion, 'known')
  if (obstacle) return obstacle
  if (sale !== null) return refusedVehicle('vehicle-unsold', vehicleId, { actual: sale.orderId })
  const { orderId, placedAt, cancelledAt } = order
  if (placedAt === null) return refusedOrder('vehicle-order-known', orderId, { actual: false, limit: true })
  if (cancelledAt !== null) return refusedOrder('vehicle-order-open', orderId, { actual: cancelledAt })
  const has = order.vehicleId ?? order.reservedVehicleId
  if (has !== null && has !== vehicleId) return refusedOrder('vehicle-order-unfilled', orderId, { actual: has })
  return notBefore(file, step, occasion.occurredAt, placedAt)
}

export const reserveVehicle = defineCommand({
  type: 'vehicle.reserve',
  fields: () => asked(vehicleReserved.asks),
  reads: ({ vehicleId, orderId }) => ({ file: vehicleFile.of(vehicleId), order: orderFile.of(orderId) }),
  decide: ({ file, order }, { type, ...data }, occasion) => {
    const obstacle = noMatch(file, order, type, occasion)
    if (obstacle) return obstacle
    const { vehicleId, reservation } = file
    if (reservation) return refusedVehicle('vehicle-unreserved', vehicleId, { actual: reservation.orderId })
    return [vehicleReserved.of({ ...data, consultantId: order.consultantId! })]
  },
})

type SaleEvent = typeof vehicleSold | typeof vehicleSaleDiscovered

/** Whose reservation is passed over, loses it in the same decision. */
function saleCommand<const Type extends string>(type: Type, event: SaleEvent): CommandDefinition<Type> {
  return defineCommand({
    type,
    fields: () => asked(event.asks),
    reads: ({ vehicleId, orderId }) => ({ file: vehicleFile.of(vehicleId), order: orderFile.of(orderId) }),
    decide: ({ file, order }, { type: _, ...data }, occasion) => {
      const obstacle = noMatch(file, order, type, occasion)
      if (obstacle) return obstacle
      const { reservation, vehicleId } = file
      const other = reservation && reservation.orderId !== data.orderId ? reservation : null
      const passedOver = other && { orderId: other.orderId, mark: other.mark }
      const sold = event.of({ ...data, model: order.model!, consultantId: order.consultantId!, passedOver })
      if (!other) return [sold]
      const reason = `sold to order ${data.orderId}`
      return [vehicleReleased.of({ vehicleId, orderId: other.orderId, reason }), sold]
    },
  }) as unknown as CommandDefinition<Type>
}

function reserved({ vehicleId, reservation }: KnownVehicle): Refusal | undefined {
  return reservation ? undefined : refusedVehicle('vehicle-reserved', vehicleId, { actual: false, limit: true })
}

function handedOut(file: KnownVehicle, item: 'tool-set' | 'warranty-book' | 'manual'): boolean {
  if (item === 'tool-set') return file.toolsHandedOut
  return item === 'warranty-book' ? file.warrantyBookHandedOut : file.deliveredAt !== null
}

const known = { where: 'known' } as const

export const salesCommands = [
  reserveVehicle,
  vehicleCommand('vehicle.mark', vehicleMarked, { ...known, obstacle: reserved }),
  vehicleCommand('vehicle.release', vehicleReleased, {
    ...known,
    obstacle: reserved,
    fill: ({ reservation }) => ({ orderId: reservation!.orderId }),
  }),
  saleCommand('vehicle.sell', vehicleSold),
  saleCommand('vehicle.record-discovered-sale', vehicleSaleDiscovered),
  vehicleCommand('vehicle.deliver', vehicleDelivered, {
    first: ({ vehicleId, model, displayedAt }) =>
      displayedAt === null ? [] : [vehicleDisplayEnded.of({ vehicleId, model: model! })],
    obstacle: (file, _, { occurredAt }) =>
      file.sale === null
        ? refusedVehicle('vehicle-sold', file.vehicleId, { actual: false, limit: true })
        : notBefore(file, 'vehicle.deliver', occurredAt, file.sale.at),
    fill: ({ sale, key }) => ({
      orderId: sale!.orderId,
      consultantId: sale!.consultantId,
      keyHolderId: key.holderId,
    }),
  }),
  vehicleCommand('vehicle.issue-tools', vehicleToolsIssued, known),
  vehicleCommand('vehicle.record-lost-kit', vehicleKitLost, {
    ...known,
    fill: (file, { item }) => ({ handedOut: handedOut(file, item) }),
  }),
] as const
