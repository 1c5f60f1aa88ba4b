import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Instant } from '../../src/core/ports.ts'
import { officeCalendar } from '../../src/time/calendar.ts'
import type { Deadline, Paused, Unannounced } from '../../src/time/deadline.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { Pause } from '../../src/time/pauses.ts'
import { dueAfterDays, dueAfterWorkingDays } from '../../src/time/working-days.ts'
import { dueAfter } from '../../src/time/working-time.ts'
import { daysOf, decided } from './expecting.ts'

/** Shanghai; 2026-11-16 is a Monday. */
const office = officeCalendar()

/** A time on the wall in Shanghai, of November 2026. */
const on = (day: number, time: string): Instant =>
  toInstant(Date.parse(`2026-11-${day}T${time.length === 5 ? `${time}:00` : time}+08:00`))
const midnight = (day: number): Instant => on(day, '00:00')

const monday = on(16, '10:00')
const dueIn = (days: number, ...pauses: Pause[]): Instant => decided(dueAfterDays(office, monday, days, pauses)).at
const dueInWorking = (days: number, ...pauses: Pause[]): Instant =>
  decided(dueAfterWorkingDays(office, monday, days, pauses)).at

describe('a paused day', () => {
  const wholeWednesday = { from: midnight(18), to: midnight(19) }

  test('is left out', () => {
    expect(dueAfterDays(office, monday, 3, [wholeWednesday])).toEqual({
      decidable: true,
      at: midnight(21),
      closes: 'before',
      counted: [
        { from: midnight(17), to: midnight(18), days: 1 },
        { from: midnight(19), to: midnight(21), days: 2 },
      ],
    })
    expect(dueAfterWorkingDays(office, monday, 3, [wholeWednesday])).toEqual(
      dueAfterDays(office, monday, 3, [wholeWednesday]),
    )
  })

  test.each([
    ['from midnight to midnight', midnight(18), midnight(19), 21],
    ['to a second before midnight', midnight(18), on(18, '23:59:59'), 20],
    ['to a millisecond before midnight', midnight(18), toInstant(Date.parse(midnight(19)) - 1), 20],
    ['to a second after midnight', midnight(18), on(19, '00:00:01'), 21],
    ['from a second before midnight', on(17, '23:59:59'), midnight(19), 21],
    ['from a second after midnight', on(18, '00:00:01'), midnight(19), 20],
    ['from milliseconds after midnight, which are cut off', on(18, '00:00:00.999'), midnight(19), 21],
    ['a second short at both ends', on(18, '00:00:01'), on(18, '23:59:59'), 20],
    ['a second longer at both ends', on(17, '23:59:59'), on(19, '00:00:01'), 21],
    ['two days but for two seconds', on(17, '00:00:01'), on(18, '23:59:59'), 20],
    ['two days but for the first second', on(17, '00:00:01'), midnight(19), 21],
    ['two days', midnight(17), midnight(19), 22],
    ['an end before its start', midnight(19), midnight(18), 20],
    ['no time at all', midnight(18), midnight(18), 20],
  ])('%s', (_, from, to, day) => {
    expect(dueIn(3, { from, to })).toBe(midnight(day))
    if (day <= 21) expect(dueInWorking(3, { from, to })).toBe(midnight(day))
  })

  test('the time beside the office hours counts as well: an open evening makes it a counted day', () => {
    expect(dueInWorking(3, { from: midnight(18), to: on(18, '20:00') })).toBe(midnight(20))
  })

  test('of which another part runs each time is counted, however many pauses it has', () => {
    const halves = [
      { from: midnight(18), to: on(18, '11:59:59') },
      { from: on(18, '12:00'), to: midnight(19) },
    ]
    expect(dueIn(3, ...halves)).toBe(midnight(20))
    expect(dueIn(3, ...halves, { from: on(18, '11:59:59'), to: on(18, '12:00') })).toBe(midnight(21))
  })

  test('may be made of pauses that touch or overlap, in any order', () => {
    const parts = [
      { from: on(18, '12:00'), to: midnight(19) },
      { from: midnight(18), to: on(18, '09:00') },
      { from: on(18, '08:00'), to: on(18, '12:00') },
    ]
    expect(dueIn(3, ...parts)).toBe(midnight(21))
    expect(dueIn(3, ...parts.toReversed())).toBe(midnight(21))
    expect(dueIn(3, ...parts.slice(1))).toBe(midnight(20))
  })

  test('that is off costs no working day', () => {
    const weekend = { from: midnight(21), to: midnight(23) }
    expect(dueInWorking(5, weekend)).toBe(midnight(24))
    expect(dueInWorking(5, { from: on(20, '18:00'), to: on(23, '09:00') })).toBe(midnight(24))
    expect(dueInWorking(5, { from: midnight(20), to: midnight(24) })).toBe(midnight(26))
  })

  test('after the deadline costs nothing, on the last day it does', () => {
    expect(dueIn(3, { from: midnight(20), to: midnight(25) })).toBe(midnight(20))
    expect(dueIn(3, { from: midnight(19), to: midnight(20) })).toBe(midnight(21))
  })

  test('days between two counted ones part their runs', () => {
    const { counted } = decided(dueAfterWorkingDays(office, monday, 5, [wholeWednesday]))
    expect(counted.map(({ from, days }) => [from, days])).toEqual([
      [midnight(17), 1],
      [midnight(19), 2],
      [midnight(23), 2],
    ])
    expect(daysOf(counted)).toBe(5)
  })
})

