/** The outside cases as data: their calendars and their way of writing times, brought into this library's terms. */
import type { Calendar, Instant } from '../../src/core/ports.ts'
import { everyDay, officeCalendar, type WeekHours } from '../../src/time/calendar.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { Pause } from '../../src/time/pauses.ts'
import { instantAt } from '../../src/time/zone.ts'
import data from './outside-cases.json' with { type: 'json' }

export interface CalendarGiven {
  readonly timeZone: string
  readonly hours: WeekHours
  readonly holidays: readonly string[]
}

/** Any field that a case may give; a runner reads those of its own cases. */
export interface Given {
  readonly calendar: CalendarGiven | '24x7'
  readonly calendars: readonly CalendarGiven[]
  readonly inactiveHolidays: readonly string[]
  readonly timeZone: string
  readonly startAt: string
  readonly createdAt: string
  readonly createdAtLocal: string
  readonly doneAt: string
  readonly closedAt: string
  readonly repliedAt: readonly string[]
  /** A time, minutes, or several days, as the case has it. */
  readonly from: unknown
  readonly to: unknown
  readonly pairs: readonly (readonly [string, string])[]
  readonly pauses: readonly (readonly [string, string])[]
  readonly states: readonly (readonly [string, number])[]
  readonly pausedStates: readonly string[]
  readonly exchangesMinutes: readonly number[]
  readonly targetMinutes: number
  readonly targetHours: number
  readonly targetsMinutes: Readonly<Record<string, number>>
  readonly targetsHours: Readonly<Record<string, number>>
  readonly thenPriorityChangesTo: string
  readonly pauseFromUtc: string
  readonly pauseToUtc: string
  readonly month: number
  readonly subtractSeconds: number
  readonly subtractBusinessDays: number
  readonly addWorkingDays: number
  readonly endOfDay: boolean
  readonly date: string
  readonly addYears: number
  readonly compare: readonly string[]
  readonly dates: readonly string[]
  readonly n: readonly number[]
  readonly dataThrough: number
  readonly days: number
  readonly overrides: number
}

export interface OutsideCase {
  readonly id: string
  readonly area: string
  readonly title: string
  readonly given: Given
  readonly expect: Readonly<Record<string, unknown>>
}

export const outsideCases = data.cases as unknown as readonly OutsideCase[]
export const countOfCases = data.count

export function calendarOf(given: CalendarGiven | '24x7'): Calendar {
  if (given === '24x7') return everyDay('UTC')
  return officeCalendar({ zone: given.timeZone, hours: given.hours, holidays: given.holidays })
}

/** `2013-03-21T09:30:00Z` is UTC, `2019-03-04T12:00` the wall clock of the calendar's zone. */
export function momentOf(calendar: Calendar, text: string): Instant {
  if (text.endsWith('Z')) return text.replace('Z', '.000Z')
  const [date = '', time = ''] = text.split('T')
  return toInstant(instantAt(calendar.zone, date, Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))))
}

export function pausesOf(calendar: Calendar, pauses: Given['pauses']): Pause[] {
  return pauses.map(([from, to]) => ({ from: momentOf(calendar, from), to: momentOf(calendar, to) }))
}
