/**
 * Subscriptions over a store that can read a page at once: each subscriber has its own place in the log, and whoever
 * wakes the feed only says that there may be news. So nothing is lost or repeated, whatever wakes it how often.
 */
import type { SequencedEvent } from '../core/event.ts'
import type { Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkAfter, checkAsked } from './asked.ts'

const PAGE = 1_000

export interface Feed {
  subscribe(query: Query, after: Position, onEvents: (batch: readonly SequencedEvent[]) => void): () => void
  /** There may be news; subscribers hear of it in a microtask, never inside the call. */
  wake(): void
  /** The number of subscribers. */
  size(): number
  /** Ends all subscriptions. */
  close(): void
}

interface Subscriber {
  readonly query: Query
  readonly onEvents: (batch: readonly SequencedEvent[]) => void
  after: Position
}

/** `onError` gets what a subscriber throws (its batch is not repeated) and what a page throws (it is read again). */
export function feedOf(
  page: (query: Query, after: Position, limit: number) => ReadResult,
  onError: (error: unknown) => void,
): Feed {
  const subscribers = new Set<Subscriber>()
  let awake = false

  function wake(): void {
    if (awake || subscribers.size === 0) return
    awake = true
    queueMicrotask(deliver)
  }

  function deliver(): void {
    awake = false
    for (const subscriber of [...subscribers]) {
      try {
        while (subscribers.has(subscriber) && deliverPage(subscriber)) {}
      } catch (error) {
        onError(error)
      }
    }
  }

  /** True if there may be a further page. */
  function deliverPage(subscriber: Subscriber): boolean {
    const { events, head } = page(subscriber.query, subscriber.after, PAGE)
    subscriber.after = Math.max(subscriber.after, head)
    if (events.length > 0) call(subscriber, events)
    return events.length === PAGE
  }

  function call({ onEvents }: Subscriber, events: readonly SequencedEvent[]): void {
    try {
      onEvents(events)
    } catch (error) {
      onError(error)
    }
  }

  return {
    subscribe(query, after, onEvents) {
      checkAsked(query)
      checkAfter(after)
      const subscriber = { query: copyOf(query), onEvents, after: after ?? 0 }
      subscribers.add(subscriber)
      wake()
      return () => void subscribers.delete(subscriber)
    },
    wake,
    size: () => subscribers.size,
    close: () => subscribers.clear(),
  }
}

/** The caller may change the query later. */
function copyOf(query: Query): Query {
  return query === 'all'
    ? query
    : query.map(({ types, tags }) => ({ types: [...(types ?? [])], tags: [...(tags ?? [])] }))
}
