/** Periods that were kept and missed: against periods that are laid one behind the other, day by day. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Calendar } from '../../src/core/ports.ts'
import { monthBegan, periodsOf, type Spell, type Timeline } from '../../src/kinds/periods.ts'
import { addDays, type CalendarUnit, endOf, startOf } from '../../src/time/dates.ts'
import { toInstant } from '../../src/time/instant.ts'
import { localDate } from '../../src/time/local-date.ts'
import { startOfDay } from '../../src/time/zone.ts'
import { runs } from '../effort.ts'

const ZONES = ['Asia/Shanghai', 'America/New_York', 'UTC'] as const
const UNITS = ['month', 'quarter', 'half-year', 'year', null] as const

type Unit = CalendarUnit | null

/** Of a kind, to which values of a day give a frequency. */
interface Kind extends Spell {
  readonly kind: 'a' | 'b'
}

interface World {
  readonly zone: string
  readonly spells: readonly Kind[]
  readonly values: readonly { readonly since: string; readonly a: Unit; readonly b: Unit }[]
  readonly done: readonly string[]
  /** The lengths of which the period counts in which it begins. */
  readonly first: readonly Unit[]
  readonly until: string
}

const FIRST = '2026-01-01'
const days = Array.from({ length: 900 }, (_, place) => addDays(FIRST, place))
/** Often about where periods begin. */
const day = fc.oneof(
  fc.constantFrom(...days.filter(one => ['30', '31', '01', '02'].includes(one.slice(8)))),
  fc.constantFrom(...days),
)
const moment = fc.tuple(day, fc.constantFrom(0, 43_200_000, 86_399_999))
const kind = fc.constantFrom('a', 'b', null)

const worlds: fc.Arbitrary<World> = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    spells: fc.array(fc.tuple(moment, kind), { minLength: 1, maxLength: 6 }),
    values: fc.uniqueArray(fc.record({ since: day, a: fc.constantFrom(...UNITS), b: fc.constantFrom(...UNITS) }), {
      maxLength: 3,
      selector: ({ since }) => since,
    }),
    from: fc.record({ a: fc.constantFrom(...UNITS), b: fc.constantFrom(...UNITS) }),
    done: fc.array(moment, { maxLength: 12 }),
    first: fc.subarray<Unit>(['month', 'quarter', 'half-year', 'year']),
    until: moment,
  })
  .map(({ zone, spells, values, from, first, done, until }) => {
    const at = ([date, ms]: readonly [string, number]) => toInstant(startOfDay(zone, date) + ms)
    const stood = new Map(spells.map(([when, what]) => [at(when), what]))
    return {
      zone,
      spells: [...stood]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([since, what]) => ({ since, isThere: what !== null, kind: what ?? 'a' })),
      values: [{ since: '1990-01-01', ...from }, ...values].sort((one, other) => (one.since < other.since ? -1 : 1)),
      done: done.map(at).sort(),
      first,
      until: at(until),
    }
  })

const unitOf =
  ({ zone, values }: World) =>
  ({ kind }: Kind, when: string): Unit =>
    values.findLast(({ since }) => toInstant(startOfDay(zone, since)) <= when)![kind]

const timeline = (world: World): Timeline<Kind> => ({
  ...world,
  calendar: { zone: world.zone } as Calendar,
  unitOf: unitOf(world),
  firstCounts: unit => world.first.includes(unit),
})

