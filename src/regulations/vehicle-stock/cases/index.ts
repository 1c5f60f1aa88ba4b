/** The cases of the regulation, by theme. The document leaves no number blank, so the ordinary company gives none. */
import type { CaseBook } from '../../../core/case.ts'
import { vehicleStockClauses } from '../clauses/index.ts'
import { vehicleStock } from '../index.ts'
import { acceptanceCases } from './acceptance.ts'
import { costCases } from './costs.ts'
import { drivePaperFines } from './drive-paper-fines.ts'
import { drivePaperCases } from './drive-papers.ts'
import { keyCases } from './keys.ts'
import { moveCases } from './moves.ts'
import { orderCases } from './orders.ts'
import { paperCases } from './papers.ts'
import { reportCases } from './reports.ts'
import { saleCases } from './sales.ts'
import { supplyCases } from './supply.ts'

export const vehicleStockCases: CaseBook = {
  regulation: vehicleStock.definition.id,
  inForce: company => vehicleStock(company),
  cases: [
    ...saleCases,
    ...orderCases,
    ...paperCases,
    ...acceptanceCases,
    ...reportCases,
    ...keyCases,
    ...drivePaperCases,
    ...drivePaperFines,
    ...supplyCases,
    ...moveCases,
    ...costCases,
  ],
  clauses: vehicleStockClauses,
}
