import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dateOf } from '../../src/time/dates.ts'
import { toInstant } from '../../src/time/instant.ts'
import { instantAt, localOf, startOfDay } from '../../src/time/zone.ts'
import { runs } from '../effort.ts'
import { thrown } from './expecting.ts'

const zones = [
  'Asia/Shanghai',
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Antarctica/Troll',
]
const anyZone = fc.constantFrom(...zones)
const anyMoment = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2037, 11, 31) })
const anyDate = fc.integer({ min: -7000, max: 24_000 }).map(dateOf)

/** The wall clock as the platform formats it, without any of the tables here. */
function wallByPlatform(zone: string, ms: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return format.format(ms)
}

function wall(zone: string, ms: number): string {
  const { date, minutes, seconds } = localOf(zone, ms)
  const text = (value: number): string => String(value).padStart(2, '0')
  return `${date} ${text(Math.floor(minutes / 60))}:${text(minutes % 60)}:${text(seconds)}`
}

const at = (zone: string, date: string, time: string): string =>
  toInstant(instantAt(zone, date, Number(time.slice(0, 2)) * 60 + Number(time.slice(3))))

describe('localOf', () => {
  test('shows what the platform shows', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, ms) => {
        expect(wall(zone, ms)).toBe(wallByPlatform(zone, ms))
      }),
      runs(2_000),
    )
  })

  test('shows the changes of every zone of the platform to the second', () => {
    const ms = fc.integer({ min: Date.UTC(2018, 0, 1), max: Date.UTC(2027, 0, 1) })
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      fc.assert(
        fc.property(ms, moment => {
          expect(wall(zone, moment)).toBe(wallByPlatform(zone, moment))
        }),
        { numRuns: 10 },
      )
    }
  })

  test.each([
    ['Asia/Shanghai', '2026-12-31T15:59:59.999Z', { date: '2026-12-31', minutes: 1439, seconds: 59, ms: 999 }],
    ['Asia/Shanghai', '2026-12-31T16:00:00.000Z', { date: '2027-01-01', minutes: 0, seconds: 0, ms: 0 }],
    ['Asia/Shanghai', '1988-07-01T00:00:00.000Z', { date: '1988-07-01', minutes: 540, seconds: 0, ms: 0 }],
    ['Asia/Kathmandu', '2026-01-01T00:00:00.000Z', { date: '2026-01-01', minutes: 345, seconds: 0, ms: 0 }],
    ['Africa/Monrovia', '1960-01-01T00:00:00.000Z', { date: '1959-12-31', minutes: 1395, seconds: 30, ms: 0 }],
    ['Europe/Berlin', '2026-03-29T00:59:59.000Z', { date: '2026-03-29', minutes: 119, seconds: 59, ms: 0 }],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', { date: '2026-03-29', minutes: 180, seconds: 0, ms: 0 }],
    ['Asia/Shanghai', '0001-01-01T00:00:00.000Z', { date: '0001-01-01', minutes: 485, seconds: 43, ms: 0 }],
  ])('%s at %s', (zone, instant, local) => {
    expect(localOf(zone, Date.parse(instant))).toEqual(local)
  })

  test('refuses days beyond the years 0001 to 9999', () => {
    thrown('INVALID_DATE', () => localOf('America/New_York', Date.parse('0001-01-01T00:00:00.000Z')))
    thrown('INVALID_DATE', () => localOf('Asia/Shanghai', Date.parse('9999-12-31T23:00:00.000Z')))
    for (const ms of [Number.NaN, 9e15, -9e15, Number.POSITIVE_INFINITY])
      thrown('INVALID_DATE', () => localOf('UTC', ms))
  })
})

