/** What a law writes into a log, and what it finds there. */
import type { ProposedEvent, SequencedEvent } from '../../core/event.ts'
import type { EventStore, Position } from '../../core/ports.ts'
import type { Query } from '../../core/query.ts'

/** An event of which only type and tags matter. */
export function fact(type: string, ...tags: readonly string[]): ProposedEvent {
  return { type, tags, data: {} }
}

/** The types of what the query finds, in order: the shortest way to say which events came back. */
export async function typesOf(store: EventStore, query: Query, after?: Position, limit?: number): Promise<string[]> {
  const options = { ...(after === undefined ? {} : { after }), ...(limit === undefined ? {} : { limit }) }
  return typesIn((await store.read(query, options)).events)
}

export function typesIn(events: readonly SequencedEvent[]): string[] {
  return events.map(({ type }) => type)
}

export async function allOf(store: EventStore): Promise<readonly SequencedEvent[]> {
  return (await store.read('all')).events
}

export async function headOf(store: EventStore): Promise<Position> {
  return (await store.read('all')).head
}
