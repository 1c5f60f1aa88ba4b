/** Where a vehicle is taken, and who drives it, with which key. */
import * as z from 'zod'
import { consultantTag, driveTag, modelTag, vehicleEvent } from './about.ts'
import { amount, id, instant, line, person } from './fields.ts'

/** 二级店: handed over from the own stock. */
export const vehicleConsigned = vehicleEvent('vehicle.consigned', () => ({ shopId: id }))

/** 调车: to a second-tier shop, or (null) within the own sites. `loss`: the damage in money, where it is known. */
export const vehicleTransferred = vehicleEvent(
  'vehicle.transferred',
  () => ({ toShopId: id.nullable(), movedBy: person(), damage: line.nullable(), loss: amount.nullable() }),
  { fills: () => ({ fromShopId: id.nullable() }) },
)

/** 调回入库: back from a second-tier shop. */
export const vehicleTakenBack = vehicleEvent('vehicle.taken-back', () => ({ receivedBy: person() }), {
  fills: () => ({ shopId: id }),
})

/** 用车: anything but a test drive. */
export const vehicleUsed = vehicleEvent('vehicle.used', () => ({
  user: person(),
  purpose: z.enum(['transport', 'cash', 'business']),
  consentBy: person().nullable(),
  arrangedBy: person().nullable(),
  companions: z.array(id).max(20),
}))

/** 车辆损伤: found in the showroom or in stock; the party concerned, or the group that answers for it. */
export const vehicleDamageFound = vehicleEvent('vehicle.damage-found', () => ({
  damage: line,
  personId: id.nullable(),
  groupId: id.nullable(),
  loss: amount.nullable(),
}))

/** Who answers for the damages of which nobody knew. */
export const vehicleLiabilityNamed = vehicleEvent('vehicle.liability-named', () => ({
  personId: id.nullable(),
  groupId: id.nullable(),
}))

/** 钥匙领用登记: the entry is the event. `newVehicle`: of a vehicle for sale, neither on display nor for test drives. */
export const keyIssued = vehicleEvent(
  'vehicle.key-issued',
  () => ({ holderId: id, purpose: z.enum(['test-drive', 'showing', 'moving', 'delivery']), issuedBy: person() }),
  {
    fills: () => ({ model: id, newVehicle: z.boolean() }),
    tags: ({ holderId, model }) => [consultantTag(holderId), modelTag(model)],
  },
)

/** 交回钥匙. `driveEndedAt`: the end of the test drive that it was for, if there was one. */
export const keyReturned = vehicleEvent('vehicle.key-returned', () => ({ receivedBy: person() }), {
  fills: () => ({ holderId: id, driveEndedAt: instant.nullable() }),
  tags: ({ holderId }) => [consultantTag(holderId)],
})

/** 丢失钥匙. `holderId`: who had it; null: it was in custody. `value`: what is to be made good, where it is known. */
export const keyLost = vehicleEvent('vehicle.key-lost', () => ({ lostBy: id, value: amount.nullable() }), {
  fills: () => ({ holderId: id.nullable() }),
  tags: ({ holderId }) => (holderId === null ? [] : [consultantTag(holderId)]),
})

/** A new key for the lost one, or that one again: it is in custody. */
export const keyReplaced = vehicleEvent('vehicle.key-replaced', () => ({}))

/**
 * At version 1 a drive had no id: its vehicle told it from others, since a vehicle is on one drive at a time. Its events
 * lack the tag of a drive, so that no papers are owed for it; one that is still under way owes them under the vehicle's
 * id when it ends.
 */
const drive = {
  tags: ({ driveId }: { readonly driveId: string }) => [driveTag(driveId)],
  upcasts: { 1: (data: unknown) => ({ ...(data as object), driveId: (data as { vehicleId: string }).vehicleId }) },
}

/** 试驾: each drive has an id of its own, which its papers name. */
export const driveStarted = vehicleEvent(
  'vehicle.drive-started',
  () => ({ driveId: id, consultantId: id, customerId: id.nullable(), escortId: id.nullable() }),
  { fills: () => ({}), ...drive },
)
export const driveEnded = vehicleEvent('vehicle.drive-ended', () => ({}), {
  fills: () => ({ driveId: id, consultantId: id }),
  ...drive,
})
