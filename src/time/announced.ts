import type { Calendar, LocalDate } from '../core/ports.ts'
import { dateOf } from './dates.ts'

/** The newest announcement since the day of an event about a day up to the last one; nothing where there is none. */
export function announcedSince(calendar: Calendar, event: number, last: number): { readonly announcedOn?: LocalDate } {
  if (!calendar.announcedOn) return {}
  const since = dateOf(event)
  let newest: LocalDate | undefined
  for (let day = event + 1; day <= last; day++) {
    const announcedOn = calendar.announcedOn(dateOf(day))
    if (announcedOn !== undefined && announcedOn >= (newest ?? since)) newest = announcedOn
  }
  return newest === undefined ? {} : { announcedOn: newest }
}
