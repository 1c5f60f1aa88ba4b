/** What each clause says that this regulation names, in our own words; where an original text is blank, that is told. */
import { d02Clauses } from './d02.ts'
import { d03Clauses } from './d03.ts'
import { d14Clauses } from './d14.ts'

export const goodsReturnClauses = { ...d02Clauses, ...d03Clauses, ...d14Clauses }
