/** Looks up working days one after another. A year that is not announced ends the walk where a day of it is needed. */
import type { Calendar } from '../core/ports.ts'
import { dateOf } from './dates.ts'
import { type Unannounced, unannounced } from './deadline.ts'
import { idleDays } from './office-days.ts'

/** 0 is the day itself; below 0 it goes back. */
export function nthWorkingDay(calendar: Calendar, from: number, count: number): number | Unannounced {
  const step = count < 0 ? -1 : 1
  let day = from
  let left = Math.abs(count)
  if (left === 0) return day
  const unknown = walkWorkingDays(calendar, from + step, step * Number.POSITIVE_INFINITY, working => {
    day = working
    return --left === 0
  })
  return unknown ?? day
}

/** Visits the working days from `first` to before `end`, forward or back, until `visit` has seen enough. */
export function walkWorkingDays(
  calendar: Calendar,
  first: number,
  end: number,
  visit: (day: number) => boolean,
): Unannounced | undefined {
  const step = end < first ? -1 : 1
  const idle = idleDays()
  for (let day = first; day !== end; day += step) {
    const date = dateOf(day)
    const working = calendar.isWorkingDay(date)
    if (working === undefined) return unannounced(date)
    idle.see(date, working)
    if (working && visit(day)) return undefined
  }
  return undefined
}

/** A day without office hours ends at midnight. */
export function closingOf(calendar: Calendar, day: number): number | Unannounced {
  const date = dateOf(day)
  const spans = calendar.hours(date)
  return spans ? (spans.at(-1)?.[1] ?? 1440) * 60_000 : unannounced(date)
}
