/** What the regulation makes somebody do: derived from the facts, the parameters and the calendar. */
import { kitObligations } from './kits.ts'
import { paperObligations } from './papers.ts'
import { stockReportObligations } from './stock-reports.ts'
import { vehicleObligations } from './vehicles.ts'

export const vehicleStockObligations = [
  ...vehicleObligations,
  ...paperObligations,
  ...kitObligations,
  ...stockReportObligations,
]
