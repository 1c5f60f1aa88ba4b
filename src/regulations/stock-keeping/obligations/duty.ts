/** How long there is for what the document wants done promptly. */
import type { Deadline, Duty } from '../../../core/obligation.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { addDays } from '../../../time/dates.ts'
import { toInstant } from '../../../time/instant.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { startOfDay } from '../../../time/zone.ts'

/** The end of the Nth day after that of the moment; null days: no period is named, and it is never late. */
export function within(calendar: Calendar, from: Instant, days: number | null): Deadline | null {
  return days === null ? null : dueAfterDays(calendar, from, days)
}

/** One duty with its period, or none. */
export function owed(
  subject: Duty['subject'],
  since: Instant,
  calendar: Calendar,
  days: number | null,
  facts: Duty['facts'],
): Duty {
  return { subject, since, deadline: within(calendar, since, days), facts }
}

/** [from, to): one day of the office's wall calendar, `days` days later. */
export function dayIn(calendar: Calendar, date: LocalDate, days = 0): { readonly from: Instant; readonly to: Instant } {
  const startOf = (later: number) => toInstant(startOfDay(calendar.zone, addDays(date, later)))
  return { from: startOf(days), to: startOf(days + 1) }
}

const LONG_AGO = '1900-01-01'
const NEVER = '9900-01-01'

/** A day that can be reckoned with; null for one that people write for "never". */
export function reckoned(date: LocalDate | null): LocalDate | null {
  if (date === null || date >= NEVER) return null
  return date < LONG_AGO ? LONG_AGO : date
}
