import type { Instant } from '../core/ports.ts'
import { secondOf } from './deadline.ts'
import { dayAt } from './office-days.ts'
import { momentOf } from './zone.ts'

/** A time in which the clock of a case stands still, [from, to); without `to` it still lasts. */
export interface Pause {
  readonly from: Instant
  readonly to?: Instant | undefined
}

/** Epoch milliseconds, whole seconds; `to` is `Infinity` where there is no end. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What is left of [from, to) between the pauses, in order. Pauses may come in any order and overlap; one that ends
 * before it begins (a backdated end) costs nothing, as a time that ends before it begins is 0 everywhere here.
 */
export function runningStretches(from: number, to: number, pauses: readonly Pause[]): Stretch[] {
  if (pauses.length === 0) return from < to ? [{ from, to }] : []
  const running: Stretch[] = []
  let start = from
  for (const pause of pauses.map(stretchOf).sort((left, right) => left.from - right.from)) {
    if (pause.to <= pause.from || pause.to <= start) continue
    if (pause.from >= to) break
    if (pause.from > start) running.push({ from: start, to: pause.from })
    start = pause.to
  }
  if (start < to) running.push({ from: start, to })
  return running
}

/** Days [first, end) by number; `end` is `Infinity` where no pause follows. */
export interface DayRange {
  readonly first: number
  readonly end: number
}

/**
 * The days after the day of the event that the pauses leave, in order, with days missing between them: each day but
 * those for the whole of which, midnight to midnight on the wall of the zone, the clock stands still. Pauses as for
 * `runningStretches`.
 */
export function runningDays(zone: string, event: number, pauses: readonly Pause[]): DayRange[] {
  if (pauses.length === 0) return [{ first: event + 1, end: FOREVER }]
  const running: DayRange[] = []
  // From midnight on: where clocks are set back over midnight, the next day may begin before the event.
  for (const { from, to } of runningStretches(momentOf(zone, event, 0), FOREVER, pauses)) {
    const first = Math.max(dayAt(zone, from), event + 1)
    const end = to === FOREVER ? FOREVER : dayAt(zone, to - 1) + 1
    const last = running.at(-1)
    if (last && first <= last.end) running[running.length - 1] = { first: last.first, end }
    else if (first < end) running.push({ first, end })
  }
  return running
}

/** Since when the clock of a case that began at `from` stands still, given that its last pause has no end. */
export function stillSince(from: number, pauses: readonly Pause[]): number {
  return runningStretches(from, FOREVER, pauses).at(-1)?.to ?? from
}

const FOREVER = Number.POSITIVE_INFINITY

function stretchOf({ from, to }: Pause): Stretch {
  return { from: secondOf(from), to: to === undefined ? FOREVER : secondOf(to) }
}
