import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/core/ports.ts'
import { everyDay, officeCalendar } from '../../src/time/calendar.ts'
import { isLate } from '../../src/time/deadline.ts'
import {
  addWorkingDays,
  dueAfterDays,
  dueAfterMonths,
  dueAfterWorkingDays,
  workingDayAfter,
} from '../../src/time/working-days.ts'
import { daysOf, decided, thrown } from './expecting.ts'

/** Shanghai; 2026-11-22 is a Sunday. */
const office = officeCalendar()
const never: Calendar = { zone: 'UTC', isWorkingDay: () => false, hours: () => [] }

describe('dueAfterDays', () => {
  test('the day of the event is not counted; the deadline is the midnight after the last day', () => {
    expect(dueAfterDays(office, '2026-11-22T02:15:34.000Z', 3)).toEqual({
      decidable: true,
      at: '2026-11-25T16:00:00.000Z',
      closes: 'before',
      counted: [{ from: '2026-11-22T16:00:00.000Z', to: '2026-11-25T16:00:00.000Z', days: 3 }],
    })
  })

  test('in time until midnight, late at midnight', () => {
    const deadline = dueAfterDays(office, '2026-11-22T02:15:34.000Z', 3)
    expect(isLate(deadline, '2026-11-25T15:59:59.000Z')).toBe(false)
    expect(isLate(deadline, '2026-11-25T15:59:59.999Z')).toBe(false)
    expect(isLate(deadline, '2026-11-25T16:00:00.000Z')).toBe(true)
    expect(isLate(deadline, '2026-11-25T16:00:00.999Z')).toBe(true)
  })

  test('the day of the event is the day on the wall of the office', () => {
    expect(dueAfterDays(office, '2026-11-22T15:59:59.999Z', 1).at).toBe('2026-11-23T16:00:00.000Z')
    expect(dueAfterDays(office, '2026-11-22T16:00:00.000Z', 1).at).toBe('2026-11-24T16:00:00.000Z')
    expect(dueAfterDays(everyDay('UTC'), '2026-11-22T16:00:00.000Z', 1).at).toBe('2026-11-24T00:00:00.000Z')
  })

  test('0 days: until the end of the day of the event', () => {
    const deadline = dueAfterDays(office, '2026-11-22T02:15:34.000Z', 0)
    expect(deadline).toMatchObject({ at: '2026-11-22T16:00:00.000Z', counted: [] })
    expect(isLate(deadline, '2026-11-22T02:15:34.000Z')).toBe(false)
  })

  test('weekends count, clocks may change', () => {
    expect(dueAfterDays(everyDay('Europe/Berlin'), '2026-03-28T10:00:00.000Z', 1).at).toBe('2026-03-29T22:00:00.000Z')
    expect(dueAfterDays(everyDay('Europe/Berlin'), '2026-10-24T10:00:00.000Z', 1).at).toBe('2026-10-25T23:00:00.000Z')
  })

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s days', days => {
    const at = '2026-11-22T02:15:34.000Z'
    expect(thrown('PARAMETER_INVALID', () => dueAfterDays(office, at, days)).details).toEqual({
      name: 'days',
      value: days,
    })
    thrown('PARAMETER_INVALID', () => dueAfterWorkingDays(office, at, days))
    thrown('PARAMETER_INVALID', () => dueAfterMonths(office, at, days))
  })

  test('refuses to leave the year 9999', () => {
    thrown('INVALID_DATE', () => dueAfterDays(office, '9999-12-30T00:00:00.000Z', 2))
    thrown('INVALID_DATE', () => dueAfterDays(office, '2026-11-22T02:15:34.000Z', Number.MAX_SAFE_INTEGER))
  })
})

describe('dueAfterWorkingDays', () => {
  test('weekends are passed over; runs of days are one', () => {
    const deadline = decided(dueAfterWorkingDays(office, '2026-11-19T02:00:00.000Z', 3))
    expect(deadline.at).toBe('2026-11-24T16:00:00.000Z')
    expect(deadline.closes).toBe('before')
    expect(deadline.counted).toEqual([
      { from: '2026-11-19T16:00:00.000Z', to: '2026-11-20T16:00:00.000Z', days: 1 },
      { from: '2026-11-22T16:00:00.000Z', to: '2026-11-24T16:00:00.000Z', days: 2 },
    ])
    expect(daysOf(deadline.counted)).toBe(3)
  })

  test('in time until midnight, late at midnight, though the office has long closed', () => {
    const deadline = decided(dueAfterWorkingDays(office, '2026-11-19T02:00:00.000Z', 1))
    expect(isLate(deadline, '2026-11-20T15:59:59.999Z')).toBe(false)
    expect(isLate(deadline, '2026-11-20T16:00:00.000Z')).toBe(true)
  })

  test('an event on a day off counts from the next working day', () => {
    const saturday = '2026-11-21T02:00:00.000Z'
    expect(decided(dueAfterWorkingDays(office, saturday, 1)).at).toBe('2026-11-23T16:00:00.000Z')
    expect(decided(dueAfterWorkingDays(office, saturday, 0)).at).toBe('2026-11-21T16:00:00.000Z')
  })

  test('holidays are passed over, make-up days count', () => {
    const calendar = officeCalendar({ holidays: ['2026-11-23'], workingDays: ['2026-11-21'] })
    const deadline = decided(dueAfterWorkingDays(calendar, '2026-11-20T02:00:00.000Z', 2))
    expect(deadline.at).toBe('2026-11-24T16:00:00.000Z')
    expect(deadline.counted.map(({ from, days }) => [from, days])).toEqual([
      ['2026-11-20T16:00:00.000Z', 1],
      ['2026-11-23T16:00:00.000Z', 1],
    ])
  })

  test('a year that is not known, only when it is needed', () => {
    const calendar = officeCalendar({ knownYears: [2026, 2026] })
    expect(decided(dueAfterWorkingDays(calendar, '2026-12-30T02:00:00.000Z', 1)).at).toBe('2026-12-31T16:00:00.000Z')
    expect(dueAfterWorkingDays(calendar, '2026-12-31T02:00:00.000Z', 1)).toEqual({
      decidable: false,
      reason: 'unannounced',
      year: 2027,
      date: '2027-01-01',
    })
  })

  test('a calendar without working days is at fault, and the search ends', () => {
    thrown('INVALID_CALENDAR', () => dueAfterWorkingDays(never, '2026-11-19T02:00:00.000Z', 1))
    thrown('INVALID_CALENDAR', () => workingDayAfter(never, '2026-11-19', -1))
  })
})

