import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromInstant, parseInstant, toInstant } from '../../src/time/instant.ts'
import { thrown } from './expecting.ts'

const FIRST = Date.parse('0001-01-01T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T23:59:59.999Z')
const anyMoment = fc.integer({ min: FIRST, max: LAST })

describe('toInstant and fromInstant', () => {
  test('agree with the platform on every moment', () => {
    fc.assert(
      fc.property(anyMoment, ms => {
        const instant = toInstant(ms)
        expect(instant).toBe(new Date(ms).toISOString())
        expect(fromInstant(instant)).toBe(ms)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    [0, '1970-01-01T00:00:00.000Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [951_782_400_000, '2000-02-29T00:00:00.000Z'],
    [FIRST, '0001-01-01T00:00:00.000Z'],
    [LAST, '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (ms, instant) => {
    expect(toInstant(ms)).toBe(instant)
    expect(fromInstant(instant)).toBe(ms)
  })

  test.each([FIRST - 1, LAST + 1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('toInstant refuses %s', ms => {
    expect(thrown('INVALID_DATE', () => toInstant(ms)).details).toEqual({ value: ms })
  })

  test.each([
    '2026-02-30T00:00:00.000Z',
    '2026-02-29T00:00:00.000Z',
    '1900-02-29T00:00:00.000Z',
    '2026-04-31T00:00:00.000Z',
    '2026-00-01T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-01-00T00:00:00.000Z',
    '0000-01-01T00:00:00.000Z',
    '2026-01-01T24:00:00.000Z',
    '2026-01-01T23:60:00.000Z',
    '2026-01-01T23:59:60.000Z',
    '2026-01-01T23:59:59Z',
    '2026-01-01T23:59:59.00Z',
    '2026-01-01T23:59:59.000z',
    '2026-01-01t23:59:59.000Z',
    '2026-01-01 23:59:59.000Z',
    '2026-01-01T23:59:59,000Z',
    '2026-01-01T23.59.59.000Z',
    '2026/01/01T23:59:59.000Z',
    '2026-01-01T23:59:59.000Z ',
    '2026-01-01T+1:59:59.000Z',
    '２026-01-01T00:00:00.000Z',
    '+010000-01-01T00:00:00.000Z',
    '',
  ])('fromInstant refuses %j', text => {
    expect(thrown('INVALID_DATE', () => fromInstant(text)).details).toEqual({ value: text })
  })

  test.each([undefined, null, 0, new Date(0), {}, ['2026-01-01T00:00:00.000Z']])('fromInstant refuses %o', value => {
    thrown('INVALID_DATE', () => fromInstant(value as string))
    thrown('INVALID_DATE', () => parseInstant(value as string))
  })
})

describe('parseInstant', () => {
  test.each([
    ['2026-11-22T10:15:34+08:00', '2026-11-22T02:15:34.000Z'],
    ['2026-11-22T10:15+08:00', '2026-11-22T02:15:00.000Z'],
    ['2026-11-22T02:15Z', '2026-11-22T02:15:00.000Z'],
    ['2026-01-01T00:00:00-00:30', '2026-01-01T00:30:00.000Z'],
    ['2026-01-01T00:00:00+05:45', '2025-12-31T18:15:00.000Z'],
    ['2026-01-01T00:00:00.5Z', '2026-01-01T00:00:00.500Z'],
    ['2026-01-01T00:00:00.12Z', '2026-01-01T00:00:00.120Z'],
    ['2026-01-01T00:00:00.123999999Z', '2026-01-01T00:00:00.123Z'],
    ['0001-01-01T00:00:00-01:00', '0001-01-01T01:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  test('leaves an instant as it is', () => {
    fc.assert(
      fc.property(anyMoment, ms => {
        expect(parseInstant(toInstant(ms))).toBe(toInstant(ms))
      }),
    )
  })

  test.each([
    '2026-11-22T10:15:34',
    '2026-11-22',
    '2026-02-30T10:00:00Z',
    '2026-02-30T10:00:00+08:00',
    '2026-11-22T10Z',
    '2026-11-22T10:15:34 +08:00',
    '2026-11-22T10:15:34+0800',
    '2026-11-22T10:15:34+08',
    '2026-11-22T10:15:34+24:00',
    '2026-11-22T10:15:34+08:60',
    '2026-11-22T24:00:00Z',
    '2026-11-22T10:60:00Z',
    '2026-11-22T10:15:60Z',
    '2026-11-22T10:15:34.Z',
    '2026-11-22T10:15:34.1234567890Z',
    '0001-01-01T00:00:00+01:00',
    '9999-12-31T23:59:59-01:00',
    'now',
    `${'2'.repeat(100_000)}Z`,
  ])('refuses %j', text => {
    const { message } = thrown('INVALID_DATE', () => parseInstant(text))
    expect(message.length).toBeLessThan(200)
  })
})
