/**
 * Subscriptions over a store that can read a page at once: each subscriber has its own place in the log, and whoever
 * wakes the feed only says that there may be news. So nothing is lost or repeated, whatever wakes it how often.
 */
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkAfter, checkStorableQuery } from './checks.ts'

/** Events in one page. */
export const PAGE = 1_000

export interface Feed {
  subscribe: Required<EventStore>['subscribe']
  /** There may be news; subscribers hear of it in a microtask, never inside the call. */
  wake(): void
  /** The number of subscribers. */
  size(): number
  /** Ends all subscriptions. */
  close(): void
}

export interface Subscriber {
  readonly query: Query
  readonly onEvents: (batch: readonly SequencedEvent[]) => void
  readonly onRewound: ((position: Position) => void) | undefined
  /** False once it has unsubscribed. */
  readonly listens: () => boolean
  after: Position
}

/** The next page of a subscriber; undefined: it is to be asked for again. Answers at once or later. */
export type NextPage = (subscriber: Subscriber) => ReadResult | undefined | Promise<ReadResult | undefined>

/** `onError` gets what a subscriber throws (its batch is not repeated) and what a page throws (it is read again later). */
export function feedOf(next: NextPage, onError: (error: unknown) => void): Feed {
  const delivery = new Delivery(next, onError)
  const { subscribers } = delivery
  const wake = () => delivery.wake()
  return {
    subscribe(query, after, onEvents, onRewound) {
      checkStorableQuery(query)
      checkAfter(after)
      const listens = () => subscribers.has(subscriber)
      const subscriber: Subscriber = { query: copyOf(query), onEvents, onRewound, listens, after: after ?? 0 }
      subscribers.add(subscriber)
      wake()
      return () => void subscribers.delete(subscriber)
    },
    wake,
    size: () => subscribers.size,
    close: () => subscribers.clear(),
  }
}

class Delivery {
  readonly subscribers = new Set<Subscriber>()
  private readonly next: NextPage
  private readonly onError: (error: unknown) => void
  private delivering = false
  private news = false

  constructor(next: NextPage, onError: (error: unknown) => void) {
    this.next = next
    this.onError = onError
  }

  wake(): void {
    if (this.subscribers.size === 0) return
    this.news = true
    if (this.delivering) return
    this.delivering = true
    queueMicrotask(() => this.deliver())
  }

  /** One round at a time, and another one if something woke the feed meanwhile. */
  private async deliver(): Promise<void> {
    while (this.news) {
      this.news = false
      for (const subscriber of [...this.subscribers]) await this.catchUp(subscriber)
    }
    this.delivering = false
  }

  private async catchUp(subscriber: Subscriber): Promise<void> {
    try {
      while (this.subscribers.has(subscriber) && (await this.deliverPage(subscriber))) {}
    } catch (error) {
      this.onError(error)
    }
  }

  /** True if there may be a further page. Who has unsubscribed while the page was read hears nothing any more. */
  private async deliverPage(subscriber: Subscriber): Promise<boolean> {
    const page = await this.next(subscriber)
    if (!this.subscribers.has(subscriber)) return false
    if (page === undefined) return true
    const { events, head } = page
    subscriber.after = Math.max(subscriber.after, head)
    if (events.length > 0) void this.call(subscriber, events)
    return events.length === PAGE
  }

  /** It is not waited for: what it fails with later is told as what it throws at once. */
  private async call({ onEvents }: Subscriber, events: readonly SequencedEvent[]): Promise<void> {
    try {
      await (onEvents(events) as unknown)
    } catch (error) {
      this.onError(error)
    }
  }
}

/** The caller may change the query later. */
export function copyOf(query: Query): Query {
  return query === 'all'
    ? query
    : query.map(({ types, tags }) => ({ types: [...(types ?? [])], tags: [...(tags ?? [])] }))
}
