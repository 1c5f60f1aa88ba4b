/** The store in memory: for tests, previews, browsers and whoever keeps the log elsewhere. */
import { GuijuError } from '../core/errors.ts'
import type { AppendCondition, EventStore, Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkAsked, checkCondition, checkReadOptions } from './asked.ts'
import { conflictWith } from './conflict.ts'
import { feedOf } from './feed.ts'
import { lastOfKnown } from './known.ts'
import { add, emptyLog, find, findConflict, type Log } from './memory/log.ts'
import { type Draft, drafted, sequenced } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'

export interface MemoryStoreOptions extends SourceOptions {
  /** Gets what a subscriber throws; the console's error line by default. */
  readonly onSubscriberError?: (error: unknown) => void
}

/**
 * A log that lives as long as the process. An append is done when the call returns (the promise only tells of it), so
 * appends of one process never interleave. Positions have no gaps.
 */
export function memoryStore(options: MemoryStoreOptions = {}): Required<EventStore> {
  const log = emptyLog()
  const sources = sourcesOf(options)
  const feed = feedOf(
    (query, after, limit) => readFrom(log, query, after, limit),
    options.onSubscriberError ?? console.error,
  )
  let closed = false

  function checkOpen(): void {
    if (closed) throw new GuijuError('STORE_CLOSED', 'the store is closed')
  }

  return {
    capabilities: { durability: 'none', writers: 'object', positions: 'contiguous', subscriptions: true },
    async read(query, options = {}) {
      checkOpen()
      checkAsked(query)
      checkReadOptions(options)
      return readFrom(log, query, options.after ?? 0, options.limit ?? Number.MAX_SAFE_INTEGER - 1)
    },
    async append(events, condition) {
      checkOpen()
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const last = lastOfKnown(drafts, events, log.byId.find) ?? appendTo(log, drafts, condition)
      feed.wake()
      return { last }
    },
    subscribe(query, after, onEvents) {
      checkOpen()
      return feed.subscribe(query, after, onEvents)
    },
    async close() {
      closed = true
      feed.close()
    },
  }
}

function appendTo(log: Log, drafts: readonly Draft[], condition: AppendCondition | undefined): Position {
  if (condition !== undefined) {
    const conflict = findConflict(log, condition.failIfMatch, condition.after ?? 0)
    if (conflict !== undefined) throw conflictWith(conflict, condition.after ?? 0)
  }
  for (const draft of drafts) add(log, sequenced(draft, log.events.length + 1))
  return log.events.length
}

function readFrom(log: Log, query: Query, after: Position, limit: number): ReadResult {
  const events = find(log, query, after, limit + 1)
  if (events.length <= limit) return { events, head: log.events.length }
  events.length = limit
  return { events, head: events[limit - 1]!.position }
}
