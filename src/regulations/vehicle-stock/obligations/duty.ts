/** How the duties about one vehicle are put together. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Duty } from '../../../core/obligation.ts'
import type { Instant } from '../../../core/ports.ts'
import { tag } from '../../../core/tag.ts'
import type { VehicleFile } from '../../../facts/vehicle/states/vehicle-file.ts'

export type File = DeepReadonly<VehicleFile>

export function dutyAbout(
  { vehicleId }: File,
  since: Instant,
  deadline: Duty['deadline'],
  facts: Duty['facts'] = {},
): Duty {
  return { subject: tag('vehicle', vehicleId), since, deadline, facts: { vehicle: vehicleId, ...facts } }
}

/** 在店: here, and nobody's yet to take away. */
export function isHere({ receivedAt, deliveredAt }: File): boolean {
  return receivedAt !== null && deliveredAt === null
}
