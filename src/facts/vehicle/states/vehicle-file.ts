/** 车辆档案: one vehicle. Its file is the boundary of every decision about it: one buyer, one holder of the key. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { InspectionResult, Mark, Person, VehicleUse } from '../events/fields.ts'
import { moveEvents } from '../events/moves.ts'
import { vehicleEvents } from '../events/vehicles.ts'
import { keyRecipes } from './key-recipes.ts'
import { moveRecipes } from './move-recipes.ts'
import { saleRecipes } from './sale-recipes.ts'
import { stockRecipes } from './stock-recipes.ts'

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

export interface VehicleFile {
  vehicleId: string
  model: string | null
  announcedAt: Instant | null
  receivedAt: Instant | null
  use: VehicleUse | null
  inspection: { at: Instant; by: Person; result: InspectionResult } | null
  transportDamage: Matter | null
  qualityProblem: Matter | null
  displayedAt: Instant | null
  /** 二级店; null: on the own sites. */
  shopId: string | null
  consignedAt: Instant | null
  /** The inspection before a transfer that has not been used up by one. */
  inspectedForTransferAt: Instant | null
  reservation: Reservation | null
  sale: Sale | null
  deliveredAt: Instant | null
  toolsHandedOut: boolean
  warrantyBookHandedOut: boolean
  key: { holderId: string | null; issuedAt: Instant | null; lostAt: Instant | null }
  drive: Drive | null
  /** Damages for which nobody answers yet. */
  unanswered: Matter[]
}

export const emptyFile = (vehicleId: string): VehicleFile => ({
  vehicleId,
  model: null,
  announcedAt: null,
  receivedAt: null,
  use: null,
  inspection: null,
  transportDamage: null,
  qualityProblem: null,
  displayedAt: null,
  shopId: null,
  consignedAt: null,
  inspectedForTransferAt: null,
  reservation: null,
  sale: null,
  deliveredAt: null,
  toolsHandedOut: false,
  warrantyBookHandedOut: false,
  key: { holderId: null, issuedAt: null, lostAt: null },
  drive: null,
  unanswered: [],
})

export const fileRecipes = { ...stockRecipes, ...saleRecipes, ...moveRecipes, ...keyRecipes }

export const vehicleFile = defineState({
  name: 'vehicle-file',
  per: 'vehicle',
  events: [...vehicleEvents, ...moveEvents],
  initial: emptyFile,
  on: fileRecipes,
})
