import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Calendar, Instant } from '../../src/core/ports.ts'
import { everyDay, type OfficeHours, officeCalendar } from '../../src/time/calendar.ts'
import { addDays, dateOf, daysBetween, weekdays } from '../../src/time/dates.ts'
import { splitByDay } from '../../src/time/day-slices.ts'
import { isLate } from '../../src/time/deadline.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { Pause } from '../../src/time/pauses.ts'
import {
  addWorkingDays,
  dueAfterDays,
  dueAfterMonths,
  dueAfterWorkingDays,
  workingDayAfter,
} from '../../src/time/working-days.ts'
import { before as begunBefore, dueAfter, elapsed, nextActive, previousActive } from '../../src/time/working-time.ts'
import { instantAt, localOf } from '../../src/time/zone.ts'
import { runs } from '../effort.ts'
import { daysOf, decided, secondsOf } from './expecting.ts'

const START = Date.UTC(2025, 0, 1)
const RANGE = 700 * 86_400_000

const zone = fc.constantFrom(
  'Asia/Shanghai',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Havana',
)
const timeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to three spans of a day: an even number of different times in order, read in pairs. */
const spansOfDay = fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 }).map(minutes => {
  const times = minutes.toSorted((one, other) => one - other)
  return Array.from({ length: Math.floor(times.length / 2) }, (_, index): OfficeHours => {
    return [timeText(times[index * 2]!), timeText(times[index * 2 + 1]!)]
  })
})
/** Such a day is refused: its end is written 24:00. */
const officeHours = spansOfDay.filter(([first]) => first?.join() !== '00:00,23:59')
const date = fc.integer({ min: 0, max: 700 }).map(days => addDays('2025-01-01', days))
const week = fc
  .tuple(officeHours, fc.dictionary(fc.constantFrom(...weekdays), officeHours))
  .map(([monday, others]) => ({ ...others, mon: monday }))

const calendar: fc.Arbitrary<Calendar> = fc.oneof(
  { weight: 1, arbitrary: zone.map(name => everyDay(name)) },
  {
    weight: 4,
    arbitrary: fc.record({ zone, hours: week, holidays: fc.array(date), workingDays: fc.array(date) }).map(options => {
      const workingDays = options.workingDays.filter(day => !options.holidays.includes(day))
      return officeCalendar({ ...options, workingDays })
    }),
  },
)
const second = fc.integer({ min: START / 1000, max: (START + RANGE) / 1000 }).map(seconds => toInstant(seconds * 1000))
const moment = fc.integer({ min: START, max: START + RANGE }).map(toInstant)
const seconds = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: 300_000 }),
  fc.nat(80).map(n => n * 1800),
)
const pause = fc
  .tuple(moment, fc.integer({ min: -3_600_000, max: 10 * 86_400_000 }))
  .map(([from, length]): Pause => ({ from, to: toInstant(Date.parse(from) + length) }))
const pauses = fc.array(pause, { maxLength: 6 })

const spent = (on: Calendar, from: Instant, to: Instant, paused: readonly Pause[] = []): number =>
  decided(elapsed(on, from, to, paused)).seconds

/** Whether the office is open at a moment, by the wall clock alone. */
function isOpen(on: Calendar, ms: number): boolean {
  const local = localOf(on.zone, ms)
  return on.hours(local.date)!.some(([from, to]) => local.minutes >= from && local.minutes < to)
}

