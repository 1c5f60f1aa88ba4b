/** The cases of the regulation, by theme, and the ordinary company in which they play. */
import type { CaseBook } from '../../../core/case.ts'
import { serviceComplaintClauses } from '../clauses.ts'
import { serviceComplaint } from '../index.ts'
import { boardCaseCases } from './board-cases.ts'
import { completionCases } from './completion.ts'
import { delayCases } from './delays.ts'
import { departmentCases } from './departments.ts'
import { intakeCases } from './intake.ts'
import { recordCases } from './records.ts'
import { reportCases } from './reports.ts'
import { unreasonableCases } from './unreasonable.ts'
import { urgentCases } from './urgent.ts'

// What the document leaves blank or hides.
const ordinary = { handlingDays: 7, effectiveFrom: '2025-08-15' }

export const serviceComplaintCases: CaseBook = {
  regulation: serviceComplaint.definition.id,
  inForce: company => serviceComplaint({ ...ordinary, ...company }),
  cases: [
    ...intakeCases,
    ...unreasonableCases,
    ...departmentCases,
    ...delayCases,
    ...completionCases,
    ...urgentCases,
    ...boardCaseCases,
    ...reportCases,
    ...recordCases,
  ],
  clauses: serviceComplaintClauses,
}
