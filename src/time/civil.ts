/**
 * The arithmetic of the Gregorian calendar on whole numbers, without `Date`: a day is its number, counted from
 * 1970-01-01 = 0. The algorithms are the well-known ones of days and civil dates (years begin in March, eras of 400
 * years), so that a leap day is the last day of its year.
 */
const ERA_DAYS = 146_097
const EPOCH = 719_468

export const DAY_MS = 86_400_000
export const FIRST_DAY = dayNumber(1, 1, 1)
export const LAST_DAY = dayNumber(9999, 12, 31)

/** The number of a day that exists; nothing is checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * ERA_DAYS + dayOfEra - EPOCH
}

export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function civilOf(dayNumber: number): CivilDate {
  const shifted = dayNumber + EPOCH
  const era = Math.floor(shifted / ERA_DAYS)
  const dayOfEra = shifted - era * ERA_DAYS
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The day at the head of a text (`YYYY-MM-DD…`), `NaN` where there is none or where it does not exist. */
export function readDay(text: string): number {
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return Number.NaN
  const year = readDigits(text, 0, 4)
  const month = readDigits(text, 5, 2)
  const day = readDigits(text, 8, 2)
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return exists ? dayNumber(year, month, day) : Number.NaN
}

/** Digits only: `Number()` would also take blanks, signs and `1e3`. `NaN` where there is anything else. */
export function readDigits(text: string, at: number, count: number): number {
  let value = 0
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

let lastDay = Number.NaN
let lastText = ''

/** `YYYY-MM-DD`. The last answer is kept: moments that are asked for in turn mostly lie on one day. */
export function dayText(dayNumber: number): string {
  if (dayNumber === lastDay) return lastText
  const { year, month, day } = civilOf(dayNumber)
  lastText = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
  lastDay = dayNumber
  return lastText
}

export function twoDigits(value: number): string {
  return TWO_DIGITS[value]!
}

const HYPHEN = 45
const ZERO = 48
const TWO_DIGITS = Array.from({ length: 100 }, (_, value) => String(value).padStart(2, '0'))
