/**
 * Whose act it is. A person whom the data name is a statement of whoever records it: it counts as that person's own act
 * only where the actor is that person, or holds a role that the company lets record the acts of others. Who acts by a
 * mandate acts as its giver; both have a hand in the act.
 */
import { capacityOf, handsOf } from '../core/acting.ts'
import type { Actor } from '../core/event.ts'
import type { Text } from '../core/finding.ts'
import type { Facts } from './scope.ts'
import { type From, valueFrom } from './values.ts'

/** Somebody who is named: the actor of an event, or a person in its data. */
export interface Named {
  readonly id?: string | undefined
  /** The same, as most events name it. */
  readonly personId?: string | undefined
  readonly role?: string | undefined
  readonly department?: string | undefined
}

interface Recording {
  readonly event: { readonly actor: Actor | null }
  readonly parameters: unknown
}

/** The roles that may record what others did. Left out: nobody may. */
export interface Recorded<Judged extends Recording> {
  readonly recorders?: From<Judged, readonly string[]>
}

export interface Act {
  /** The person acted, or somebody recorded it who may. */
  readonly counts: boolean
  /** Whose hands are in it: the person's, and of whoever acted in his name. */
  readonly hands: readonly string[]
  readonly facts: Facts
}

export const idOfNamed = ({ id, personId }: Named): string | null => id ?? personId ?? null

/** @param person whom the data name; null: they name nobody, and nobody acted */
export function actOf<Judged extends Recording>(
  person: Named | null,
  recorders: From<Judged, readonly string[]> | undefined,
  judged: Judged,
): Act {
  const { actor } = judged.event
  const capacity = capacityOf(actor)
  const id = person && idOfNamed(person)
  const own = capacity !== null && capacity.id === id && agrees(person!, capacity)
  const roles = recorders === undefined ? [] : valueFrom(recorders, judged)
  const recorded = id !== null && capacity?.role !== undefined && roles.includes(capacity.role)
  const act = own ? (actor!.onBehalfOf ? 'by-mandate' : 'own') : recorded ? 'recorded' : 'stated'
  const counts = own || recorded
  const hands = own ? handsOf(actor) : id === null ? [] : [id]
  return { counts, hands, facts: { person: id, recorder: actor?.id ?? null, act, counts } }
}

/** By a mandate it is told for whom: `B→A`. */
export function actingText(actor: Actor | null): string | null {
  return actor && handsOf(actor).join('→')
}

/** Who names himself with another role than the one that his host knows is not taken at his word. */
function agrees({ role, department }: Named, actor: Omit<Actor, 'onBehalfOf'>): boolean {
  return (role === undefined || role === actor.role) && (department === undefined || department === actor.department)
}

/** The words of a kind, or of a rule, with what they say about whose act it is. */
export function withAct({ zh, en }: Text): Text {
  return {
    zh: `${zh}[；行为人 {person}，可作本人所为：{counts}][；录入人 {recorder}]`,
    en: `${en}[; an act of {person}, which counts as such: {counts}][; recorded by {recorder}]`,
  }
}
