/** The edition in force, and what the documents leave blank. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { id, percent } from '../../facts/fields.ts'
import { returnEdition } from './editions/edition.ts'

export const goodsReturnParameters = defineParameters({
  /** Which wording is in force from which day: `dated([{ value: D03 }, { value: D14, since: '2027-01-01' }])`. */
  edition: { unit: 'edition of the clauses on returns', clause: 'D03-15', schema: returnEdition },
  /** 超量允收比率 of the company, where the customer's order states none. */
  overQuantityAllowance: {
    unit: 'per cent of the approved quantity',
    clause: 'D03-13.2.1.4',
    schema: () => percent,
  },
  /** Who decides on a return above the tolerance: the documents lay nothing down for it. */
  heldReturnRoles: { unit: 'roles', clause: 'D03-13.2.1.2', schema: () => z.array(id).min(1).max(20) },
})
