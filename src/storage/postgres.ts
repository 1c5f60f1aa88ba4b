/** The durable store for many machines: logs in the tables of a PostgreSQL server, one writer of a log at a time. */
import { digestOf } from '../core/digest.ts'
import { GuijuError } from '../core/errors.ts'
import type { AppendCondition, EventStore, Position, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkAsked, checkCondition, checkReadOptions } from './asked.ts'
import { polledFeed } from './polled-feed.ts'
import { appendTo, type Manner, type Proposal, withOutcome } from './postgres/append.ts'
import { listenerOn } from './postgres/listener.ts'
import { checkLog, checkSchema, prefixOf } from './postgres/names.ts'
import { asking, type PostgresPool, type Value } from './postgres/pool.ts'
import { guardOf, questionOf } from './postgres/query.ts'
import { type Place, readFrom } from './postgres/read.ts'
import { insistently } from './postgres/retry.ts'
import { batchOf } from './postgres/rows.ts'
import { checkAutocommit, type Durability, prepareTables } from './postgres/schema.ts'
import { drafted } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'

export type { PostgresClient, PostgresPool } from './postgres/pool.ts'
export type { Durability } from './postgres/schema.ts'

export interface PostgresStoreOptions extends SourceOptions {
  /** Which log of the many in these tables: 1 to 200 characters. Logs do not see each other. */
  readonly log: string
  /** The schema of the tables, made if it is missing; without it, what the search path of the connection leads to. */
  readonly schema?: string
  /**
   * `full` (the default): an acknowledged append survives the loss of power. `normal`: the server does not wait for its
   * disk; an acknowledged append survives the crash of this process, but a crash of the server may take the last ones
   * (never a half batch, never the order).
   */
  readonly durability?: Durability
  /** How long an append waits for another writer, in milliseconds, where the connection sets no `lock_timeout`; 5,000. */
  readonly timeout?: number
  /** How often subscriptions look for appends of other processes, in milliseconds. 250 by default. */
  readonly pollEvery?: number
  /**
   * Subscriptions hear of appends by `LISTEN` as well, on a connection of their own, and appends send the notices; so
   * all writers must have it set. It makes them quicker, not surer, and costs: notices pass one lock of the whole
   * server. False by default.
   */
  readonly listen?: boolean
  /** How often an append or a read is tried again after its connection was lost. 5 by default, 3.4 seconds in all. */
  readonly retries?: number
  /** Gets what a subscriber throws and what a poll throws; the console's error line by default. */
  readonly onSubscriberError?: (error: unknown) => void
}

/**
 * The log of this name, its tables made at the first use if there are none. The pool is the caller's to close. At the
 * first use and later it refuses with `STORE_UNSAFE`, `STORE_FOREIGN` or `STORE_NEWER` what it cannot keep its promises
 * on; a name that cannot be is refused at once with `INVALID_DEFINITION`. After an error of `append` whose
 * `details.outcome` is `unknown`, append the same events with the same ids again.
 */
export function postgresStore(pool: PostgresPool, options: PostgresStoreOptions): Required<EventStore> {
  const { log, schema, durability = 'full', timeout = 5_000, pollEvery = 250, listen = false, retries = 5 } = options
  const { onSubscriberError = console.error } = options
  checkLog(log)
  if (schema !== undefined) checkSchema(schema)
  if (listen && pool.connect === undefined) {
    throw new GuijuError('INVALID_DEFINITION', 'to listen, the pool must have `connect`', { field: 'listen' })
  }
  const sources = sourcesOf(options)
  const ask = asking(pool)
  const page = (query: Query, after: Position, limit: number) => read(questionOf(query), after, limit)
  const feed = polledFeed(page, onSubscriberError, pollEvery, listening => {
    if (listening) listener?.start()
    else listener?.stop()
  })
  const channel = async () => channelOf(await placed())
  const listener = listen
    ? listenerOn(pool, channel, feed.wake, onSubscriberError, Math.min(pollEvery, 1_000))
    : undefined
  const placed = untilItSucceeds(async () => ({
    ask,
    log,
    prefix: prefixOf(await prepareTables(ask, schema, durability)),
  }))
  const writable = untilItSucceeds(async () => {
    const place = await placed()
    await checkAutocommit(ask)
    return place
  })
  let closed = false

  function checkOpen(): void {
    if (closed) throw new GuijuError('STORE_CLOSED', 'the store is closed')
  }

  function read(question: readonly Value[], after: Position, limit: number): Promise<ReadResult> {
    const work = async () => readFrom(await placed(), question, after, limit)
    return insistently(retries, work, error => error)
  }

  function append(proposal: Proposal): Promise<Position> {
    const work = async (lost: boolean) => {
      const place = await writable()
      const manner: Manner = { durable: durability === 'full', timeout, channel: listen ? channelOf(place) : null }
      return appendTo(place, proposal, manner, lost)
    }
    return insistently(retries, work, (error, lost) => (lost ? withOutcome(error, 'unknown') : error))
  }

  return {
    capabilities: {
      durability: durability === 'full' ? 'power' : 'process',
      writers: 'network',
      positions: 'contiguous',
      subscriptions: true,
    },
    async read(query, options = {}) {
      checkOpen()
      checkAsked(query)
      checkReadOptions(options)
      return read(questionOf(query), options.after ?? 0, options.limit ?? Number.MAX_SAFE_INTEGER - 1)
    },
    async append(events, condition) {
      checkOpen()
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const last = await append(proposalOf(drafts, events, condition))
      feed.wake()
      return { last }
    },
    subscribe(query, after, onEvents) {
      checkOpen()
      return feed.subscribe(query, after, onEvents)
    },
    async close() {
      if (closed) return
      closed = true
      feed.close()
    },
  }
}

/** Done once; after a failure, the next use tries again. */
function untilItSucceeds<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => {
    done ??= work().catch(error => {
      done = undefined
      throw error
    })
    return done
  }
}

/** All of it is written down before anything is waited for: the caller may change what it gave. */
function proposalOf(
  drafts: Proposal['drafts'],
  given: Proposal['given'],
  condition: AppendCondition | undefined,
): Proposal {
  const values = [...batchOf(drafts), ...guardOf(condition)]
  return { drafts, given: given.map(({ ...event }) => event), values, after: condition?.after ?? 0 }
}

/** Two logs of one name for their channels would only wake each other. */
function channelOf({ prefix, log }: Place): string {
  return `guiju_${digestOf([prefix, log])}`
}