describe('dueAfterMonths', () => {
  test.each([
    ['2026-01-31T02:00:00.000Z', 1, '2026-02-28T16:00:00.000Z', 28],
    ['2024-01-31T02:00:00.000Z', 1, '2024-02-29T16:00:00.000Z', 29],
    ['2024-02-29T02:00:00.000Z', 12, '2025-02-28T16:00:00.000Z', 365],
    ['2026-11-22T02:00:00.000Z', 3, '2027-02-22T16:00:00.000Z', 92],
    ['2026-01-30T17:00:00.000Z', 1, '2026-02-28T16:00:00.000Z', 28],
  ])('%s and %d months', (from, months, at, days) => {
    const deadline = dueAfterMonths(office, from, months)
    expect(deadline).toMatchObject({ at, closes: 'before' })
    expect(deadline.counted.length).toBe(1)
    expect(daysOf(deadline.counted)).toBe(days)
  })

  test('0 months: until the end of the day of the event', () => {
    expect(dueAfterMonths(office, '2026-11-22T02:00:00.000Z', 0)).toMatchObject({
      at: '2026-11-22T16:00:00.000Z',
      counted: [],
    })
  })
})

describe('addWorkingDays', () => {
  test.each([
    ['forward', '2026-11-20T02:30:15.000Z', 2, '2026-11-24T02:30:15.000Z', '2026-11-24T10:00:00.000Z'],
    ['back', '2026-11-23T02:30:15.000Z', -1, '2026-11-20T02:30:15.000Z', '2026-11-20T10:00:00.000Z'],
    ['from a day off', '2026-11-21T02:30:15.000Z', 1, '2026-11-23T02:30:15.000Z', '2026-11-23T10:00:00.000Z'],
    ['not at all', '2026-11-20T02:30:15.000Z', 0, '2026-11-20T02:30:15.000Z', '2026-11-20T10:00:00.000Z'],
    ['not at all on a day off', '2026-11-21T02:30:15.000Z', 0, '2026-11-21T02:30:15.000Z', '2026-11-21T16:00:00.000Z'],
  ])('%s', (_, from, days, sameTime, closing) => {
    expect(addWorkingDays(office, from, days)).toEqual({ decidable: true, at: sameTime })
    expect(addWorkingDays(office, from, days, { endOfDay: true })).toEqual({ decidable: true, at: closing })
  })

  test('keeps the time on the wall when clocks change, and cuts off milliseconds', () => {
    const berlin = officeCalendar({ zone: 'Europe/Berlin' })
    expect(addWorkingDays(berlin, '2026-03-27T09:00:00.700Z', 1)).toEqual({
      decidable: true,
      at: '2026-03-30T08:00:00.000Z',
    })
  })

  test('a year that is not known', () => {
    const calendar = officeCalendar({ knownYears: [2026, 2026] })
    expect(addWorkingDays(calendar, '2026-12-31T02:00:00.000Z', 1)).toMatchObject({ decidable: false, year: 2027 })
    expect(addWorkingDays(calendar, '2026-01-01T02:00:00.000Z', -1)).toMatchObject({ decidable: false, year: 2025 })
    expect(addWorkingDays(calendar, '2027-01-04T02:00:00.000Z', 0, { endOfDay: true })).toMatchObject({
      decidable: false,
      year: 2027,
    })
  })

  test('refuses a fraction', () => {
    thrown('PARAMETER_INVALID', () => addWorkingDays(office, '2026-11-20T02:00:00.000Z', 0.5))
    thrown('PARAMETER_INVALID', () => workingDayAfter(office, '2026-11-20', Number.NaN))
  })
})

describe('workingDayAfter', () => {
  test.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 6, '2026-11-30'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', -1, '2026-11-20'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %d', (date, days, answer) => {
    expect(workingDayAfter(office, date, days)).toEqual({ decidable: true, date: answer })
  })
})
