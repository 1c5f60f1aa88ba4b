import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Calendar, Instant, LocalDate } from '../../src/core/ports.ts'
import { everyDay, officeCalendar } from '../../src/time/calendar.ts'
import { addDays } from '../../src/time/dates.ts'
import type { Deadline, Paused } from '../../src/time/deadline.ts'
import { toInstant } from '../../src/time/instant.ts'
import type { Pause } from '../../src/time/pauses.ts'
import { dueAfterDays, dueAfterWorkingDays } from '../../src/time/working-days.ts'
import { localOf, startOfDay } from '../../src/time/zone.ts'
import { runs } from '../effort.ts'
import { daysOf, decided } from './expecting.ts'

/** Days around changes of clocks, at 02:00, 01:00 and midnight, by 30 and 60 minutes, and days without. */
const event = fc.record({
  place: fc.constantFrom(
    ['Asia/Shanghai', '2026-09-28'],
    ['Europe/Berlin', '2026-03-25'],
    ['Europe/Berlin', '2026-10-21'],
    ['America/New_York', '2026-10-28'],
    ['Australia/Lord_Howe', '2026-10-01'],
    ['America/Havana', '2026-10-29'],
    ['America/Sao_Paulo', '2018-11-01'],
  ),
  second: fc.integer({ min: 0, max: 4 * 86_400 }),
})

/** Seconds that make pauses begin and end at midnights, just beside them, and anywhere. */
const moment = fc.record({
  day: fc.integer({ min: -2, max: 12 }),
  beside: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(-1000, -1, 0, 0, 0, 999, 1000) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 86_400_000 }) },
  ),
})
const pause = fc.record({ from: moment, to: fc.option(moment, { freq: 12, nil: undefined }) })
const pauses = fc.array(pause, { maxLength: 6 })
const closedPauses = fc.array(fc.record({ from: moment, to: moment }), { maxLength: 6 })

type Moment = typeof moment extends fc.Arbitrary<infer Value> ? Value : never
type Given = Readonly<{ from: Moment; to: Moment | undefined }>

interface Case {
  readonly calendar: Calendar
  readonly from: Instant
  readonly day: LocalDate
  readonly days: number
  readonly working: boolean
  readonly pausesOf: (given: readonly Given[]) => Pause[]
  readonly at: (moment: Moment) => Instant
  readonly due: (pauses: readonly Pause[], days?: number) => Deadline | Paused
}

const anyCase = fc.record({ event, days: fc.nat(8), working: fc.boolean() }).map(({ event, days, working }): Case => {
  const [zone = '', first = ''] = event.place
  const off = [addDays(first, 3), addDays(first, 4), addDays(first, 8)]
  const calendar = working ? officeCalendar({ zone, holidays: off }) : everyDay(zone)
  const from = toInstant(startOfDay(zone, first) + event.second * 1000)
  const at = ({ day, beside }: Moment): Instant => toInstant(startOfDay(zone, addDays(first, day)) + beside)
  return {
    calendar,
    from,
    day: localOf(zone, Date.parse(from)).date,
    days,
    working,
    at,
    pausesOf: given => given.map(({ from, to }) => ({ from: at(from), to: to && at(to) })),
    due: (pauses, count = days) => {
      if (!working) return dueAfterDays(calendar, from, count, pauses)
      const answer = dueAfterWorkingDays(calendar, from, count, pauses)
      if (answer.decidable || answer.reason === 'paused') return answer
      throw new Error('every year is known here')
    },
  }
})

const secondOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000) * 1000

/** Whether the clock stands still at a moment, in epoch milliseconds. */
function still(pauses: readonly Pause[]): (ms: number) => boolean {
  const read = pauses.map(({ from, to }) => [secondOf(from), to === undefined ? Infinity : secondOf(to)] as const)
  return ms => read.some(([from, to]) => ms >= from && ms < to)
}

/** Goes over every second of the day. */
function isPaused({ calendar: { zone } }: Case, date: LocalDate, isStill: (ms: number) => boolean): boolean {
  const end = startOfDay(zone, addDays(date, 1))
  for (let ms = startOfDay(zone, date); ms < end; ms += 1000) if (!isStill(ms)) return false
  return true
}

/** Goes from day to day; after 16 paused days in a row, more than all pauses with an end have, it is for good. */
function slowly(given: Case, pauses: readonly Pause[]): { counted: LocalDate[]; last: LocalDate | undefined } {
  const counted: LocalDate[] = []
  const isStill = still(pauses)
  let last = given.day
  for (let inARow = 0; counted.length < given.days; ) {
    last = addDays(last, 1)
    inARow = isPaused(given, last, isStill) ? inARow + 1 : 0
    if (inARow > 16) return { counted, last: undefined }
    if (inARow === 0 && given.calendar.isWorkingDay(last)) counted.push(last)
  }
  return { counted, last }
}

function countedDays({ calendar: { zone } }: Case, { counted }: Deadline): LocalDate[] {
  return counted.flatMap(({ from, to, days = 0 }) => {
    const first = localOf(zone, Date.parse(from)).date
    expect(Date.parse(from)).toBe(startOfDay(zone, first))
    expect(Date.parse(to)).toBe(startOfDay(zone, addDays(first, days)))
    return Array.from({ length: days }, (_, index) => addDays(first, index))
  })
}

