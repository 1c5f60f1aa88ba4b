/** In which order obligations are told, and a page of them at a time. */
import { canonicalJson } from './canonical.ts'
import type { Obligation } from './obligation.ts'
import type { ObligationQuery } from './obligation-query.ts'

/** The rows in their order, cut to the page that is asked for. */
export function pageOf(rows: Obligation[], { after, limit }: ObligationQuery): readonly Obligation[] {
  const ordered = rows.sort(byUrgency)
  const rest = after === undefined ? ordered : ordered.filter(row => byUrgency(row, after) > 0)
  return Object.freeze(limit === undefined ? rest : rest.slice(0, limit))
}

/** The first of many lists that are in their order, merged, up to the limit. */
export function firstOf(lists: readonly Iterator<Obligation, undefined>[], limit: number): readonly Obligation[] {
  const heads = lists.map(list => list.next().value)
  const page: Obligation[] = []
  while (page.length < limit) {
    const first = mostUrgent(heads)
    if (first === undefined) break
    page.push(heads[first]!)
    heads[first] = lists[first]!.next().value
  }
  return Object.freeze(page)
}

function mostUrgent(heads: readonly (Obligation | undefined)[]): number | undefined {
  let first: number | undefined
  for (const [place, head] of heads.entries()) {
    if (head && (first === undefined || byUrgency(head, heads[first]!) < 0)) first = place
  }
  return first
}

/** Two rows are never of equal rank, unless they say the same: pages neither repeat a row nor leave one out. */
export function byUrgency(a: Obligation, b: Obligation): number {
  return (
    inOrder(a.due ?? a.since, b.due ?? b.since) ||
    inOrder(a.subject, b.subject) ||
    inOrder(a.obligation, b.obligation) ||
    inOrder(a.since, b.since) ||
    inOrder(a.clause, b.clause) ||
    inOrder(canonicalJson(a.facts), canonicalJson(b.facts))
  )
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
