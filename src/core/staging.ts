/** What the states of a decision become by what is decided; a fact that is told late is put in its place. */
import type { Fact } from './event.ts'
import { evolve, replay } from './fold.ts'
import { goesOn, inOrder, isLate, latestOf, type Place } from './order.ts'
import type { Used } from './used-states.ts'

/** What the staged states will be if a decision is accepted, by the ids of their references. */
export type Staging = ReadonlyMap<string, Staged>

interface Staged {
  readonly value: unknown
  readonly latest: Place
}

/** A state, and what is decided about it. */
export interface Touched {
  readonly used: Used
  readonly facts: readonly Fact[]
}

/** The facts under the states that each of them touches, by the ids of their references. */
export function byState(facts: readonly Fact[], touchedBy: (fact: Fact) => Iterable<Used>): Map<string, Touched> {
  const touched = new Map<string, Touched & { readonly facts: Fact[] }>()
  for (const fact of facts) {
    for (const used of touchedBy(fact)) {
      const entry = touched.get(used.ref.id)
      if (entry) entry.facts.push(fact)
      else touched.set(used.ref.id, { used, facts: [fact] })
    }
  }
  return touched
}

/** One of the facts happened before something that is in the state already. */
export function isToldLate({ used: { ref, latest }, facts }: Touched): boolean {
  return facts.some(fact => isLate(ref.state, latest, fact))
}

/** @param history what is in the state already: asked for where a fact is told late */
export function staged(touched: Touched, history: () => readonly Fact[]): Staged {
  const { used, facts } = touched
  const { ref, value, latest } = used
  return {
    value: isToldLate(touched)
      ? replay(ref.state, ref.key, [...history(), ...facts])
      : evolve(ref.state, value as object, facts),
    latest: latestOf(ref.state, inOrder(ref.state, facts), latest),
  }
}

/** Something in the state happened behind a place: then it stood otherwise there. */
export function isLater({ ref, latest }: Used, place: Place): boolean {
  return goesOn(ref.state, latest, place)
}
