import { GuijuError, shown } from '../core/errors.ts'
import type { Clock, Instant } from '../core/ports.ts'
import { fromInstant, parseInstant, toInstant } from './instant.ts'

/** The clock of the machine. It may step back when the machine is set right: order comes from positions in the log. */
export function systemClock(): Clock {
  return { now: () => toInstant(Date.now()) }
}

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Goes on to a moment, in any form that `parseInstant` takes. @throws `INVALID_DATE`, `CLOCK_BACKWARDS` */
  set(instant: Instant): void
  /** Goes on by whole milliseconds. @throws `CLOCK_INVALID` for a fraction or `NaN`, `CLOCK_BACKWARDS` below 0 */
  advance(ms: number): void
}

/**
 * @param start in any form that `parseInstant` takes
 * @throws `INVALID_DATE`
 */
export function manualClock(start: Instant): ManualClock {
  let now = parseInstant(start)

  function set(instant: Instant): void {
    const next = parseInstant(instant)
    if (next < now) throw backwards(now, next)
    now = next
  }

  function advance(ms: number): void {
    if (!Number.isSafeInteger(ms)) throw new GuijuError('CLOCK_INVALID', `not whole milliseconds: ${shown(ms)}`, { ms })
    set(toInstant(fromInstant(now) + ms))
  }

  return { now: () => now, set, advance }
}

function backwards(now: Instant, next: Instant): GuijuError {
  return new GuijuError('CLOCK_BACKWARDS', `the clock stands at ${now} and does not go back to ${next}`, { now, next })
}

/**
 * What a clock of the host says, checked: such a clock is foreign code, and one `Date`, `NaN` or local time in the log
 * would break every comparison of instants.
 *
 * @throws `CLOCK_INVALID` when the clock throws or its answer is not an instant
 */
export function readClock(clock: Clock): Instant {
  let now: unknown
  try {
    now = clock.now()
    fromInstant(now as Instant)
    return now as Instant
  } catch (cause) {
    throw new GuijuError(
      'CLOCK_INVALID',
      `the clock says ${shown(now)}, which is not an instant`,
      { value: now },
      cause,
    )
  }
}
