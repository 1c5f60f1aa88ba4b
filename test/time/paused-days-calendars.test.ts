import { describe, expect, test } from 'vitest'
import type { Calendar, Instant } from '../../src/core/ports.ts'
import { everyDay, officeCalendar } from '../../src/time/calendar.ts'
import { toInstant } from '../../src/time/instant.ts'
import { type Pause, runningDays } from '../../src/time/pauses.ts'
import { dueAfterDays, dueAfterWorkingDays } from '../../src/time/working-days.ts'
import { dueAfter } from '../../src/time/working-time.ts'
import { decided, thrown } from './expecting.ts'

/** Shanghai, so that midnight is 16:00 UTC; the event is on Monday, 2026-11-16. */
const office = officeCalendar()
const monday = '2026-11-16T02:00:00.000Z'

describe('where clocks change', () => {
  const berlin = everyDay('Europe/Berlin')
  const due = (from: Instant, pause: Pause): Instant => decided(dueAfterDays(berlin, from, 1, [pause])).at

  test('a day of 23 hours is paused as a whole after 23 hours', () => {
    const event = '2026-03-28T10:00:00.000Z'
    expect(due(event, { from: '2026-03-28T23:00:00.000Z', to: '2026-03-29T22:00:00.000Z' })).toBe(
      '2026-03-30T22:00:00.000Z',
    )
    expect(due(event, { from: '2026-03-28T23:00:00.000Z', to: '2026-03-29T21:59:59.000Z' })).toBe(
      '2026-03-29T22:00:00.000Z',
    )
  })

  test('a day of 25 hours is not paused as a whole after 24 hours', () => {
    const event = '2026-10-24T10:00:00.000Z'
    expect(due(event, { from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T22:00:00.000Z' })).toBe(
      '2026-10-25T23:00:00.000Z',
    )
    expect(due(event, { from: '2026-10-24T22:00:00.000Z', to: '2026-10-25T23:00:00.000Z' })).toBe(
      '2026-10-26T23:00:00.000Z',
    )
  })

  test('a day that a zone left out is left out by a pause around it only', () => {
    // Samoa went from 29 to 31 December 2011.
    const samoa = everyDay('Pacific/Apia')
    const event = '2011-12-29T22:00:00.000Z'
    const at = (days: number, pause: Pause): Instant => decided(dueAfterDays(samoa, event, days, [pause])).at
    const later = { from: '2012-01-10T10:00:00.000Z', to: '2012-01-11T10:00:00.000Z' }
    expect(at(2, later)).toBe(dueAfterDays(samoa, event, 2).at)
    expect(at(1, { from: '2011-12-29T23:00:00.000Z', to: '2011-12-30T11:00:00.000Z' })).toBe('2011-12-31T10:00:00.000Z')
  })

  test('a day that began before the event, where clocks went back over midnight, is counted', () => {
    // 00:01 became 23:01 in St John's: 2 November 2008 began, and then came the event, once more on 1 November.
    const event = '2008-11-02T02:45:00.000Z'
    const pause = { from: event, to: '2008-11-03T03:30:00.000Z' }
    expect(decided(dueAfterDays(everyDay('America/St_Johns'), event, 1, [pause])).at).toBe('2008-11-03T03:30:00.000Z')
  })
})

describe('the calendar', () => {
  test('is not asked about paused days: their year need not be known', () => {
    const calendar = officeCalendar({ knownYears: year => year !== 2027 })
    const event = '2026-12-31T02:00:00.000Z'
    const pause = { from: '2026-12-31T16:00:00.000Z', to: '2027-12-31T16:00:00.000Z' }
    expect(decided(dueAfterWorkingDays(calendar, event, 1, [pause])).at).toBe('2028-01-03T16:00:00.000Z')
    expect(dueAfterWorkingDays(calendar, event, 1, [{ ...pause, to: '2027-12-31T15:59:59.000Z' }])).toEqual({
      decidable: false,
      reason: 'unannounced',
      year: 2027,
      date: '2027-12-31',
    })
    expect(dueAfterWorkingDays(calendar, event, 1, [{ from: pause.from }])).toMatchObject({ reason: 'paused' })
  })

  test('is asked about each day once', () => {
    const asked: string[] = []
    const listening: Calendar = { ...office, isWorkingDay: date => asked.push(date) > 0 }
    const pauses = [
      { from: '2026-11-17T01:00:00.000Z', to: '2026-11-17T02:00:00.000Z' },
      { from: '2026-11-17T03:00:00.000Z', to: '9000-01-01T04:00:00.000Z' },
      { from: '9000-01-01T05:00:00.000Z', to: '9000-01-02T05:00:00.000Z' },
    ]
    dueAfterWorkingDays(listening, monday, 3, pauses)
    expect(asked).toEqual(['2026-11-17', '9000-01-01', '9000-01-02'])
  })

  test('without working days is at fault; one whose working days are all paused is not', () => {
    const never: Calendar = { zone: 'UTC', isWorkingDay: () => false, hours: () => [] }
    thrown('INVALID_CALENDAR', () =>
      dueAfterWorkingDays(never, monday, 1, [{ from: '2026-11-17T16:00:00.000Z', to: '2026-11-19T16:00:00.000Z' }]),
    )
    const mondays = officeCalendar({ hours: { mon: [['09:00', '17:00']] } })
    const pauses = Array.from({ length: 300 }, (_, week): Pause => {
      const from = Date.parse('2026-11-22T16:00:00.000Z') + week * 7 * 86_400_000
      return { from: toInstant(from), to: toInstant(from + 86_400_000) }
    })
    expect(decided(dueAfterWorkingDays(mondays, monday, 1, pauses)).at).toBe('2032-08-23T16:00:00.000Z')
  })
})

test('the days that pauses leave come in ranges that are neither empty nor adjacent', () => {
  const pauses = [
    { from: '1970-01-01T12:00:00.000Z', to: '1970-01-03T00:00:00.000Z' },
    { from: '1970-01-03T13:00:00.000Z', to: '1970-01-04T12:00:00.000Z' },
    { from: '1970-01-06T00:00:00.000Z', to: '1970-01-08T00:00:00.000Z' },
  ]
  expect(runningDays('UTC', 0, pauses)).toEqual([
    { first: 2, end: 5 },
    { first: 7, end: Number.POSITIVE_INFINITY },
  ])
})

test.each([
  ['nothing announced', office],
  ['a day announced', officeCalendar({ holidays: [{ date: '2026-11-20', announcedOn: '2026-11-19' }] })],
])('with %s, neither long periods nor long pauses take long', (_, calendar) => {
  const pause = { from: '2026-11-17T16:00:00.000Z', to: '9000-01-01T04:00:00.000Z' }
  for (let run = 0; run < 2000; run++) {
    expect(dueAfterDays(calendar, monday, 2_900_000).counted).toHaveLength(1)
    expect(decided(dueAfterDays(calendar, monday, 300_000, [pause])).counted).toHaveLength(2)
    expect(decided(dueAfterWorkingDays(calendar, monday, 3, [pause])).counted).toHaveLength(2)
    expect(decided(dueAfter(calendar, monday, 86_400, [pause])).counted.length).toBeGreaterThan(1)
  }
})

test('refuses a bad pause and the years beyond 9999', () => {
  thrown('INVALID_DATE', () => dueAfterDays(office, monday, 1, [{ from: '2026-11-18' }]))
  thrown('INVALID_DATE', () =>
    dueAfterWorkingDays(office, monday, 1, [{ from: '2026-11-17T16:00:00.000Z', to: 'soon' }]),
  )
  const toTheEnd = { from: '2026-11-16T16:00:00.000Z', to: '9999-12-31T23:59:59.999Z' }
  thrown('INVALID_DATE', () => dueAfterDays(office, monday, 1, [toTheEnd]))
  thrown('INVALID_DATE', () => dueAfterWorkingDays(office, monday, 1, [toTheEnd]))
  thrown('PARAMETER_INVALID', () => dueAfterDays(office, monday, 0.5, [toTheEnd]))
})
