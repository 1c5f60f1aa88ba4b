/** Minutes and days by the clock and the calendar on the wall. */
import type { Deadline } from '../../core/obligation.ts'
import type { Calendar, Instant, LocalDate } from '../../core/ports.ts'
import { addDays, daysBetween } from '../../time/dates.ts'
import { secondOf } from '../../time/deadline.ts'
import { toInstant } from '../../time/instant.ts'
import { localDate } from '../../time/local-date.ts'

/** So many seconds later; done at that second is still in time. Milliseconds are cut off. */
export function secondsLater(from: Instant, seconds: number): Deadline {
  const start = secondOf(from)
  const at = toInstant(start + seconds * 1000)
  return { at, closes: 'at', counted: [{ from: toInstant(start), to: at, seconds }] }
}

/** Whole seconds from one moment to the other. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (secondOf(to) - secondOf(from)) / 1000
}

/** How many days of the wall lie between two moments: 0 on the same day. */
export function daysPassed(calendar: Calendar, from: Instant, to: Instant): number {
  return daysBetween(localDate(calendar, from), localDate(calendar, to))
}

export function dayLater(calendar: Calendar, from: Instant, days: number): LocalDate {
  return addDays(localDate(calendar, from), days)
}
