/** The edition in force, and what the documents leave blank. */
import * as z from 'zod'
import { defineParameter } from '../../core/parameter.ts'
import { id, percent } from '../../facts/fields.ts'
import { edition as editionSchema } from './editions/edition.ts'

/** Which wording is in force from which day: `dated([{ value: D03 }, { value: D14, since: '2027-01-01' }])`. */
export const edition = defineParameter({
  name: 'edition',
  unit: 'edition of the clauses on returns',
  clause: 'D03-15',
  schema: editionSchema,
})

/** 超量允收比率 of the company, where the customer's order states none. */
export const overQuantityAllowance = defineParameter({
  name: 'overQuantityAllowance',
  unit: 'per cent of the approved quantity',
  clause: 'D03-13.2.1.4',
  schema: percent,
})

/** Who decides on a return above the tolerance: the documents lay nothing down for it. */
export const heldReturnRoles = defineParameter({
  name: 'heldReturnRoles',
  unit: 'roles',
  clause: 'D03-13.2.1.2',
  schema: z.array(id).min(1).max(20),
})

export const returnParameters = { edition, overQuantityAllowance, heldReturnRoles } as const
