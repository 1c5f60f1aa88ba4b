/** 在途, 在店, 已交: what a step asks of a vehicle's whereabouts. */
import type { Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Attempt, commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { notBefore, refusedVehicle } from '../refusals.ts'
import type { VehicleFile } from '../states/vehicle.ts'
import { vehicleFile } from '../states/vehicle-file.ts'
import type { Whereabouts } from '../words.ts'

export type KnownVehicle = DeepReadonly<VehicleFile>

function whereaboutsOf(file: KnownVehicle): Whereabouts {
  if (file.deliveredAt !== null) return 'delivered'
  if (file.receivedAt !== null) return 'on-hand'
  return file.announcedAt === null ? 'unknown' : 'in-transit'
}

/** Announced or received, delivered or not. */
export function vehicleKnown(file: KnownVehicle, attempt: Attempt): Refusal | undefined {
  const facts = { step: attempt.step }
  if (whereaboutsOf(file) === 'unknown') return refusedVehicle('vehicle-known', file.vehicleId, { ...MISSING, facts })
  return vehicleNotBefore(file, attempt, file.receivedAt ?? file.announcedAt)
}

/** Received and not delivered. */
export function vehicleOnHand(file: KnownVehicle, attempt: Attempt): Refusal | undefined {
  const actual = whereaboutsOf(file)
  if (actual === 'unknown' || actual === 'on-hand') return vehicleKnown(file, attempt)
  return refusedVehicle('vehicle-on-hand', file.vehicleId, { actual, limit: 'on-hand', facts: { step: attempt.step } })
}

export function vehicleNotBefore({ vehicleId }: KnownVehicle, attempt: Attempt, limit: Instant | null) {
  return notBefore(limit, attempt, refusedVehicle, vehicleId)
}

export const vehicleCommand = commandsAbout(vehicleFile, 'vehicleId', vehicleOnHand)
