/** One case as the regulation judged it, with what was not counted and by how much it ran over. */
import { type Calendar, dueAfterDays, isLate, localDate, type Pause } from '../../../src/index.ts'
import type { HandlingOfCase } from '../../../src/regulations/service-complaint/views/handling-of-case.ts'
import { DAY_MS } from '../../../src/time/civil.ts'
import type { Terms } from './orders.ts'

export interface JudgedCase {
  readonly handling: HandlingOfCase
  /** `YYYY-MM` in the office's zone; null: not closed. */
  readonly closingMonth: string | null
  /** How long the clock of the case stood still, up to the end. */
  readonly stillMs: number
  /** Whole days that were left out for it. */
  readonly stillDays: number
  /** Days after the last day of the limit, the one of the closing included; 0: in time. */
  readonly daysOver: number
}

/** @param upTo what is not closed is judged as of this moment */
export function judgedCase(handling: HandlingOfCase, upTo: string, { calendar, limit }: Terms): JudgedCase {
  const { registeredAt, closedAt } = handling
  const pauses = handling.pauses.map(({ from, to }): Pause => ({ from, to: to ?? undefined }))
  const end = closedAt ?? upTo
  const days = registeredAt === null ? 0 : countedDays(calendar, registeredAt, end, pauses)
  return {
    handling,
    closingMonth: closedAt === null ? null : localDate(calendar, closedAt).slice(0, 7),
    stillMs: stillMs(pauses, end),
    stillDays: registeredAt === null ? 0 : wallDays(calendar, registeredAt, end) - days,
    daysOver: Math.max(0, days - limit),
  }
}

/** The least number of days that would have been in time, as the library counts them. */
function countedDays(calendar: Calendar, from: string, end: string, pauses: readonly Pause[]): number {
  let enough = wallDays(calendar, from, end)
  if (pauses.length === 0) return enough
  let tooFew = -1
  while (enough - tooFew > 1) {
    const days = Math.floor((enough + tooFew) / 2)
    const deadline = dueAfterDays(calendar, from, days, pauses)
    if (deadline.decidable && isLate(deadline, end)) tooFew = days
    else enough = days
  }
  return enough
}

function wallDays(calendar: Calendar, from: string, to: string): number {
  return Math.round((Date.parse(localDate(calendar, to)) - Date.parse(localDate(calendar, from))) / DAY_MS)
}

// The pauses of one case do not overlap: it goes on before it can wait anew.
function stillMs(pauses: readonly Pause[], end: string): number {
  const stretches = pauses.map(({ from, to = end }) => Math.max(0, Date.parse(to) - Date.parse(from)))
  return stretches.reduce((sum, stretch) => sum + stretch, 0)
}
