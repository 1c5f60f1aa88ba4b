/** 罚款依据: the facts that may cost somebody money. What they cost, a regulation says. Views fold it, no decision does. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { KitItem, ViolationKind } from '../events/fields.ts'
import {
  driveEnded,
  keyIssued,
  keyLost,
  keyReturned,
  vehicleConsigned,
  vehicleDamageFound,
  vehicleLiabilityNamed,
  vehicleTakenBack,
  vehicleTransferred,
} from '../events/moves.ts'
import { stockReported, violationFound } from '../events/stock.ts'
import {
  vehicleDelivered,
  vehicleKitLost,
  vehicleReceived,
  vehicleSaleDiscovered,
  vehicleSold,
} from '../events/vehicles.ts'
import { hear, type StockReports, take } from './models.ts'

interface About {
  vehicleId: string | null
  at: Instant
  /** Who did it, or answers for it. */
  personId: string | null
}

/** A key after a test drive: until it is back, `returnedAt` is null. */
export interface DrivenKey {
  vehicleId: string
  holderId: string
  driveEndedAt: Instant
  returnedAt: Instant | null
}

/** The time of a vehicle in second-tier shops. */
export interface Consignment {
  vehicleId: string
  shopId: string
  from: Instant
  /** Taken back or sold; null: still there. */
  to: Instant | null
}

export interface Ledger {
  reports: StockReports
  /** Who holds which key. */
  holders: Record<string, string>
  drivenKeys: DrivenKey[]
  consignments: Consignment[]
  lostKeys: (About & { value: string | null })[]
  lostKits: (About & { item: KitItem; handedOut: boolean })[]
  violations: (About & { kind: ViolationKind })[]
  transferDamages: (About & { loss: string | null })[]
  stockDamages: (About & { groupId: string | null; loss: string | null })[]
  /** Sales past a reservation of another order that was marked. */
  markedSales: (About & { orderId: string; passedOver: string })[]
}

const initial = (): Ledger => ({
  reports: { since: null, latestAt: null, days: {} },
  holders: {},
  drivenKeys: [],
  consignments: [],
  lostKeys: [],
  lostKits: [],
  violations: [],
  transferDamages: [],
  stockDamages: [],
  markedSales: [],
})

export const stockLedger = defineState({
  name: 'vehicle-stock-ledger',
  events: [
    vehicleReceived,
    vehicleDelivered,
    vehicleSold,
    vehicleSaleDiscovered,
    vehicleKitLost,
    vehicleConsigned,
    vehicleTransferred,
    vehicleTakenBack,
    vehicleDamageFound,
    vehicleLiabilityNamed,
    keyIssued,
    keyReturned,
    keyLost,
    driveEnded,
    stockReported,
    violationFound,
  ],
  initial,
  on: {
    'vehicle.received': ({ reports }, { occurredAt }) => hear(reports, occurredAt),
    'vehicle-stock.reported': ({ reports }, event) => take(reports, event),
    'vehicle.key-issued': ({ holders }, { data }) => {
      holders[data.vehicleId] = data.holderId
    },
    'vehicle.drive-ended': ({ drivenKeys, holders }, { data, occurredAt }) => {
      const { vehicleId } = data
      const holderId = own(holders, vehicleId)
      if (holderId !== undefined) drivenKeys.push({ vehicleId, holderId, driveEndedAt: occurredAt, returnedAt: null })
    },
    'vehicle.key-returned': (ledger, event) => giveBack(ledger, event),
    'vehicle.delivered': (ledger, event) => {
      giveBack(ledger, event)
      end(ledger, event)
    },
    'vehicle.key-lost': (ledger, event) => {
      const { vehicleId, lostBy, value } = event.data
      giveBack(ledger, event)
      ledger.lostKeys.push({ vehicleId, at: event.occurredAt, personId: lostBy, value })
    },
    'vehicle.consigned': ({ consignments }, { data, occurredAt }) => {
      consignments.push({ vehicleId: data.vehicleId, shopId: data.shopId, from: occurredAt, to: null })
    },
    'vehicle.transferred': ({ consignments, transferDamages }, { data, occurredAt }) => {
      const { vehicleId, fromShopId, toShopId, movedBy, damage, loss } = data
      if (fromShopId === null && toShopId !== null) {
        consignments.push({ vehicleId, shopId: toShopId, from: occurredAt, to: null })
      }
      if (damage !== null) transferDamages.push({ vehicleId, at: occurredAt, personId: movedBy.personId, loss })
    },
    'vehicle.taken-back': (ledger, event) => end(ledger, event),
    'vehicle.sold': (ledger, event) => end(ledger, event),
    'vehicle.sale-discovered': (ledger, event) => {
      end(ledger, event)
      const { vehicleId, soldBy, orderId, passedOver } = event.data
      if (passedOver === null || passedOver.mark === null) return
      const about = { vehicleId, at: event.occurredAt, personId: soldBy }
      ledger.markedSales.push({ ...about, orderId, passedOver: passedOver.orderId })
    },
    'vehicle.kit-lost': ({ lostKits }, { data, occurredAt }) => {
      const { vehicleId, lostBy, item, handedOut } = data
      lostKits.push({ vehicleId, at: occurredAt, personId: lostBy, item, handedOut })
    },
    'vehicle.damage-found': ({ stockDamages }, { data, occurredAt }) => {
      const { vehicleId, personId, groupId, loss } = data
      stockDamages.push({ vehicleId, at: occurredAt, personId, groupId, loss })
    },
    'vehicle.liability-named': ({ stockDamages }, { data }) => {
      for (const one of stockDamages) {
        if (one.vehicleId !== data.vehicleId || one.personId !== null || one.groupId !== null) continue
        one.personId = data.personId
        one.groupId = data.groupId
      }
    },
    'vehicle-stock.violation-found': ({ violations }, { data, occurredAt }) => {
      const { vehicleId, personId, kind } = data
      violations.push({ vehicleId, at: occurredAt, personId, kind })
    },
  },
})

interface OfVehicle {
  readonly data: { readonly vehicleId: string }
  readonly occurredAt: Instant
}

function giveBack({ drivenKeys, holders }: Ledger, { data, occurredAt }: OfVehicle): void {
  delete holders[data.vehicleId]
  const key = drivenKeys.findLast(one => one.vehicleId === data.vehicleId && one.returnedAt === null)
  if (key) key.returnedAt = occurredAt
}

function end({ consignments }: Ledger, { data, occurredAt }: OfVehicle): void {
  const one = consignments.findLast(one => one.vehicleId === data.vehicleId && one.to === null)
  if (one) one.to = occurredAt
}
