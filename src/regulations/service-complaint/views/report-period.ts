/** The week and the month that a report is about, by the wall of the office. */
import { GuijuError, shown } from '../../../core/errors.ts'
import type { Calendar, Instant, LocalDate } from '../../../core/ports.ts'
import { addDays, endOf, startOf, weekday, weekdays } from '../../../time/dates.ts'
import { toInstant } from '../../../time/instant.ts'
import { startOfDay } from '../../../time/zone.ts'

export type ReportUnit = 'week' | 'month'

export interface ReportPeriod {
  readonly from: LocalDate
  /** Its last day. */
  readonly to: LocalDate
  /** The midnights that begin and end it. */
  readonly start: Instant
  readonly end: Instant
}

/** The Monday of the week, or the first of the month, that a day lies in. */
export function firstDayOf(unit: ReportUnit, date: LocalDate): LocalDate {
  return unit === 'month' ? startOf('month', date) : addDays(date, -weekdays.indexOf(weekday(date)))
}

/** The period that a day lies in. */
export function reportPeriod(calendar: Pick<Calendar, 'zone'>, unit: ReportUnit, date: LocalDate): ReportPeriod {
  const from = firstDayOf(unit, date)
  const to = unit === 'month' ? endOf('month', from) : addDays(from, 6)
  const midnight = (day: LocalDate): Instant => toInstant(startOfDay(calendar.zone, day))
  return { from, to, start: midnight(from), end: midnight(addDays(to, 1)) }
}

const KEY = /^(week|month):(\d{4}-\d\d-\d\d)$/

/** `week:2026-03-02` or `month:2026-03-01`. */
export function readPeriod(key: string): { readonly unit: ReportUnit; readonly date: string } {
  const [, unit, date] = KEY.exec(key) ?? []
  if (unit !== undefined && date !== undefined) return { unit: unit as ReportUnit, date }
  const message = `${shown(key)} names no period: it is written week:2026-03-02 or month:2026-03-01`
  throw new GuijuError('INVALID_DATE', message, { value: key })
}
