/** The tables: how they are made and refused, what they hold, and what the server must promise. */
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { type PostgresPool, type PostgresStoreOptions, postgresStore } from '../../src/storage/postgres.ts'
import { describeOnPostgres, freshName, poolOf, serverUrl, thin } from './postgres/postgres.ts'

const fact = (type: string, ...tags: string[]) => ({ type, tags, data: {} })
const pool = poolOf({ max: 12 })
const schemas: string[] = []
afterAll(async () => {
  // Dropping takes a while on a busy machine.
  for (const schema of schemas) await pool.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`)
})

function freshSchema(): string {
  const schema = freshName('Tables-of')
  schemas.push(schema)
  return schema
}

const storeIn = (schema: string, log = 'log', of: PostgresPool = pool, options: Partial<PostgresStoreOptions> = {}) =>
  postgresStore(of, { log, schema, onSubscriberError: () => {}, ...options })

/** `pg` with settings for each of its connections. */
function poolWith(settings: Readonly<Record<string, string>>): pg.Pool {
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value.replaceAll(' ', '\\ ')}`)
  return poolOf({ max: 2, options: options.join(' ') })
}

/** Both of a store's doors are shut, with this code. */
async function expectShut(store: EventStore, code: string): Promise<void> {
  await expect(store.append([fact('a')])).rejects.toMatchObject({ code })
  await expect(store.read('all')).rejects.toMatchObject({ code })
}

describeOnPostgres('the tables are made', () => {
  test('once, by many who start at the same time', async () => {
    for (let round = 0; round < 6; round++) {
      const schema = freshSchema()
      const stores = Array.from({ length: 12 }, (_, index) => storeIn(schema, `log ${index % 3}`))
      const heads = await Promise.all(stores.map(store => store.append([fact('a')])))
      expect(heads.map(({ last }) => last).sort()).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4])
    }
  })

  test('where the search path leads, and found there again', async () => {
    const [schema, later] = [freshSchema(), freshSchema()]
    await pool.query(`CREATE SCHEMA "${schema}"; CREATE SCHEMA "${later}"`)
    const first = poolWith({ search_path: `"${schema}"` })
    await postgresStore(first, { log: 'log' }).append([fact('a')])
    expect(
      (await postgresStore(poolWith({ search_path: `"${later}","${schema}"` }), { log: 'log' }).read('all')).head,
    ).toBe(1)
    expect((await storeIn(schema).read('all')).head).toBe(1)
  })

  test('not where there is no schema, or one whose name needs thought', async () => {
    await expectShut(postgresStore(poolWith({ search_path: '' }), { log: 'log' }), 'STORE_UNAVAILABLE')
    for (const schema of ['', 'a"b', 'a b', '1a', 'a;b', 'a'.repeat(64), 'ä', 7]) {
      expect(() => storeIn(schema as string)).toThrow('schema is')
    }
  })

  test('with the rights that are there: who may only read reads', async () => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a')])
    const reader = storeIn(schema, 'log', poolWith({ default_transaction_read_only: 'on' }))
    expect((await reader.read('all')).head).toBe(1)
    await expect(reader.append([fact('b')])).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      details: { outcome: 'not written' },
    })
  })
})

describeOnPostgres('what is not, or not any more, a log of this version', () => {
  test('tables of a later version: newer', async () => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a')])
    await pool.query(`UPDATE "${schema}".guiju_schema SET version = 3`)
    await expectShut(storeIn(schema), 'STORE_NEWER')
  })

  test.each([
    'CREATE TABLE guiju_events (position int)',
    'CREATE VIEW guiju_logs AS SELECT 1',
    'CREATE TABLE guiju_schema (name text)',
    'CREATE TABLE guiju_schema (version int)',
  ])('%s: foreign, and left alone', async sql => {
    const schema = freshSchema()
    await pool.query(`CREATE SCHEMA "${schema}"; SET search_path TO "${schema}"; ${sql}; RESET search_path`)
    await expectShut(storeIn(schema), 'STORE_FOREIGN')
    const tables = await pool.query('SELECT count(*)::int AS n FROM pg_class WHERE relnamespace = $1::regnamespace', [
      `"${schema}"`,
    ])
    expect(tables.rows[0].n).toBe(1)
  })

  test('a head that contradicts its events: corrupt, and nothing is written', async () => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a'), fact('a')])
    await pool.query(`UPDATE "${schema}".guiju_logs SET head = 1`)
    await expect(storeIn(schema).append([fact('b', 'x:1')])).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    await expect(storeIn(schema).read([{ tags: ['x:1'] }])).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    for (const head of [0, 3]) {
      await pool.query(`UPDATE "${schema}".guiju_logs SET head = ${head}`)
      await expect(storeIn(schema).read('all')).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    }
    await pool.query(`UPDATE "${schema}".guiju_logs SET head = 2`)
    expect((await storeIn(schema).read([{ tags: ['x:1'] }])).events).toEqual([])
  })

  test('a body or a position that no store wrote: corrupt', async () => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a')])
    await pool.query(`UPDATE "${schema}".guiju_events SET body = '{'`)
    await expect(storeIn(schema).read('all')).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
    await pool.query(`UPDATE "${schema}".guiju_logs SET head = 9007199254740992`)
    await expect(storeIn(schema).read('all', { after: 1 })).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
  })
})

