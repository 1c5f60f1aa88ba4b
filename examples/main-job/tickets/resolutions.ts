/** What the lines say about `Resolve ticket`, which is not yet the end of a case. */
import { CLOSED, RESOLVED } from './activities.ts'
import type { TicketLine } from './line.ts'

export interface Resolutions {
  /** By case: when it was last resolved. */
  readonly lastAt: ReadonlyMap<string, string>
  /** How many cases went on after being resolved otherwise than by resolving again or closing. */
  readonly takenUpAgain: number
}

/** @param lines in the order of time */
export function resolutionsOf(lines: readonly TicketLine[]): Resolutions {
  const lastAt = new Map<string, string>()
  const again = new Set<string>()
  for (const { caseId, activity, at } of lines) {
    if (activity === RESOLVED) lastAt.set(caseId, at)
    else if (activity !== CLOSED && lastAt.has(caseId)) again.add(caseId)
  }
  return { lastAt, takenUpAgain: again.size }
}
