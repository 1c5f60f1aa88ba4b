/** The cases of the regulation, and the ordinary company in which they play. */
import type { CaseBook } from '../../../core/case.ts'
import { customerContactClauses } from '../clauses.ts'
import { customerContact } from '../index.ts'
import { contactCases } from './contacts.ts'
import { generalContactCases } from './general-contacts.ts'
import { visitCases } from './visits.ts'

// What the document leaves blank.
const ordinary = { visitEvery: { vip: 'month', preferred: 'quarter', qualified: 'year' } } as const

export const customerContactCases: CaseBook = {
  regulation: customerContact.definition.id,
  inForce: company => customerContact({ ...ordinary, ...company }),
  cases: [...contactCases, ...generalContactCases, ...visitCases],
  clauses: customerContactClauses,
}
