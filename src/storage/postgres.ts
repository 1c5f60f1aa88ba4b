/** The durable store for many machines: logs in the tables of a PostgreSQL server, one writer of a log at a time. */
import { GuijuError } from '../core/errors.ts'
import type { EventStore } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkedStore, type Limits } from './checked-store.ts'
import { capabilitiesOnDisk, type Durability } from './durability.ts'
import { polledFeed } from './polled-feed.ts'
import { Listener } from './postgres/listener.ts'
import { PostgresLog } from './postgres/log.ts'
import { checkLog, checkSchema } from './postgres/names.ts'
import { asking, type PostgresPool } from './postgres/pool.ts'
import type { SourceOptions } from './sources.ts'

export type { Durability } from './durability.ts'
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
  checkOptions(pool, options)
  const { schema, durability = 'full', timeout = 5_000, pollEvery = 250, listen = false, retries = 5 } = options
  const { onSubscriberError = console.error } = options
  const log = new PostgresLog(asking(pool), { log: options.log, schema, durability, timeout, listen, retries })
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
  return checkedStore({ capabilities, feed, read, append: batch => log.append(batch) }, options).store
}

function checkOptions(pool: PostgresPool, { log, schema, listen }: PostgresStoreOptions): void {
  checkLog(log)
  if (schema !== undefined) checkSchema(schema)
  if (listen && pool.connect === undefined) {
    throw new GuijuError('INVALID_DEFINITION', 'to listen, the pool must have `connect`', { field: 'listen' })
  }
}