/** Later is more; a clock that stands still for good comes after every deadline, the sooner the more. */
const lateness = (answer: Deadline | Paused): number =>
  answer.decidable ? Date.parse(answer.at) : Number.MAX_SAFE_INTEGER - 1000 + answer.remaining

describe('periods with pauses', () => {
  test('are what a walk over every second says', () => {
    fc.assert(
      fc.property(anyCase, pauses, (given, list) => {
        const paused = given.pausesOf(list)
        const answer = given.due(paused)
        const { counted, last } = slowly(given, paused)
        if (answer.decidable) {
          expect(countedDays(given, answer)).toEqual(counted)
          expect(Date.parse(answer.at)).toBe(startOfDay(given.calendar.zone, addDays(last ?? '', 1)))
          expect(answer.closes).toBe('before')
          return
        }
        expect(last).toBeUndefined()
        expect(answer).toMatchObject({ reason: 'paused', remaining: given.days - counted.length, unit: 'days' })
        const isStill = still(paused)
        const since = Date.parse(answer.since)
        for (let hour = 0; hour < 24 * 30; hour++) expect(isStill(since + hour * 3_600_000)).toBe(true)
        expect(since === secondOf(given.from) || (since > secondOf(given.from) && !isStill(since - 1000))).toBe(true)
      }),
      runs(300),
    )
  })

  test('sum to the days, in runs that do not touch, the last of which ends with the period', () => {
    fc.assert(
      fc.property(anyCase, closedPauses, (given, list) => {
        const { at, counted } = decided(given.due(given.pausesOf(list)))
        expect(daysOf(counted)).toBe(given.days)
        if (given.days > 0) expect(counted.at(-1)?.to).toBe(at)
        for (const [index, { from }] of counted.entries()) {
          if (index > 0) expect(from > counted[index - 1]!.to).toBe(true)
        }
      }),
    )
  })

  test('are as without pauses, when no pause reaches the day after the event or all of them come too late', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(30), fc.nat(400_000), (given, gap, length) => {
        const { calendar, from, days, working } = given
        const plain = working ? dueAfterWorkingDays(calendar, from, days) : dueAfterDays(calendar, from, days)
        const dayEnd = startOfDay(calendar.zone, addDays(given.day, 1))
        const before = { from: toInstant(dayEnd - length * 1000), to: toInstant(dayEnd) }
        const after = { from: toInstant(Date.parse(decided(plain).at) + gap * 1000) }
        expect(given.due([])).toEqual(plain)
        expect(given.due([after, before])).toEqual(plain)
      }),
    )
  })

  test('do not ask in which order the pauses come, nor how often', () => {
    const shuffled = pauses.chain(list =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    )
    fc.assert(
      fc.property(anyCase, shuffled, (given, [list, other]) => {
        expect(given.due(given.pausesOf(other))).toEqual(given.due(given.pausesOf(list)))
      }),
    )
  })

  test('do not change when a pause is cut in two', () => {
    fc.assert(
      fc.property(anyCase, pause, pauses, fc.double({ min: 0, max: 1, noNaN: true }), (given, one, others, share) => {
        const [whole, ...rest] = given.pausesOf([one, ...others]) as [Pause, ...Pause[]]
        const start = Date.parse(whole.from)
        const end = whole.to === undefined ? start + 10 * 86_400_000 : Date.parse(whole.to)
        fc.pre(start <= end)
        const cut = toInstant(start + Math.floor((end - start) * share))
        const halves = [{ from: cut, to: whole.to }, ...rest, { from: whole.from, to: cut }]
        expect(given.due(halves)).toEqual(given.due([whole, ...rest]))
      }),
    )
  })

  test('end no earlier for one more pause, nor for one more day', () => {
    fc.assert(
      fc.property(anyCase, pause, pauses, (given, one, others) => {
        const rest = given.pausesOf(others)
        const answer = given.due(rest)
        expect(lateness(given.due([...rest, ...given.pausesOf([one])]))).toBeGreaterThanOrEqual(lateness(answer))
        expect(lateness(given.due(rest, given.days + 1))).toBeGreaterThan(lateness(answer))
      }),
    )
  })

  test('with a pause that is open: what is left when it ends is what remains', () => {
    fc.assert(
      fc.property(anyCase, moment, fc.nat(10 * 86_400), closedPauses, (given, start, wait, list) => {
        const paused = given.pausesOf(list)
        const from = given.at(start)
        const answer = given.due([...paused, { from }])
        if (answer.decidable) return
        // No pause of the list ends later than that.
        const end = toInstant(Date.parse(given.at({ day: 14, beside: 0 })) + wait * 1000)
        const dayOfEnd = localOf(given.calendar.zone, Date.parse(end)).date
        const eve = toInstant(startOfDay(given.calendar.zone, dayOfEnd) - 1000)
        const { at } = decided(given.due([...paused, { from, to: end }]))
        const later = given.working ? dueAfterWorkingDays : dueAfterDays
        expect(decided(later(given.calendar, eve, answer.remaining)).at).toBe(at)
      }),
    )
  })
})
