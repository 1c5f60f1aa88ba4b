import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compareDates,
  dateOf,
  dayOf,
  daysBetween,
  endOf,
  parseDate,
  startOf,
  weekday,
  weekdays,
} from '../../src/time/dates.ts'
import { comparePeriods, period } from '../../src/time/period.ts'
import { thrown } from './expecting.ts'

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 })
const anyDate = anyDay.map(dateOf)

describe('days', () => {
  test('agree with the platform', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const date = new Date(day * 86_400_000)
        expect(dateOf(day)).toBe(date.toISOString().slice(0, 10))
        expect(dayOf(dateOf(day))).toBe(day)
        expect(weekday(dateOf(day))).toBe(weekdays[(date.getUTCDay() + 6) % 7])
      }),
      { numRuns: 2000 },
    )
  })

  test.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s exists', date => {
    expect(parseDate(date)).toBe(date)
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '0000-12-31',
    '2026-1-1',
    '2026-01-01T',
    ' 2026-01-01',
    '20260101',
    '',
  ])('%j does not', text => {
    expect(thrown('INVALID_DATE', () => parseDate(text)).details).toEqual({ value: text })
  })

  test.each([undefined, null, 20_260_101])('%s is no day', value => {
    thrown('INVALID_DATE', () => parseDate(value as unknown as string))
  })

  test('adding goes over months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2023-02-28', 1)).toBe('2023-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        fc.pre(daysBetween('0001-01-01', date) + days >= 0 && daysBetween(date, '9999-12-31') >= days)
        expect(addDays(addDays(date, days), -days)).toBe(date)
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  test('stay within the years 0001 to 9999', () => {
    thrown('INVALID_DATE', () => addDays('9999-12-31', 1))
    thrown('INVALID_DATE', () => addDays('0001-01-01', -1))
    thrown('INVALID_DATE', () => addDays('2026-01-01', 0.5))
    thrown('INVALID_DATE', () => addMonths('9999-12-01', 1, 'down'))
    thrown('INVALID_DATE', () => addMonths('0001-01-01', -1, 'down'))
    thrown('INVALID_DATE', () => addMonths('2026-01-01', Number.NaN, 'down'))
    thrown('INVALID_DATE', () => addMonths('2026-01-01', 0.5, 'down'))
  })

  test('compare', () => {
    expect(['2026-03-01', '2025-12-31', '2026-02-28'].sort(compareDates)).toEqual([
      '2025-12-31',
      '2026-02-28',
      '2026-03-01',
    ])
    expect(compareDates('2026-03-01', '2026-03-01')).toBe(0)
    thrown('INVALID_DATE', () => compareDates('2026-03-01', '2026-02-30'))
  })
})

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28', '2026-03-01'],
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
    ['2026-10-31', 1, '2026-11-30', '2026-12-01'],
    ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
    ['2000-02-29', 1200, '2100-02-28', '2100-03-01'],
  ])('%s and %d months: the day does not exist', (date, months, down, up) => {
    expect(addMonths(date, months, 'down')).toBe(down)
    expect(addMonths(date, months, 'up')).toBe(up)
    expect(thrown('INVALID_DATE', () => addMonths(date, months, 'refuse')).details).toMatchObject({
      value: date,
      months,
    })
  })

  test.each([
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-05-20', 0, '2026-05-20'],
    ['2026-11-15', -11, '2025-12-15'],
  ])('%s and %d months: every rounding says the same', (date, months, answer) => {
    for (const rounding of ['down', 'up', 'refuse'] as const) expect(addMonths(date, months, rounding)).toBe(answer)
  })

  test('clipping never leaves the month, and never moves a day that exists', () => {
    const inOurTime = fc.integer({ min: 0, max: 40_000 }).map(dateOf)
    fc.assert(
      fc.property(inOurTime, fc.integer({ min: -200, max: 200 }), (date, months) => {
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
        const firstOfTarget = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
        const answer = addMonths(date, months, 'down')
        expect(answer.slice(0, 7)).toBe(firstOfTarget)
        expect(Number(answer.slice(8))).toBe(Math.min(day, Number(endOf('month', answer).slice(8))))
        expect(daysBetween(answer, addMonths(date, months, 'up'))).toBe(Number(answer.slice(8)) < day ? 1 : 0)
      }),
    )
  })
})

describe('the unit that a day lies in', () => {
  test.each([
    ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-06-30', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['half-year', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['half-year', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s', (unit, date, first, last) => {
    expect(startOf(unit, date)).toBe(first)
    expect(endOf(unit, date)).toBe(last)
  })
})

describe('periods', () => {
  test('compare in one unit', () => {
    expect(comparePeriods(period({ days: 2 }), period({ days: 3 }))).toBeLessThan(0)
    expect(comparePeriods(period({ months: 3 }), period({ months: 2 }))).toBeGreaterThan(0)
    expect(comparePeriods(period({ years: 1 }), period({ months: 12 }))).toBe(0)
    expect(comparePeriods(period({ months: 1, days: 2 }), period({ months: 1, days: 1 }))).toBeGreaterThan(0)
    expect(comparePeriods(period({ months: 1, days: 2 }), period({ months: 2, days: 2 }))).toBeLessThan(0)
  })

  test('do not compare in two, not even where the months are clearly longer', () => {
    thrown('PARAMETER_INVALID', () => comparePeriods(period({ months: 1 }), period({ days: 2 })))
    thrown('PARAMETER_INVALID', () => comparePeriods(period({ days: 30 }), period({ months: 1 })))
    const message = thrown('PARAMETER_INVALID', () =>
      comparePeriods(period({ years: 1 }), period({ days: 365 })),
    ).message
    expect(message).toContain('12 months 0 days and 0 months 365 days do not compare')
  })

  test.each([{ days: -1 }, { months: 0.5 }, { years: Number.NaN }])('%o is no period', parts => {
    thrown('PARAMETER_INVALID', () => period(parts))
  })
})
