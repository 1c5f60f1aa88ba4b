/** The cases of the regulation, and the ordinary company in which they play: edition D03, three levels of authority. */
import type { CaseBook } from '../../../core/case.ts'
import { complaintHandlingClauses } from '../clauses/index.ts'
import { D03 } from '../editions/d03.ts'
import { complaintHandling } from '../index.ts'
import { closingCases } from './closings.ts'

// What the documents leave blank.
const ordinary = {
  edition: D03,
  authority: [
    { upTo: '1000', role: 'sales-manager' },
    { upTo: '10000', role: 'deputy-general-manager' },
    { upTo: null, role: 'general-manager' },
  ],
  unitDays: {},
  collectionDays: 30,
}

export const complaintHandlingCases: CaseBook = {
  regulation: complaintHandling.definition.id,
  inForce: company => complaintHandling({ ...ordinary, ...company }),
  cases: [...closingCases],
  clauses: complaintHandlingClauses,
}
