import { CLOSED, RESOLVED } from './activities.ts'
import type { TicketLine } from './line.ts'

/** How many cases went on after a `Resolve ticket` otherwise than by resolving again or closing. */
export function takenUpAgain(lines: readonly TicketLine[]): number {
  const resolved = new Set<string>()
  const again = new Set<string>()
  for (const { caseId, activity } of lines) {
    if (activity === RESOLVED) resolved.add(caseId)
    else if (activity !== CLOSED && resolved.has(caseId)) again.add(caseId)
  }
  return again.size
}