/** Day by day, one stretch of the same frequency after the other, without any of the code's shortcuts. */
function laid(world: World): readonly string[] {
  const { zone, spells, done, until } = world
  const unit = unitOf(world)
  const begins = (date: string) => toInstant(startOfDay(zone, date))
  const at = (when: string) => spells.findLast(({ since }) => since <= when)
  const told: string[] = []
  for (const [place, spell] of spells.entries()) {
    const before = spells[place - 1]
    const goesOn = before?.isThere && spell.isThere && unit(before, spell.since) === unit(spell, spell.since)
    if (!spell.isThere || goesOn) continue
    const ends = spells.findIndex(({ isThere, since }, later) => {
      const last = spells[later - 1]!
      return later > place && !(isThere && unit(last, since) === unit(spells[later]!, since))
    })
    const end = ends < 0 ? '9999' : spells[ends]!.since
    const own = spells.slice(place, ends < 0 ? undefined : ends)
    const unitAt = (when: string) => unit(own.findLast(({ since }) => since <= when)!, when)
    let today = localDate({ zone }, spell.since)
    let last: string | undefined
    const starting = unitAt(spell.since)
    if (starting !== null) {
      last = endOf(starting, today)
      const to = begins(addDays(last, 1))
      const there = spells.findLast(({ since }) => since < to)!.isThere
      const isOwed = told.every(row => !(row.startsWith(starting) && row.split(' ')[2] === to))
      if (world.first.includes(starting) && there && isOwed) {
        const kept = done.some(one => one >= begins(startOf(starting, today)) && one < to)
        told.push(`${starting} ${begins(today)} ${to} ${kept ? 'kept' : 'missed'} ${spell.kind}`)
      }
      today = last
    }
    for (today = addDays(today, 1); begins(today) < end && begins(today) <= until; today = addDays(today, 1)) {
      const current = unitAt(begins(today))
      if (current === null) continue
      const closes = endOf(current, today)
      if (last !== addDays(today, -1) && endOf(current, addDays(today, -1)) === closes) continue
      const [from, to] = [begins(today), begins(addDays(closes, 1))]
      const there = spells.findLast(({ since }) => since < to)!.isThere
      const kept = done.some(one => one >= from && one < to)
      if (there) told.push(`${current} ${from} ${to} ${kept ? 'kept' : 'missed'} ${at(from)!.kind}`)
      last = closes
      today = closes
    }
  }
  return told
}

describe('periods that were owed', () => {
  test('are those that are laid there, kept where something was done in them', () => {
    let [kept, missed] = [0, 0]
    fc.assert(
      fc.property(worlds, world => {
        const told = periodsOf(timeline(world))
        kept += told.filter(({ isKept }) => isKept).length
        missed += told.filter(({ isKept }) => !isKept).length
        expect(
          told.map(one => `${one.unit} ${one.from} ${one.to} ${one.isKept ? 'kept' : 'missed'} ${one.spell.kind}`),
        ).toEqual(laid(world))
      }),
      runs(1_500),
    )
    expect([kept > 50, missed > 300]).toEqual([true, true])
  })

  test('what was missed stays so, whatever happens after its end', () =>
    fc.assert(
      fc.property(worlds, worlds, (world, later) => {
        const { until } = world
        const before = periodsOf(timeline(world)).filter(({ to }) => to <= until)
        const behind = <T extends { readonly since: string }>(list: readonly T[]) =>
          list.filter(({ since }) => since > until)
        const more = {
          ...world,
          spells: [...world.spells.filter(({ since }) => since <= until), ...behind(later.spells)],
          done: [...world.done.filter(one => one <= until), ...later.done.filter(one => one > until)],
          until: later.until > until ? later.until : until,
        }
        const now = { ...world, spells: world.spells.filter(({ since }) => since <= until) }
        expect(periodsOf(timeline(now)).filter(({ to }) => to <= until)).toEqual(before)
        const names = periodsOf(timeline(more))
          .filter(({ isKept }) => !isKept)
          .map(({ from, to }) => from + to)
        expect(names).toEqual(
          expect.arrayContaining(before.filter(({ isKept }) => !isKept).map(one => one.from + one.to)),
        )
      }),
      runs(500),
    ))

  test('end where months begin', () =>
    fc.assert(
      fc.property(worlds, world => {
        const { calendar } = timeline(world)
        for (const { to } of periodsOf(timeline(world))) expect(monthBegan(calendar, to)).toBe(to)
      }),
      runs(100),
    ))
})
