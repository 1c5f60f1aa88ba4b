import type { Calendar, LocalDate } from '../core/ports.ts'
import { dateOf } from './dates.ts'
import { type Pause, runningDays } from './pauses.ts'

/**
 * The newest announcement since the day of an event about a day up to the last one; nothing where there is none. Days that
 * are paused as a whole were not counted, whatever they are.
 */
export function announcedSince(
  calendar: Calendar,
  event: number,
  last: number,
  pauses: readonly Pause[],
): { readonly announcedOn?: LocalDate } {
  if (!calendar.announcedOn) return {}
  const since = dateOf(event)
  let newest: LocalDate | undefined
  for (const { first, end } of runningDays(calendar.zone, event, pauses)) {
    for (let day = first; day < end && day <= last; day++) {
      const announcedOn = calendar.announcedOn(dateOf(day))
      if (announcedOn !== undefined && announcedOn >= (newest ?? since)) newest = announcedOn
    }
  }
  return newest === undefined ? {} : { announcedOn: newest }
}
