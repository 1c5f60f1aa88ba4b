/** Since when something has been so by the values in force: for what follows the value of today. */
import { Undetermined } from '../core/parameter-book.ts'
import type { Instant } from '../core/ports.ts'

/**
 * Since when it has been so without a break; undefined: it is not so now.
 *
 * @param moments at which it may have turned, latest first
 */
export function heldSince(moments: readonly Instant[], holds: (at: Instant) => boolean): Instant | undefined {
  let since: Instant | undefined
  for (const moment of moments) {
    if (!holds(moment)) return since
    since = moment
  }
  return since
}

/** A moment, and the changes behind it: latest first. */
export function fromThenOn(moment: Instant, changes: readonly Instant[]): readonly Instant[] {
  return [...changes.filter(change => change > moment).reverse(), moment]
}

/** What had no value at a moment, and has one since, was not asked for then. */
export function knownOr<Answer>(answer: () => Answer, otherwise: Answer): Answer {
  try {
    return answer()
  } catch (thrown) {
    if (thrown instanceof Undetermined) return otherwise
    throw thrown
  }
}

/** Said of a duty only where values have changed since the moment whose values it keeps. */
export function keptValues({ changes }: { readonly changes: readonly Instant[] }, valuesOf: Instant) {
  return (changes.at(-1) ?? '') > valuesOf ? { valuesOf } : undefined
}
