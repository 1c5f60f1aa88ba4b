/**
 * Working time: hours that count only while the office is open.
 *
 * Conventions. The resolution is seconds: the milliseconds of every moment that goes in are cut off. A deadline that
 * falls on closing time is due at that closing, not at the next opening. Pauses outside office hours cost nothing,
 * overlapping pauses count once. A case that is reopened goes on with the same clock: the time that it was closed is a
 * pause. No time is no time: 0 seconds after a moment is that moment, and an end before its start is 0.
 */
import { GuijuError, shown } from '../core/errors.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { announcedSince } from './announced.ts'
import {
  type Deadline,
  type Elapsed,
  type Moment,
  type Paused,
  type Reached,
  secondOf,
  Tally,
  type Unannounced,
} from './deadline.ts'
import { toInstant } from './instant.ts'
import { walkBackward, walkForward } from './office-days.ts'
import { type Pause, runningStretches } from './pauses.ts'
import { localDay } from './zone.ts'

const FOREVER = Number.POSITIVE_INFINITY

/**
 * Working seconds from one moment to another, without the pauses. Takes time in proportion to the days between.
 *
 * @returns the seconds and the stretches that sum to them; `unannounced` where a day is needed whose year is not known
 * @throws `INVALID_DATE` for a bad instant
 */
export function elapsed(
  calendar: Calendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): Elapsed | Unannounced {
  const tally = new Tally()
  for (const stretch of runningStretches(secondOf(from), secondOf(to), pauses)) {
    const unknown = walkForward(calendar, stretch.from, stretch.to, (start, end) => {
      tally.add(start, end)
      return false
    })
    if (unknown) return unknown
  }
  return { decidable: true, seconds: tally.seconds, counted: tally.counted() }
}

/**
 * The moment at which that much working time has passed; done at that second is still in time.
 *
 * @param seconds whole seconds from 0
 * @returns the deadline; `paused` where a pause without an end comes first; `unannounced` as for `elapsed`
 * @throws `PARAMETER_INVALID` for other seconds, `INVALID_CALENDAR` when the calendar has no office hours,
 *   `INVALID_DATE` for a bad instant or beyond the year 9999
 */
export function dueAfter(
  calendar: Calendar,
  from: Instant,
  seconds: number,
  pauses: readonly Pause[] = [],
): Deadline | Unannounced | Paused {
  checkSeconds(seconds)
  const start = secondOf(from)
  if (seconds === 0) return due(start, new Tally())
  const tally = new Tally()
  const running = runningStretches(start, FOREVER, pauses)
  for (const stretch of running) {
    const unknown = walkForward(calendar, stretch.from, stretch.to, takeUpTo(seconds, tally))
    if (unknown) return unknown
    if (tally.seconds === seconds) {
      const [event, last] = [localDay(calendar.zone, start), localDay(calendar.zone, tally.end)]
      return { ...due(tally.end, tally), ...announcedSince(calendar, event, last, pauses) }
    }
  }
  const since = toInstant(running.at(-1)?.to ?? start)
  return { decidable: false, reason: 'paused', since, remaining: seconds - tally.seconds }
}

function takeUpTo(seconds: number, tally: Tally): (from: number, to: number) => boolean {
  return (from, to) => {
    tally.add(from, Math.min(to, from + (seconds - tally.seconds) * 1000))
    return tally.seconds === seconds
  }
}

function due(at: number, tally: Tally): Deadline {
  return { decidable: true, at: toInstant(at), closes: 'at', counted: tally.counted() }
}

/**
 * The latest moment from which that much working time leads to the given one: when to begin so as to be ready.
 *
 * @throws as `dueAfter`
 */
export function before(calendar: Calendar, to: Instant, seconds: number): Reached | Unannounced {
  checkSeconds(seconds)
  const tally = new Tally()
  let at = secondOf(to)
  if (seconds > 0) {
    const unknown = walkBackward(calendar, at, (start, end) => {
      at = Math.max(start, end - (seconds - tally.seconds) * 1000)
      tally.addEarlier(at, end)
      return tally.seconds === seconds
    })
    if (unknown) return unknown
  }
  return { decidable: true, at: toInstant(at), counted: tally.counted() }
}

/** The moment itself while the office is open, [opening, closing), else the next opening. @throws as `dueAfter` */
export function nextActive(calendar: Calendar, from: Instant): Moment | Unannounced {
  let at = secondOf(from)
  const unknown = walkForward(calendar, at, FOREVER, start => {
    at = start
    return true
  })
  return unknown ?? { decidable: true, at: toInstant(at) }
}

/** The moment itself while time is being worked up to it, (opening, closing], else the last closing before it. */
export function previousActive(calendar: Calendar, to: Instant): Moment | Unannounced {
  let at = secondOf(to)
  const unknown = walkBackward(calendar, at, (_, end) => {
    at = end
    return true
  })
  return unknown ?? { decidable: true, at: toInstant(at) }
}

function checkSeconds(seconds: number): void {
  if (Number.isSafeInteger(seconds) && seconds >= 0) return
  const message = `working time must be whole seconds from 0: ${shown(seconds)}`
  throw new GuijuError('PARAMETER_INVALID', message, { name: 'seconds', value: seconds })
}
