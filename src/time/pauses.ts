import type { Instant } from '../core/ports.ts'
import { secondOf } from './deadline.ts'

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
  for (const pause of pauses.map(stretchOf).sort((one, other) => one.from - other.from)) {
    if (pause.to <= pause.from || pause.to <= start) continue
    if (pause.from >= to) break
    if (pause.from > start) running.push({ from: start, to: pause.from })
    start = pause.to
  }
  if (start < to) running.push({ from: start, to })
  return running
}

function stretchOf({ from, to }: Pause): Stretch {
  return { from: secondOf(from), to: to === undefined ? Number.POSITIVE_INFINITY : secondOf(to) }
}
