/** The cases of the regulation, and the ordinary company in which they play. */
import type { CaseBook } from '../../../core/case.ts'
import { stockKeepingClauses } from '../clauses.ts'
import { stockKeeping } from '../index.ts'
import { adjustmentCases } from './adjustments.ts'
import { arrivalDutyCases } from './arrival-duties.ts'
import { arrivalCases } from './arrivals.ts'
import { countDutyCases } from './count-duties.ts'
import { countCases } from './counts.ts'
import { fileCases } from './files.ts'
import { issueCases } from './issues.ts'
import { oldStockCases } from './old-stock.ts'
import { questionCases } from './questions.ts'

// What the document leaves blank.
const ordinary = {
  countEvery: 'quarter',
  expiryWarningDays: 30,
  slowMovingAfterDays: 180,
  clearExpiredWithinDays: 7,
} as const

export const stockKeepingCases: CaseBook = {
  regulation: stockKeeping.definition.id,
  inForce: company => stockKeeping({ ...ordinary, ...company }),
  cases: [
    ...arrivalCases,
    ...issueCases,
    ...countCases,
    ...adjustmentCases,
    ...arrivalDutyCases,
    ...countDutyCases,
    ...oldStockCases,
    ...questionCases,
    ...fileCases,
  ],
  clauses: stockKeepingClauses,
}