describeOnPostgres('settings under which an append would be unsound', () => {
  test.each(['repeatable read', 'serializable'])('%s as the default of the connection: unsafe', async isolation => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a')])
    await expectShut(storeIn(schema, 'log', poolWith({ default_transaction_isolation: isolation })), 'STORE_UNSAFE')
  })

  test('a connection that becomes so later: the server itself refuses', async () => {
    const schema = freshSchema()
    const own = poolOf({ max: 1 })
    const store = storeIn(schema, 'log', own)
    await store.append([fact('a')])
    await own.query(`SET default_transaction_isolation = 'repeatable read'`)
    await expect(store.append([fact('b')])).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
      details: { postgres: 'GJ001', outcome: 'not written' },
    })
    await own.query('RESET default_transaction_isolation')
    expect(await store.append([fact('b')])).toEqual({ last: 2 })
  })

  test('a connection with an open transaction: unsafe', async () => {
    const schema = freshSchema()
    await storeIn(schema).append([fact('a')])
    const client = await pool.connect()
    await client.query('BEGIN')
    await expect(storeIn(schema, 'log', thin(client)).append([fact('b')])).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
    })
    await client.query('COMMIT')
    client.release()
    expect((await storeIn(schema).read('all')).head).toBe(1)
  })

  test('a database that cannot hold every text: unsafe', async () => {
    const name = freshName('latin')
    await pool.query(`CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`)
    const url = new URL(serverUrl)
    url.pathname = `/${name}`
    const latin = new pg.Pool({ connectionString: url.href })
    await expectShut(postgresStore(latin, { log: 'log' }), 'STORE_UNSAFE')
    await latin.end()
    await pool.query(`DROP DATABASE ${name}`)
  })

  test('a server that does not wait for its disk: unsafe for full durability only', async () => {
    const schema = freshSchema()
    const careless: PostgresPool = {
      async query(sql, values) {
        const { rows } = await pool.query(sql, values)
        return { rows: rows.map(row => ('fsync' in row ? { ...row, fsync: 'off' } : row)) }
      },
    }
    await expectShut(storeIn(schema, 'log', careless), 'STORE_UNSAFE')
    expect(await storeIn(schema, 'log', careless, { durability: 'normal' }).append([fact('a')])).toEqual({ last: 1 })
  })

  test.each([
    ['full', 'off', 'on'],
    ['full', 'local', 'local'],
    ['normal', 'on', 'off'],
  ] as const)(
    '%s durability on a connection with synchronous_commit %s commits with %s',
    async (durability, set, used) => {
      const schema = freshSchema()
      const own = poolWith({ synchronous_commit: set })
      const client = await own.connect()
      const store = storeIn(schema, 'log', thin(client), { durability })
      await store.append([fact('a')])
      await client.query('BEGIN')
      await store.append([fact('b')])
      expect((await client.query('SHOW synchronous_commit')).rows[0].synchronous_commit).toBe(used)
      await client.query('COMMIT')
      expect((await client.query('SHOW synchronous_commit')).rows[0].synchronous_commit).toBe(set)
      client.release()
    },
  )

  test('pages of one read from a server that lags behind: unavailable, never a gap', async () => {
    const schema = freshSchema()
    const log = storeIn(schema)
    await log.append(Array.from({ length: 1_500 }, () => fact('a')))
    let calls = 0
    const lagging: PostgresPool = {
      async query(sql, values) {
        const { rows } = await pool.query(sql, values)
        if (!sql.includes('guiju_read') || ++calls < 2) return { rows }
        return { rows: rows.slice(0, 1).map(row => ({ ...row, head: '1200' })) }
      },
    }
    await expect(storeIn(schema, 'log', lagging).read('all')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})

describeOnPostgres('an append that has to wait for another', () => {
  test.each([
    ['timeout', {}, 30, '55P03'],
    ['lock_timeout of the connection', { lock_timeout: '30' }, 60_000, '55P03'],
    ['statement_timeout of the connection', { statement_timeout: '60' }, 60_000, '57014'],
  ] as const)(
    'longer than the %s: busy, nothing is written, and the next one works',
    async (_, settings, timeout, postgres) => {
      const schema = freshSchema()
      // Nothing but the one append is to feel the limits: the tables are made, and looked at, without them.
      const unlimited = storeIn(schema)
      await unlimited.append([fact('a')])
      const store = storeIn(schema, 'log', poolWith(settings), { timeout })
      const client = await pool.connect()
      await client.query('BEGIN')
      await client.query(`SELECT 1 FROM "${schema}".guiju_logs FOR UPDATE`)
      await expect(store.append([fact('b')])).rejects.toMatchObject({
        code: 'STORE_BUSY',
        details: { postgres, outcome: 'not written' },
      })
      expect((await unlimited.read('all')).head).toBe(1)
      await client.query('COMMIT')
      client.release()
      // On a busy machine an append of its own may take longer than such a limit; then it is busy again.
      const again = () => store.append([fact('b')]).catch(({ code }) => code)
      await expect.poll(again).toEqual({ last: 2 })
    },
  )
})

describe('the name of a log', () => {
  test('is a text of 1 to 200 characters', () => {
    const none: PostgresPool = { query: () => Promise.reject(new Error('not asked')) }
    for (const log of ['', 'a'.repeat(201), 'a\0', '\ud800', undefined, 7]) {
      expect(() => postgresStore(none, { log: log as string })).toThrow('log is')
    }
    expect(postgresStore(none, { log: '客'.repeat(200) }).capabilities.writers).toBe('network')
  })
})

describeOnPostgres('logs in one schema', () => {
  test('do not see each other, whatever they are called', async () => {
    const schema = freshSchema()
    const names = ['a', 'A', 'a ', `'; DROP TABLE guiju_events; --`, '"', '\\', '{NULL}', '客'.repeat(200), '%', 'ａ']
    const query = [{ tags: ['x:1'] }]
    for (const [index, log] of names.entries()) {
      const store = storeIn(schema, log)
      const events = Array.from({ length: index + 1 }, (_, number) => ({
        ...fact('a', 'x:1'),
        id: `e-${number}`,
        data: log,
      }))
      expect(await store.append(events, { failIfMatch: query })).toEqual({ last: index + 1 })
    }
    for (const [index, log] of names.entries()) {
      const { events, head } = await storeIn(schema, log).read(query)
      expect([head, events.length, new Set(events.map(event => event.data))]).toEqual([
        index + 1,
        index + 1,
        new Set([log]),
      ])
    }
  })
})

describeOnPostgres('what is large', () => {
  test('tags around the length from which a digest stands for them', async () => {
    const store = storeIn(freshSchema())
    const tags = [600, 601, 999, 1_000].flatMap(length => ['a', 'b'].map(end => 'x'.repeat(length - 1) + end))
    const wide = ['客'.repeat(200), '客'.repeat(201), '客'.repeat(1_000), `${'客'.repeat(999)}户`, '#'.repeat(664)]
    for (const tag of [...tags, ...wide])
      await store.append([fact('客'.repeat(200), tag)], { failIfMatch: [{ tags: [tag] }] })
    for (const tag of [...tags, ...wide]) {
      for (const types of [[], ['客'.repeat(200)]]) {
        expect((await store.read([{ types, tags: [tag] }])).events.map(event => event.tags)).toEqual([[tag]])
      }
      await expect(store.append([fact('b')], { failIfMatch: [{ tags: [tag] }] })).rejects.toMatchObject({
        code: 'APPEND_CONFLICT',
      })
    }
  })

  test('a tag that is written like the digest of another is not taken for it', async () => {
    const schema = freshSchema()
    const store = storeIn(schema)
    const long = 'y'.repeat(900)
    await store.append([fact('a', long)])
    const { rows } = await pool.query(`SELECT "${schema}".guiju_tag_key($1) AS digest`, [long])
    expect((await store.read([{ tags: [rows[0].digest] }])).events).toEqual([])
    expect((await store.read([{ tags: [long] }])).events).toHaveLength(1)
  })

  test('a batch of 20,000 events, five with 10,000 tags, and a condition of 10,000 items', async () => {
    const store = storeIn(freshSchema())
    const many = Array.from({ length: 10_000 }, (_, index) => `n:${index}`)
    expect(await store.append(Array.from({ length: 20_000 }, (_, index) => fact('a', `i:${index}`)))).toEqual({
      last: 20_000,
    })
    const failIfMatch = many.map(tag => ({ types: ['a', 'b'], tags: [tag] }))
    expect(
      await store.append(
        Array.from({ length: 5 }, () => fact('b', ...many)),
        { failIfMatch },
      ),
    ).toEqual({ last: 20_005 })
    await expect(store.append([fact('c')], { failIfMatch, after: 20_004 })).rejects.toMatchObject({
      code: 'APPEND_CONFLICT',
      details: { position: 20_005 },
    })
    expect((await store.read(failIfMatch)).events).toHaveLength(5)
    expect((await store.read([{ tags: many }])).events).toHaveLength(5)
    expect((await store.read('all')).events).toHaveLength(20_005)
  })
})

describeOnPostgres('a log that grows while sessions keep their plans', () => {
  test('is asked by its indexes only, from the first append on', async () => {
    const schema = freshSchema()
    const own = poolOf({ max: 1 })
    const store = storeIn(schema, 'log', own)
    const scans = async () => {
      await own.query('SELECT pg_stat_force_next_flush()')
      const tables = await own.query(
        `SELECT sum(seq_tup_read)::int AS rows FROM pg_stat_user_tables WHERE schemaname = $1 AND relname <> 'guiju_schema'`,
        [schema],
      )
      return tables.rows[0].rows
    }
    await store.append([fact('a', 'x:0', 'y:0')])
    // Now the planner knows for sure that the tables are tiny, and that reading them whole is best.
    for (const table of ['logs', 'events', 'event_tags']) await own.query(`ANALYZE "${schema}".guiju_${table}`)
    const before = await scans()
    for (let round = 1; round <= 40; round++) {
      const query = [{ types: ['a'], tags: [`x:${round}`] }, { types: ['b'] }, { tags: [`y:${round}`, 'y:0'] }]
      const { head } = await store.read(query)
      await store.append(
        Array.from({ length: 100 }, () => fact('a', `x:${round}`, 'y:0')),
        { failIfMatch: query, after: head },
      )
      await store.read([{ tags: [`x:${round}`, 'y:0'] }, { types: ['a'] }], { limit: 5 })
    }
    expect(await scans()).toBe(before)
  })

  test('a rare type under a frequent tag costs no walk over all events of the tag', async () => {
    const schema = freshSchema()
    const own = poolOf({ max: 1 })
    const store = storeIn(schema, 'log', own)
    const walked = async () => {
      await own.query('SELECT pg_stat_force_next_flush()')
      const indexes = await own.query(
        `SELECT sum(idx_tup_read)::int AS entries FROM pg_stat_user_indexes WHERE schemaname = $1 AND relname = 'guiju_event_tags'`,
        [schema],
      )
      return indexes.rows[0].entries
    }
    for (let batch = 0; batch < 10; batch++) {
      await store.append(Array.from({ length: 1_000 }, (_, index) => fact('often', 'hot:1', `n:${batch}-${index}`)))
    }
    // There is one type, as far as the server knows: so a type seems to part nothing.
    await own.query(`ANALYZE "${schema}".guiju_event_tags`)
    await store.append([fact('rare', 'hot:1', 'own:1')])
    const before = await walked()
    for (let round = 0; round < 20; round++) {
      const failIfMatch = [{ types: ['never'], tags: ['hot:1'] }]
      await store.append([fact('often', 'hot:1')], { failIfMatch })
      expect((await store.read([{ types: ['rare'], tags: ['hot:1'] }])).events).toHaveLength(1)
    }
    expect((await walked()) - before).toBeLessThan(20 * 100)
  })
})
