/** Logs that can lose their tail under whoever has them open. */
import { DatabaseSync } from 'node:sqlite'
import type { SequencedEvent } from '../../src/core/event.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from '../storage/files.ts'
import { freshName, poolOf } from '../storage/postgres/postgres.ts'

export interface RewindableLog {
  /** A further store on the log. */
  another(): EventStore
  /** What lies beyond the position is gone. */
  cut(position: number): Promise<void>
}

const OFTEN = { pollEvery: 10, onSubscriberError: () => {} }

/** As if a standby took over that has only so much. */
export async function inMemory(): Promise<RewindableLog> {
  let log = memoryStore()
  return {
    another: () => ({
      read: (query, options) => log.read(query, options),
      append: (events, condition) => log.append(events, condition),
    }),
    async cut(position) {
      const { events } = await log.read('all')
      log = memoryStore()
      const kept = events.filter(event => event.position <= position)
      if (kept.length > 0) await log.append(kept)
    },
  }
}

/** As if a backup was put back. */
export async function onSqlite(): Promise<RewindableLog> {
  const file = freshPath()
  return {
    another: () => sqliteStore(file, { durability: 'normal', ...OFTEN }),
    async cut(position) {
      const other = new DatabaseSync(file)
      other.exec(`BEGIN IMMEDIATE; DELETE FROM event_tags WHERE position > ${position};
        DELETE FROM events WHERE position > ${position}; COMMIT`)
      other.close()
    },
  }
}

/** As after a crash of a server that did not wait for its disk. */
export async function onPostgres(): Promise<RewindableLog> {
  const pool = poolOf({ max: 4 })
  const schema = freshName('rewound')
  const options = { log: 'company', schema, durability: 'normal' as const, ...OFTEN }
  return {
    another: () => postgresStore(pool, options),
    async cut(position) {
      await pool.query(`DO $do$ BEGIN
        PERFORM 1 FROM ${schema}.guiju_logs FOR UPDATE;
        DELETE FROM ${schema}.guiju_event_tags WHERE position > ${position};
        DELETE FROM ${schema}.guiju_events WHERE position > ${position};
        UPDATE ${schema}.guiju_logs SET head = ${position};
      END $do$`)
    },
  }
}

export async function logOf(store: EventStore): Promise<readonly SequencedEvent[]> {
  return (await store.read('all')).events
}

/** The same log under stores of a host that know nothing of tails. */
export async function withoutTails(): Promise<RewindableLog> {
  const { another, cut } = await inMemory()
  return {
    another() {
      const store = another()
      return {
        async read(query, { after, limit } = {}) {
          const { events, head } = await store.read(query, { ...(after && { after }), ...(limit && { limit }) })
          return { events, head }
        },
        append: (events, { failIfMatch, after } = { failIfMatch: [] }) =>
          store.append(events, { failIfMatch, ...(after && { after }) }),
      }
    },
    cut,
  }
}