describe('elapsed', () => {
  test('counts the minutes in which the office is open and the case is not paused', () => {
    const minute = fc.integer({ min: START / 60_000, max: (START + RANGE) / 60_000 }).map(n => n * 60_000)
    const minutePause = fc
      .tuple(minute, fc.integer({ min: 0, max: 3000 }))
      .map(([from, n]) => ({ from, to: from + n * 60_000 }))
    fc.assert(
      fc.property(
        calendar,
        minute,
        fc.nat(4000),
        fc.array(minutePause, { maxLength: 3 }),
        (on, from, length, paused) => {
          // Wall-clock hours that occur twice are open once or twice by the two readings: not compared here.
          fc.pre(on.zone === 'Asia/Shanghai' || on.zone === 'Asia/Kathmandu')
          const near = paused.map(({ from: start, to }) => ({
            from: from + (start % 240) * 60_000,
            to: from + (start % 240) * 60_000 + to - start,
          }))
          const to = from + length * 60_000
          let open = 0
          for (let ms = from; ms < to; ms += 60_000) {
            if (isOpen(on, ms) && !near.some(({ from: start, to: end }) => ms >= start && ms < end)) open += 60
          }
          const list = near.map(({ from: start, to: end }) => ({ from: toInstant(start), to: toInstant(end) }))
          expect(spent(on, toInstant(from), toInstant(to), list)).toBe(open)
        },
      ),
    )
  })

  test('adds up: a to b and b to c is a to c, with the same pauses', () => {
    fc.assert(
      fc.property(calendar, moment, moment, moment, pauses, (on, x, y, z, paused) => {
        const [a = '', b = '', c = ''] = [x, y, z].sort()
        expect(spent(on, a, b, paused) + spent(on, b, c, paused)).toBe(spent(on, a, c, paused))
      }),
    )
  })

  test('is the sum of what was counted, in order, without overlap, outside of every pause', () => {
    fc.assert(
      fc.property(calendar, moment, moment, pauses, (on, from, to, paused) => {
        const { seconds: sum, counted } = decided(elapsed(on, from, to, paused))
        expect(secondsOf(counted)).toBe(sum)
        let last = ''
        for (const stretch of counted) {
          expect(stretch.from > last && stretch.from < stretch.to).toBe(true)
          expect((Date.parse(stretch.to) - Date.parse(stretch.from)) / 1000).toBe(stretch.seconds)
          expect(spent(on, stretch.from, stretch.to, paused)).toBe(stretch.seconds)
          last = stretch.to
        }
      }),
    )
  })

  test('never shrinks when time goes on or a pause falls away, and is never longer than the time itself', () => {
    fc.assert(
      fc.property(calendar, moment, moment, fc.nat(1_000_000), pauses, (on, from, to, more, paused) => {
        const some = spent(on, from, to, paused)
        expect(spent(on, from, toInstant(Date.parse(to) + more), paused)).toBeGreaterThanOrEqual(some)
        expect(spent(on, from, to, paused.slice(1))).toBeGreaterThanOrEqual(some)
        expect(some).toBeLessThanOrEqual(Math.max(0, Math.ceil((Date.parse(to) - Date.parse(from)) / 1000)))
      }),
    )
  })
})

describe('dueAfter', () => {
  test('is the first moment at which that much time has passed', () => {
    fc.assert(
      fc.property(calendar, second, seconds, pauses, (on, from, length, paused) => {
        const { at, counted } = decided(dueAfter(on, from, length, paused))
        expect(spent(on, from, at, paused)).toBe(length)
        expect(secondsOf(counted)).toBe(length)
        if (length === 0) expect(at).toBe(from)
        else expect(spent(on, from, toInstant(Date.parse(at) - 1000), paused)).toBe(length - 1)
      }),
      runs(300),
    )
  })

  test('comes later for more time, a later start and more pauses', () => {
    fc.assert(
      fc.property(
        calendar,
        second,
        seconds,
        seconds,
        fc.nat(500_000),
        pauses,
        (on, from, length, more, delay, paused) => {
          const due = (start: Instant, amount: number, list: readonly Pause[]): string =>
            decided(dueAfter(on, start, amount, list)).at
          const at = due(from, length, paused)
          expect(due(from, length + more, paused) >= at).toBe(true)
          expect(due(toInstant(Date.parse(from) + delay * 1000), length, paused) >= at).toBe(true)
          expect(due(from, length, paused.slice(1)) <= at).toBe(true)
        },
      ),
    )
  })

  test('is missed when more time has passed than was given, and kept while less has', () => {
    fc.assert(
      fc.property(calendar, moment, seconds, fc.nat(1_000_000_000), (on, from, length, later) => {
        const deadline = decided(dueAfter(on, from, length))
        const done = toInstant(Date.parse(from) + later)
        const used = spent(on, from, done)
        if (used > length) expect(isLate(deadline, done)).toBe(true)
        if (used < length) expect(isLate(deadline, done)).toBe(false)
      }),
    )
  })

  test('milliseconds never make late what is in time to the millisecond', () => {
    fc.assert(
      fc.property(moment, fc.nat(10_000), fc.nat(10_000_000), (from, length, later) => {
        const deadline = decided(dueAfter(everyDay(), from, length))
        if (later <= length * 1000) expect(isLate(deadline, toInstant(Date.parse(from) + later))).toBe(false)
        if (later >= length * 1000 + 2000) expect(isLate(deadline, toInstant(Date.parse(from) + later))).toBe(true)
      }),
    )
  })

  test('with a pause that is open: what is left when it ends is what remains', () => {
    fc.assert(
      fc.property(calendar, second, seconds, second, fc.nat(1_000_000), (on, from, length, start, wait) => {
        const answer = dueAfter(on, from, length, [{ from: start }])
        const end = toInstant(Date.parse(start > from ? start : from) + wait * 1000)
        const { at } = decided(dueAfter(on, from, length, [{ from: start, to: end }]))
        if (answer.decidable) expect(answer.at).toBe(at)
        else if (answer.reason === 'paused') expect(decided(dueAfter(on, end, answer.remaining)).at).toBe(at)
        else throw new Error('every year is known here')
      }),
    )
  })
})

