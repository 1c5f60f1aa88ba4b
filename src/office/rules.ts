/** The rules in force as they were, or were known, at a time. */
import type { ParameterBook, ParameterInForce } from '../core/parameter-book.ts'
import type { Instant } from '../core/ports.ts'
import { invalidQuery } from '../core/query.ts'
import { readable } from '../core/readable.ts'
import type { RulesQuery } from '../core/rules-in-force.ts'
import { parseInstant } from '../time/instant.ts'

/** @throws `INVALID_QUERY`, `INVALID_DATE` */
export function checkedRulesQuery(question: RulesQuery): { readonly at?: Instant; readonly by?: Instant } {
  const { asOf, knownAt, ...other } = readable('INVALID_QUERY', 'question', () => ({ ...Object(question) }))
  const [unknown] = Object.keys(other)
  if (typeof question !== 'object' || unknown !== undefined) {
    throw invalidQuery(unknown ?? 'question', question, 'asOf, knownAt or both, and nothing else')
  }
  return {
    ...(asOf !== undefined && { at: parseInstant(asOf) }),
    ...(knownAt !== undefined && { by: parseInstant(knownAt) }),
  }
}

/** The book with the one value of each parameter that is in force at the moment. */
export function asOf(book: ParameterBook, moment: Instant): Pick<ParameterBook, 'inForce'> {
  return {
    inForce: parameter => {
      const known: ParameterInForce = book.inForce(parameter)
      const value = known.values.findLast(({ from }) => from <= moment)
      return { ...known, values: value ? [value] : [] }
    },
  }
}
