/**
 * Calendar periods whose length changes by date: each is as long as what is in force when it begins, to its end, and the
 * next one follows it. A longer one that would have begun before is shorter the first time: it begins where the last one
 * ended, and ends with the calendar.
 */
import type { Calendar, Instant } from '../core/ports.ts'
import type { CalendarUnit } from '../time/dates.ts'
import { type CalendarPeriod, nextPeriod, nextStart, restOf } from '../time/period-of.ts'

export interface Cadence {
  readonly calendar: Calendar
  /** How often by the values in force at a moment; null: not at all. */
  readonly unitAt: (moment: Instant) => CalendarUnit | null
  /** When the values changed, in order. */
  readonly changes: readonly Instant[]
}

export interface PeriodOwed extends CalendarPeriod {
  readonly unit: CalendarUnit
  /** The moment whose values it keeps to its end. */
  readonly valuesOf: Instant
}

/** A stretch of periods of one length. It begins with one of them, but for the first and where there are none. */
interface Stretch {
  readonly from: Instant
  readonly unit: CalendarUnit | null
}

/**
 * The first period behind the one that a moment is in; undefined: none follows.
 *
 * @param began when the first period began to count
 */
export function periodAfter(cadence: Cadence, began: Instant, moment: Instant): PeriodOwed | undefined {
  const stretches = stretchesOf(cadence, began)
  const place = stretches.findLastIndex(({ from }) => from <= moment)
  const { unit } = stretches[place]!
  const later = stretches.slice(place + 1)
  if (unit !== null) {
    const period = nextPeriod(cadence.calendar, unit, moment)
    if (later.length === 0 || period.from < later[0]!.from) return { ...period, unit, valuesOf: period.from }
  }
  const next = later.find((one): one is Stretch & { unit: CalendarUnit } => one.unit !== null)
  return next && { ...restOf(cadence.calendar, next.unit, next.from), unit: next.unit, valuesOf: next.from }
}

function stretchesOf({ calendar, unitAt, changes }: Cadence, began: Instant): readonly Stretch[] {
  const stretches: Stretch[] = [{ from: began, unit: unitAt(began) }]
  for (const [place, change] of changes.entries()) {
    const { from, unit } = stretches.at(-1)!
    // It falls in the period before, and what is in force when that ends was asked already.
    if (change <= from) continue
    const current = unit ?? unitAt(change)
    if (current === null) continue
    const turns = nextStart(calendar, current, change)
    // No period runs meanwhile, so whatever changes before the first one begins is heard.
    if (unit === null && (changes[place + 1] ?? '\uffff') <= turns) continue
    const next = unitAt(turns)
    if (next !== unit) stretches.push({ from: turns, unit: next })
  }
  return stretches
}
