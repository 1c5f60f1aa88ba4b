/** The server of this run for a test file: pools on it, schemas and logs of its own, or a word why there is none. */
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, describe, inject, test } from 'vitest'
import type { PostgresPool } from '../../../src/storage/postgres.ts'
import type { Answer } from './global-setup.ts'

const { url = '', missing }: Answer = JSON.parse(await text(connect(inject('postgresDoor'), '127.0.0.1')))

export const serverUrl = url
export const isMissing = missing !== undefined

/** As `describe`; without a server it fails where the environment says `CI`, and says so elsewhere. */
export function describeOnPostgres(name: string, tests: () => void): void {
  if (missing === undefined) describe(name, tests)
  else if (process.env.CI) {
    test(name, () => {
      throw new Error(missing)
    })
  } else test.skip(`${name}: SKIPPED, there is no PostgreSQL here (${missing})`)
}

const pools: pg.Pool[] = []
afterAll(async () => {
  await Promise.all(pools.map(pool => pool.end()))
})

/** A pool of `pg`, closed after the file. A connection that dies while nobody uses it is no error of a test. */
export function poolOf(settings: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10, ...settings })
  pool.on('error', () => {})
  pools.push(pool)
  return pool
}

/** The least that the store asks for. */
export function thin(client: Pick<PostgresPool, 'query'>): PostgresPool {
  return { query: async (sql, values) => ({ rows: (await client.query(sql, values)).rows }) }
}

/** The connections under an application name that the server still knows; it tells them apart from those of other tests. */
export async function connectionsOf(asker: pg.Pool, applicationName: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS count FROM pg_stat_activity WHERE application_name = $1'
  return (await asker.query(sql, [applicationName])).rows[0].count
}

/** The address of the server, for connections under this name. */
export function urlNamed(applicationName: string): string {
  const named = new URL(url)
  named.searchParams.set('application_name', applicationName)
  return named.href
}

/** The script of another process; Node runs it as it is. */
export function worker(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url))
}

let made = 0

/** A name that no other file or run uses. */
export function freshName(kind: string): string {
  made += 1
  return `${kind}_${process.pid}_${made}`
}
