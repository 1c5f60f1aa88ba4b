/** In whose right somebody acts, and whose hands are in an act (以何人名义、经何人之手). */
import type { Actor } from './event.ts'

/** Whom the act counts for: with a mandate its giver, with the role and department that the mandate lends. */
export function capacityOf(actor: Actor | null): Omit<Actor, 'onBehalfOf'> | null {
  return actor?.onBehalfOf ?? actor
}

/**
 * The persons whom four eyes compare: who acts, and for whom. Who holds a mandate and acts without naming it is nobody
 * but himself.
 */
export function handsOf(actor: Actor | null): readonly string[] {
  if (actor === null) return []
  return actor.onBehalfOf ? [actor.id, actor.onBehalfOf.id] : [actor.id]
}
