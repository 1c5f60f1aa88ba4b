/** The durable store: one SQLite file, any number of processes on one machine, one writer at a time. */

import type { IndexKeeper } from '../core/index-keeper.ts'
import type { EventStore, ReadResult } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkedStore, type Limits, type LogAccess } from './checked-store.ts'
import { capabilitiesOnDisk, type Durability } from './durability.ts'
import { cutAtLimit } from './limit.ts'
import { polledFeed } from './polled-feed.ts'
import type { SourceOptions } from './sources.ts'
import { appendTo } from './sqlite/append.ts'
import { type Connection, connect, openDatabase, type SqliteDatabase } from './sqlite/driver.ts'
import { keeperOf } from './sqlite/keeper.ts'
import { find, tailOf } from './sqlite/query.ts'
import { prepareFile } from './sqlite/schema.ts'
import { withTail } from './tail.ts'

export type { IndexFlaw, IndexKeeper, IndexRepair } from '../core/index-keeper.ts'
export type { Durability } from './durability.ts'
export type { SqliteDatabase, SqliteStatement, SqliteValue } from './sqlite/driver.ts'

export interface SqliteStoreOptions extends SourceOptions {
  /**
   * `full` (the default): an acknowledged append survives the loss of power. `normal`: many times faster; an
   * acknowledged append survives a crash of the process, but a loss of power may take the last ones (never a half
   * batch, never the order).
   */
  readonly durability?: Durability
  /** How long to wait for another process, in milliseconds; the thread stands still meanwhile. 5,000 by default. */
  readonly timeout?: number
  /** How often subscriptions look for appends of other processes, in milliseconds. 250 by default. */
  readonly pollEvery?: number
  /** Gets what a subscriber throws and what a poll throws; the console's error line by default. */
  readonly onSubscriberError?: (error: unknown) => void
}

export type SqliteStore = Required<EventStore> & IndexKeeper

/**
 * Opens the log in this file, making it if there is none, or in a database that is open already (which then is the
 * caller's to close). Refuses with `STORE_UNSAFE`, `STORE_FOREIGN`, `STORE_NEWER`, `STORE_CORRUPT` or
 * `STORE_UNAVAILABLE` what it cannot keep its promises on. After an error of `append` whose `details.outcome` is
 * `unknown`, append the same events with the same ids again.
 */
export function sqliteStore(file: string | SqliteDatabase, options: SqliteStoreOptions = {}): SqliteStore {
  const { durability = 'full', timeout = 5_000, pollEvery = 250, onSubscriberError = console.error } = options
  const connection = opened(file, durability, timeout)
  const read = (query: Query, limits: Limits) => readFrom(connection, query, limits)
  const access: LogAccess = {
    capabilities: capabilitiesOnDisk(durability, 'machine'),
    feed: polledFeed(read, onSubscriberError, pollEvery),
    read,
    append: batch => appendTo(connection, batch),
    close() {
      if (connection.owned) connection.close()
    },
  }
  const { store, checkOpen } = checkedStore(access, options)
  return { ...store, ...keeperOf(connection, checkOpen) }
}

function opened(file: string | SqliteDatabase, durability: Durability, timeout: number): Connection {
  const connection = typeof file === 'string' ? connect(openDatabase(file), true) : connect(file, false)
  try {
    prepareFile(connection, durability, timeout)
    return connection
  } catch (error) {
    if (connection.owned) connection.close()
    throw error
  }
}

/** The head is read first; since writers come one after another, nothing below it can appear later. */
function readFrom(connection: Connection, query: Query, { after, limit, known }: Limits): ReadResult {
  const { head, idAt } = tailOf(connection)
  const events = find(connection, query, { after, head }, limit + 1)
  return withTail(cutAtLimit(events, limit, head), known, idAt)
}
