/** What is known of a model, and of the reports on the stock. */
import type { FactOf } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { ReportRound } from '../events/fields.ts'
import { modelAssigned, stockReported, supplyDeclared } from '../events/stock.ts'
import { vehicleDelivered, vehicleDisplayEnded, vehicleDisplayed, vehicleReceived } from '../events/vehicles.ts'

export interface ModelSupply {
  model: string
  scarce: boolean
}

/** 车源: is the model scarce? */
export const modelSupply = defineState({
  name: 'vehicle-model-supply',
  per: 'vehicle-model',
  events: [supplyDeclared],
  initial: (model): ModelSupply => ({ model, scarce: false }),
  on: {
    'vehicle-stock.supply-declared': (supply, { data }) => {
      supply.scarce = data.scarce
    },
  },
})

export interface ModelDisplay {
  model: string
  /** The display vehicles of the model, and since when. */
  displayed: Record<string, Instant>
  /** The group that looks after them; null: none yet. */
  groupId: string | null
}

/** 展车: which vehicles of the model stand in the showroom, and whose they are. */
export const modelDisplay = defineState({
  name: 'vehicle-model-display',
  per: 'vehicle-model',
  events: [vehicleDisplayed, vehicleDisplayEnded, modelAssigned],
  initial: (model): ModelDisplay => ({ model, displayed: {}, groupId: null }),
  on: {
    'vehicle.displayed': ({ displayed }, { data, occurredAt }) => {
      displayed[data.vehicleId] = occurredAt
    },
    'vehicle.display-ended': ({ displayed }, { data }) => {
      delete displayed[data.vehicleId]
    },
    'vehicle-stock.model-assigned': (one, { data }) => {
      one.groupId = data.groupId
    },
  },
})

/** A report on the stock, as it was first made. */
export interface StockReport {
  at: Instant
  personId: string
}

export interface StockReports {
  /** Since when there is a stock to report on: the first vehicle, or the first report. */
  since: Instant | null
  /** The last fact that is known here. */
  latestAt: Instant | null
  days: Record<LocalDate, { [R in ReportRound]?: StockReport }>
}

/** 库存核对: the reports of each day. */
export const stockReports = defineState({
  name: 'vehicle-stock-reports',
  events: [vehicleReceived, vehicleDelivered, stockReported],
  initial: (): StockReports => ({ since: null, latestAt: null, days: {} }),
  on: {
    'vehicle.received': (reports, { occurredAt }) => hear(reports, occurredAt),
    'vehicle.delivered': (reports, { occurredAt }) => hear(reports, occurredAt),
    'vehicle-stock.reported': (reports, event) => take(reports, event),
  },
})

/** The first report of a round counts. */
export function take(reports: StockReports, { data, occurredAt }: FactOf<typeof stockReported>): void {
  hear(reports, occurredAt)
  const { day, round, by } = data
  const known = own(reports.days, day) ?? {}
  const earlier = known[round]
  if (!earlier || occurredAt < earlier.at) known[round] = { at: occurredAt, personId: by.personId }
  reports.days[day] = known
}

export function hear(reports: StockReports, at: Instant): void {
  if (reports.since === null || at < reports.since) reports.since = at
  if (reports.latestAt === null || at > reports.latestAt) reports.latestAt = at
}
