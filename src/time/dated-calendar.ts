import { GuijuError, shown } from '../core/errors.ts'
import type { Dated } from '../core/parameter.ts'
import type { Calendar, LocalDate } from '../core/ports.ts'
import { parseDate } from './dates.ts'

/**
 * Office hours that change from a day on: summer and winter time of an office, new shifts, another break at noon. Each
 * calendar holds from its day up to the next one's.
 *
 *     datedCalendar(dated([{ value: winter }, { value: summer, since: '2026-05-01' }]))
 *
 * @throws `INVALID_CALENDAR` naming the field and the value: no calendar, days that do not exist or do not rise, a second
 *   zone (an office has one: a day would begin twice or never; one that moves goes on by its old zone, or begins a new log)
 */
export function datedCalendar({ dated }: Dated<Calendar>): Calendar {
  const [first, ...later] = dated
  if (!first) throw invalid('dated', dated, 'no calendar at all')
  if (first.since !== undefined) throw invalid('dated[0].since', first.since, 'the first one holds from ever')
  const { zone } = first.value
  let last = ''
  later.forEach(({ value, since }, index) => {
    const at = `dated[${index + 1}]`
    if (value.zone !== zone)
      throw invalid(`${at}.value.zone`, value.zone, `an office has one zone, and this one ${zone}`)
    if (readDay(`${at}.since`, since) <= last) throw invalid(`${at}.since`, since, 'does not come after the one before')
    last = since!
  })
  const of = (date: LocalDate) => later.findLast(({ since }) => since! <= date)?.value ?? first.value
  return Object.freeze({
    zone,
    hours: (date: LocalDate) => of(date).hours(date),
    isWorkingDay: (date: LocalDate) => of(date).isWorkingDay(date),
    announcedOn: (date: LocalDate) => of(date).announcedOn?.(date),
  })
}

function readDay(field: string, since: LocalDate | undefined): LocalDate {
  try {
    return parseDate(since!)
  } catch (cause) {
    throw invalid(field, since, 'no such day', cause)
  }
}

function invalid(field: string, value: unknown, why: string, cause?: unknown): GuijuError {
  return new GuijuError('INVALID_CALENDAR', `${field}: ${shown(value)}: ${why}`, { field, value }, cause)
}
