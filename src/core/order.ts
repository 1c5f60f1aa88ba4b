/**
 * Business order: what happened first is folded first, however late it was told, so that a state is a function of the
 * set of its facts. Of one moment the lower rank comes first (goods arrive before they are issued), of one rank what was
 * told first.
 */
import type { Fact } from './event.ts'
import type { Instant } from './moment.ts'
import { standing, WITHDRAWN } from './withdrawn.ts'

/** What of a state's definition says in which order its events are folded. */
interface Folding {
  readonly order: 'business' | 'telling'
  readonly steps: { get(type: string): { readonly definition: { readonly rank: number } | undefined } | undefined }
}

/** Where an event stands among all others; those of one place stand as they were told. */
export interface Place {
  readonly at: Instant
  readonly rank: number
}

/** The place of the last event of a state that has none. */
export const BEFORE_ALL: Place = Object.freeze({ at: '', rank: 0 })

/** Behind all that happened at a moment. */
export const endOf = (at: Instant): Place => ({ at, rank: Number.POSITIVE_INFINITY })

export function isBefore(one: Place, other: Place): boolean {
  return one.at < other.at || (one.at === other.at && one.rank < other.rank)
}

export function placeOf(state: Folding, event: Fact): Place {
  return { at: event.occurredAt, rank: rankOf(state, event) }
}

/** Events as they were told, in the order of their business. The same list where that is the same, as it mostly is. */
export function inOrder<Event extends Fact>(state: Folding, events: readonly Event[]): readonly Event[] {
  const left = seesAll(state) ? events : standing(events)
  if (state.order === 'telling') return left
  for (let index = 1; index < left.length; index++) {
    // Sorting is stable, so what has one place keeps the order of telling.
    if (compared(state, left[index - 1]!, left[index]!) > 0)
      return [...left].sort((one, other) => compared(state, one, other))
  }
  return left
}

/** A state of withdrawals themselves is told of each. */
function seesAll({ steps }: Folding): boolean {
  return steps.get(WITHDRAWN) !== undefined
}

/** Whether such a state can go on with an event, or has to be folded anew. */
export function isLate(state: Folding, latest: Place, event: Fact): boolean {
  if (event.type === WITHDRAWN) return !seesAll(state)
  if (event.occurredAt > latest.at || state.order === 'telling') return false
  return event.occurredAt < latest.at || rankOf(state, event) < latest.rank
}

/** Whether an event is known behind a place: a withdrawal is, whenever it was told. */
export function isKnownAt(state: Folding, place: Place, event: Fact): boolean {
  return event.type === WITHDRAWN || !isBefore(place, placeOf(state, event))
}

/** Whether such a state goes on behind a place: then it stood otherwise there. */
export function goesOn({ order }: Folding, latest: Place, place: Place): boolean {
  return order === 'business' && isBefore(place, latest)
}

/** The later of a place and that of the last of these events, which are in order. */
export function latestOf(state: Folding, ordered: readonly Fact[], latest: Place): Place {
  const last = ordered.at(-1)
  if (last === undefined) return latest
  const place = placeOf(state, last)
  return isBefore(latest, place) ? place : latest
}

function compared(state: Folding, one: Fact, other: Fact): number {
  if (one.occurredAt !== other.occurredAt) return one.occurredAt < other.occurredAt ? -1 : 1
  return rankOf(state, one) - rankOf(state, other)
}

function rankOf({ steps }: Folding, { type }: Fact): number {
  // A step that looks at no data has no definition.
  return steps.get(type)?.definition?.rank ?? 0
}
