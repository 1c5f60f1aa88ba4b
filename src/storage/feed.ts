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

/**
 * `page` may answer at once or later. `onError` gets what a subscriber throws (its batch is not repeated) and what a page
 * throws (it is read again at the next call).
 */
export function feedOf(
  page: (query: Query, after: Position, limit: number) => ReadResult | Promise<ReadResult>,
  onError: (error: unknown) => void,
): Feed {
  const subscribers = new Set<Subscriber>()
  let delivering = false
  let news = false

  function wake(): void {
    if (subscribers.size === 0) return
    news = true
    if (delivering) return
    delivering = true
    queueMicrotask(deliver)
  }

  /** One round at a time, and another one if something woke the feed meanwhile. */
  async function deliver(): Promise<void> {
    while (news) {
      news = false
      for (const subscriber of [...subscribers]) await catchUp(subscriber)
    }
    delivering = false
  }

  async function catchUp(subscriber: Subscriber): Promise<void> {
    try {
      while (subscribers.has(subscriber) && (await deliverPage(subscriber))) {}
    } catch (error) {
      onError(error)
    }
  }

  /** True if there may be a further page. Who has unsubscribed while the page was read hears nothing any more. */
  async function deliverPage(subscriber: Subscriber): Promise<boolean> {
    const { events, head } = await page(subscriber.query, subscriber.after, PAGE)
    if (!subscribers.has(subscriber)) return false
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
export function copyOf(query: Query): Query {
  return query === 'all'
    ? query
    : query.map(({ types, tags }) => ({ types: [...(types ?? [])], tags: [...(tags ?? [])] }))
}
