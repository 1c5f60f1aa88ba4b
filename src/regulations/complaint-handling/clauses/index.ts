/**
 * 客诉处理 (D02, D03, D14): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 应 is "shall", 须, 必须 and 务必 are "must", 不得 "must not", 可 and 得 "may",
 * 有权 "is entitled to", 即刻, 立即 and 即 "at once", 原则 "in principle"; what the document merely states is told in the
 * present tense. Where the line allows no more, 总经理室生产管理组 is "the production management group".
 */
import { d02Consequences } from './d02-consequences.ts'
import { d02DutiesAndNumbering } from './d02-duties-and-numbering.ts'
import { d02Procedure } from './d02-procedure.ts'
import { d03Consequences } from './d03-consequences.ts'
import { d03DutiesAndNumbering } from './d03-duties-and-numbering.ts'
import { d03Procedure } from './d03-procedure.ts'
import { d14Consequences } from './d14-consequences.ts'
import { d14DutiesAndNumbering } from './d14-duties-and-numbering.ts'
import { d14Procedure } from './d14-procedure.ts'

const d02Clauses = { ...d02DutiesAndNumbering, ...d02Procedure, ...d02Consequences }
const d03Clauses = { ...d03DutiesAndNumbering, ...d03Procedure, ...d03Consequences }
const d14Clauses = { ...d14DutiesAndNumbering, ...d14Procedure, ...d14Consequences }

export const complaintHandlingClauses = { ...d02Clauses, ...d03Clauses, ...d14Clauses }
