/** A sum of which a part is masked is never told as if it were the whole. */
import { add } from './exact.ts'
import type { Masked } from './masked.ts'

/**
 * @param values decimal texts of an answer; null counts for nothing
 * @returns the exact sum of those that are shown, and how many are masked
 * @throws `INVALID_DECIMAL` for what is no plain decimal text
 */
export function sumShown(values: Iterable<string | null | Masked>): { readonly sum: string; readonly leftOut: number } {
  let sum = '0'
  let leftOut = 0
  for (const value of values) {
    if (typeof value === 'string') sum = add(sum, value)
    else if (value !== null) leftOut += 1
  }
  return { sum, leftOut }
}
