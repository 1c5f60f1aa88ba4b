/** In which order obligations are told, and a page of them at a time. */
import { canonicalJson } from './canonical.ts'
import type { Obligation } from './obligation.ts'

/** The first of many lists that are in their order, merged, up to the limit. */
export function firstOf(lists: readonly Iterator<Obligation, undefined>[], limit: number): readonly Obligation[] {
  const heads: { readonly row: Obligation; readonly list: Iterator<Obligation, undefined> }[] = []
  const next = (list: Iterator<Obligation, undefined>) => {
    const row = list.next().value
    if (row)
      heads.splice(
        firstPlace(heads.length, at => byUrgency(heads[at]!.row, row) > 0),
        0,
        { row, list },
      )
  }
  lists.forEach(next)
  const page: Obligation[] = []
  while (heads.length > 0 && page.length < limit) {
    const { row, list } = heads.shift()!
    page.push(row)
    next(list)
  }
  return Object.freeze(page)
}

/** The first of so many places at which it holds: it holds at all that come behind. */
export function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Two rows are never of equal rank, unless they say the same: pages neither repeat a row nor leave one out. */
export function byUrgency(a: Obligation, b: Obligation): number {
  return (
    inOrder(urgencyOf(a), urgencyOf(b)) ||
    inOrder(a.subject, b.subject) ||
    inOrder(a.obligation, b.obligation) ||
    inOrder(a.since, b.since) ||
    inOrder(a.due ?? '', b.due ?? '') ||
    inOrder(a.clause, b.clause) ||
    inOrder(canonicalJson(a.facts), canonicalJson(b.facts))
  )
}

export function urgencyOf({ due, since }: Obligation): string {
  return due ?? since
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
