/** Periods of duties: how long after it arose a duty may be fulfilled, by a number of the company or of the clause. */
import type { Deadline, UnknownDeadline } from '../core/obligation.ts'
import type { ParameterDefinition } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { everyDay } from '../time/calendar.ts'
import type { Pause } from '../time/pauses.ts'
import { dueAfterDays, dueAfterMonths, dueAfterWorkingDays } from '../time/working-days.ts'
import { dueAfter } from '../time/working-time.ts'

/** `null` as the value: the document names no period, so the duty is due from the moment it arose, and never late. */
export interface Within {
  readonly parameter: ParameterDefinition<number | null>
  /** Under this name a duty says how long the period is. */
  readonly unit: 'days' | 'months' | 'hours' | 'minutes'
  readonly due: (
    calendar: Calendar,
    since: Instant,
    count: number,
    pauses: readonly Pause[],
  ) => Deadline | UnknownDeadline
}

type Count = ParameterDefinition<number> | ParameterDefinition<number | null>

/** The end of the Nth calendar day after that of the event. */
export const days = (parameter: Count): Within => within(parameter, 'days', dueAfterDays)

/** The end of the Nth working day after that of the event. */
export const workingDays = (parameter: Count): Within => within(parameter, 'days', dueAfterWorkingDays)

/** The same day N months later, or that month's last day. */
export const months = (parameter: Count): Within => within(parameter, 'months', dueAfterMonths)

/** Hours in which the office works. */
export const officeHours = (parameter: Count): Within =>
  within(parameter, 'hours', (calendar, since, count, pauses) => dueAfter(calendar, since, count * HOUR, pauses))

/** Hours of the clock on the wall, day and night. */
export const hours = (parameter: Count): Within =>
  within(parameter, 'hours', (calendar, since, count, pauses) =>
    dueAfter(clockIn(calendar), since, count * HOUR, pauses),
  )

/** Minutes of the clock on the wall. */
export const minutes = (parameter: Count): Within =>
  within(parameter, 'minutes', (calendar, since, count, pauses) =>
    dueAfter(clockIn(calendar), since, count * MINUTE, pauses),
  )

const MINUTE = 60
const HOUR = 3_600

function within(parameter: Count, unit: Within['unit'], due: Within['due']): Within {
  return { parameter: parameter as ParameterDefinition<number | null>, unit, due }
}

const clocks = new Map<string, Calendar>()

/** The clock of a zone: every hour of every day counts. Made once a zone. */
export function clockIn({ zone }: Pick<Calendar, 'zone'>): Calendar {
  const clock = clocks.get(zone) ?? everyDay(zone)
  clocks.set(zone, clock)
  return clock
}
