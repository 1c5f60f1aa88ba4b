/**
 * Periods of days, working days and months. The day of the event is not counted; the period ends with the end of its
 * last day, so the deadline is the midnight after it and what is done before that moment is in time. The day of the
 * event is the day on the wall of the office. A period of 0 ends with the day of the event.
 *
 * Pauses. A day or working day is counted unless the clock of the case stood still for the whole of it, midnight to
 * midnight on the wall of the office; a pause within a day costs nothing. Overlapping and adjacent pauses count as
 * one, and they may come in any order. A case that is reopened goes on with the same clock: the time that it was closed
 * is a pause. The day of the event is never counted, paused or not, so 0 days end with it in spite of pauses. The
 * resolution is seconds: the milliseconds of a pause's ends are cut off.
 */
import { GuijuError, shown } from '../core/errors.ts'
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { announcedSince } from './announced.ts'
import { addMonths, dateOf, dayOf } from './dates.ts'
import {
  DayTally,
  type Deadline,
  type Interval,
  type Moment,
  type Paused,
  type Run,
  secondOf,
  type Unannounced,
} from './deadline.ts'
import { fromInstant, toInstant } from './instant.ts'
import { type Pause, runningDays, stillSince } from './pauses.ts'
import { closingOf, nthWorkingDay, walkWorkingDays } from './working-day-walk.ts'
import { localDay, localOf, momentOf } from './zone.ts'

/**
 * The deadline of a period of N calendar days. The calendar gives the zone alone. The cost does not grow with the
 * days, only with the pauses.
 *
 * @param days whole days from 0
 * @param pauses in any order; a day is left out when the clock stood still for the whole of it
 * @returns the deadline; `paused` where a pause without an end comes before the last day
 * @throws `PARAMETER_INVALID` for other days, `INVALID_DATE` for a bad instant or beyond the year 9999
 */
export function dueAfterDays(calendar: Calendar, from: Instant, days: number): Deadline
export function dueAfterDays(
  calendar: Calendar,
  from: Instant,
  days: number,
  pauses?: readonly Pause[],
): Deadline | Paused
export function dueAfterDays(
  calendar: Calendar,
  from: Instant,
  days: number,
  pauses: readonly Pause[] = [],
): Deadline | Paused {
  checkCount('days', days, 0)
  const event = eventDay(calendar, from)
  if (days === 0) return endOfDay(calendar, event, [])
  const tally = new DayTally()
  for (const { first, end } of runningDays(calendar.zone, event, pauses)) {
    tally.add(first, Math.min(end - first, days - tally.days))
    if (tally.days === days) return endOfDay(calendar, tally.last, tally.runs)
  }
  return paused(from, pauses, days - tally.days)
}

/**
 * The deadline of a period of N months: the same day N months later, or that month's last day where it has no such
 * day (31 January and 1 month: the end of 28 or 29 February).
 *
 * @param months whole months from 0
 * @throws as `dueAfterDays`
 */
export function dueAfterMonths(calendar: Calendar, from: Instant, months: number): Deadline {
  checkCount('months', months, 0)
  const event = eventDay(calendar, from)
  const last = dayOf(addMonths(dateOf(event), months, 'down'))
  return endOfDay(calendar, last, [{ first: event + 1, days: last - event }])
}

/**
 * The deadline of a period of N working days (N个工作日); make-up days count, holidays do not. A day that is paused as a
 * whole is not looked up in the calendar: its year need not be known.
 *
 * @param days whole days from 0
 * @param pauses in any order; a working day is left out when the clock stood still for the whole of it
 * @returns the deadline; `paused` as for `dueAfterDays`; `unannounced` where a day is needed whose year is not known
 * @throws as `dueAfterDays`, and `INVALID_CALENDAR` when the calendar has no working days
 */
