/** The statutory holidays and make-up days of mainland China, from the `chinese-days` package (an optional peer). */
import chineseDays from 'chinese-days'
import type { Calendar, LocalDate } from '../core/ports.ts'
import { type AnnouncedDay, type OfficeCalendarOptions, officeCalendar } from '../time/calendar.ts'
import { addDays } from '../time/dates.ts'

export interface ChinaCalendarOptions {
  /** As for `officeCalendar`; a make-up weekend has Monday's hours unless `makeUpHours` says otherwise. */
  readonly hours?: NonNullable<OfficeCalendarOptions['hours']>
  readonly makeUpHours?: NonNullable<OfficeCalendarOptions['makeUpHours']>
  /** The company's own days off and on, which take precedence over the national arrangement. */
  readonly holidays?: readonly AnnouncedDay[]
  readonly workingDays?: readonly AnnouncedDay[]
}

/**
 * Working days as the State Council arranged them, in `Asia/Shanghai`, within the years that it has announced.
 *
 * Every other year is unknown (`undefined`): the package itself answers "working day" for 2027-01-01 as long as the
 * arrangement of 2027 is not in it. The last days of December can still change with the next year's notice, which may
 * reach back over New Year (2018-12-29 became a working day by the notice of 2019).
 *
 * @throws `INVALID_CALENDAR` as `officeCalendar` does
 */
export function chinaCalendar(options: ChinaCalendarOptions = {}): Calendar {
  const { holidays = [], workingDays = [], ...hours } = options
  const national = arrangement()
  return officeCalendar({
    ...hours,
    zone: 'Asia/Shanghai',
    holidays: [...without(national.holidays, workingDays), ...holidays],
    workingDays: [...without(national.workingDays, holidays), ...workingDays],
    knownYears: announcedYears(),
  })
}

/**
 * First and last year that the calendar answers for. The last one is read off the data of the installed package; the
 * first is fixed: the package has 2004 to 2006 too, but incompletely (2005 lacks the make-up day of 31 December), and
 * nothing else is at hand to check them by.
 */
export function announcedYears(): readonly [from: number, to: number] {
  let last = FIRST_YEAR
  while (isListed(`${last + 1}-10-01`)) last++
  return [FIRST_YEAR, last]
}

const FIRST_YEAR = 2007

interface Arrangement {
  readonly holidays: readonly LocalDate[]
  readonly workingDays: readonly LocalDate[]
}

let known: Arrangement | undefined

/** Read once: asking the package for twenty years of days takes some 15 ms. */
function arrangement(): Arrangement {
  known ??= readArrangement()
  return known
}

function readArrangement(): Arrangement {
  const [from, to] = announcedYears()
  const holidays: LocalDate[] = []
  const workingDays: LocalDate[] = []
  for (let date = `${from}-01-01`; date <= `${to}-12-31`; date = addDays(date, 1)) {
    if (isListed(date)) (chineseDays.getDayDetail(date).work ? workingDays : holidays).push(date)
  }
  return { holidays, workingDays }
}

/**
 * Whether the arrangement names the day. The package calls a listed day by its holiday ("New Year's Day,元旦,1") and
 * any other by its weekday. Only its lists are asked, never its weekdays: it parses days in UTC and reads them in the
 * zone of the machine, so that west of Greenwich each of its weekdays is that of the day before (its lists shift
 * along and stay right).
 */
function isListed(date: LocalDate): boolean {
  return chineseDays.getDayDetail(date).name.includes(',')
}

/** What the company announced later comes after the national arrangement by itself. */
function without(dates: readonly LocalDate[], others: readonly AnnouncedDay[]): readonly LocalDate[] {
  const left = new Set(dates)
  for (const other of others) if (typeof other === 'string') left.delete(other)
  return [...left]
}
