/** A calendar knows when its days were announced: what was due by then stays due, what is due later follows and says so. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chinaCalendar } from '../../src/calendars/china.ts'
import { dated } from '../../src/index.ts'
import { type AnnouncedDay, type OfficeCalendarOptions, officeCalendar } from '../../src/time/calendar.ts'
import { datedCalendar } from '../../src/time/dated-calendar.ts'
import { addDays, dateOf, dayOf } from '../../src/time/dates.ts'
import { toInstant } from '../../src/time/instant.ts'
import { dueAfterWorkingDays } from '../../src/time/working-days.ts'
import { dueAfter, elapsed } from '../../src/time/working-time.ts'
import { startOfDay } from '../../src/time/zone.ts'
import { thrown } from './expecting.ts'

// 2020: the Spring Festival was to end on 30 January; on 27 January it was prolonged.
const asPlanned: OfficeCalendarOptions = {
  holidays: ['2020-01-24', '2020-01-27', '2020-01-28', '2020-01-29', '2020-01-30'],
  workingDays: ['2020-01-19', '2020-02-01'],
}
const prolonged: OfficeCalendarOptions = {
  holidays: [
    ...asPlanned.holidays!,
    { date: '2020-01-31', announcedOn: '2020-01-27' },
    { date: '2020-02-01', announcedOn: '2020-01-27' },
  ],
  workingDays: asPlanned.workingDays!,
}

describe('a day that was announced', () => {
  test('before it began is what was announced last, and a deadline that it moves says so', () => {
    const event = '2020-01-23T01:00:00.000Z'
    expect(dueAfterWorkingDays(officeCalendar(asPlanned), event, 2)).toMatchObject({ at: '2020-02-01T16:00:00.000Z' })
    expect(dueAfterWorkingDays(officeCalendar(prolonged), event, 2)).toMatchObject({
      at: '2020-02-04T16:00:00.000Z',
      announcedOn: '2020-01-27',
    })
    expect(dueAfter(officeCalendar(prolonged), event, 12 * 3600)).toMatchObject({ announcedOn: '2020-01-27' })
  })

  test.for([
    ['2020-01-30', false],
    ['2020-01-31', true],
    ['2020-02-01', true],
  ] as const)('on %s, for 31 January, leaves it a working day: %s', ([announcedOn, works]) => {
    const calendar = officeCalendar({ holidays: [{ date: '2020-01-31', announcedOn }] })
    expect(calendar.isWorkingDay('2020-01-31')).toBe(works)
    expect(calendar.announcedOn?.('2020-01-31')).toBe(works ? undefined : announcedOn)
  })

  test('before the event is no news to it', () => {
    const deadline = dueAfterWorkingDays(officeCalendar(prolonged), '2020-01-28T01:00:00.000Z', 2)
    expect(deadline).not.toHaveProperty('announcedOn')
  })

  test('off and then on again is on, in whatever order it is listed', () => {
    const date = '2020-02-03'
    const off = { date, announcedOn: '2020-01-10' }
    const on = { date, announcedOn: '2020-01-20' }
    expect(officeCalendar({ holidays: [off], workingDays: [on] }).isWorkingDay(date)).toBe(true)
    expect(officeCalendar({ holidays: [on], workingDays: [off] }).isWorkingDay(date)).toBe(false)
    expect(officeCalendar({ holidays: [on, off, date] }).announcedOn?.(date)).toBe('2020-01-20')
  })

  test('of the company comes after the national arrangement', () => {
    const day = { date: '2026-02-18', announcedOn: '2026-02-01' }
    expect(chinaCalendar().isWorkingDay('2026-02-18')).toBe(false)
    expect(chinaCalendar({ workingDays: [day] }).isWorkingDay('2026-02-18')).toBe(true)
    expect(chinaCalendar({ workingDays: [{ ...day, announcedOn: '2026-02-18' }] }).isWorkingDay('2026-02-18')).toBe(
      false,
    )
  })
})

describe('whatever is announced', () => {
  const start = dayOf('2026-01-01')
  const day = fc.integer({ min: start, max: start + 120 }).map(dateOf)
  const entry: fc.Arbitrary<AnnouncedDay> = fc.record({ date: day, announcedOn: day })
  const lists = fc.record({ holidays: fc.array(entry), workingDays: fc.array(entry) })
  const news = (on: string) =>
    fc.array(
      day.map(date => ({ date, announcedOn: on })),
      { minLength: 1, maxLength: 20 },
    )
  const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/London')
  const change = day.chain(on => fc.tuple(fc.constant(on), news(on), fc.boolean()))

  function calendars(
    base: { holidays: AnnouncedDay[]; workingDays: AnnouncedDay[] },
    more: AnnouncedDay[],
    off: boolean,
    zone: string,
  ) {
    const edition = off
      ? { ...base, holidays: [...base.holidays, ...more] }
      : { ...base, workingDays: [...base.workingDays, ...more] }
    return [officeCalendar({ zone, ...base }), officeCalendar({ zone, ...edition })] as const
  }

  const clear = (
    { holidays, workingDays }: { holidays: AnnouncedDay[]; workingDays: AnnouncedDay[] },
    more: AnnouncedDay[],
  ) => {
    const named = (list: readonly AnnouncedDay[]) => list.map(one => JSON.stringify(one))
    return (
      new Set([...named(holidays), ...named(workingDays), ...named(more)]).size ===
      holidays.length + workingDays.length + more.length
    )
  }

  test('moves no deadline that had passed when it was announced, in any zone', () =>
    fc.assert(
      fc.property(
        lists,
        change,
        zone,
        day,
        fc.integer({ min: 1, max: 15 }),
        (base, [on, more, off], zone, from, count) => {
          fc.pre(clear(base, more))
          const [before, after] = calendars(base, more, off, zone)
          const event = toInstant(startOfDay(zone, from) + 10 * 3_600_000)
          // The whole day of the announcement: it may come in the evening.
          const announced = toInstant(startOfDay(zone, addDays(on, 1)))
          for (const due of [
            dueAfterWorkingDays,
            (...[calendar, at, n]: Parameters<typeof dueAfterWorkingDays>) => dueAfter(calendar, at, n * 3600),
          ]) {
            const was = due(before, event, count)
            const is = due(after, event, count)
            if (!was.decidable || !is.decidable) throw new Error('every year is known')
            if (was.at <= announced) expect(is).toEqual(was)
            if (is.at !== was.at && on >= from) expect(is.announcedOn! >= on).toBe(true)
          }
          if (from <= on) {
            expect(elapsed(after, event, announced)).toEqual(elapsed(before, event, announced))
          }
        },
      ),
      { numRuns: 300 },
    ))
})

describe('office hours that change from a day on', () => {
  const week = (from: string, to: string) => ({
    mon: [
      [from, '12:00'],
      ['13:00', to],
    ] as const,
    tue: [[from, to]] as const,
  })
  const winter = officeCalendar({ hours: week('09:00', '17:30') })
  const summer = officeCalendar({
    hours: week('08:30', '18:00'),
    holidays: [{ date: '2026-05-05', announcedOn: '2026-05-01' }],
  })
  const calendar = datedCalendar(dated([{ value: winter }, { value: summer, since: '2026-05-04' }]))

  test('are those of the day', () => {
    expect(calendar.hours('2026-04-27')).toEqual(winter.hours('2026-04-27'))
    expect(calendar.hours('2026-05-04')).toEqual(summer.hours('2026-05-04'))
    expect([calendar.isWorkingDay('2026-05-05'), calendar.isWorkingDay('2026-05-06')]).toEqual([false, false])
    expect(calendar.announcedOn?.('2026-05-05')).toBe('2026-05-01')
    // Half an hour on Monday morning, from when the office opens.
    expect(dueAfter(calendar, '2026-04-26T16:00:00.000Z', 1800)).toMatchObject({ at: '2026-04-27T01:30:00.000Z' })
    expect(dueAfter(calendar, '2026-05-03T16:00:00.000Z', 1800)).toMatchObject({ at: '2026-05-04T01:00:00.000Z' })
  })

  const elsewhere = officeCalendar({ zone: 'Asia/Urumqi' })
  test.for([
    ['dated', [], []],
    ['dated[0].since', [{ value: winter, since: '2026-01-01' }], '2026-01-01'],
    ['dated[1].value.zone', [{ value: winter }, { value: elsewhere, since: '2026-05-04' }], 'Asia/Urumqi'],
    ['dated[1].since', [{ value: winter }, { value: summer }], undefined],
    ['dated[1].since', [{ value: winter }, { value: summer, since: '2026-02-30' }], '2026-02-30'],
    [
      'dated[2].since',
      [{ value: winter }, { value: summer, since: '2026-05-04' }, { value: winter, since: '2026-05-04' }],
      '2026-05-04',
    ],
  ] as const)('%s is refused where it cannot be', ([field, list, value]) => {
    expect(thrown('INVALID_CALENDAR', () => datedCalendar(dated(list))).details).toEqual({ field, value })
  })
})
