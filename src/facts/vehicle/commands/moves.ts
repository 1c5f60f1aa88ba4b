/** A vehicle goes elsewhere: to a second-tier shop, within the own sites, for somebody's use; and is damaged. */
import type { Refusal } from '../../../core/command.ts'
import { MISSING } from '../../refusing.ts'
import * as events from '../events/moves.ts'
import { refusedVehicle } from '../refusals.ts'
import { type KnownVehicle, vehicleCommand, vehicleNotBefore } from './vehicles.ts'

function moves({ vehicleId, shopId }: KnownVehicle, toShopId: string | null): Refusal | undefined {
  const stays = shopId !== null && (toShopId === null || toShopId === shopId)
  if (!stays) return undefined
  return refusedVehicle('vehicle-moves', vehicleId, { actual: shopId, limit: toShopId ?? 'own-site' })
}

export const moveCommands = [
  vehicleCommand('vehicle.consign', events.vehicleConsigned, {
    obstacle: ({ vehicleId, shopId: actual }) =>
      actual === null ? undefined : refusedVehicle('vehicle-at-own-site', vehicleId, { actual }),
  }),
  vehicleCommand('vehicle.transfer', events.vehicleTransferred, {
    obstacle: (file, { toShopId }) => moves(file, toShopId),
    fill: ({ shopId }) => ({ fromShopId: shopId }),
  }),
  vehicleCommand('vehicle.take-back', events.vehicleTakenBack, {
    obstacle: (file, _, attempt) =>
      file.shopId === null
        ? refusedVehicle('vehicle-at-second-tier-shop', file.vehicleId, MISSING)
        : vehicleNotBefore(file, attempt, file.consignedAt),
    fill: ({ shopId }) => ({ shopId: shopId! }),
  }),
  vehicleCommand('vehicle.use', events.vehicleUsed),
  vehicleCommand('vehicle.record-damage', events.vehicleDamageFound),
  vehicleCommand('vehicle.name-liable', events.vehicleLiabilityNamed, {
    telling: 'decision',
    obstacle: ({ vehicleId, unanswered }, { personId, groupId }, { step }) => {
      if (unanswered.length === 0) return refusedVehicle('vehicle-has-open-matter', vehicleId, { facts: { step } })
      if (personId !== null || groupId !== null) return undefined
      return refusedVehicle('vehicle-liability-names-somebody', vehicleId, MISSING)
    },
  }),
]
