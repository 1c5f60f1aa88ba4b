/** The store of a browser: one database of IndexedDB, any number of tabs and workers of one origin. */

import type { IndexKeeper } from '../core/index-keeper.ts'
import type { EventStore } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkedStore, type Limits, type LogAccess } from './checked-store.ts'
import { capabilitiesOnDisk, type Durability } from './durability.ts'
import { copyOf } from './feed.ts'
import { append, preparedBatch } from './indexeddb/batch.ts'
import { Connection } from './indexeddb/connection.ts'
import { type IndexedDbHealth, storageOfOrigin } from './indexeddb/health.ts'
import { keeperOf } from './indexeddb/keeper.ts'
import { neighboursOf } from './indexeddb/neighbours.ts'
import { headOf } from './indexeddb/news.ts'
import { readFrom } from './indexeddb/read.ts'
import { twice } from './indexeddb/twice.ts'
import { UnderWay } from './indexeddb/under-way.ts'
import { polledFeed } from './polled-feed.ts'
import type { SourceOptions } from './sources.ts'

export type { Durability } from './durability.ts'
export type { IndexedDbHealth } from './indexeddb/health.ts'

export interface IndexedDbStoreOptions extends SourceOptions {
  /**
   * `full` (the default): an append is acknowledged when the browser has told the disk to write it through. `normal`:
   * faster; a loss of power may take the last ones (never a half batch, never the order).
   */
  readonly durability?: Durability
  /** How long the database may stand still, in milliseconds, before an error says so. 5,000 by default. */
  readonly timeout?: number
  /** How often subscriptions look for appends that no message told of, in milliseconds. 1,000 by default. */
  readonly pollEvery?: number
  /** Gets what a subscriber throws and what a poll throws; the console's error line by default. */
  readonly onSubscriberError?: (error: unknown) => void
  /** Called when tabs with an older version of guiju keep the log open and this one has to wait for them. */
  readonly onBlocked?: () => void
  /** That of another realm, such as a frame; by default that of the page or worker. */
  readonly indexedDB?: IDBFactory
}

export type IndexedDbStore = Required<EventStore> &
  IndexKeeper & {
    /** How long the log is, and how well the browser keeps it. */
    health(): Promise<IndexedDbHealth>
  }

/**
 * The log in the database of this name, opened at the first use and made if there is none. A lost connection is opened
 * anew once for each call; then, and for what it cannot keep its promises on, calls throw `STORE_UNAVAILABLE`,
 * `STORE_BUSY`, `STORE_FULL`, `STORE_FOREIGN`, `STORE_NEWER`, `STORE_CORRUPT` or `STORE_UNSAFE`. After an error of
 * `append` whose `details.outcome` is `unknown`, append the same events with the same ids again.
 */
export function indexedDbStore(name: string, options: IndexedDbStoreOptions = {}): IndexedDbStore {
  const { durability = 'full', timeout = 5_000, pollEvery = 1_000, onSubscriberError = console.error } = options
  const connection = new Connection({
    name,
    timeout,
    durability: durability === 'full' ? 'strict' : 'relaxed',
    factory: options.indexedDB,
    onBlocked: options.onBlocked ?? (() => {}),
  })
  const underWay = new UnderWay()
  const run: Connection['run'] = (mode, script) => twice(() => connection.run(mode, script))
  const read = (query: Query, limits: Limits) => underWay.track(readFrom(run, copyOf(query), limits))
  const feed = polledFeed(read, onSubscriberError, pollEvery, listening => {
    if (listening) neighbours.listen()
  })
  const neighbours = neighboursOf(name, feed.wake)
  const access: LogAccess = {
    capabilities: capabilitiesOnDisk(durability, 'origin'),
    feed,
    read,
    async append(batch) {
      const prepared = preparedBatch(batch)
      const last = await underWay.inTurn(() => append(connection, prepared))
      neighbours.tell()
      return last
    },
    async close() {
      await underWay.settled()
      neighbours.close()
      connection.close()
    },
  }
  const { store, checkOpen } = checkedStore(access, options)
  async function health(): Promise<IndexedDbHealth> {
    checkOpen()
    const head = await underWay.track(run('readonly', headOf))
    return { head, durability, ...(await storageOfOrigin()) }
  }
  const keeper = keeperOf(async (mode, script) => {
    checkOpen()
    return underWay.track(run(mode, script))
  })
  return { ...store, ...keeper, health }
}
