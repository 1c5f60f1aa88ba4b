/** The store of a browser: one database of IndexedDB, any number of tabs and workers of one origin. */
import { GuijuError } from '../core/errors.ts'
import type { EventStore, Position } from '../core/ports.ts'
import type { Query } from '../core/query.ts'
import { checkAsked, checkCondition, checkReadOptions } from './asked.ts'
import { copyOf } from './feed.ts'
import { append, batchOf } from './indexeddb/batch.ts'
import { type Connection, connectionTo } from './indexeddb/connection.ts'
import { type Durability, type IndexedDbHealth, storageOfOrigin } from './indexeddb/health.ts'
import { neighboursOf } from './indexeddb/neighbours.ts'
import { headOf } from './indexeddb/news.ts'
import { readFrom } from './indexeddb/read.ts'
import { twice } from './indexeddb/twice.ts'
import { polledFeed } from './polled-feed.ts'
import { drafted } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'

export type { Durability, IndexedDbHealth } from './indexeddb/health.ts'

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

export type IndexedDbStore = Required<EventStore> & {
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
  const connection = connectionTo({
    name,
    timeout,
    durability: durability === 'full' ? 'strict' : 'relaxed',
    factory: options.indexedDB,
    onBlocked: options.onBlocked ?? (() => {}),
  })
  const run: Connection['run'] = (mode, script) => twice(() => connection.run(mode, script))
  const sources = sourcesOf(options)
  const page = (query: Query, after: Position, limit: number) => tracked(readFrom(run, query, after, limit))
  const feed = polledFeed(page, onSubscriberError, pollEvery, listening => {
    if (listening) neighbours.listen()
  })
  const neighbours = neighboursOf(name, feed.wake)
  const underWay = new Set<Promise<unknown>>()
  let writing: Promise<unknown> = Promise.resolve()
  let closed = false

  function checkOpen(): void {
    if (closed) throw new GuijuError('STORE_CLOSED', 'the store is closed')
  }

  /** `close` waits for it. */
  function tracked<T>(work: Promise<T>): Promise<T> {
    const forget = () => void underWay.delete(work)
    underWay.add(work)
    work.then(forget, forget)
    return work
  }

  /** One after the other: IndexedDB would let them wait for each other as well, but while their time runs. */
  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = writing.then(write, write)
    writing = turn
    return turn
  }

  return {
    capabilities: {
      durability: durability === 'full' ? 'power' : 'process',
      writers: 'origin',
      positions: 'contiguous',
      subscriptions: true,
    },
    async read(query, options = {}) {
      checkOpen()
      checkAsked(query)
      checkReadOptions(options)
      const { after = 0, limit = Number.MAX_SAFE_INTEGER - 1 } = options
      return tracked(readFrom(run, copyOf(query), after, limit))
    },
    async append(events, condition) {
      checkOpen()
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const held = condition && { ...condition, failIfMatch: copyOf(condition.failIfMatch) }
      const batch = batchOf(drafts, events, held)
      const last = await tracked(inTurn(() => append(connection, batch)))
      feed.wake()
      neighbours.tell()
      return { last }
    },
    subscribe(query, after, onEvents) {
      checkOpen()
      return feed.subscribe(query, after, onEvents)
    },
    async health() {
      checkOpen()
      const head = await tracked(run('readonly', headOf))
      return { head, durability, ...(await storageOfOrigin()) }
    },
    async close() {
      if (closed) return
      closed = true
      feed.close()
      await Promise.allSettled(underWay)
      neighbours.close()
      connection.close()
    },
  }
}
