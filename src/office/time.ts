import type { OfficeTime } from '../core/office-time.ts'
import type { Instant } from '../core/ports.ts'
import { whole } from '../core/whole.ts'
import { readClock, systemClock } from '../time/clock.ts'
import { fromInstant } from '../time/instant.ts'
import type { OfficeOptions } from './options.ts'

/** So far the clocks of two machines, or of a machine and a browser, may differ before it matters. */
const LEAD_MS = 5_000

/** The clock of an office and what it has heard of the clocks of others. */
export interface OfficeClock extends OfficeTime {
  /** Never behind what was read or written. @throws `CLOCK_INVALID` */
  now(): Instant
  /** Does the moment lie no further ahead than another clock may be? */
  hasCome(moment: Instant): boolean
}

export function officeTime({ clock = systemClock(), clockLead, onNotice }: OfficeOptions): OfficeClock {
  const lead = whole('clockLead', clockLead ?? LEAD_MS, 0, 3_600_000)
  const isNear = (earlier: Instant, later: Instant) => fromInstant(later) - fromInstant(earlier) <= lead
  let latest: Instant = ''
  let told = false

  function now(): Instant {
    const clocked = readClock(clock)
    if (clocked >= latest) return clocked
    if (!told && !isNear(clocked, latest)) tell(clocked)
    return latest
  }

  // Whoever asks what time it is has nothing to do with a listener that fails.
  function tell(clocked: Instant): void {
    told = true
    try {
      onNotice?.({ code: 'CLOCK_BEHIND', clock: clocked, latest })
    } catch {}
  }

  return {
    get latest() {
      return latest
    },
    heard(events) {
      // A log may hold what fits no definition: a text of another length is no instant.
      for (const { recordedAt = '' } of events) if (recordedAt > latest && recordedAt.length === 24) latest = recordedAt
    },
    isNear,
    now,
    // By the clock itself, not by what was heard: else every caller could push the time of the office a lead further.
    hasCome: moment => moment <= now() || isNear(readClock(clock), moment),
  }
}
