/** Texts that every store can hold byte for byte, and instants. */

/** PostgreSQL cannot hold NUL; SQLite and PostgreSQL replace a lone surrogate without a word. No store takes either. */
const UNSAFE = /[\0\p{Surrogate}]/u

export function isSafeText(value: unknown): value is string {
  return typeof value === 'string' && !UNSAFE.test(value)
}

/** A safe text of 1 to `longest` UTF-16 units. */
export function isName(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest && !UNSAFE.test(value)
}

const INSTANT = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2026-11-22T02:15:34.000Z` of a day that exists; anything else, a leap second or a longer year too, is no instant. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false
  const day = Number(value.slice(8, 10))
  return day <= 28 || day <= daysOf(Number(value.slice(0, 4)), Number(value.slice(5, 7)))
}

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (DAYS[month] ?? 0)
}
