/**
 * 客诉处理办法 (D14): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 is "must", 不得 "must not", 应 "shall", 得 "may", 即 and 立即 "at once",
 * 原则 "in principle"; a duty that the document merely lists is told in the present tense. Where the line allows no more,
 * 总经理室生产管理组 is "the production management group".
 */
import { d14Consequences } from './d14-consequences.ts'
import { dutyClauses } from './d14-duties-and-numbering.ts'
import { procedureClauses } from './d14-procedure.ts'

export const d14Clauses = { ...dutyClauses, ...procedureClauses, ...d14Consequences } as const
