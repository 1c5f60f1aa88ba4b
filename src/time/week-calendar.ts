/** A calendar of weeks and of named days that have been read already, and the one of an office that says nothing of its own. */
import type { Calendar, LocalDate, Span } from '../core/ports.ts'
import { readDigits } from './civil.ts'
import { dayOf, type Weekday, weekday } from './dates.ts'

export const DEFAULT_ZONE = 'Asia/Shanghai'

export type Week = Readonly<Record<Weekday, readonly Span[]>>

/** What is said of a day by name, and since when; '' for from ever. */
export type Days = Map<LocalDate, { readonly works: boolean; readonly announcedOn: LocalDate }>

export const CLOSED: readonly Span[] = Object.freeze([])

export interface WeekCalendar {
  readonly zone: string
  readonly week: Week
  readonly days?: Days
  readonly makeUp?: readonly Span[]
  readonly isKnown?: (year: number) => boolean
}

export function weekCalendar({ zone, week, days, makeUp = CLOSED, isKnown }: WeekCalendar): Calendar {
  function hoursOf(date: LocalDate): readonly Span[] | undefined {
    dayOf(date)
    if (isKnown && !isKnown(readDigits(date, 0, 4))) return undefined
    const named = days?.get(date)
    if (named && !named.works) return CLOSED
    const usual = week[weekday(date)]
    return usual.length === 0 && named ? makeUp : usual
  }

  return Object.freeze({
    zone,
    hours: hoursOf,
    isWorkingDay(date: LocalDate) {
      const spans = hoursOf(date)
      return spans && spans.length > 0
    },
    // Where nothing was announced, nobody need ask.
    ...(days &&
      [...days.values()].some(({ announcedOn }) => announcedOn !== '') && {
        announcedOn: (date: LocalDate) => days.get(date)?.announcedOn || undefined,
      }),
  })
}

/** In minutes: 09:00 to 12:00 and 13:30 to 18:00. */
const WORKED: readonly Span[] = Object.freeze([
  [540, 720],
  [810, 1080],
])

const WHOLE_DAY: readonly Span[] = Object.freeze([[0, 1440]])

const weekOf = (worked: readonly Span[], atWeekends: readonly Span[]): Week => ({
  mon: worked,
  tue: worked,
  wed: worked,
  thu: worked,
  fri: worked,
  sat: atWeekends,
  sun: atWeekends,
})

/** Monday to Friday in China, without a holiday: what `officeCalendar()` says. */
export function usualCalendar(): Calendar {
  return weekCalendar({ zone: DEFAULT_ZONE, week: weekOf(WORKED, CLOSED) })
}

/** Every day is a working day of 24 hours. @param zone one that exists */
export function wholeDays(zone: string): Calendar {
  return weekCalendar({ zone, week: weekOf(WHOLE_DAY, WHOLE_DAY) })
}
