/** Where a contest takes place, in few words that another process can be told. */
import type { EventStore } from '../../src/core/ports.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { PATIENT } from '../patience.ts'

export type Place = { readonly sqlite: string } | { readonly postgres: string; readonly log: string }

export async function openPlace(place: Place): Promise<EventStore> {
  if ('sqlite' in place) return sqliteStore(place.sqlite, { durability: 'normal', timeout: PATIENT })
  const [{ default: pg }, { postgresStore }] = await Promise.all([
    import('pg'),
    import('../../src/storage/postgres.ts'),
  ])
  const pool = new pg.Pool({ connectionString: place.postgres, max: 2 })
  pool.on('error', () => {})
  const store = postgresStore(pool, { log: place.log, timeout: PATIENT })
  return {
    ...store,
    read: (query, options) => store.read(query, options),
    append: (events, condition) => store.append(events, condition),
    close: async () => {
      await store.close()
      await pool.end()
    },
  }
}
