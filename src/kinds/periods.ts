/**
 * What recurs, period by period: each goes by that with which it begins (the grade and the numbers of its first moment),
 * to its end. So what is changed in the middle of a period, and back again, neither clears it nor owes it twice.
 */
import type { Calendar, Instant, LocalDate } from '../core/ports.ts'
import { addDays, type CalendarUnit, startOf } from '../time/dates.ts'
import { toInstant } from '../time/instant.ts'
import { localDate } from '../time/local-date.ts'
import { type CalendarPeriod, restOf } from '../time/period-of.ts'
import { startOfDay } from '../time/zone.ts'

/** How somebody or something stood from a moment on, to the next one. */
export interface Spell {
  readonly since: Instant
  /** What ended before is not told of it; left out: all is. */
  readonly from?: Instant
  /** False: nothing recurs. */
  readonly isThere: boolean
}

export interface Timeline<S extends Spell> {
  readonly calendar: Calendar
  /** In order. */
  readonly spells: readonly S[]
  /** How often it is owed by the values of a moment; null: not at all. */
  readonly unitOf: (spell: S, moment: Instant) => CalendarUnit | null
  /** Whether a period of that length counts in which it begins; left out: no. What was done in it before counts then. */
  readonly firstCounts?: (unit: CalendarUnit, moment: Instant) => boolean
  /** When it was done, in order. */
  readonly done: readonly Instant[]
  /** Periods that begin at this moment or before. */
  readonly until: Instant
}

export interface PeriodTold<S extends Spell> extends CalendarPeriod {
  readonly unit: CalendarUnit
  /** When it was done last before the end. */
  readonly last: Instant | null
  readonly isKept: boolean
  readonly spell: S
}

/** Those that are owed, in the order of their beginning. Who is not there at the end of one does not owe it. */
export function periodsOf<S extends Spell>(timeline: Timeline<S>): readonly PeriodTold<S>[] {
  const { spells, done } = timeline
  const told: PeriodTold<S>[] = []
  for (const run of runsOf(timeline)) {
    for (const { keptFrom, ...period } of periodsIn(run, timeline)) {
      const { from, to } = period
      const spell = inForce(run.spells, from)
      if (to <= (spell.from ?? '') || !endsThere(spells, to)) continue
      // The same one had begun before, and is owed already.
      if (keptFrom !== undefined && told.some(before => before.to === to && before.unit === period.unit)) continue
      const last = lastBefore(done, to)
      told.push({ ...period, last, isKept: last !== null && last >= (keptFrom ?? from), spell })
    }
  }
  return told
}

/** How a period stood, as views tell it. */
export interface PeriodStanding {
  readonly unit: CalendarUnit
  readonly first: LocalDate
  readonly last: LocalDate
  /** `open`: it is not over, and it was not done yet. `answered`: missed, and somebody has answered for it. */
  readonly standing: 'kept' | 'open' | 'missed' | 'answered'
  /** When it was done last before the end of the period. */
  readonly doneAt: Instant | null
}

/** @param isAnswered asked of a period that was missed, by its end */
export function standingOf(
  { from, to, unit, last: doneAt, isKept }: PeriodTold<Spell>,
  { calendar, until }: Pick<Timeline<Spell>, 'calendar' | 'until'>,
  isAnswered: (to: Instant) => boolean,
): PeriodStanding {
  const standing = isKept ? 'kept' : to > until ? 'open' : isAnswered(to) ? 'answered' : 'missed'
  return { unit, first: localDate(calendar, from), last: addDays(localDate(calendar, to), -1), standing, doneAt }
}

/** The beginning of the calendar month that a moment is in: whatever recurs ends with one. */
export function monthBegan(calendar: Pick<Calendar, 'zone'>, moment: Instant): Instant {
  return beganAt(calendar, 'month', moment)
}

/** The beginning of the calendar period that a moment is in. */
export function beganAt({ zone }: Pick<Calendar, 'zone'>, unit: CalendarUnit, moment: Instant): Instant {
  return toInstant(startOfDay(zone, startOf(unit, localDate({ zone }, moment))))
}

/** Spells behind each other that are owed equally often: what changes between them starts nothing anew. */
interface Run<S extends Spell> {
  readonly spells: S[]
  until: Instant
}

const EVER = '\uffff'

function runsOf<S extends Spell>({ spells, unitOf }: Timeline<S>): readonly Run<S>[] {
  const runs: Run<S>[] = []
  for (const [place, spell] of spells.entries()) {
    const { since, isThere } = spell
    const before = spells[place - 1]
    if (before?.isThere && isThere && unitOf(before, since) === unitOf(spell, since)) {
      runs.at(-1)!.spells.push(spell)
      continue
    }
    if (before?.isThere) runs.at(-1)!.until = since
    if (isThere) runs.push({ spells: [spell], until: EVER })
  }
  return runs
}

interface Begun extends CalendarPeriod {
  readonly unit: CalendarUnit
  /** Of the first, which is the rest of one: when that one began. */
  readonly keptFrom?: Instant
}

function* periodsIn<S extends Spell>(run: Run<S>, timeline: Timeline<S>): Generator<Begun, undefined> {
  const { calendar, unitOf, firstCounts, until } = timeline
  const began = run.spells[0]!.since
  const unitAt = (moment: Instant) => unitOf(inForce(run.spells, moment), moment)
  const first = unitAt(began)
  const rest = restOf(calendar, first ?? 'month', began)
  if (first !== null && firstCounts?.(first, began)) {
    yield { ...rest, unit: first, keptFrom: beganAt(calendar, first, began) }
  }
  let next = rest.to
  // Where none ran before it, a period begins where the calendar begins one.
  let follows = first !== null
  while (next < run.until && next <= until) {
    const unit = unitAt(next)
    const period = unit === null ? undefined : restFrom(calendar, unit, next)
    follows = period !== undefined && (follows || period.isWhole)
    if (follows) yield { ...period!, from: next, unit: unit! }
    next = (follows ? period! : restFrom(calendar, 'month', next)).to
  }
}

interface Rest extends CalendarPeriod {
  readonly isWhole: boolean
}

const known = new WeakMap<Calendar, Map<string, Rest>>()

// Everybody's periods begin with the same days, and there are few of them.
function restFrom(calendar: Calendar, unit: CalendarUnit, began: Instant): Rest {
  const rests = known.get(calendar) ?? new Map<string, Rest>()
  known.set(calendar, rests)
  const name = `${unit} ${began}`
  const found = rests.get(name)
  if (found) return found
  const first = localDate(calendar, began)
  const rest = { ...restOf(calendar, unit, began), isWhole: startOf(unit, first) === first }
  rests.set(name, rest)
  return rest
}

function inForce<S extends Spell>(spells: readonly S[], moment: Instant): S {
  return spells.findLast(({ since }) => since <= moment) ?? spells[0]!
}

function endsThere(spells: readonly Spell[], to: Instant): boolean {
  return spells.findLast(({ since }) => since < to)?.isThere === true
}

function lastBefore(done: readonly Instant[], to: Instant): Instant | null {
  let [low, high] = [0, done.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (done[middle]! < to) low = middle + 1
    else high = middle
  }
  return done[low - 1] ?? null
}