export function dueAfterWorkingDays(calendar: Calendar, from: Instant, days: number): Deadline | Unannounced
export function dueAfterWorkingDays(
  calendar: Calendar,
  from: Instant,
  days: number,
  pauses?: readonly Pause[],
): Deadline | Unannounced | Paused
export function dueAfterWorkingDays(
  calendar: Calendar,
  from: Instant,
  days: number,
  pauses: readonly Pause[] = [],
): Deadline | Unannounced | Paused {
  checkCount('days', days, 0)
  const event = eventDay(calendar, from)
  if (days === 0) return endOfDay(calendar, event, [])
  const tally = new DayTally()
  for (const { first, end } of runningDays(calendar.zone, event, pauses)) {
    const unknown = walkWorkingDays(calendar, first, end, day => {
      tally.add(day, 1)
      return tally.days === days
    })
    if (unknown) return unknown
    if (tally.days === days) {
      return { ...endOfDay(calendar, tally.last, tally.runs), ...announcedSince(calendar, event, tally.last, pauses) }
    }
  }
  return paused(from, pauses, days - tally.days)
}

export interface AddWorkingDaysOptions {
  /** Ends at the closing time of that day instead of the same time of the day. */
  readonly endOfDay?: boolean
}

/**
 * The same time on the wall N working days later (or earlier, below 0), even when the office is closed at that time.
 * 0 stays on the day, whatever day it is.
 *
 * @param days a whole number
 * @throws as `dueAfterWorkingDays`
 */
export function addWorkingDays(
  calendar: Calendar,
  from: Instant,
  days: number,
  options: AddWorkingDaysOptions = {},
): Moment | Unannounced {
  checkCount('days', days, Number.MIN_SAFE_INTEGER)
  const start = eventDay(calendar, from)
  const day = nthWorkingDay(calendar, start, days)
  if (typeof day !== 'number') return day
  const time = options.endOfDay ? closingOf(calendar, day) : timeOnWall(calendar, from)
  if (typeof time !== 'number') return time
  return { decidable: true, at: toInstant(momentOf(calendar.zone, day, time)) }
}

/**
 * The N-th working day after a day, or before it below 0; 0 is the day itself, whatever day it is.
 *
 * @throws `PARAMETER_INVALID`, `INVALID_DATE`, and `INVALID_CALENDAR` when the calendar has no working days
 */
export function workingDayAfter(
  calendar: Calendar,
  date: LocalDate,
  days: number,
): { readonly decidable: true; readonly date: LocalDate } | Unannounced {
  checkCount('days', days, Number.MIN_SAFE_INTEGER)
  const day = nthWorkingDay(calendar, dayOf(date), days)
  return typeof day === 'number' ? { decidable: true, date: dateOf(day) } : day
}

function endOfDay(calendar: Calendar, day: number, runs: readonly Run[]): Deadline {
  const startOf = (day: number): Instant => toInstant(momentOf(calendar.zone, day, 0))
  const counted = runs
    .filter(({ days }) => days > 0)
    .map(({ first, days }): Interval => ({ from: startOf(first), to: startOf(first + days), days }))
  return { decidable: true, at: startOf(day + 1), closes: 'before', counted }
}

function paused(from: Instant, pauses: readonly Pause[], remaining: number): Paused {
  const since = toInstant(stillSince(secondOf(from), pauses))
  return { decidable: false, reason: 'paused', since, remaining, unit: 'days' }
}

function eventDay(calendar: Calendar, at: Instant): number {
  return localDay(calendar.zone, fromInstant(at))
}

/** Milliseconds after 00:00 on the wall, whole seconds. */
function timeOnWall({ zone }: Calendar, at: Instant): number {
  const { minutes, seconds } = localOf(zone, secondOf(at))
  return (minutes * 60 + seconds) * 1000
}

function checkCount(name: string, count: number, least: number): void {
  if (Number.isSafeInteger(count) && count >= least) return
  const message = `${name} must be a whole number${least === 0 ? ' from 0' : ''}: ${shown(count)}`
  throw new GuijuError('PARAMETER_INVALID', message, { name, value: count })
}
