/** Walks over the office hours of a calendar, day by day, in epoch milliseconds. Internal to `time/`. */
import { GuijuError } from '../core/errors.ts'
import type { Calendar, LocalDate } from '../core/ports.ts'
import { dateOf } from './dates.ts'
import { type Unannounced, unannounced } from './deadline.ts'
import { localDay, momentOf } from './zone.ts'

/** Told of each stretch of office hours [from, to); answers true when it has seen enough. */
export type Visit = (from: number, to: number) => boolean

/** Four years without one working day: the calendar is at fault, the search would not end. */
const MOST_IDLE_DAYS = 1461

/**
 * Visits the office hours within [from, to), in order; `to` may be `Infinity`. A year that is not announced ends the
 * walk, but only when a day of it is really needed.
 */
export function walkForward(calendar: Calendar, from: number, to: number, visit: Visit): Unannounced | undefined {
  const { zone } = calendar
  const idle = idleDays()
  for (let day = dayAt(zone, from); momentOf(zone, day, 0) < to; day++) {
    const date = dateOf(day)
    const spans = calendar.hours(date)
    if (!spans) return unannounced(date)
    if (to === Number.POSITIVE_INFINITY) idle.see(date, spans.length > 0)
    for (const [opening, closing] of spans) {
      const start = Math.max(momentOf(zone, day, opening * 60_000), from)
      const end = Math.min(momentOf(zone, day, closing * 60_000), to)
      if (start < end && visit(start, end)) return undefined
    }
  }
  return undefined
}

/** Visits the office hours before `to`, the latest first, without an end of its own. */
export function walkBackward(calendar: Calendar, to: number, visit: Visit): Unannounced | undefined {
  const { zone } = calendar
  const idle = idleDays()
  // The moment itself is not before itself: at midnight the walk begins with the day that has just ended.
  for (let day = dayAt(zone, to - 1); ; day--) {
    const date = dateOf(day)
    const spans = calendar.hours(date)
    if (!spans) return unannounced(date)
    idle.see(date, spans.length > 0)
    for (const [opening, closing] of spans.toReversed()) {
      const start = momentOf(zone, day, opening * 60_000)
      const end = Math.min(momentOf(zone, day, closing * 60_000), to)
      if (start < end && visit(start, end)) return undefined
    }
  }
}

/** Guards an endless search. @throws `INVALID_CALENDAR` after four years without a working day */
export function idleDays(): { see(date: LocalDate, working: boolean): void } {
  let idle = 0
  return {
    see(date, working) {
      idle = working ? 0 : idle + 1
      if (idle <= MOST_IDLE_DAYS) return
      throw new GuijuError('INVALID_CALENDAR', `no working day in the ${MOST_IDLE_DAYS} days up to ${date}`, {
        field: 'hours',
        value: date,
      })
    },
  }
}

/**
 * The day whose time [its start, the next day's start) holds the moment. That is the day on the wall, except where
 * clocks are set back over midnight: the second 23:30 of the old day belongs to the new one, which has begun.
 */
export function dayAt(zone: string, epochMs: number): number {
  const day = localDay(zone, epochMs)
  return epochMs >= momentOf(zone, day + 1, 0) ? day + 1 : day
}
