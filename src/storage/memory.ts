/** The store in memory: for tests, previews, browsers and whoever keeps the log elsewhere. */
import type { AppendCondition, EventStore, Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkedStore, type Limits, type LogAccess } from './checked-store.ts'
import { conflictWith } from './conflict.ts'
import { feedOf, PAGE } from './feed.ts'
import { lastOfKnown } from './known.ts'
import { cutAtLimit } from './limit.ts'
import { add, emptyLog, find, findConflict, type Log } from './memory/log.ts'
import { type Draft, sequenced } from './proposed.ts'
import type { SourceOptions } from './sources.ts'
import { checkTail, type IdAt, withTail } from './tail.ts'

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
  const read = (query: Query, limits: Limits) => readFrom(log, query, limits)
  const access: LogAccess = {
    capabilities: { durability: 'none', writers: 'object', positions: 'contiguous', subscriptions: true },
    feed: feedOf(({ query, after }) => read(query, { after, limit: PAGE }), options.onSubscriberError ?? console.error),
    read,
    append: ({ drafts, events, condition }) =>
      lastOfKnown(drafts, events, log.byId.find) ?? appendTo(log, drafts, condition),
  }
  return checkedStore(access, options).store
}

function appendTo(log: Log, drafts: readonly Draft[], condition: AppendCondition | undefined): Position {
  if (condition !== undefined) {
    checkTail(condition, log.events.length, idIn(log))
    const conflict = findConflict(log, condition.failIfMatch, condition.after ?? 0)
    if (conflict !== undefined) throw conflictWith(conflict, condition.after ?? 0)
  }
  for (const draft of drafts) add(log, sequenced(draft, log.events.length + 1))
  return log.events.length
}

function readFrom(log: Log, query: Query, { after, limit, known }: Limits): ReadResult {
  const result = cutAtLimit(find(log, query, after, limit + 1), limit, log.events.length)
  return known === undefined ? result : withTail(result, known, idIn(log))
}

function idIn({ events }: Log): IdAt {
  return position => events[position - 1]?.id
}
