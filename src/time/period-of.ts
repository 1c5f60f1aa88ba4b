/** Calendar periods of the office's zone: months, quarters, half-years, years. */
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { addDays, type CalendarUnit, dayOf, endOf } from './dates.ts'
import { fromInstant, toInstant } from './instant.ts'
import { localDate } from './local-date.ts'
import { startOfDay } from './zone.ts'

/** [from, to): whole days, from midnight to midnight of the zone. */
export interface CalendarPeriod {
  readonly from: Instant
  readonly to: Instant
  readonly days: number
}

/** The calendar period after the one that a moment is in. */
export function nextPeriod(calendar: Pick<Calendar, 'zone'>, unit: CalendarUnit, moment: Instant): CalendarPeriod {
  const first = addDays(endOf(unit, localDate(calendar, moment)), 1)
  return periodOfDays(calendar, first, endOf(unit, first))
}

/** From the day of a moment to the end of the calendar period that it is in. */
export function restOf(calendar: Pick<Calendar, 'zone'>, unit: CalendarUnit, moment: Instant): CalendarPeriod {
  const first = localDate(calendar, moment)
  return periodOfDays(calendar, first, endOf(unit, first))
}

/** The moment at which the first calendar period begins that does not begin before it. */
export function nextStart(calendar: Pick<Calendar, 'zone'>, unit: CalendarUnit, moment: Instant): Instant {
  return nextPeriod(calendar, unit, toInstant(fromInstant(moment) - 1)).from
}

/** The period from one day to another, both included. */
export function periodOfDays({ zone }: Pick<Calendar, 'zone'>, first: LocalDate, last: LocalDate): CalendarPeriod {
  const following = addDays(last, 1)
  return {
    from: toInstant(startOfDay(zone, first)),
    to: toInstant(startOfDay(zone, following)),
    days: dayOf(following) - dayOf(first),
  }
}
