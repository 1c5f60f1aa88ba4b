import { GuijuError, shown } from '../core/errors.ts'
import type { Calendar, LocalDate, Span } from '../core/ports.ts'
import { readDigits } from './civil.ts'
import { parseDate, type Weekday, weekdays } from './dates.ts'
import { CLOSED, type Days, DEFAULT_ZONE, type Week, weekCalendar, wholeDays } from './week-calendar.ts'
import { checkZone } from './zone.ts'

/** Office hours as people write them, [opening, closing): `['09:00', '12:00']`; `'24:00'` is the end of the day. */
export type OfficeHours = readonly [from: string, to: string]

/** The office hours of a week; a weekday that is not named is not a working day. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly OfficeHours[]>>>

export interface OfficeCalendarOptions {
  /** An IANA zone; default `Asia/Shanghai`. */
  readonly zone?: string
  /** Default `defaultHours`. Spans of a day in order, not overlapping; a night shift is written as two spans. */
  readonly hours?: WeekHours
  /** Days off besides the days of the week without hours. */
  readonly holidays?: readonly AnnouncedDay[]
  /** Days that are worked although their weekday has no hours (make-up days, 调休上班). */
  readonly workingDays?: readonly AnnouncedDay[]
  /** The hours of such a day, or the weekday whose hours it has; default Monday's. */
  readonly makeUpHours?: Weekday | readonly OfficeHours[]
  /** The years whose holidays are known, first and last, or a test; other years are undecidable. Default: all. */
  readonly knownYears?: readonly [from: number, to: number] | ((year: number) => boolean)
}

/**
 * A day off or on, known from ever, or from the day of its announcement. The newest announcement holds that came before
 * the day began: a day that has begun keeps its status, so what is announced afterwards moves nothing that was due by then.
 */
export type AnnouncedDay = LocalDate | { readonly date: LocalDate; readonly announcedOn: LocalDate }

const morningAndAfternoon: readonly OfficeHours[] = [
  ['09:00', '12:00'],
  ['13:30', '18:00'],
]

/** Monday to Friday, 09:00 to 12:00 and 13:30 to 18:00. */
export const defaultHours: WeekHours = {
  mon: morningAndAfternoon,
  tue: morningAndAfternoon,
  wed: morningAndAfternoon,
  thu: morningAndAfternoon,
  fri: morningAndAfternoon,
}

/**
 * A calendar from plain data: the week's hours, the holidays, the make-up days.
 *
 * @throws `INVALID_CALENDAR` naming the field and the value: an unknown zone or weekday, hours out of order, a day
 *   that does not exist, a day that is both a holiday and a working day, a week without any hours
 */
export function officeCalendar(options: OfficeCalendarOptions = {}): Calendar {
  const { zone = DEFAULT_ZONE, hours = defaultHours, holidays = [], workingDays = [], knownYears } = options
  checkZone(zone)
  const week = readWeek(hours)
  const days: Days = new Map()
  readDays(days, 'holidays', holidays, false)
  readDays(days, 'workingDays', workingDays, true)
  const makeUp = readMakeUp(week, options.makeUpHours ?? 'mon', workingDays.length > 0)
  return weekCalendar({ zone, week, days, makeUp, isKnown: readYears(knownYears) })
}

/** Every day is a working day of 24 hours. @throws `INVALID_CALENDAR` for an unknown zone */
export function everyDay(zone = DEFAULT_ZONE): Calendar {
  checkZone(zone)
  return wholeDays(zone)
}

function readWeek(hours: WeekHours): Week {
  const week: Record<Weekday, readonly Span[]> = {
    mon: CLOSED,
    tue: CLOSED,
    wed: CLOSED,
    thu: CLOSED,
    fri: CLOSED,
    sat: CLOSED,
    sun: CLOSED,
  }
  for (const [day, spans] of Object.entries(hours ?? {})) {
    if (!isWeekday(day)) throw invalid('hours', day, 'no such weekday')
    week[day] = readSpans(`hours.${day}`, spans)
  }
  if (weekdays.every(day => week[day].length === 0)) throw invalid('hours', hours, 'no office hours at all')
  return week
}

function readMakeUp(week: Week, hours: Weekday | readonly OfficeHours[], needed: boolean): readonly Span[] {
  const spans = typeof hours === 'string' ? hoursOfWeekday(week, hours) : readSpans('makeUpHours', hours)
  if (needed && spans.length === 0) throw invalid('makeUpHours', hours, 'make-up days need office hours')
  return spans
}

function hoursOfWeekday(week: Week, day: string): readonly Span[] {
  if (!isWeekday(day)) throw invalid('makeUpHours', day, 'no such weekday')
  return week[day]
}

function readSpans(field: string, spans: readonly OfficeHours[]): readonly Span[] {
  if (!Array.isArray(spans)) throw invalid(field, spans, 'not a list of hours')
  let closing = 0
  const read = spans.map((span: unknown, index) => {
    const at = `${field}[${index}]`
    if (!Array.isArray(span) || span.length !== 2) throw invalid(at, span, 'not a pair of times')
    const from = readTime(at, span[0])
    const to = readTime(at, span[1])
    if (from >= to) throw invalid(at, `${span[0]}-${span[1]}`, 'must open before it closes; split a night shift in two')
    if (from === 0 && to === 1439) throw invalid(at, span[1], 'a day ends at 24:00')
    if (from < closing) throw invalid(at, `${span[0]}-${span[1]}`, 'out of order or overlapping')
    closing = to
    return Object.freeze([from, to] as const)
  })
  return Object.freeze(read)
}

function readTime(field: string, text: unknown): number {
  if (typeof text === 'string' && text.length === 5 && text[2] === ':') {
    const minutes = readDigits(text, 3, 2)
    const time = readDigits(text, 0, 2) * 60 + minutes
    if (time <= 1440 && minutes <= 59) return time
  }
  throw invalid(field, text, 'not a time of the day, 00:00 to 24:00')
}

function readDays(days: Days, field: string, list: readonly AnnouncedDay[], works: boolean): void {
  if (!Array.isArray(list)) throw invalid(field, list, 'not a list of days')
  list.forEach((day: AnnouncedDay, index) => {
    const at = `${field}[${index}]`
    const isDated = typeof day === 'object' && day !== null
    const date = readDate(at, isDated ? day.date : day)
    const announcedOn = isDated ? readDate(`${at}.announcedOn`, day.announcedOn) : ''
    const other = days.get(date)
    if (other?.announcedOn === announcedOn && other.works !== works) throw invalid(field, date, 'is also a holiday')
    if (announcedOn < date && announcedOn >= (other?.announcedOn ?? '')) days.set(date, { works, announcedOn })
  })
}

function readDate(field: string, date: LocalDate): LocalDate {
  try {
    return parseDate(date)
  } catch (cause) {
    throw invalid(field, date, 'no such day', cause)
  }
}

function readYears(known: OfficeCalendarOptions['knownYears']): (year: number) => boolean {
  if (known === undefined) return () => true
  if (typeof known === 'function') return known
  const [from = Number.NaN, to = Number.NaN] = Array.isArray(known) ? known : []
  if (Number.isInteger(from) && Number.isInteger(to) && from <= to) return year => year >= from && year <= to
  throw invalid('knownYears', `${from}-${to}`, 'must be a first and a last year')
}

function isWeekday(day: string): day is Weekday {
  return weekdays.some(known => known === day)
}

function invalid(field: string, value: unknown, why: string, cause?: unknown): GuijuError {
  return new GuijuError('INVALID_CALENDAR', `${field}: ${shown(value)}: ${why}`, { field, value }, cause)
}
