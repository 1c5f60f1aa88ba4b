import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf } from '../../src/time/dates.ts'
import { toInstant } from '../../src/time/instant.ts'
import { localDate, wallTime } from '../../src/time/local-date.ts'
import { instantAt, startOfDay } from '../../src/time/zone.ts'

const SHANGHAI = { zone: 'Asia/Shanghai' }
const BERLIN = { zone: 'Europe/Berlin' }
const SAO_PAULO = { zone: 'America/Sao_Paulo' }

describe('wallTime', () => {
  test.each([
    ['one minute before midnight', '2026-03-15T15:59:00.000Z', '2026-03-15 23:59'],
    ['the last moment before it', '2026-03-15T15:59:59.999Z', '2026-03-15 23:59'],
    ['midnight is the end of the day before', '2026-03-15T16:00:00.000Z', '2026-03-15 24:00'],
    ['the first moment after it is of the new day', '2026-03-15T16:00:00.001Z', '2026-03-16 00:00'],
    ['and so is half a minute after it', '2026-03-15T16:00:30.000Z', '2026-03-16 00:00'],
    ['one minute after midnight', '2026-03-15T16:01:00.000Z', '2026-03-16 00:01'],
    ['noon', '2026-03-16T04:00:00.000Z', '2026-03-16 12:00'],
    ['seconds are left out, not rounded', '2026-03-16T06:30:59.999Z', '2026-03-16 14:30'],
    ['the end of February', '2026-02-28T16:00:00.000Z', '2026-02-28 24:00'],
    ['the end of a leap February', '2028-02-29T16:00:00.000Z', '2028-02-29 24:00'],
    ['the end of the year', '2026-12-31T16:00:00.000Z', '2026-12-31 24:00'],
    ['midnight in London is no midnight in Shanghai', '2026-03-16T00:00:00.000Z', '2026-03-16 08:00'],
  ])('in Shanghai: %s', (_, instant, told) => {
    expect(wallTime(SHANGHAI, instant)).toBe(told)
  })

  test.each([
    ['midnight in winter', '2026-01-14T23:00:00.000Z', '2026-01-14 24:00'],
    ['midnight in summer', '2026-07-14T22:00:00.000Z', '2026-07-14 24:00'],
    ['the midnight before the clocks go forward', '2026-03-28T23:00:00.000Z', '2026-03-28 24:00'],
    ['the last minute before they do', '2026-03-29T00:59:00.000Z', '2026-03-29 01:59'],
    ['the moment at which they do', '2026-03-29T01:00:00.000Z', '2026-03-29 03:00'],
    ['the midnight after that', '2026-03-29T22:00:00.000Z', '2026-03-29 24:00'],
    ['half past two for the first time', '2026-10-25T00:30:00.000Z', '2026-10-25 02:30'],
    ['half past two for the second time', '2026-10-25T01:30:00.000Z', '2026-10-25 02:30'],
    ['the midnight after that', '2026-10-25T23:00:00.000Z', '2026-10-25 24:00'],
  ])('in Berlin: %s', (_, instant, told) => {
    expect(wallTime(BERLIN, instant)).toBe(told)
  })

  test('where clocks go forward at midnight, the day begins as the wall shows it', () => {
    expect(wallTime(SAO_PAULO, '2018-11-04T02:59:00.000Z')).toBe('2018-11-03 23:59')
    expect(wallTime(SAO_PAULO, '2018-11-04T03:00:00.000Z')).toBe('2018-11-04 01:00')
  })

  test('tells the end of every day by that day, in a zone whose midnights all exist', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', 'UTC'),
        fc.integer({ min: 0, max: 24_000 }),
        (zone, day) => {
          const date = addDays('1992-01-01', day)
          expect(wallTime({ zone }, toInstant(startOfDay(zone, addDays(date, 1))))).toBe(`${date} 24:00`)
        },
      ),
    )
  })

  test('tells every other minute by the day that it is on', () => {
    const minutes = fc.integer({ min: 1, max: 1439 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 59_999 }), (minute, ms) => {
        const instant = toInstant(instantAt('UTC', '2026-03-16', minute) + ms)
        const [date, time] = wallTime({ zone: 'UTC' }, instant).split(' ')
        expect(date).toBe(localDate({ zone: 'UTC' }, instant))
        const [hours, rest] = time!.split(':').map(Number)
        expect(hours! * 60 + rest!).toBe(minute)
        expect(dayOf(date!)).toBe(dayOf('2026-03-16'))
      }),
    )
  })
})
