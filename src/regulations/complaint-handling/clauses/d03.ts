/**
 * 客诉处理办法 (D03): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall", 务必 "must", 不得 "must not", 得 "may", 立即 and 即 "at once";
 * what the document merely states is told in the present tense.
 */
import { d03Consequences } from './d03-consequences.ts'
import { d03DutiesAndNumbering } from './d03-duties-and-numbering.ts'
import { d03Procedure } from './d03-procedure.ts'

export const d03Clauses = { ...d03DutiesAndNumbering, ...d03Procedure, ...d03Consequences } as const