describe('instantAt', () => {
  test('is the way back, except where the wall clock repeats or leaves out a time', () => {
    fc.assert(
      fc.property(anyZone, anyDate, fc.integer({ min: 0, max: 1439 }), (zone, date, minutes) => {
        const ms = instantAt(zone, date, minutes)
        const local = localOf(zone, ms)
        const shown = `${local.date} ${local.minutes}`
        if (shown !== `${date} ${minutes}`) {
          // In a gap: the moment of the change itself, before which the wall clock was not there yet.
          expect(wall(zone, ms) > `${date} `).toBe(true)
          expect(wall(zone, ms - 1) < wall(zone, ms)).toBe(true)
        }
        // The earlier of two: no moment of the hours before shows the same.
        for (const earlier of [1_800_000, 3_600_000, 7_200_000]) {
          const other = localOf(zone, ms - earlier)
          expect(`${other.date} ${other.minutes}`).not.toBe(`${date} ${minutes}`)
        }
      }),
      runs(3_000),
    )
  })

  test('never goes back within a day', () => {
    fc.assert(
      fc.property(anyZone, anyDate, fc.nat(1440), fc.nat(1440), (zone, date, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        expect(instantAt(zone, date, first)).toBeLessThanOrEqual(instantAt(zone, date, second))
      }),
    )
  })

  test.each([
    [
      'clocks set forward: the moment after the gap',
      'Europe/Berlin',
      '2026-03-29',
      '02:30',
      '2026-03-29T01:00:00.000Z',
    ],
    ['the end of the gap is the same moment', 'Europe/Berlin', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['clocks set back: the earlier moment', 'Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after both', 'Europe/Berlin', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00.000Z'],
    ['an overlap of half an hour', 'Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00.000Z'],
    ['forward in New York', 'America/New_York', '2026-03-08', '02:00', '2026-03-08T07:00:00.000Z'],
    ['back in New York', 'America/New_York', '2026-11-01', '01:00', '2026-11-01T05:00:00.000Z'],
    ['the end of the day', 'Asia/Shanghai', '2026-02-28', '24:00', '2026-02-28T16:00:00.000Z'],
    ['a zone of three quarters', 'Asia/Kathmandu', '2026-01-01', '00:00', '2025-12-31T18:15:00.000Z'],
  ])('%s', (_, zone, date, time, instant) => {
    expect(at(zone, date, time)).toBe(instant)
  })

  test('does not depend on what was asked before', () => {
    localOf('America/New_York', Date.parse('2026-11-01T05:59:59.999Z'))
    expect(at('America/New_York', '2026-11-01', '03:00')).toBe('2026-11-01T08:00:00.000Z')
    const near = fc.integer({ min: -172_800_000, max: 172_800_000 })
    fc.assert(
      fc.property(anyZone, anyDate, fc.nat(1440), near, (zone, date, minutes, away) => {
        const answer = instantAt(zone, date, minutes)
        localOf(zone, answer + away)
        expect(instantAt(zone, date, minutes)).toBe(answer)
      }),
      runs(2_000),
    )
  })

  test.each([-1, 1441, 0.5, Number.NaN])('refuses %s minutes', minutes => {
    thrown('INVALID_CALENDAR', () => instantAt('UTC', '2026-01-01', minutes))
  })

  test('refuses a day that does not exist', () => {
    thrown('INVALID_DATE', () => instantAt('UTC', '2026-02-30', 0))
    thrown('INVALID_DATE', () => startOfDay('UTC', '2026-02-29'))
  })
})

describe('startOfDay', () => {
  test.each([
    ['an ordinary day', 'Asia/Shanghai', '2026-11-22', '2026-11-21T16:00:00.000Z'],
    ['no midnight: clocks set forward at 00:00', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    ['two midnights: the earlier', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['a day that was left out', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
    ['the day after it begins at the same moment', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
  ])('%s', (_, zone, date, instant) => {
    expect(toInstant(startOfDay(zone, date))).toBe(instant)
  })

  test('days follow each other without a gap', () => {
    fc.assert(
      fc.property(anyZone, anyDate, (zone, date) => {
        const start = startOfDay(zone, date)
        const end = startOfDay(zone, addDays(date, 1))
        expect(end).toBe(instantAt(zone, date, 1440))
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end - start).toBeLessThanOrEqual(26 * 3_600_000)
      }),
      runs(2_000),
    )
  })
})

describe('zones', () => {
  test.each(['Mars/Olympus', '', 'Asia/Shanghai ', undefined, null, 8])('%s is unknown', zone => {
    expect(thrown('INVALID_CALENDAR', () => localOf(zone as string, 0)).details).toMatchObject({
      field: 'zone',
      value: zone,
    })
  })

  test('hold over so many years that their tables are emptied in between', () => {
    for (let year = 1500; year < 2100; year += 1) {
      const ms = Date.UTC(year, 6, 1)
      for (let day = 0; day < 200; day += 4) localOf('Asia/Tokyo', ms + day * 86_400_000)
    }
    expect(localOf('Asia/Tokyo', Date.UTC(2026, 0, 1)).minutes).toBe(540)
  })
})
