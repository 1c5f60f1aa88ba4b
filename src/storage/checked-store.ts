/** What all stores of guiju do alike around the reading and writing of their log. */
import { GuijuError } from '../core/errors.ts'
import type { ProposedEvent } from '../core/event.ts'
import type { Anchor, AppendCondition, EventStore, Position, ReadResult, StoreCapabilities } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkCondition, checkReadOptions, checkStorableQuery } from './checks.ts'
import type { Feed } from './feed.ts'
import { type Draft, drafted } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'

/** One append, checked. The caller may change what it gave as soon as `append` has returned. */
export interface Batch {
  readonly drafts: readonly Draft[]
  /** The events as the caller gave them, one for each draft. */
  readonly events: readonly ProposedEvent[]
  readonly condition: AppendCondition | undefined
}

/** What of a log is asked for. `known` is undefined for who does not ask for the tail. */
export interface Limits {
  readonly after: Position
  readonly limit: number
  readonly known?: Anchor | null | undefined
}

/** How a log is read and written. What answers at once costs no further turn of the loop. */
export interface LogAccess {
  readonly capabilities: StoreCapabilities
  readonly feed: Feed
  read(query: Query, limits: Limits): ReadResult | Promise<ReadResult>
  /** The position of the last event. */
  append(batch: Batch): Position | Promise<Position>
  /** Called once, when nothing new comes in any more. */
  close?(): void | Promise<void>
}

export interface CheckedStore {
  readonly store: Required<EventStore>
  /** `STORE_CLOSED` once the store is closed. */
  checkOpen(): void
}

export function checkedStore(log: LogAccess, options: SourceOptions): CheckedStore {
  const { capabilities, feed } = log
  const sources = sourcesOf(options)
  let closed = false

  function checkOpen(): void {
    if (closed) throw new GuijuError('STORE_CLOSED', 'the store is closed')
  }

  const store: Required<EventStore> = {
    capabilities,
    async read(query, options = {}) {
      checkOpen()
      checkStorableQuery(query)
      checkReadOptions(options)
      const { after = 0, limit = Number.MAX_SAFE_INTEGER - 1, known } = options
      return log.read(query, { after, limit, known })
    },
    async append(events, condition) {
      checkOpen()
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const written = log.append({ drafts, events: events, condition })
      const last = typeof written === 'number' ? written : await written
      feed.wake()
      return { last }
    },
    subscribe(query, after, onEvents, onRewound) {
      checkOpen()
      return feed.subscribe(query, after, onEvents, onRewound)
    },
    async close() {
      if (closed) return
      closed = true
      feed.close()
      await log.close?.()
    },
  }
  return { store, checkOpen }
}
