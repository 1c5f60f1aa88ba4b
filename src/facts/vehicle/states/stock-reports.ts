/** 库存核对: the reports of each day. */
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { ReportRound } from '../events/fields.ts'
import { stockReported } from '../events/stock.ts'
import { vehicleDelivered, vehicleReceived } from '../events/vehicles.ts'

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

export const stockReports = defineState({
  name: 'vehicle-stock-reports',
  events: [vehicleReceived, vehicleDelivered, stockReported],
  initial: (): StockReports => ({ since: null, latestAt: null, days: {} }),
  on: {
    'vehicle.received': hear,
    'vehicle.delivered': hear,
    // The first report of a round counts.
    'vehicle-stock.reported': (reports, event) => {
      hear(reports, event)
      const { day, round, by } = event.data
      const ofDay = own(reports.days, day) ?? {}
      const first = ofDay[round]
      if (!first || event.occurredAt < first.at) ofDay[round] = { at: event.occurredAt, personId: by.personId }
      reports.days[day] = ofDay
    },
  },
})

function hear(reports: StockReports, { occurredAt: at }: { readonly occurredAt: Instant }): void {
  if (reports.since === null || at < reports.since) reports.since = at
  if (reports.latestAt === null || at > reports.latestAt) reports.latestAt = at
}
