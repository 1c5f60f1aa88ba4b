/** The day that a moment is on, as the calendar on the office's wall shows it. */
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { twoDigits } from './civil.ts'
import { addDays } from './dates.ts'
import { fromInstant } from './instant.ts'
import { localOf } from './zone.ts'

export function localDate({ zone }: Pick<Calendar, 'zone'>, instant: Instant): LocalDate {
  return localOf(zone, fromInstant(instant)).date
}

/**
 * For people to read, to the minute: `2026-03-16 14:30`; midnight itself is the end of the day before, `2026-03-15 24:00`.
 *
 * @param finer 1: to the second (`14:30:05`), 2: to the millisecond (`14:30:05.250`)
 */
export function wallTime({ zone }: Pick<Calendar, 'zone'>, instant: Instant, finer: 0 | 1 | 2 = 0): string {
  const { date, minutes, seconds, ms } = localOf(zone, fromInstant(instant))
  const small = [`:${twoDigits(seconds)}`, `.${String(ms).padStart(3, '0')}`].slice(0, finer).join('')
  if (minutes === 0 && seconds === 0 && ms === 0) return `${addDays(date, -1)} 24:00${small}`
  return `${date} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}${small}`
}