describe('the day of the event', () => {
  test('is not counted, paused or not', () => {
    expect(dueIn(1, { from: on(16, '11:00'), to: on(16, '12:00') })).toBe(midnight(18))
    expect(dueIn(1, { from: midnight(10), to: midnight(17) })).toBe(midnight(18))
    expect(dueIn(1, { from: midnight(10), to: on(17, '00:00:01') })).toBe(midnight(18))
    expect(dueIn(1, { from: midnight(10), to: midnight(18) })).toBe(midnight(19))
  })

  test('ends a period of 0 days in spite of pauses', () => {
    for (const pauses of [[], [{ from: midnight(10) }], [{ from: midnight(10), to: midnight(30) }]]) {
      const answer = { decidable: true, at: midnight(17), closes: 'before', counted: [] }
      expect(dueAfterDays(office, monday, 0, pauses)).toEqual(answer)
      expect(dueAfterWorkingDays(office, monday, 0, pauses)).toEqual(answer)
    }
  })
})

describe('a pause without an end', () => {
  test('the deadline stands still, the days that are left are known', () => {
    const answer = { decidable: false, reason: 'paused', since: on(18, '10:00'), remaining: 1, unit: 'days' }
    expect(dueAfterDays(office, monday, 3, [{ from: on(18, '10:00') }])).toEqual(answer)
    expect(dueAfterWorkingDays(office, monday, 3, [{ from: on(18, '10:00'), to: undefined }])).toEqual(answer)
  })

  test('the day on which it begins is counted, unless it begins with it', () => {
    expect(dueIn(2, { from: on(18, '00:00:01') })).toBe(midnight(19))
    expect(dueAfterDays(office, monday, 2, [{ from: midnight(18) }])).toMatchObject({ remaining: 1 })
    expect(dueIn(2, { from: midnight(19) })).toBe(midnight(19))
    expect(dueInWorking(2, { from: on(18, '00:00:01') })).toBe(midnight(19))
    expect(dueAfterWorkingDays(office, monday, 2, [{ from: midnight(18) }])).toMatchObject({ remaining: 1 })
  })

  test.each([
    ['before the event', on(10, '00:00'), monday],
    ['on the day of the event, before it', midnight(16), monday],
    ['on the day of the event, after it', on(16, '12:00'), on(16, '12:00')],
  ])('%s: all days are left', (_, from, since) => {
    const answer = { decidable: false, reason: 'paused', since, remaining: 3, unit: 'days' }
    expect(dueAfterDays(office, monday, 3, [{ from }])).toEqual(answer)
    expect(dueAfterWorkingDays(office, monday, 3, [{ from }])).toEqual(answer)
  })

  test('stands still since the first of the pauses that lead up to it', () => {
    const pauses = [{ from: on(18, '12:00') }, { from: on(17, '08:00'), to: on(18, '12:00') }]
    expect(dueAfterDays(office, monday, 3, pauses)).toMatchObject({ since: on(17, '08:00'), remaining: 2 })
  })

  test('hours say what is left in seconds, as before', () => {
    expect(dueAfter(office, monday, 7200, [{ from: on(16, '11:00') }])).toEqual({
      decidable: false,
      reason: 'paused',
      since: on(16, '11:00'),
      remaining: 3600,
    })
  })
})

test('a case that is closed and reopened goes on with the same clock', () => {
  const closed = { from: on(17, '15:00'), to: on(24, '09:00') }
  expect(dueIn(3, closed)).toBe(midnight(26))
  expect(dueInWorking(3, closed)).toBe(midnight(26))
})

test('only who gives pauses is answered `paused`', () => {
  expectTypeOf(dueAfterDays(office, monday, 1)).toEqualTypeOf<Deadline>()
  expectTypeOf(dueAfterDays(office, monday, 1, [])).toEqualTypeOf<Deadline | Paused>()
  expectTypeOf(dueAfterWorkingDays(office, monday, 1)).toEqualTypeOf<Deadline | Unannounced>()
  expectTypeOf(dueAfterWorkingDays(office, monday, 1, [])).toEqualTypeOf<Deadline | Unannounced | Paused>()
})
