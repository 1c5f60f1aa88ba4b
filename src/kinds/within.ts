/** Periods of duties: how long after it arose a duty may be fulfilled, by a number of the company or of the clause. */
import type { Deadline, UnknownDeadline } from '../core/obligation.ts'
import type { ParameterDefinition } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { fromInstant, toInstant } from '../time/instant.ts'
import type { Pause } from '../time/pauses.ts'
import { nextPeriod } from '../time/period-of.ts'
import { wholeDays } from '../time/week-calendar.ts'
import { dueAfterDays, dueAfterMonths, dueAfterWorkingDays } from '../time/working-days.ts'
import { dueAfter, elapsed } from '../time/working-time.ts'

export interface Within {
  /** null: the document names no period, so the duty is due from the moment it arose, and never late. */
  readonly count: ParameterDefinition<number | null> | number | null
  /** Under this name a duty says how long the period is; left out: it does not say. */
  readonly unit?: string
  readonly due: (
    calendar: Calendar,
    since: Instant,
    count: number,
    pauses: readonly Pause[],
  ) => Deadline | UnknownDeadline
}

/** A parameter of the company, or a number of the case's own edition. */
type Count = ParameterDefinition<number> | ParameterDefinition<number | null> | number | null

/** The end of the Nth calendar day after that of the event. */
export const days = (count: Count): Within => within(count, 'days', dueAfterDays)

/** The end of the Nth working day after that of the event. */
export const workingDays = (count: Count): Within => within(count, 'days', dueAfterWorkingDays)

/** The same day N months later, or that month's last day. */
export const months = (count: Count): Within => within(count, 'months', dueAfterMonths)

/** Hours in which the office works. */
export const officeHours = (count: Count): Within =>
  within(count, 'hours', (calendar, since, many, pauses) => dueAfter(calendar, since, many * HOUR, pauses))

/** Hours of the clock on the wall, day and night. */
export const hours = (count: Count): Within =>
  within(count, 'hours', (calendar, since, many, pauses) => dueAfter(clockIn(calendar), since, many * HOUR, pauses))

/** Minutes of the clock on the wall. */
export const minutes = (count: Count): Within =>
  within(count, 'minutes', (calendar, since, many, pauses) => dueAfter(clockIn(calendar), since, many * MINUTE, pauses))

/** By the end of a day of the month after the one that it is in (次月…日前). */
export const dayOfNextMonth = (count: Count): Within =>
  within(count, 'day', (calendar, since, day) => {
    const { from } = nextPeriod(calendar, 'month', since)
    return dueAfterDays(calendar, toInstant(fromInstant(from) - 1), day)
  })

/** By a time that was set for the case itself, whatever its clock does meanwhile; null: none was. */
export const byTime = (at: Instant | null): Within => ({
  count: at === null ? null : 0,
  due: (calendar, since) => {
    const passed = elapsed(clockIn(calendar), since, at!)
    return { at: at!, closes: 'at', counted: passed.decidable ? passed.counted : [] }
  },
})

const MINUTE = 60
const HOUR = 3_600

function within(count: Count, unit: string, due: Within['due']): Within {
  return { count: count as Within['count'], unit, due }
}

const clocks = new Map<string, Calendar>()

/** The clock of a zone: every hour of every day counts. Made once a zone. */
export function clockIn({ zone }: Pick<Calendar, 'zone'>): Calendar {
  const clock = clocks.get(zone) ?? wholeDays(zone)
  clocks.set(zone, clock)
  return clock
}