describe('before, nextActive, previousActive', () => {
  test('before is the last moment from which that much time leads to the end', () => {
    fc.assert(
      fc.property(calendar, second, seconds, (on, to, length) => {
        const { at, counted } = decided(begunBefore(on, to, length))
        expect(spent(on, at, to)).toBe(length)
        expect(secondsOf(counted)).toBe(length)
        expect(counted.map(({ from }) => from)).toEqual(counted.map(({ from }) => from).toSorted())
        if (length > 0) expect(spent(on, toInstant(Date.parse(at) + 1000), to)).toBe(length - 1)
      }),
    )
  })

  test('no working time lies between a moment and the next or the previous active one', () => {
    fc.assert(
      fc.property(calendar, second, (on, at) => {
        const next = decided(nextActive(on, at)).at
        const previous = decided(previousActive(on, at)).at
        expect(previous <= at && at <= next).toBe(true)
        expect(spent(on, previous, next)).toBe(0)
        expect(spent(on, next, toInstant(Date.parse(next) + 1000))).toBe(1)
        expect(spent(on, toInstant(Date.parse(previous) - 1000), previous)).toBe(1)
      }),
    )
  })
})

describe('days', () => {
  test('an N-day period ends N midnights after the day of the event', () => {
    fc.assert(
      fc.property(calendar, moment, fc.nat(400), (on, from, days) => {
        const deadline = dueAfterDays(on, from, days)
        const event = localOf(on.zone, Date.parse(from)).date
        expect(deadline.at).toBe(toInstant(instantAt(on.zone, addDays(event, days), 1440)))
        expect(daysOf(deadline.counted)).toBe(days)
        expect(isLate(deadline, from)).toBe(false)
        expect(isLate(deadline, toInstant(Date.parse(deadline.at) - 1))).toBe(false)
        expect(isLate(deadline, deadline.at)).toBe(true)
      }),
    )
  })

  test('a period of working days holds so many working days after the event, and its last day is one', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 60 }), (on, from, days) => {
        const deadline = decided(dueAfterWorkingDays(on, from, days))
        expect(daysOf(deadline.counted)).toBe(days)
        const event = localOf(on.zone, Date.parse(from)).date
        const last = localOf(on.zone, Date.parse(deadline.at) - 1).date
        let working = 0
        for (let day = addDays(event, 1); day <= last; day = addDays(day, 1)) if (on.isWorkingDay(day)) working++
        expect(working).toBe(days)
        expect(on.isWorkingDay(last)).toBe(true)
        expect(deadline.counted.at(-1)?.to).toBe(deadline.at)
      }),
    )
  })

  test('a period of months sums its days and grows with its length', () => {
    fc.assert(
      fc.property(calendar, moment, fc.nat(60), (on, from, months) => {
        const deadline = dueAfterMonths(on, from, months)
        const event = localOf(on.zone, Date.parse(from)).date
        const last = localOf(on.zone, Date.parse(deadline.at) - 1).date
        expect(daysOf(deadline.counted)).toBe(daysBetween(event, last))
        expect(dueAfterMonths(on, from, months + 1).at > deadline.at).toBe(true)
      }),
    )
  })

  test('working days forward and back lead home, from a working day', () => {
    fc.assert(
      fc.property(calendar, date, fc.nat(60), (on, day, days) => {
        const start = decided(workingDayAfter(on, day, 1)).date
        const there = decided(workingDayAfter(on, start, days)).date
        expect(decided(workingDayAfter(on, there, -days)).date).toBe(start)
      }),
    )
  })

  test('the closing time of a day is its last working moment', () => {
    fc.assert(
      fc.property(calendar, moment, fc.integer({ min: 1, max: 20 }), (on, from, days) => {
        const { at } = decided(addWorkingDays(on, from, days, { endOfDay: true }))
        // Hours that lie in a gap of the clocks alone do not exist on that day.
        fc.pre(on.zone === 'Asia/Shanghai' || on.zone === 'Asia/Kathmandu')
        expect(decided(previousActive(on, at)).at).toBe(at)
      }),
    )
  })

  test('slices of days sum to the whole and lie on days in order', () => {
    fc.assert(
      fc.property(zone, second, fc.nat(3_000_000), (name, from, length) => {
        const to = toInstant(Date.parse(from) + length * 1000)
        const slices = splitByDay(name, from, to)
        expect(secondsOf(slices)).toBe(length)
        for (const [index, slice] of slices.entries()) {
          expect(slice.from).toBe(index === 0 ? from : slices[index - 1]?.to)
          if (index > 0) expect(slice.date).toBe(addDays(slices[index - 1]!.date, 1))
        }
        if (length > 0) expect(slices.at(-1)?.to).toBe(to)
      }),
    )
  })

  test('dates sort as texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), fc.integer({ min: 1, max: 30_000 }), (day, more) => {
        expect(dateOf(day) < dateOf(day + more)).toBe(true)
      }),
    )
  })
})
