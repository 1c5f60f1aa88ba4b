/**
 * What was told by mistake. `fact.withdrawn` names the event and carries its tags: every fold leaves the event out from
 * then on, as if it had never been told. The log keeps both, so what was known before can still be asked for.
 */
import type { Fact } from './event.ts'
import type { Instant } from './moment.ts'

/** The one type of event that every fold takes in, whatever its recipe knows. */
export const WITHDRAWN = 'fact.withdrawn'

/** Whether a state with such recipes changes by events of a type. */
export function folds(steps: { has(type: string): boolean }, type: string): boolean {
  return steps.has(type) || type === WITHDRAWN
}

/** The events that stand, as they were told, without the withdrawals. What is withdrawn twice over stands again. */
export function standing<Event extends Fact>(events: readonly Event[]): readonly Event[] {
  if (!events.some(({ type }) => type === WITHDRAWN)) return events
  const withdrawn = new Set<string>()
  // A withdrawal is told after what it withdraws: the last of them first.
  for (let index = events.length - 1; index >= 0; index--) {
    const event = events[index]!
    if (event.type === WITHDRAWN && !withdrawn.has(idOf(event))) withdrawn.add(namedBy(event))
  }
  return events.filter(event => event.type !== WITHDRAWN && !withdrawn.has(idOf(event)))
}

/** Whether an event belongs to what is known of a moment: a withdrawal tells of every moment. */
export function happenedBy(event: Fact, until: Instant | undefined): boolean {
  return until === undefined || event.occurredAt <= until || event.type === WITHDRAWN
}

function idOf(event: Fact): string {
  return (event as Fact & { readonly id: string }).id
}

function namedBy({ data }: Fact): string {
  return (data as { readonly eventId: string }).eventId
}
