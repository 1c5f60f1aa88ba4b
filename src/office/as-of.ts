/** The moment that a question is asked as of: a moment with its zone, or a day, which means the end of that day. */
import type { Calendar, Instant } from '../core/ports.ts'
import { addDays } from '../time/dates.ts'
import { parseInstant, toInstant } from '../time/instant.ts'
import { startOfDay } from '../time/zone.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * @param said `2026-01-31T09:00:00+08:00`, or `2026-01-31`: all that happened on that day, on the wall of the office
 * @throws `INVALID_DATE`
 */
export function momentAsked({ zone }: Pick<Calendar, 'zone'>, said: string | undefined): Instant | undefined {
  if (said === undefined) return undefined
  return DAY.test(said) ? toInstant(startOfDay(zone, addDays(said, 1)) - 1) : parseInstant(said)
}
