/** Periods whose length changes by date: against periods that are laid one behind the other, day by day. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cadence, periodAfter } from '../../src/kinds/cadence.ts'
import { addDays, type CalendarUnit, endOf } from '../../src/time/dates.ts'
import { toInstant } from '../../src/time/instant.ts'
import { localDate } from '../../src/time/local-date.ts'
import { startOfDay } from '../../src/time/zone.ts'
import { runs } from '../effort.ts'

const UNITS = ['month', 'quarter', 'half-year', 'year'] as const
const zone = 'Asia/Shanghai'
const calendar = { zone } as Cadence['calendar']
const dayBegins = (date: string) => toInstant(startOfDay(zone, date))

type Unit = CalendarUnit | null

interface Change {
  readonly since: string
  readonly unit: Unit
}

/** In force from ever, and from each day on. */
function cadenceOf(first: Unit, dated: readonly Change[]): Cadence {
  const changes = dated
    .map(({ since, unit }) => ({ at: dayBegins(since), unit }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  return {
    calendar,
    changes: changes.map(({ at }) => at),
    unitAt: moment => {
      const newest = changes.findLast(({ at }) => at <= moment)
      return newest ? newest.unit : first
    },
  }
}

interface Laid {
  readonly first: string
  readonly last: string
  readonly unit: CalendarUnit
}

/** Every period from the one that `began` is in: each as long as is in force when it begins. */
function laid({ unitAt }: Cadence, began: string, until: string): readonly Laid[] {
  const periods: Laid[] = []
  const starting = unitAt(began)
  let day = localDate(calendar, began)
  if (starting !== null) {
    periods.push({ first: day, last: endOf(starting, day), unit: starting })
    day = periods[0]!.last
  }
  for (day = addDays(day, 1); day <= until; day = addDays(day, 1)) {
    const unit = unitAt(dayBegins(day))
    if (unit === null) continue
    const follows = periods.at(-1)?.last === addDays(day, -1)
    // Where none ran before it, a period begins where the calendar begins one.
    const last = endOf(unit, day)
    if (!follows && endOf(unit, addDays(day, -1)) === last) continue
    periods.push({ first: day, last, unit })
    day = last
  }
  return periods
}

const days = Array.from({ length: 900 }, (_, place) => addDays('2026-01-01', place))
/** Often about where periods begin. */
const edges = days.filter(day => ['30', '31', '01', '02'].includes(day.slice(8)))
const day = fc.oneof(fc.constantFrom(...edges), fc.constantFrom(...days))
const unit: fc.Arbitrary<Unit> = fc.constantFrom(...UNITS, null)
const change: fc.Arbitrary<Change> = fc.record({ since: day, unit })
const dated = fc.uniqueArray(change, { maxLength: 5, selector: ({ since }) => since })
const moment = fc
  .tuple(day, fc.constantFrom(0, 1, 43_200_000, 86_399_999))
  .map(([date, milliseconds]) => toInstant(Date.parse(dayBegins(date)) + milliseconds))
const twoMoments = fc.tuple(moment, moment).map(two => two.sort() as [string, string])

describe('the period after a moment', () => {
  test('is the one that is laid there', () =>
    fc.assert(
      fc.property(unit, dated, twoMoments, (first, changes, [began, counted]) => {
        const cadence = cadenceOf(first, changes)
        const expected = laid(cadence, began, '2031-01-01')
          .slice(cadence.unitAt(began) === null ? 0 : 1)
          .find(({ first }) => dayBegins(first) > counted)
        const found = periodAfter(cadence, began, counted)
        const shown = found && { unit: found.unit, from: found.from, to: found.to }
        expect(shown).toEqual(
          expected && {
            unit: expected.unit,
            from: dayBegins(expected.first),
            to: dayBegins(addDays(expected.last, 1)),
          },
        )
      }),
      runs(2_000),
    ))

  test('goes by what is in force when it begins, and says so', () =>
    fc.assert(
      fc.property(unit, dated, twoMoments, (first, changes, [began, counted]) => {
        const cadence = cadenceOf(first, changes)
        const found = periodAfter(cadence, began, counted)
        if (found) expect([found.unit, found.valuesOf]).toEqual([cadence.unitAt(found.from), found.from])
      }),
      runs(500),
    ))

  test('is not touched by what changes after it has begun', () =>
    fc.assert(
      fc.property(unit, dated, twoMoments, change, (first, changes, [began, counted], later) => {
        const before = cadenceOf(first, changes)
        const found = periodAfter(before, began, counted)
        if (!found || dayBegins(later.since) <= found.from || changes.some(({ since }) => since >= later.since)) return
        expect(periodAfter(cadenceOf(first, [...changes, later]), began, counted)).toEqual(found)
      }),
      runs(500),
    ))

  test('a change to what is in force anyway changes nothing', () =>
    fc.assert(
      fc.property(unit, dated, twoMoments, day, (first, changes, [began, counted], since) => {
        const before = cadenceOf(first, changes)
        if (changes.some(one => one.since === since)) return
        const same = { since, unit: before.unitAt(dayBegins(since)) }
        expect(periodAfter(cadenceOf(first, [...changes, same]), began, counted)).toEqual(
          periodAfter(before, began, counted),
        )
      }),
      runs(500),
    ))
})

describe('at the limit', () => {
  const behind = (first: Unit, changes: readonly Change[], counted: string) => {
    const found = periodAfter(cadenceOf(first, changes), dayBegins('2026-01-05'), dayBegins(counted))
    return found && [localDate(calendar, found.from), localDate(calendar, found.to), found.unit]
  }

  test.each([
    ['on the last day of a quarter', '2026-06-30', ['2026-07-01', '2026-08-01', 'month']],
    ['on the first day of the next', '2026-07-01', ['2026-07-01', '2026-08-01', 'month']],
    ['a day later', '2026-07-02', ['2026-07-01', '2026-10-01', 'quarter']],
  ] as const)('from quarters to months %s', (_, since, expected) => {
    expect(behind('quarter', [{ since, unit: 'month' }], '2026-05-10')).toEqual(expected)
  })

  test.each([
    ['within the quarter', '2026-08-15', ['2026-09-01', '2026-10-01', 'quarter']],
    ['with the quarter', '2026-10-01', ['2026-09-01', '2026-10-01', 'month']],
  ] as const)('from months to quarters %s', (_, since, expected) => {
    expect(behind('month', [{ since, unit: 'quarter' }], '2026-08-10')).toEqual(expected)
  })

  test('what is asked for from a day on begins with the first whole period', () => {
    expect(behind(null, [{ since: '2026-07-01', unit: 'year' }], '2026-01-05')?.[0]).toBe('2027-01-01')
    expect(behind(null, [{ since: '2027-01-01', unit: 'year' }], '2026-01-05')?.[0]).toBe('2027-01-01')
    expect(behind(null, [{ since: '2027-01-02', unit: 'year' }], '2026-01-05')?.[0]).toBe('2028-01-01')
  })

  test('what is asked for no more ends with the period in which it ended', () => {
    const ends = (since: string) => behind('year', [{ since, unit: null }], '2026-03-01')
    expect([ends('2026-12-31'), ends('2027-01-01'), ends('2027-01-02')?.[1]]).toEqual([
      undefined,
      undefined,
      '2028-01-01',
    ])
  })
})
