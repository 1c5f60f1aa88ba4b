/** The day that a moment is on, as the calendar on the office's wall shows it. */
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { twoDigits } from './civil.ts'
import { addDays } from './dates.ts'
import { fromInstant } from './instant.ts'
import { localOf } from './zone.ts'

export function localDate({ zone }: Pick<Calendar, 'zone'>, instant: Instant): LocalDate {
  return localOf(zone, fromInstant(instant)).date
}

/** For people to read, to the minute: `2026-03-16 14:30`; midnight itself is the end of the day before, `2026-03-15 24:00`. */
export function wallTime({ zone }: Pick<Calendar, 'zone'>, instant: Instant): string {
  const { date, minutes, seconds, ms } = localOf(zone, fromInstant(instant))
  if (minutes === 0 && seconds === 0 && ms === 0) return `${addDays(date, -1)} 24:00`
  return `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}
