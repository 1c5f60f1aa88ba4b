/** The answers of working-time arithmetic. Each one is plain data and explains itself by what was counted. */
import type { Instant, LocalDate } from '../core/ports.ts'
import { fromInstant, toInstant } from './instant.ts'

/**
 * What was counted, [from, to): a stretch of working time in seconds, or a run of adjacent days. The amounts of a list
 * sum exactly to what was asked for; adjacent stretches are written as one. On days when clocks change, the seconds
 * are those that passed, not those of the wall clock.
 */
export type Interval =
  | { readonly from: Instant; readonly to: Instant; readonly seconds: number; readonly days?: never }
  | { readonly from: Instant; readonly to: Instant; readonly days: number; readonly seconds?: never }

/** Until when something is in time. Ask `isLate`, do not compare texts. */
export interface Deadline {
  readonly decidable: true
  readonly at: Instant
  /** `at`: still in time at that second (hours). `before`: no longer in time at that moment (days, at midnight). */
  readonly closes: 'at' | 'before'
  readonly counted: readonly Interval[]
  /** The newest announcement since the event that the count rests on: before it, another moment was due. */
  readonly announcedOn?: LocalDate
}

/** Working time between two moments. */
export interface Elapsed {
  readonly decidable: true
  readonly seconds: number
  readonly counted: readonly Interval[]
}

export interface Moment {
  readonly decidable: true
  readonly at: Instant
}

/** A moment and what was counted on the way to it. */
export interface Reached extends Moment {
  readonly counted: readonly Interval[]
}

/** The calendar does not know the year yet: nobody can say, and nothing is guessed. */
export interface Unannounced {
  readonly decidable: false
  readonly reason: 'unannounced'
  readonly year: number
  /** The first day in question. */
  readonly date: LocalDate
}

/** The time stands still in a pause without an end: the moment depends on when it ends. */
export interface Paused {
  readonly decidable: false
  readonly reason: 'paused'
  readonly since: Instant
  /** What is left to count when the pause ends: working seconds, or whole days where `unit` says so. */
  readonly remaining: number
  /** Of periods of days and of working days; without it, `remaining` is in seconds. */
  readonly unit?: 'days'
}

/**
 * Whether what was done at that moment was done too late. The resolution is seconds: milliseconds are cut off, which
 * never makes late what was in time to the millisecond.
 */
export function isLate(deadline: Deadline, doneAt: Instant): boolean {
  const done = secondOf(doneAt)
  const at = fromInstant(deadline.at)
  return deadline.closes === 'at' ? done > at : done >= at
}

/** Epoch milliseconds with the milliseconds cut off: the one place where the resolution of working time is set. */
export function secondOf(instant: Instant): number {
  return Math.floor(fromInstant(instant) / 1000) * 1000
}

export function unannounced(date: LocalDate): Unannounced {
  return { decidable: false, reason: 'unannounced', year: Number(date.slice(0, 4)), date }
}

/** Collects stretches in order; a stretch that begins where the last one ended prolongs it. */
export class Tally {
  seconds = 0
  readonly #stretches: { from: number; to: number }[] = []

  add(from: number, to: number): void {
    this.seconds += (to - from) / 1000
    const last = this.#stretches.at(-1)
    if (last?.to === from) last.to = to
    else this.#stretches.push({ from, to })
  }

  /** Where the last stretch ends. */
  get end(): number {
    return this.#stretches.at(-1)!.to
  }

  /** The same for stretches that are met backwards in time. */
  addEarlier(from: number, to: number): void {
    this.seconds += (to - from) / 1000
    const last = this.#stretches.at(-1)
    if (last?.from === to) last.from = from
    else this.#stretches.push({ from, to })
  }

  counted(): Interval[] {
    return this.#stretches
      .sort((left, right) => left.from - right.from)
      .map(({ from, to }) => ({ from: toInstant(from), to: toInstant(to), seconds: (to - from) / 1000 }))
  }
}

/** Adjacent days, by number. */
export interface Run {
  readonly first: number
  days: number
}

/** Collects days in order; days that follow on the last ones prolong their run. */
export class DayTally {
  days = 0
  readonly runs: Run[] = []

  add(first: number, days: number): void {
    this.days += days
    const run = this.runs.at(-1)
    if (run && run.first + run.days === first) run.days += days
    else this.runs.push({ first, days })
  }

  /** The last day that was collected. */
  get last(): number {
    const { first, days } = this.runs.at(-1)!
    return first + days - 1
  }
}
