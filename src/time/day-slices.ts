import type { Instant, LocalDate } from '../core/ports.ts'
import { twoDigits } from './civil.ts'
import { dateOf } from './dates.ts'
import { secondOf } from './deadline.ts'
import { toInstant } from './instant.ts'
import { dayAt } from './office-days.ts'
import { localOf, momentOf } from './zone.ts'

/** The part of a time that lies on one day of the wall calendar. */
export interface DaySlice {
  readonly date: LocalDate
  readonly from: Instant
  readonly to: Instant
  readonly seconds: number
  /** What the clock on the wall shows, `HH:MM`, with `:SS` where there are seconds; the end of the day is `24:00`. */
  readonly wall: readonly [from: string, to: string]
}

/**
 * A time, such as a pause, cut at the midnights of a zone; the slices' seconds sum to it. Milliseconds are cut off.
 *
 * @returns in order; empty when the end does not come after the start
 * @throws `INVALID_CALENDAR` for an unknown zone, `INVALID_DATE` for a bad instant
 */
export function splitByDay(zone: string, from: Instant, to: Instant): DaySlice[] {
  const end = secondOf(to)
  const slices: DaySlice[] = []
  let start = secondOf(from)
  while (start < end) {
    const day = dayAt(zone, start)
    const midnight = momentOf(zone, day + 1, 0)
    const stop = Math.min(end, midnight)
    slices.push({
      date: dateOf(day),
      from: toInstant(start),
      to: toInstant(stop),
      seconds: (stop - start) / 1000,
      wall: [timeText(zone, start), stop === midnight ? '24:00' : timeText(zone, stop)],
    })
    start = stop
  }
  return slices
}

function timeText(zone: string, epochMs: number): string {
  const { minutes, seconds } = localOf(zone, epochMs)
  const text = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
  return seconds === 0 ? text : `${text}:${twoDigits(seconds)}`
}
