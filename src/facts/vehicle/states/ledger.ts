/** 罚款依据: the facts that may cost somebody money. What they cost, a regulation says. Views fold it, no decision does. */
import type { Fact } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { KitItem, ViolationKind } from '../events/fields.ts'
import { moveEvents, vehicleEvents } from '../events/index.ts'
import { stockReported, violationFound } from '../events/stock.ts'
import { keyRegister } from './key-register.ts'
import { stockReports } from './stock-reports.ts'

type OfVehicle = Fact<string, { readonly vehicleId: string }>

export interface About {
  vehicleId: string | null
  at: Instant
  /** Who did it, or answers for it. */
  personId: string | null
}

/** The time of a vehicle in second-tier shops. */
export interface Consignment {
  vehicleId: string
  shopId: string
  from: Instant
  /** Taken back or sold; null: still there. */
  to: Instant | null
}

const newLedger = () => ({
  reports: stockReports.initial(''),
  keys: keyRegister.initial(''),
  consignments: [] as Consignment[],
  lostKeys: [] as (About & { value: string | null })[],
  lostKits: [] as (About & { item: KitItem; handedOut: boolean })[],
  violations: [] as (About & { kind: ViolationKind })[],
  transferDamages: [] as (About & { loss: string | null })[],
  stockDamages: [] as (About & { groupId: string | null; loss: string | null })[],
  /** Sales past a reservation of another order that was marked. */
  markedSales: [] as (About & { orderId: string; passedOver: string })[],
})

export type Ledger = ReturnType<typeof newLedger>

export const vehicleLedger = defineState({
  name: 'vehicle-stock-ledger',
  events: [...vehicleEvents, ...moveEvents, stockReported, violationFound],
  initial: newLedger,
  on: {
    'vehicle.received': report,
    'vehicle-stock.reported': report,
    'vehicle.key-issued': register,
    'vehicle.drive-started': register,
    'vehicle.drive-ended': register,
    'vehicle.key-returned': register,
    'vehicle.key-lost': (ledger, event) => {
      const { vehicleId, lostBy, value } = event.data
      register(ledger, event)
      ledger.lostKeys.push({ vehicleId, at: event.occurredAt, personId: lostBy, value })
    },
    'vehicle.delivered': (ledger, event) => {
      register(ledger, event)
      endConsignment(ledger, event)
    },
    'vehicle.consigned': ({ consignments }, { data: { vehicleId, shopId }, occurredAt: from }) => {
      consignments.push({ vehicleId, shopId, from, to: null })
    },
    'vehicle.transferred': ({ consignments, transferDamages }, { data, occurredAt: at }) => {
      const { vehicleId, fromShopId, toShopId, movedBy, damage, loss } = data
      if (fromShopId === null && toShopId !== null)
        consignments.push({ vehicleId, shopId: toShopId, from: at, to: null })
      if (damage !== null) transferDamages.push({ vehicleId, at, personId: movedBy.personId, loss })
    },
    'vehicle.taken-back': endConsignment,
    'vehicle.sold': endConsignment,
    'vehicle.sale-discovered': (ledger, event) => {
      endConsignment(ledger, event)
      const { vehicleId, soldBy: personId, orderId, passedOver } = event.data
      if (passedOver === null || passedOver.mark === null) return
      ledger.markedSales.push({ vehicleId, at: event.occurredAt, personId, orderId, passedOver: passedOver.orderId })
    },
    'vehicle.kit-lost': ({ lostKits }, { data, occurredAt: at }) => {
      const { vehicleId, lostBy: personId, item, handedOut } = data
      lostKits.push({ vehicleId, at, personId, item, handedOut })
    },
    'vehicle.damage-found': ({ stockDamages }, { data, occurredAt: at }) => {
      const { vehicleId, personId, groupId, loss } = data
      stockDamages.push({ vehicleId, at, personId, groupId, loss })
    },
    'vehicle.liability-named': ({ stockDamages }, { data: { vehicleId, personId, groupId } }) => {
      for (const damage of stockDamages) {
        const open = damage.vehicleId === vehicleId && damage.personId === null && damage.groupId === null
        if (open) Object.assign(damage, { personId, groupId })
      }
    },
    'vehicle-stock.violation-found': ({ violations }, { data, occurredAt: at }) => {
      const { vehicleId, personId, kind } = data
      violations.push({ vehicleId, at, personId, kind })
    },
  },
})

function report({ reports }: Ledger, event: Fact): void {
  run(stockReports, reports, [event])
}

function register({ keys }: Ledger, event: Fact): void {
  run(keyRegister, keys, [event])
}

function endConsignment({ consignments }: Ledger, { data: { vehicleId }, occurredAt }: OfVehicle): void {
  const running = consignments.findLast(consignment => consignment.vehicleId === vehicleId && consignment.to === null)
  if (running) running.to = occurredAt
}
