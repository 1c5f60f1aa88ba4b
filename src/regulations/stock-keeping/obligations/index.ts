/** Who has to do what by when, by theme. */
import { arrivalObligations } from './arrivals.ts'
import { countObligations } from './counts.ts'
import { keepingObligations } from './keeping.ts'
import { missedCounts } from './missed.ts'
import { oldStockObligations } from './old-stock.ts'
import { supplyObligations } from './supply.ts'

export const stockKeepingObligations = [
  ...arrivalObligations,
  ...keepingObligations,
  missedCounts,
  ...oldStockObligations,
  ...countObligations,
  ...supplyObligations,
]
