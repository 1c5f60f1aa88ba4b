import { describe, expect, test } from 'vitest'
import type { Clock } from '../../src/core/ports.ts'
import { manualClock, readClock, systemClock } from '../../src/time/clock.ts'
import { thrown } from './expecting.ts'

const START = '2026-11-22T02:15:34.000Z'

describe('systemClock', () => {
  test('says what the machine says', () => {
    const earliest = Date.now()
    const now = Date.parse(systemClock().now())
    expect(now).toBeGreaterThanOrEqual(earliest)
    expect(now).toBeLessThanOrEqual(Date.now())
    expect(readClock(systemClock())).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  })
})

describe('manualClock', () => {
  test('stands still until it is told to go on', () => {
    const clock = manualClock(START)
    expect(clock.now()).toBe(START)
    expect(clock.now()).toBe(START)
    clock.advance(1)
    expect(clock.now()).toBe('2026-11-22T02:15:34.001Z')
    clock.advance(0)
    clock.set('2026-11-22T02:15:34.001Z')
    expect(clock.now()).toBe('2026-11-22T02:15:34.001Z')
    clock.set('2028-02-29T08:00+08:00')
    expect(clock.now()).toBe('2028-02-29T00:00:00.000Z')
  })

  test('does not go back, and stays where it was', () => {
    const clock = manualClock(START)
    const next = '2026-11-22T02:15:33.999Z'
    expect(thrown('CLOCK_BACKWARDS', () => clock.set(next)).details).toEqual({ now: START, next })
    thrown('CLOCK_BACKWARDS', () => clock.advance(-1))
    expect(clock.now()).toBe(START)
  })

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, '5' as unknown as number])('does not advance by %s', ms => {
    thrown('CLOCK_INVALID', () => manualClock(START).advance(ms))
  })

  test.each(['2026-02-30T00:00:00.000Z', '2026-11-22T02:15:34', 'soon'])('does not know %s', text => {
    thrown('INVALID_DATE', () => manualClock(text))
    thrown('INVALID_DATE', () => manualClock(START).set(text))
  })

  test('ends with the year 9999', () => {
    thrown('INVALID_DATE', () => manualClock('9999-12-31T23:59:59.999Z').advance(1))
  })
})

describe('readClock', () => {
  test.each([
    Number.NaN,
    new Date(Number.NaN),
    new Date(0),
    0,
    '2026-11-22T10:15:34',
    '2026-11-22T02:15:34Z',
    undefined,
  ])('refuses a clock that says %o', answer => {
    const clock = { now: () => answer } as unknown as Clock
    const error = thrown('CLOCK_INVALID', () => readClock(clock))
    expect(error.details).toEqual({ value: answer })
    expect(error.cause).toBeDefined()
  })

  test('keeps the cause of a clock that fails', () => {
    const cause = new Error('no time source')
    const clock: Clock = {
      now() {
        throw cause
      },
    }
    expect(thrown('CLOCK_INVALID', () => readClock(clock)).cause).toBe(cause)
  })
})
