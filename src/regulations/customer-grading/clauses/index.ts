/**
 * 客户准入、分级与黑名单 (D11): anchor to what the clause says, in our own words.
 *
 * The force of a clause is kept word for word: 必须 and 须 are "must", 不得 "must not", 应 "shall", 原则上 "in principle",
 * 一般 "generally", 可 "may", 有权 "is entitled to"; a duty that the document merely lists is told in the present tense.
 */
import type { Text } from '../../../core/finding.ts'
import { gradeClauses } from './admission-and-grades.ts'
import { responsibilityClauses } from './responsibilities.ts'
import { reviewClauses } from './reviews-and-blacklists.ts'

export const customerGradingClauses: Readonly<Record<string, Text>> = {
  ...responsibilityClauses,
  ...gradeClauses,
  ...reviewClauses,
}
