/** Arithmetic on the days of the wall calendar (`YYYY-MM-DD`). No zone and no clock is involved. */
import { GuijuError, shown } from '../core/errors.ts'
import type { LocalDate } from '../core/ports.ts'
import { type CivilDate, civilOf, dayNumber, daysInMonth, dayText, FIRST_DAY, LAST_DAY, readDay } from './civil.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** Which day stands in for one that a month does not have: its last day, the first of the next month, none. */
export type Rounding = 'down' | 'up' | 'refuse'

export type CalendarUnit = 'month' | 'quarter' | 'half-year' | 'year'

const MONTHS_OF: Readonly<Record<CalendarUnit, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }

/** The text itself, if it is a day that exists, years 0001 to 9999. @throws `INVALID_DATE` */
export function parseDate(text: string): LocalDate {
  dayOf(text)
  return text
}

/** Days since 1970-01-01, which is 0. @throws `INVALID_DATE` for a day that does not exist */
export function dayOf(date: LocalDate): number {
  const day = typeof date === 'string' && date.length === 10 ? readDay(date) : Number.NaN
  if (Number.isNaN(day)) throw new GuijuError('INVALID_DATE', `no such day: ${shown(date)}`, { value: date })
  return day
}

/** The reverse of `dayOf`. @throws `INVALID_DATE` beyond the years 0001 to 9999 */
export function dateOf(day: number): LocalDate {
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY) {
    throw new GuijuError('INVALID_DATE', `a day beyond the years 0001 to 9999: ${shown(day)}`, { value: day })
  }
  return dayText(day)
}

/** @param days a whole number, negative to go back. @throws `INVALID_DATE` when it leaves the years 0001 to 9999 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOf(dayOf(date) + days)
}

/** Whole days from one to the other; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayOf(to) - dayOf(from)
}

/**
 * The same day of another month. Where that month has no such day (31 January + 1 month, 29 February + 1 year) the
 * rounding decides; it has no default, because two readings of one clause differ exactly here.
 *
 * @param months a whole number, negative to go back; a year is 12
 * @throws `INVALID_DATE` when rounding is `refuse` and the day does not exist, or beyond the years 0001 to 9999
 */
export function addMonths(date: LocalDate, months: number, rounding: Rounding): LocalDate {
  const { year, month, day } = civilOf(dayOf(date))
  const target = monthAt(year * 12 + month - 1 + months)
  const length = daysInMonth(target.year, target.month)
  if (day <= length) return dateOf(dayNumber(target.year, target.month, day))
  if (rounding === 'refuse') {
    throw new GuijuError('INVALID_DATE', `${date} and ${months} months: that month has no day ${day}`, {
      value: date,
      months,
    })
  }
  return dateOf(dayNumber(target.year, target.month, length) + (rounding === 'up' ? 1 : 0))
}

function monthAt(monthsSinceYear0: number): CivilDate {
  const year = Math.floor(monthsSinceYear0 / 12)
  if (!(year >= 1 && year <= 9999 && Number.isInteger(monthsSinceYear0))) {
    throw new GuijuError('INVALID_DATE', `a month beyond the years 0001 to 9999, or not a whole number of months`, {
      value: monthsSinceYear0,
    })
  }
  return { year, month: monthsSinceYear0 - year * 12 + 1, day: 1 }
}

export function weekday(date: LocalDate): Weekday {
  return weekdayOf(dayOf(date))
}

/** The weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + 3) % 7) + 7) % 7]!
}

/** Negative, 0 or positive, as `Array.prototype.sort` wants it. */
export function compareDates(left: LocalDate, right: LocalDate): number {
  return dayOf(left) - dayOf(right)
}

/** The first day of the month, quarter, half-year or year that the date lies in. */
export function startOf(unit: CalendarUnit, date: LocalDate): LocalDate {
  const { year, month } = civilOf(dayOf(date))
  return dateOf(dayNumber(year, firstMonth(unit, month), 1))
}

/** The last day of the month, quarter, half-year or year that the date lies in. */
export function endOf(unit: CalendarUnit, date: LocalDate): LocalDate {
  const { year, month } = civilOf(dayOf(date))
  const last = firstMonth(unit, month) + MONTHS_OF[unit] - 1
  return dateOf(dayNumber(year, last, daysInMonth(year, last)))
}

function firstMonth(unit: CalendarUnit, month: number): number {
  const months = MONTHS_OF[unit]
  return month - ((month - 1) % months)
}
