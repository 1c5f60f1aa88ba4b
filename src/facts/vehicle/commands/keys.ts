/** Who has a vehicle's key, and who drives it. */
import { defineCommand } from '../../../core/command.ts'
import type { EventDraft } from '../../../core/event.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { driveEnded, driveStarted, keyIssued, keyLost, keyReplaced, keyReturned } from '../events/moves.ts'
import { refusedDrive, refusedVehicle } from '../refusals.ts'
import { testDrive } from '../states/test-drive.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import { type KnownVehicle, vehicleCommand, vehicleNotBefore, vehicleOnHand } from './vehicles.ts'

/** Whoever hands the key back, or has lost it, no longer drives. */
function endsDrive({ vehicleId, drive }: KnownVehicle): readonly EventDraft[] {
  if (drive === null || drive.endedAt !== null) return []
  const { driveId, consultantId } = drive
  return [driveEnded.of({ vehicleId, driveId, consultantId })]
}

/** A drive has its own id, whatever the vehicle: its papers are told apart by it. */
const startDrive = defineCommand({
  type: 'vehicle.start-drive',
  fields: () => asked(driveStarted.asks),
  reads: ({ vehicleId, driveId }) => ({ file: vehicleFile.of(vehicleId), known: testDrive.of(driveId) }),
  decide: ({ file, known }, { type: step, ...data }, occasion) => {
    const obstacle = vehicleOnHand(file, { ...occasion, step })
    if (obstacle) return obstacle
    const { vehicleId, drive } = file
    if (drive) return refusedVehicle('vehicle-drive-not-under-way', vehicleId, { actual: drive.startedAt })
    if (known.startedAt === null) return [driveStarted.of(data)]
    return refusedDrive('test-drive-new', known.driveId, { actual: known.startedAt })
  },
})

export const keyCommands = [
  vehicleCommand('vehicle.issue-key', keyIssued, {
    obstacle: ({ vehicleId, key: { holderId, lostAt } }) => {
      const actual = lostAt === null ? holderId : 'lost'
      if (actual === null) return undefined
      return refusedVehicle('vehicle-key-in-custody', vehicleId, { actual, limit: 'custody' })
    },
    fill: ({ model, use, displayedAt }) => ({ model: model!, newVehicle: use === 'stock' && displayedAt === null }),
  }),
  vehicleCommand('vehicle.return-key', keyReturned, {
    first: endsDrive,
    obstacle: (file, _, attempt) =>
      file.key.holderId === null
        ? refusedVehicle('vehicle-key-out', file.vehicleId, MISSING)
        : vehicleNotBefore(file, attempt, file.drive?.endedAt ?? file.key.issuedAt),
    fill: ({ key, drive }) => ({ holderId: key.holderId!, driveEndedAt: drive?.endedAt ?? null }),
  }),
  // By whoever holds it, or from custody.
  vehicleCommand('vehicle.lose-key', keyLost, {
    first: endsDrive,
    obstacle: ({ vehicleId, key: { lostAt: actual } }) =>
      actual === null ? undefined : refusedVehicle('vehicle-key-not-lost', vehicleId, { actual }),
    fill: ({ key }) => ({ holderId: key.holderId }),
  }),
  vehicleCommand('vehicle.replace-key', keyReplaced, {
    obstacle: ({ vehicleId, key }) =>
      key.lostAt === null ? refusedVehicle('vehicle-key-lost', vehicleId, MISSING) : undefined,
  }),
  startDrive,
  vehicleCommand('vehicle.end-drive', driveEnded, {
    obstacle: (file, _, attempt) => {
      const { vehicleId, drive } = file
      if (drive === null || drive.endedAt !== null) return refusedVehicle('vehicle-drive-under-way', vehicleId)
      return vehicleNotBefore(file, attempt, drive.startedAt)
    },
    fill: ({ drive }) => ({ driveId: drive!.driveId, consultantId: drive!.consultantId }),
  }),
]
