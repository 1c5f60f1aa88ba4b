/**
 * 客户投诉管理制度 (D02): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall", 须 and 务必 are "must", 不得 "must not", 可 "may", 有权 "is
 * entitled to", 即刻, 立即 and 即 "at once"; what the document merely states is told in the present tense.
 */
import { d02Consequences } from './d02-consequences.ts'
import { d02DutiesAndNumbering } from './d02-duties-and-numbering.ts'
import { d02Procedure } from './d02-procedure.ts'

export const d02Clauses = { ...d02DutiesAndNumbering, ...d02Procedure, ...d02Consequences } as const
