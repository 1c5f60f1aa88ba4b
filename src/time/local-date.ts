/** The day that a moment is on, as the calendar on the office's wall shows it. */
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { fromInstant } from './instant.ts'
import { localOf } from './zone.ts'

export function localDate({ zone }: Pick<Calendar, 'zone'>, instant: Instant): LocalDate {
  return localOf(zone, fromInstant(instant)).date
}
