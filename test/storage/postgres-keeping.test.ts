/** What keeps a log on a server: rights, versions, patience, health, and functions that nobody else can change. */
import pg from 'pg'
import { expect, test } from 'vitest'
import type { PostgresPool, PostgresStoreOptions } from '../../src/storage/postgres.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { fact } from '../../src/testing/store/log.ts'
import { PATIENT } from '../patience.ts'
import { describeOnPostgres, freshName, isMissing, poolOf, serverUrl } from './postgres/postgres.ts'

const pool = isMissing ? (undefined as unknown as pg.Pool) : poolOf()
const silent = { onSubscriberError: () => {} }
const storeIn = (schema: string, of: PostgresPool = pool, options: Partial<PostgresStoreOptions> = {}) =>
  postgresStore(of, { log: 'log', schema, ...silent, ...options })

/** A role of its own, and a pool that enters as this role. */
async function roleWith(grants: readonly string[]): Promise<pg.Pool> {
  const role = freshName('role')
  await pool.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`)
  for (const grant of grants) await pool.query(`GRANT ${grant} TO ${role}`)
  const url = new URL(serverUrl)
  url.username = role
  url.password = 'secret'
  return poolOf({ connectionString: url.href, max: 2 })
}

/** As `docs/how-to/use-postgresql.md` writes them. */
const READER = (schema: string) => [`USAGE ON SCHEMA ${schema}`, `SELECT ON ALL TABLES IN SCHEMA ${schema}`]
const WRITER = (schema: string) => [
  ...READER(schema),
  `INSERT ON ${schema}.guiju_logs, ${schema}.guiju_events, ${schema}.guiju_event_tags`,
  `UPDATE ON ${schema}.guiju_logs`,
]

describeOnPostgres('rights', () => {
  test('the written ones are enough to append and to read, and each of them is needed', async () => {
    const schema = freshName('rights')
    await storeIn(schema).append([fact('a', 'x:1')])
    const all = WRITER(schema)
    const writer = storeIn(schema, await roleWith(all))
    await writer.ready()
    expect(await writer.append([fact('b', 'x:1')], { failIfMatch: [{ tags: ['x:2'] }] })).toEqual({ last: 2 })
    expect((await writer.read([{ tags: ['x:1'] }])).events).toHaveLength(2)
    expect((await writer.health()).writable).toBe(true)
    for (const left of all) {
      const store = storeIn(schema, await roleWith(all.filter(grant => grant !== left)))
      await expect(store.append([fact('c')]), left).rejects.toMatchObject({
        code: expect.stringMatching(/^STORE_(?:DENIED|FOREIGN)$/),
      })
    }
  })

  test('a reader reads, and is told that it may not append', async () => {
    const schema = freshName('rights')
    await storeIn(schema).append([fact('a')])
    const reader = storeIn(schema, await roleWith(READER(schema)))
    expect((await reader.read('all')).head).toBe(1)
    expect(await reader.health()).toMatchObject({ head: 1, writable: false, standby: false })
    await expect(reader.append([fact('b')])).rejects.toMatchObject({
      code: 'STORE_DENIED',
      details: { outcome: 'not written' },
    })
  })

  test('an owner of the schema makes the tables there without rights on the database', async () => {
    const schema = freshName('rights')
    await pool.query(`CREATE SCHEMA ${schema}`)
    const maker = storeIn(schema, await roleWith([`USAGE, CREATE ON SCHEMA ${schema}`]))
    await maker.migrate()
    expect(await maker.append([fact('a')])).toEqual({ last: 1 })
    const nobody = storeIn(freshName('rights'), await roleWith([]))
    await expect(nobody.ready()).rejects.toMatchObject({
      code: 'STORE_DENIED',
      message: expect.stringContaining('migrate'),
    })
  })
})

describeOnPostgres('functions', () => {
  test('all name their own search path, and the temporary schema last', async () => {
    const schema = freshName('paths')
    await storeIn(schema).ready()
    const { rows } = await pool.query(
      `SELECT proname, proconfig FROM pg_proc WHERE pronamespace = $1::regnamespace ORDER BY proname`,
      [schema],
    )
    expect(rows.map(({ proname }) => proname)).toHaveLength(5)
    for (const { proconfig } of rows) expect(proconfig).toContain('search_path=pg_catalog, pg_temp')
  })

  test.each([
    'FUNCTION NAME.cardinality(bigint[]) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 0 $$',
    'FUNCTION NAME.cardinality(text[]) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 0 $$',
    'FUNCTION NAME.octet_length(varchar) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 / 0 $$',
    'FUNCTION NAME.never(bigint, bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT false $$; CREATE OPERATOR NAME.>= (leftarg = bigint, rightarg = bigint, procedure = NAME.never)',
  ])('a condition holds, whatever somebody else has made on the path: %s', async made => {
    const [schema, theirs] = [freshName('paths'), freshName('theirs')]
    await pool.query(`CREATE SCHEMA ${theirs}; CREATE ${made.replaceAll('NAME', theirs)}`)
    const under = poolOf({ max: 1, options: `-c search_path=${theirs},pg_catalog` })
    const store = storeIn(schema, under)
    await store.append([fact('a', 'place:1')])
    const alone = { failIfMatch: [{ tags: ['place:1'] }] }
    await expect(store.append([fact('b', 'place:1')], alone)).rejects.toMatchObject({ code: 'APPEND_CONFLICT' })
    expect((await store.read([{ tags: ['place:1'] }])).events).toHaveLength(1)
  })
})

describeOnPostgres('versions', () => {
  test('tables of the first version are brought to this one, by many at once, and nothing is lost', async () => {
    const schema = freshName('versions')
    await storeIn(schema).append([fact('a', 'x:1'), fact('b', 'x:1')])
    await pool.query(`DELETE FROM ${schema}.guiju_schema; INSERT INTO ${schema}.guiju_schema VALUES (1);
      DROP FUNCTION ${schema}.guiju_append, ${schema}.guiju_read;
      CREATE FUNCTION ${schema}.guiju_append(text, text) RETURNS text LANGUAGE sql AS 'SELECT NULL';`)
    const stores = [1, 2, 3, 4, 5].map(() => storeIn(schema))
    await Promise.all(stores.map((store, index) => store.append([fact('c', `x:${index}`)])))
    expect((await storeIn(schema).read([{ tags: ['x:1'] }])).events).toHaveLength(3)
    const left = await pool.query(`SELECT count(*)::int AS n FROM pg_proc WHERE pronamespace = $1::regnamespace`, [
      schema,
    ])
    expect(left.rows[0].n).toBe(5)
  })

  test.each([
    ['says another version', (schema: string) => laterFunctions(schema)],
    [
      'takes the functions away',
      (schema: string) => pool.query(`DROP FUNCTION ${schema}.guiju_append, ${schema}.guiju_read`),
    ],
  ])('a store that is open while a later version %s stops: newer', async (_, migrate) => {
    const schema = freshName('versions')
    const store = storeIn(schema)
    await store.append([fact('a')])
    await migrate(schema)
    await expect(store.append([fact('b')])).rejects.toMatchObject({
      code: 'STORE_NEWER',
      details: { outcome: 'not written' },
    })
    await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_NEWER' })
    expect((await pool.query(`SELECT count(*)::int AS n FROM ${schema}.guiju_events`)).rows[0].n).toBe(1)
  })

  /** The functions as a version 3 would make them. */
  async function laterFunctions(schema: string): Promise<void> {
    const { rows } = await pool.query(
      `SELECT pg_get_functiondef(oid) AS made FROM pg_proc WHERE pronamespace = $1::regnamespace
        AND proname IN ('guiju_append', 'guiju_read')`,
      [schema],
    )
    for (const { made } of rows)
      await pool.query(made.replace("p_version IS DISTINCT FROM '2'", "p_version IS DISTINCT FROM '3'"))
  }
})

describeOnPostgres('patience', () => {
  /** Holds the log's row until it is let go. */
  async function blocked(schema: string): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: serverUrl })
    await client.connect()
    await client.query(`BEGIN; SELECT 1 FROM ${schema}.guiju_logs WHERE log = 'log' FOR UPDATE`)
    return () => client.end()
  }

  test(
    'a log that is blocked leaves the connections of the pool to the others',
    async () => {
      const schema = freshName('patience')
      const shared = poolOf({ max: 4 })
      const [store, other] = [storeIn(schema, shared, { timeout: PATIENT }), storeIn(schema, shared, { log: 'other' })]
      await store.append([fact('a')])
      await other.append([fact('a')])
      const release = await blocked(schema)
      const waiting = Array.from({ length: 8 }, () => store.append([fact('b')]))
      for (let count = 0; count < 5; count++) await other.append([fact('c')])
      expect((await other.read('all')).head).toBe(6)
      expect((await store.read('all')).head).toBe(1)
      await release()
      await Promise.all(waiting)
      expect((await store.read('all')).head).toBe(9)
    },
    PATIENT,
  )

  test(
    'a backend that does not answer loses its connection, and the pool goes on',
    async () => {
      const schema = freshName('patience')
      const shared = poolOf({ max: 2 })
      const store = storeIn(schema, shared, { timeout: PATIENT, patience: 300 })
      await store.append([fact('a')])
      const release = await blocked(schema)
      for (let count = 0; count < 3; count++) {
        await expect(store.append([fact('b')])).rejects.toMatchObject({
          code: 'STORE_UNAVAILABLE',
          details: { outcome: 'unknown', stalled: true },
        })
      }
      expect((await store.read('all')).events.length).toBeGreaterThanOrEqual(1)
      await release()
    },
    PATIENT,
  )

  test(
    'a pool without a free connection: busy, and nothing was sent',
    async () => {
      const schema = freshName('patience')
      const small = poolOf({ max: 1 })
      const store = storeIn(schema, small, { patience: 200 })
      await store.append([fact('a')])
      const held = await small.connect()
      await expect(store.append([fact('b')])).rejects.toMatchObject({
        code: 'STORE_BUSY',
        details: { outcome: 'not written' },
      })
      held.release()
      await expect
        .poll(
          () =>
            store.append([fact('b')]).then(
              ({ last }) => last,
              () => 0,
            ),
          { timeout: PATIENT },
        )
        .toBe(2)
    },
    PATIENT,
  )

  test('to listen on a pool of one is refused at once', () => {
    const one = poolOf({ max: 1 })
    expect(() => storeIn('any', one, { listen: true })).toThrow('a pool of one has none left')
  })
})

describeOnPostgres('health', () => {
  test('tells how long the log is, and what an append survives', async () => {
    const schema = freshName('health')
    const store = storeIn(schema)
    await store.append([fact('a'), fact('b')])
    expect(await store.health()).toEqual({ head: 2, version: 2, writable: true, standby: false, survives: 'power' })
    expect((await storeIn(schema, pool, { durability: 'normal' }).health()).survives).toBe('process')
    const readOnly = poolOf({ max: 1, options: '-c default_transaction_read_only=on' })
    expect((await storeIn(schema, readOnly).health()).writable).toBe(false)
    await store.close()
    await expect(store.health()).rejects.toMatchObject({ code: 'STORE_CLOSED' })
  })
})
