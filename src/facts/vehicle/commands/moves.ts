/** A vehicle goes elsewhere; who has its key, and who drives it. */

import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { EventDraft } from '../../../core/event.ts'
import { asked } from '../../shaped-event.ts'
import {
  driveEnded,
  driveStarted,
  keyIssued,
  keyLost,
  keyReplaced,
  keyReturned,
  vehicleConsigned,
  vehicleDamageFound,
  vehicleLiabilityNamed,
  vehicleTakenBack,
  vehicleTransferred,
  vehicleUsed,
} from '../events/moves.ts'
import { refusedDrive, refusedVehicle } from '../refusals.ts'
import { testDrive } from '../states/test-drive.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import { type KnownVehicle, notBefore, obstacleOf, vehicleCommand } from './vehicle-command.ts'

function atOwnSite({ vehicleId, shopId }: KnownVehicle): Refusal | undefined {
  return shopId === null ? undefined : refusedVehicle('vehicle-at-own-site', vehicleId, { actual: shopId })
}

function moves({ vehicleId, shopId }: KnownVehicle, toShopId: string | null): Refusal | undefined {
  const stays = shopId !== null && (toShopId === null || toShopId === shopId)
  if (!stays) return undefined
  return refusedVehicle('vehicle-moves', vehicleId, { actual: shopId, limit: toShopId ?? 'own-site' })
}

/** Whoever hands the key back, or has lost it, no longer drives. */
function endsDrive({ vehicleId, drive }: KnownVehicle): readonly EventDraft[] {
  if (drive === null || drive.endedAt !== null) return []
  const { driveId, consultantId } = drive
  return [driveEnded.of({ vehicleId, driveId, consultantId })]
}

function keyOut(file: KnownVehicle): Refusal | undefined {
  const { vehicleId, key } = file
  return key.holderId === null
    ? refusedVehicle('vehicle-key-out', vehicleId, { actual: false, limit: true })
    : undefined
}

function keyInCustody({ vehicleId, key }: KnownVehicle): Refusal | undefined {
  const actual = key.lostAt === null ? key.holderId : 'lost'
  return actual === null ? undefined : refusedVehicle('vehicle-key-in-custody', vehicleId, { actual, limit: 'custody' })
}

const transferCommands = [
  vehicleCommand('vehicle.consign', vehicleConsigned, { obstacle: atOwnSite }),
  vehicleCommand('vehicle.transfer', vehicleTransferred, {
    obstacle: (file, { toShopId }) => moves(file, toShopId),
    fill: ({ shopId }) => ({ fromShopId: shopId }),
  }),
  vehicleCommand('vehicle.take-back', vehicleTakenBack, {
    obstacle: (file, _, { occurredAt }) =>
      file.shopId === null
        ? refusedVehicle('vehicle-at-second-tier-shop', file.vehicleId, { actual: false, limit: true })
        : notBefore(file, 'vehicle.take-back', occurredAt, file.consignedAt),
    fill: ({ shopId }) => ({ shopId: shopId! }),
  }),
  vehicleCommand('vehicle.use', vehicleUsed),
  vehicleCommand('vehicle.record-damage', vehicleDamageFound),
  vehicleCommand('vehicle.name-liable', vehicleLiabilityNamed, {
    obstacle: ({ vehicleId, unanswered }, { personId, groupId }) => {
      if (unanswered.length === 0) {
        return refusedVehicle('vehicle-has-open-matter', vehicleId, { facts: { step: 'vehicle.name-liable' } })
      }
      if (personId !== null || groupId !== null) return undefined
      return refusedVehicle('vehicle-liability-names-somebody', vehicleId, { actual: false, limit: true })
    },
  }),
] as const

/** A drive has its own id, whatever the vehicle: its papers are told apart by it. */
const startDrive = defineCommand({
  type: 'vehicle.start-drive',
  fields: () => asked(driveStarted.asks),
  reads: ({ vehicleId, driveId }) => ({ file: vehicleFile.of(vehicleId), known: testDrive.of(driveId) }),
  decide: ({ file, known }, { type, ...data }, occasion) => {
    const obstacle = obstacleOf(file, type, occasion)
    if (obstacle) return obstacle
    const { vehicleId, drive } = file
    if (drive) return refusedVehicle('vehicle-drive-not-under-way', vehicleId, { actual: drive.startedAt })
    if (known.startedAt === null) return [driveStarted.of(data)]
    return refusedDrive('test-drive-new', known.driveId, { actual: known.startedAt })
  },
})

const keyCommands = [
  vehicleCommand('vehicle.issue-key', keyIssued, {
    obstacle: keyInCustody,
    fill: ({ model, use, displayedAt }) => ({ model: model!, newVehicle: use === 'stock' && displayedAt === null }),
  }),
  vehicleCommand('vehicle.return-key', keyReturned, {
    first: endsDrive,
    obstacle: (file, _, { occurredAt }) => {
      const since = file.drive?.endedAt ?? file.key.issuedAt
      return keyOut(file) ?? notBefore(file, 'vehicle.return-key', occurredAt, since)
    },
    fill: ({ key, drive }) => ({ holderId: key.holderId!, driveEndedAt: drive?.endedAt ?? null }),
  }),
  // By whoever holds it, or from custody.
  vehicleCommand('vehicle.lose-key', keyLost, {
    first: endsDrive,
    obstacle: ({ vehicleId, key }) =>
      key.lostAt === null ? undefined : refusedVehicle('vehicle-key-not-lost', vehicleId, { actual: key.lostAt }),
    fill: ({ key }) => ({ holderId: key.holderId }),
  }),
  vehicleCommand('vehicle.replace-key', keyReplaced, {
    obstacle: ({ vehicleId, key }) =>
      key.lostAt === null ? refusedVehicle('vehicle-key-lost', vehicleId, { actual: false, limit: true }) : undefined,
  }),
  startDrive,
  vehicleCommand('vehicle.end-drive', driveEnded, {
    obstacle: (file, _, { occurredAt }) => {
      const { vehicleId, drive } = file
      if (drive === null || drive.endedAt !== null) return refusedVehicle('vehicle-drive-under-way', vehicleId)
      return notBefore(file, 'vehicle.end-drive', occurredAt, drive.startedAt)
    },
    fill: ({ drive }) => ({ driveId: drive!.driveId, consultantId: drive!.consultantId }),
  }),
] as const

export const moveCommands = [...transferCommands, ...keyCommands] as const
