/** Instants (`2026-11-22T02:15:34.000Z`) and epoch milliseconds, strictly and without `Date`, which accepts 02-30. */
import { GuijuError, shown } from '../core/errors.ts'
import type { Instant } from '../core/ports.ts'
import { DAY_MS, dayText, FIRST_DAY, LAST_DAY, readDay, readDigits, twoDigits } from './civil.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
const FIRST_MS = FIRST_DAY * DAY_MS
const LAST_MS = (LAST_DAY + 1) * DAY_MS - 1

/**
 * @param epochMs whole milliseconds since 1970-01-01T00:00Z, within the years 0001 to 9999
 * @throws `INVALID_DATE` for anything else
 */
export function toInstant(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || epochMs < FIRST_MS || epochMs > LAST_MS) throw invalid(epochMs)
  const day = Math.floor(epochMs / DAY_MS)
  const rest = epochMs - day * DAY_MS
  const hours = twoDigits(Math.floor(rest / HOUR_MS))
  const minutes = twoDigits(Math.floor(rest / MINUTE_MS) % 60)
  const seconds = twoDigits(Math.floor(rest / 1000) % 60)
  return `${dayText(day)}T${hours}:${minutes}:${seconds}.${String(rest % 1000).padStart(3, '0')}Z`
}

/**
 * Epoch milliseconds of an instant in its one form: UTC, milliseconds, `Z`. Other forms are refused, because instants
 * are compared as texts; `parseInstant` brings them into this form.
 *
 * @throws `INVALID_DATE` for another form, a day that does not exist, a 24th hour, a 60th second
 */
export function fromInstant(instant: Instant): number {
  const epochMs = typeof instant === 'string' ? read(instant) : Number.NaN
  if (Number.isNaN(epochMs)) throw invalid(instant)
  return epochMs
}

function read(text: string): number {
  if (text.length !== 24 || text[10] !== 'T' || text[19] !== '.' || text[23] !== 'Z') return Number.NaN
  if (text[13] !== ':' || text[16] !== ':') return Number.NaN
  return readDay(text) * DAY_MS + timeOfDay(readDigits(text, 11, 2), readDigits(text, 14, 2)) + readSeconds(text)
}

function readSeconds(text: string): number {
  const seconds = readDigits(text, 17, 2)
  return seconds <= 59 ? seconds * 1000 + readDigits(text, 20, 3) : Number.NaN
}

function timeOfDay(hours: number, minutes: number): number {
  return hours <= 23 && minutes <= 59 ? hours * HOUR_MS + minutes * MINUTE_MS : Number.NaN
}

const WITH_ZONE = /^(.{10})T(\d\d):(\d\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/

/** No moment is written longer. */
const LONGEST = 40

/**
 * An ISO 8601 date and time with its zone (`Z` or `±hh:mm`), brought into the form of an `Instant`. Seconds and
 * their fraction may be missing; beyond milliseconds the fraction is cut off.
 *
 * @throws `INVALID_DATE` where the zone is missing (whose midnight would it be?), where the day does not exist, or
 *   where the moment in UTC lies outside the years 0001 to 9999
 */
export function parseInstant(text: string): Instant {
  const parts = typeof text === 'string' && text.length <= LONGEST ? WITH_ZONE.exec(text) : null
  if (!parts) throw invalid(text)
  const [, date, hours, minutes, seconds = '0', fraction = '', sign, zoneHours = '0', zoneMinutes = '0'] = parts
  const local = readDay(date!) * DAY_MS + timeOfDay(Number(hours), Number(minutes))
  const zone = timeOfDay(Number(zoneHours), Number(zoneMinutes))
  const ms = Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'))
  const epochMs = local + ms - (sign === '-' ? -zone : zone)
  if (!(epochMs >= FIRST_MS && epochMs <= LAST_MS)) throw invalid(text)
  return toInstant(epochMs)
}

function invalid(value: unknown): GuijuError {
  const message = `not a moment with its zone, such as 2026-03-03T09:00:00.000Z, years 0001 to 9999: ${shown(value)}`
  const isFigure = typeof value === 'number' || value === null || value === undefined
  const told = typeof value === 'string' ? value.slice(0, LONGEST) : isFigure ? value : shown(value)
  return new GuijuError('INVALID_DATE', message, { value: told })
}
