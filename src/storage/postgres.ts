/** The durable store for many machines: logs in the tables of a PostgreSQL server, one writer of a log at a time. */
import { GuijuError } from '../core/errors.ts'
import type { IndexKeeper } from '../core/index-keeper.ts'
import type { EventStore } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkedStore, type Limits } from './checked-store.ts'
import { capabilitiesOnDisk, type Durability } from './durability.ts'
import { polledFeed } from './polled-feed.ts'
import type { PostgresHealth } from './postgres/health.ts'
import { keeperOf } from './postgres/keeper.ts'
import { Listener } from './postgres/listener.ts'
import { PostgresLog } from './postgres/log.ts'
import { checkLog, checkSchema } from './postgres/names.ts'
import { asking, type PostgresPool } from './postgres/pool.ts'
import type { SourceOptions } from './sources.ts'

export type { IndexFlaw, IndexKeeper, IndexRepair } from '../core/index-keeper.ts'
export type { Durability } from './durability.ts'
export type { PostgresHealth } from './postgres/health.ts'
export type { PostgresClient, PostgresPool } from './postgres/pool.ts'

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
  /**
   * How long a connection of the pool, and then the server's answer, is waited for, in milliseconds; 30,000 by default.
   * Then `STORE_BUSY` or `STORE_UNAVAILABLE`, and the connection that did not answer is ended.
   */
  readonly patience?: number
  /** How often an append or a read is tried again after its connection was lost. 5 by default, 3.4 seconds in all. */
  readonly retries?: number
  /** Gets what a subscriber throws and what a poll throws; the console's error line by default. */
  readonly onSubscriberError?: (error: unknown) => void
}

export type PostgresStore = Required<EventStore> &
  IndexKeeper & {
    /** Resolves when the tables are there, made if need be, and an append can be committed; else throws what is wrong. */
    ready(): Promise<void>
    health(): Promise<PostgresHealth>
    /** Makes the tables or brings them to this version: for the role that owns them, before others use them. */
    migrate(): Promise<void>
  }

/**
 * The log of this name, its tables made at the first use if there are none. The pool is the caller's to close. At the
 * first use and later it refuses with `STORE_UNSAFE`, `STORE_FOREIGN` or `STORE_NEWER` what it cannot keep its promises
 * on; a name that cannot be is refused at once with `INVALID_DEFINITION`. After an error of `append` whose
 * `details.outcome` is `unknown`, append the same events with the same ids again.
 */
export function postgresStore(pool: PostgresPool, options: PostgresStoreOptions): PostgresStore {
  checkOptions(pool, options)
  const { schema, durability = 'full', timeout = 5_000, pollEvery = 250, listen = false, retries = 5 } = options
  const { onSubscriberError = console.error, patience = 30_000 } = options
  const log = new PostgresLog(asking(pool, patience), {
    log: options.log,
    schema,
    durability,
    timeout,
    listen,
    retries,
  })
  const read = (query: Query, limits: Limits) => log.read(query, limits)
  const feed = polledFeed(read, onSubscriberError, pollEvery, listening => {
    if (listening) listener?.start()
    else listener?.stop()
  })
  const listener = listen
    ? new Listener(pool, {
        channel: () => log.channel(),
        wake: feed.wake,
        onError: onSubscriberError,
        again: Math.min(pollEvery, 1_000),
      })
    : undefined
  const capabilities = capabilitiesOnDisk(durability, 'network')
  const { store, checkOpen } = checkedStore({ capabilities, feed, read, append: batch => log.append(batch) }, options)
  const open = async <T>(work: () => Promise<T>): Promise<T> => {
    checkOpen()
    return work()
  }
  return {
    ...store,
    ...keeperOf(() => open(log.place)),
    ready: () => open(async () => void (await log.writable())),
    health: () => open(() => log.health()),
    migrate: () => open(() => log.migrate()),
  }
}

function checkOptions(pool: PostgresPool, { log, schema, listen }: PostgresStoreOptions): void {
  checkLog(log)
  if (schema !== undefined) checkSchema(schema)
  if (!listen) return
  if (pool.connect === undefined) {
    throw new GuijuError('INVALID_DEFINITION', 'to listen, the pool must have `connect`', { field: 'listen' })
  }
  const { options } = pool as { options?: { max?: unknown } }
  if (options?.max !== 1) return
  const message = 'to listen takes a connection of its own: a pool of one has none left for anything else'
  throw new GuijuError('INVALID_DEFINITION', message, { field: 'listen' })
}
