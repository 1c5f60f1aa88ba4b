/** What is on file about one vehicle, and how events are written into it. */
import type { EventDefinition, FactOf } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { InspectionResult, Mark, Person, VehicleUse } from '../events/fields.ts'

export interface Reservation {
  orderId: string
  consultantId: string
  at: Instant
  mark: Mark | null
}

export interface Sale {
  orderId: string
  consultantId: string
  soldBy: string
  at: Instant
}

/** Something that was noticed, and when it was seen to; null: not yet. */
export interface Matter {
  at: Instant
  what: string | null
  settledAt: Instant | null
}

export interface Drive {
  driveId: string
  consultantId: string
  startedAt: Instant
  endedAt: Instant | null
}

export const newVehicle = (vehicleId: string) => ({
  vehicleId,
  model: null as string | null,
  announcedAt: null as Instant | null,
  receivedAt: null as Instant | null,
  use: null as VehicleUse | null,
  inspection: null as { at: Instant; by: Person; result: InspectionResult } | null,
  transportDamage: null as Matter | null,
  qualityProblem: null as Matter | null,
  displayedAt: null as Instant | null,
  /** 二级店; null: on the own sites. */
  shopId: null as string | null,
  consignedAt: null as Instant | null,
  /** The inspection before a transfer that has not been used up by one. */
  inspectedForTransferAt: null as Instant | null,
  reservation: null as Reservation | null,
  sale: null as Sale | null,
  deliveredAt: null as Instant | null,
  toolsHandedOut: false,
  warrantyBookHandedOut: false,
  key: { holderId: null as string | null, issuedAt: null as Instant | null, lostAt: null as Instant | null },
  drive: null as Drive | null,
  /** Damages for which nobody answers yet. */
  unanswered: [] as Matter[],
})

export type VehicleFile = ReturnType<typeof newVehicle>

/** What these events write into the file: parts of the recipes of one state. */
export type FileRecipes<Events extends readonly EventDefinition[]> = {
  readonly [Type in Events[number]['type']]?: (
    file: VehicleFile,
    event: FactOf<Extract<Events[number], { readonly type: Type }>>,
  ) => void
}
