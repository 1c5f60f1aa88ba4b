/** A vehicle finds its buyer. The boundary of each decision is the vehicle and the order: one has the other, or nobody. */
import { type CommandDefinition, defineCommand, type Refusal } from '../../../core/command.ts'
import type { Attempt } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import type { KitItem } from '../events/fields.ts'
import * as events from '../events/vehicles.ts'
import { refusedOrder, refusedVehicle } from '../refusals.ts'
import { orderFile } from '../states/order-file.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import { type KnownOrder, orderStands } from './orders.ts'
import { type KnownVehicle, vehicleCommand, vehicleKnown, vehicleNotBefore } from './vehicles.ts'

/** The order is there, stands, and has no other vehicle; the vehicle is there and has no buyer. */
function noMatch(file: KnownVehicle, order: KnownOrder, attempt: Attempt): Refusal | undefined {
  const { vehicleId, sale } = file
  const obstacle = vehicleKnown(file, attempt)
  if (obstacle) return obstacle
  if (sale !== null) return refusedVehicle('vehicle-unsold', vehicleId, { actual: sale.orderId })
  const other = order.vehicleId ?? order.reservedVehicleId
  const filled = other !== null && other !== vehicleId
  return (
    orderStands(order) ??
    (filled ? refusedOrder('vehicle-order-unfilled', order.orderId, { actual: other }) : undefined) ??
    vehicleNotBefore(file, attempt, order.placedAt)
  )
}

const reserveVehicle = defineCommand({
  type: 'vehicle.reserve',
  telling: 'decision',
  fields: () => asked(events.vehicleReserved.asks),
  reads: ({ vehicleId, orderId }) => ({ file: vehicleFile.of(vehicleId), order: orderFile.of(orderId) }),
  decide: ({ file, order }, { type: step, ...data }, occasion) => {
    const obstacle = noMatch(file, order, { ...occasion, step })
    if (obstacle) return obstacle
    const { vehicleId, reservation } = file
    if (reservation) return refusedVehicle('vehicle-unreserved', vehicleId, { actual: reservation.orderId })
    return [events.vehicleReserved.of({ ...data, consultantId: order.consultantId! })]
  },
})

/** Whose reservation is passed over, loses it in the same decision. */
function saleCommand(
  type: string,
  event: typeof events.vehicleSold | typeof events.vehicleSaleDiscovered,
): CommandDefinition {
  return defineCommand({
    type,
    fields: () => asked(event.asks),
    reads: ({ vehicleId, orderId }) => ({ file: vehicleFile.of(vehicleId), order: orderFile.of(orderId) }),
    decide: ({ file, order }, { type: step, ...data }, occasion) => {
      const obstacle = noMatch(file, order, { ...occasion, step })
      if (obstacle) return obstacle
      const { reservation, vehicleId } = file
      const other = reservation && reservation.orderId !== data.orderId ? reservation : null
      const passedOver = other && { orderId: other.orderId, mark: other.mark }
      const sold = event.of({ ...data, model: order.model!, consultantId: order.consultantId!, passedOver })
      if (!other) return [sold]
      const reason = `sold to order ${data.orderId}`
      return [events.vehicleReleased.of({ vehicleId, orderId: other.orderId, reason }), sold]
    },
  }) as unknown as CommandDefinition
}

function reserved({ vehicleId, reservation }: KnownVehicle): Refusal | undefined {
  return reservation ? undefined : refusedVehicle('vehicle-reserved', vehicleId, MISSING)
}

function handedOut({ toolsHandedOut, warrantyBookHandedOut, deliveredAt }: KnownVehicle, item: KitItem): boolean {
  return { 'tool-set': toolsHandedOut, 'warranty-book': warrantyBookHandedOut, manual: deliveredAt !== null }[item]
}

const guard = vehicleKnown

export const salesCommands = [
  reserveVehicle,
  vehicleCommand('vehicle.mark', events.vehicleMarked, { guard, obstacle: reserved }),
  vehicleCommand('vehicle.release', events.vehicleReleased, {
    telling: 'decision',
    guard,
    obstacle: reserved,
    fill: ({ reservation }) => ({ orderId: reservation!.orderId }),
  }),
  saleCommand('vehicle.sell', events.vehicleSold),
  saleCommand('vehicle.record-discovered-sale', events.vehicleSaleDiscovered),
  vehicleCommand('vehicle.deliver', events.vehicleDelivered, {
    first: ({ vehicleId, model, displayedAt }) =>
      displayedAt === null ? [] : [events.vehicleDisplayEnded.of({ vehicleId, model: model! })],
    obstacle: (file, _, attempt) =>
      file.sale === null
        ? refusedVehicle('vehicle-sold', file.vehicleId, MISSING)
        : vehicleNotBefore(file, attempt, file.sale.at),
    fill: ({ sale, key }) => {
      return { orderId: sale!.orderId, consultantId: sale!.consultantId, keyHolderId: key.holderId }
    },
  }),
  vehicleCommand('vehicle.issue-tools', events.vehicleToolsIssued, { guard }),
  vehicleCommand('vehicle.record-lost-kit', events.vehicleKitLost, {
    guard,
    fill: (file, { item }) => ({ handedOut: handedOut(file, item) }),
  }),
]
