/** Times as cases write them, by the wall of the office. */
import { GuijuError, shown } from '../core/errors.ts'
import type { Instant } from '../core/ports.ts'
import { dayOf } from '../time/dates.ts'
import { parseInstant, toInstant } from '../time/instant.ts'
import { momentOf } from '../time/zone.ts'

const ON_THE_WALL = /^(\d{4}-\d\d-\d\d)(?: ([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{3}))?)?)?$/

/**
 * '2026-03-01 14:30' (seconds and milliseconds may follow), '2026-03-01' for its noon, or an instant with a zone.
 *
 * @throws `INVALID_DATE`
 */
export function momentIn(zone: string, text: string): Instant {
  const parts = ON_THE_WALL.exec(text)
  if (!parts) return withZone(text)
  const [, date, hours = '12', minutes = '0', seconds = '0', ms = '0'] = parts
  const msOfDay = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(ms)
  return toInstant(momentOf(zone, dayOf(date!), msOfDay))
}

function withZone(text: string): Instant {
  try {
    return parseInstant(text)
  } catch (cause) {
    const message = `${shown(text)} is neither '2026-03-01', '2026-03-01 14:30' nor an instant with its zone`
    throw new GuijuError('INVALID_DATE', message, { value: text }, cause)
  }
}
