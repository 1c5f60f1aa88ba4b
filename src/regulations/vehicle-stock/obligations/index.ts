/** What the regulation makes somebody do: derived from the facts, the parameters and the calendar. */
import { acceptanceObligations } from './acceptance.ts'
import { returnObligations } from './keys-and-shops.ts'
import { paperObligations } from './papers.ts'
import { stockReportObligations } from './stock-reports.ts'

export const vehicleStockObligations = [
  ...acceptanceObligations,
  ...paperObligations,
  ...stockReportObligations,
  ...returnObligations,
] as const
