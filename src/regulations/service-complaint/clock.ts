/** The clock of a case: hours and minutes of the clock on the wall, day and night, while the case does not stand still. */
import type { DeepReadonly } from '../../core/event.ts'
import type { Calendar, Instant } from '../../core/ports.ts'
import { pausesOf } from '../../facts/complaint/file/pauses.ts'
import type { ComplaintFile } from '../../facts/complaint/file/shape.ts'
import { everyDay } from '../../time/calendar.ts'
import type { Deadline, Elapsed, Paused, Unannounced } from '../../time/deadline.ts'
import { dueAfterDays, dueAfterWorkingDays } from '../../time/working-days.ts'
import { dueAfter, elapsed } from '../../time/working-time.ts'

export const MINUTE = 60
export const HOUR = 3_600

type Pauses = Pick<DeepReadonly<ComplaintFile>, 'pauses' | 'pausedAt'>

const dayAndNight = new Map<string, Calendar>()

/** Made once a zone. */
function clockIn({ zone }: Calendar): Calendar {
  const clock = dayAndNight.get(zone) ?? everyDay(zone)
  dayAndNight.set(zone, clock)
  return clock
}

/** So many seconds of the clock later; done at that second is still in time. */
export function secondsLater(
  calendar: Calendar,
  file: Pauses,
  from: Instant,
  seconds: number,
): Deadline | Unannounced | Paused {
  return dueAfter(clockIn(calendar), from, seconds, pausesOf(file))
}

/** At the end of the Nth day after that of the event. */
export function daysLater(calendar: Calendar, file: Pauses, from: Instant, days: number): Deadline | Paused {
  return dueAfterDays(calendar, from, days, pausesOf(file))
}

/** At the end of the Nth working day after the day of the event. */
export function workingDaysLater(
  calendar: Calendar,
  file: Pauses,
  from: Instant,
  days: number,
): Deadline | Unannounced | Paused {
  return dueAfterWorkingDays(calendar, from, days, pausesOf(file))
}

export function secondsBetween(calendar: Calendar, file: Pauses, from: Instant, to: Instant): Elapsed | Unannounced {
  return elapsed(clockIn(calendar), from, to, pausesOf(file))
}

/** A time that was set for the case itself, whatever the clock of the case does meanwhile. */
export function setTime(calendar: Calendar, from: Instant, at: Instant): Deadline {
  const passed = elapsed(clockIn(calendar), from, at)
  return { decidable: true, at, closes: 'at', counted: passed.decidable ? passed.counted : [] }
}
