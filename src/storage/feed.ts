/**
 * Subscriptions over a store that can read a page at once: each subscriber has its own place in the log, and whoever
 * wakes the feed only says that there may be news. So nothing is lost or repeated, whatever wakes it how often.
 */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { EventStore, Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import type { Limits } from './checked-store.ts'
import { checkAfter, checkStorableQuery } from './checks.ts'
import { Trail } from './trail.ts'

const PAGE = 1_000

export interface Feed {
  subscribe: Required<EventStore>['subscribe']
  /** There may be news; subscribers hear of it in a microtask, never inside the call. */
  wake(): void
  /** The number of subscribers. */
  size(): number
  /** Ends all subscriptions. */
  close(): void
}

/** Answers at once or later. */
export type ReadPage = (query: Query, limits: Limits) => ReadResult | Promise<ReadResult>

/** `onError` gets what a subscriber throws (its batch is not repeated) and what a page throws (it is read again later). */
export function feedOf(page: ReadPage, onError: (error: unknown) => void): Feed {
  const delivery = new Delivery(page, onError)
  const { subscribers } = delivery
  const wake = () => delivery.wake()
  return {
    subscribe(query, after, onEvents, onRewound = position => onError(voidBeyond(position))) {
      checkStorableQuery(query)
      checkAfter(after)
      const subscriber = { query: copyOf(query), onEvents, onRewound, after: after ?? 0, seen: new Trail(), rewound: false }
      subscribers.add(subscriber)
      wake()
      return () => void subscribers.delete(subscriber)
    },
    wake,
    size: () => subscribers.size,
    close: () => subscribers.clear(),
  }
}

interface Subscriber {
  readonly query: Query
  readonly onEvents: (batch: readonly SequencedEvent[]) => void
  readonly onRewound: (position: Position) => void
  after: Position
  /** What it has seen of the log. */
  readonly seen: Trail
  /** The log lost what it had seen, and it was not told yet. */
  rewound: boolean
}

class Delivery {
  readonly subscribers = new Set<Subscriber>()
  private readonly page: ReadPage
  private readonly onError: (error: unknown) => void
  private delivering = false
  private news = false

  constructor(page: ReadPage, onError: (error: unknown) => void) {
    this.page = page
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
    const result = await this.pageOf(subscriber)
    if (!this.subscribers.has(subscriber)) return false
    if (result === undefined) return true
    this.tellRewound(subscriber)
    const { events, head, tail } = result
    if (tail && tail.position >= subscriber.after) subscriber.seen.add(tail)
    subscriber.after = Math.max(subscriber.after, head)
    if (events.length > 0) this.call(() => subscriber.onEvents(events))
    return events.length === PAGE
  }

  /** Undefined where the log does not have the last place that was seen: it is to be asked from the one before. */
  private async pageOf(subscriber: Subscriber): Promise<ReadResult | undefined> {
    const { query, after, seen } = subscriber
    try {
      if (seen.last === null && after > 0) await this.markStart(subscriber)
      return await this.page(query, { after, limit: PAGE, known: seen.last })
    } catch (error) {
      if (!isGuijuError(error, 'LOG_REWOUND')) throw error
      seen.dropLast()
      subscriber.after = seen.last?.position ?? 0
      subscriber.rewound = true
      return undefined
    }
  }

  /** So that a later loss does not send the subscriber back to before where it began. */
  private async markStart({ after, seen }: Subscriber): Promise<void> {
    const { tail } = await this.page('all', { after: after - 1, limit: 1, known: null })
    if (tail?.position === after) seen.add(tail)
  }

  private tellRewound(subscriber: Subscriber): void {
    if (!subscriber.rewound) return
    subscriber.rewound = false
    this.call(() => subscriber.onRewound(subscriber.after))
  }

  private call(told: () => void): void {
    try {
      told()
    } catch (error) {
      this.onError(error)
    }
  }
}

function voidBeyond(position: Position): GuijuError {
  const message = `the log has lost its tail: a subscriber begins anew beyond ${position}, what it heard of later events is void`
  return new GuijuError('LOG_REWOUND', message, { position })
}

/** The caller may change the query later. */
export function copyOf(query: Query): Query {
  return query === 'all'
    ? query
    : query.map(({ types, tags }) => ({ types: [...(types ?? [])], tags: [...(tags ?? [])] }))
}
