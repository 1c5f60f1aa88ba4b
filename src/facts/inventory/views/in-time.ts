/** What lies in the order of its business time. */
import type { Instant } from '../../../core/ports.ts'

interface InTime {
  readonly at: Instant
}

/** What happened at the same moment, in the order in which it was told. */
export function byTime(entry: InTime, other: InTime): number {
  if (entry.at === other.at) return 0
  return entry.at < other.at ? -1 : 1
}

/** A count comes after all that happened at its moment. */
export function countsLast(entry: InTime & { readonly adjusts: boolean }, other: typeof entry): number {
  return byTime(entry, other) || Number(entry.adjusts) - Number(other.adjusts)
}

/** How many of what lies in order are not later than the moment. */
export function countUpTo(entries: readonly InTime[], moment: Instant, from = 0): number {
  let [low, high] = [from, entries.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]!.at <= moment) low = middle + 1
    else high = middle
  }
  return low
}
