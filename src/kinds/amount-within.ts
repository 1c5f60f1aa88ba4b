/** An amount within a limit, as a grant or a rule measures it: by exact decimals, never as text. */
import { compare } from '../core/exact.ts'
import { type Judgement, undecidable } from '../core/rule.ts'

/**
 * @param actual null: nobody knows, and nothing can be decided
 * @param limit null: without limit
 * @throws `INVALID_DECIMAL` for what is no plain decimal text: a grant that throws allows nothing
 */
export function amountWithin(actual: string | null, limit: string | null): Judgement {
  if (actual === null) return undecidable('amount-unknown')
  return { holds: limit === null || compare(actual, limit) <= 0, actual, limit }
}
