/** The durable store: one SQLite file, any number of processes on one machine, one writer at a time. */
import { GuijuError } from '../core/errors.ts'
import type { SequencedEvent } from '../core/event.ts'
import type { AppendCondition, EventStore, Position, ReadResult } from '../core/ports.ts'
import { matches, type Query } from '../core/query.ts'
import { checkAsked, checkCondition, checkReadOptions } from './asked.ts'
import { conflictWith } from './conflict.ts'
import { lastOfKnown } from './known.ts'
import { polledFeed } from './polled-feed.ts'
import { type Draft, drafted } from './proposed.ts'
import { type SourceOptions, sourcesOf } from './sources.ts'
import { type Connection, connect, openDatabase, type SqliteDatabase } from './sqlite/driver.ts'
import { isConstraint } from './sqlite/errors.ts'
import { eventById, find, findOne, headOf } from './sqlite/query.ts'
import { rowOf } from './sqlite/row.ts'
import { type Durability, prepareFile } from './sqlite/schema.ts'

export type { SqliteDatabase, SqliteStatement, SqliteValue } from './sqlite/driver.ts'
export type { Durability } from './sqlite/schema.ts'

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

/**
 * Opens the log in this file, making it if there is none, or in a database that is open already (which then is the
 * caller's to close). Refuses with `STORE_UNSAFE`, `STORE_FOREIGN`, `STORE_NEWER`, `STORE_CORRUPT` or
 * `STORE_UNAVAILABLE` what it cannot keep its promises on. After an error of `append` whose `details.outcome` is
 * `unknown`, append the same events with the same ids again.
 */
export function sqliteStore(file: string | SqliteDatabase, options: SqliteStoreOptions = {}): Required<EventStore> {
  const { durability = 'full', timeout = 5_000, pollEvery = 250, onSubscriberError = console.error } = options
  const connection = opened(file, durability, timeout)
  const sources = sourcesOf(options)
  const page = (query: Query, after: Position, limit: number) => readFrom(connection, query, after, limit)
  const feed = polledFeed(page, onSubscriberError, pollEvery)
  let closed = false

  function checkOpen(): void {
    if (closed) throw new GuijuError('STORE_CLOSED', 'the store is closed')
  }

  return {
    capabilities: {
      durability: durability === 'full' ? 'power' : 'process',
      writers: 'machine',
      positions: 'contiguous',
      subscriptions: true,
    },
    async read(query, options = {}) {
      checkOpen()
      checkAsked(query)
      checkReadOptions(options)
      return readFrom(connection, query, options.after ?? 0, options.limit ?? Number.MAX_SAFE_INTEGER - 1)
    },
    async append(events, condition) {
      checkOpen()
      const drafts = drafted(events, sources)
      if (condition !== undefined) checkCondition(condition)
      const last = appendTo(connection, drafts, condition, () =>
        lastOfKnown(drafts, events, id => eventById(connection, id)),
      )
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
      if (connection.owned) connection.close()
    },
  }
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
function readFrom(connection: Connection, query: Query, after: Position, limit: number): ReadResult {
  const head = headOf(connection)
  const events = find(connection, query, { after, head }, limit + 1)
  if (events.length <= limit) return { events, head }
  events.length = limit
  return { events, head: events[limit - 1]!.position }
}

/** Whether the batch is known is asked only after a refusal: a known batch cannot be written a second time. */
function appendTo(
  connection: Connection,
  drafts: readonly Draft[],
  condition: AppendCondition | undefined,
  known: () => Position | undefined,
): Position {
  try {
    return inTransaction(connection, () => write(connection, drafts, condition))
  } catch (error) {
    if (!isConstraint(error) && !isConflict(error)) throw error
    const last = known()
    if (last === undefined) throw error
    return last
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof GuijuError && error.code === 'APPEND_CONFLICT'
}

/** IMMEDIATE takes the write lock before anything is read; a later upgrade would fail at once, whatever the timeout. */
function inTransaction<T>(connection: Connection, work: () => T): T {
  checkFree(connection)
  let outcome: 'not written' | 'unknown' = 'not written'
  let begun = false
  try {
    connection.statement('BEGIN IMMEDIATE').run()
    begun = true
    const result = work()
    outcome = 'unknown'
    connection.statement('COMMIT').run()
    return result
  } catch (error) {
    if (connection.inTransaction() ?? begun) rollBack(connection)
    throw error instanceof GuijuError && error.code.startsWith('STORE_') ? withOutcome(error, outcome) : error
  }
}

/**
 * A transaction that is open already is a leftover, where even the rollback failed; or it belongs to the caller who
 * handed the database in, and is not the store's to end.
 */
function checkFree(connection: Connection): void {
  if (connection.inTransaction() !== true) return
  if (connection.owned) {
    rollBack(connection)
    return
  }
  const message = 'the database has an open transaction: a log is appended to outside of any'
  throw new GuijuError('STORE_UNAVAILABLE', message, { outcome: 'not written' })
}

/** The first error is the one to report; some errors have ended the transaction already. */
function rollBack(connection: Connection): void {
  try {
    connection.statement('ROLLBACK').run()
  } catch {}
}

function withOutcome(error: GuijuError, outcome: string): GuijuError {
  return new GuijuError(error.code, error.message, { ...error.details, outcome }, error.cause)
}

function write(connection: Connection, drafts: readonly Draft[], condition: AppendCondition | undefined): Position {
  let head = headOf(connection)
  if (condition !== undefined) checkHolds(connection, condition, head)
  const insert = connection.statement('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)')
  const insertTag = connection.statement('INSERT INTO event_tags VALUES (?, ?)')
  for (const draft of drafts) {
    head += 1
    draft.position = head
    insert.run(...rowOf(draft))
    for (const tag of draft.tags) insertTag.run(tag, head)
  }
  return head
}

function checkHolds(connection: Connection, { failIfMatch, after = 0 }: AppendCondition, head: Position): void {
  const conflict = after < head ? findConflict(connection, failIfMatch, after, head) : undefined
  if (conflict !== undefined) throw conflictWith(conflict, after)
}

/** Few new events against many items are read and tested here; else each item asks its index. */
function findConflict(
  connection: Connection,
  query: Query,
  after: Position,
  head: Position,
): SequencedEvent | undefined {
  if (query === 'all') return find(connection, query, { after, head }, 1)[0]
  if (head - after <= query.length * 2) {
    return find(connection, 'all', { after, head }, head - after).find(event => matches(query, event))
  }
  for (const item of query) {
    const event = findOne(connection, item, { after, head })
    if (event !== undefined) return event
  }
  return undefined
}
