/**
 * Through PgBouncer in transaction mode, where each transaction may be on another connection of the server: the laws of
 * a store, races of whole decisions, and connections that are lost on either side of it.
 */
import pg from 'pg'
import { afterAll, expect, onTestFinished, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { EventStore, SequencedEvent } from '../../src/index.ts'
import { type PostgresStoreOptions, postgresStore } from '../../src/storage/postgres.ts'
import { storeLaws } from '../../src/testing/store-laws.ts'
import { effort } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { contests } from '../races/contests.ts'
import { endProcesses } from '../races/process.ts'
import { raceBetweenProcesses } from '../races/race.ts'
import { describeOnPgbouncer, type Pgbouncer, startPgbouncer } from './postgres/pgbouncer.ts'
import { freshName, poolOf, serverUrl } from './postgres/postgres.ts'
import { proxyTo } from './postgres/proxy.ts'

const schema = freshName('bounced')
const TIMEOUT = 600_000

let bouncer: Promise<Pgbouncer> | undefined
const bounced = () => {
  bouncer ??= startPgbouncer(serverUrl)
  return bouncer
}
const pools: pg.Pool[] = []
afterAll(async () => {
  await endProcesses()
  await Promise.all(pools.map(pool => pool.end()))
  await poolOf().query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
  await (await bouncer)?.stop()
})

/** Of one PgBouncer, closed before it is. */
function poolOn({ url }: { readonly url: string }, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max })
  pool.on('error', () => {})
  pools.push(pool)
  return pool
}

const fact = (type: string, ...tags: string[]) => ({ type, tags, data: {} })
const storeOn = (pool: pg.Pool, log: string, options: Partial<PostgresStoreOptions> = {}) =>
  postgresStore(pool, { log, schema, timeout: PATIENT, pollEvery: 20, onSubscriberError: () => {}, ...options })

describeOnPgbouncer('through PgBouncer a store keeps the laws of', () => {
  const make = async () => {
    const [log, pool] = [freshName('laws'), poolOn(await bounced(), 16)]
    const opened: EventStore[] = []
    const open = (): EventStore => {
      const store = storeOn(pool, log)
      opened.push(store)
      return store
    }
    return {
      store: open(),
      reopen: async () => open(),
      another: async () => open(),
      dispose: async () => void (await Promise.all(opened.map(store => store.close?.()))),
    }
  }
  for (const law of storeLaws(make, { patience: PATIENT, rounds: 5 })) {
    test(`${law.group}: ${law.name}`, async () => expect((await law.run()).standing).toBe('applies'))
  }
})

describeOnPgbouncer('through PgBouncer, two processes of four writers', () => {
  test.for(contests.map(contest => [contest.name, contest] as const))(
    '%s',
    { timeout: TIMEOUT },
    async ([, contest]) => {
      const rounds = effort(2, 5)
      const place = { postgres: (await bounced()).url, log: freshName('race') }
      const { violations, decisions, won } = await raceBetweenProcesses(contest, 'before-append', place, rounds)
      expect({ violations, decisions, won }).toEqual({
        violations: [],
        decisions: rounds * 8,
        won: rounds * contest.winners(8),
      })
    },
  )
})

describeOnPgbouncer('through PgBouncer, what is lost on the way', () => {
  const batch = ['1', '2', '3'].map(id => ({ ...fact('a', 'x:1', `n:${id}`), id }))

  test.each(['before', 'after'] as const)(
    'its connection to the server is cut %s the append was done: there is one copy',
    async when => {
      const proxy = await proxyTo(serverUrl)
      const own = await startPgbouncer(proxy.url)
      onTestFinished(async () => {
        await own.stop()
        await proxy.close()
      })
      const [log, pool] = [freshName('cut'), poolOn(own, 2)]
      const store = storeOn(pool, log)
      await store.append([fact('first')])
      const cut = proxy.cut('guiju_append', when)
      expect(await store.append(batch)).toEqual({ last: 4 })
      await cut
      expect((await storeOn(poolOf(), log).read('all')).events.map(({ type }) => type)).toEqual([
        'first',
        'a',
        'a',
        'a',
      ])
    },
  )

  test('the server ends the connection of an append that waits for its turn: it waits again, and there is one copy', async () => {
    const direct = poolOf({ max: 2 })
    const [log, client] = [freshName('terminated'), await direct.connect()]
    const store = storeOn(poolOn(await bounced()), log)
    await store.append([fact('first')])
    await client.query('BEGIN')
    await client.query(`SELECT 1 FROM ${schema}.guiju_logs WHERE log = $1 FOR UPDATE`, [log])
    const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%append%'`
    const appended = store.append(batch)
    const pids = new Set<number>()
    while (pids.size < 2) {
      for (const { pid } of (await direct.query(waiting)).rows) {
        pids.add(pid)
        await direct.query('SELECT pg_terminate_backend($1)', [pid])
      }
    }
    await client.query('COMMIT')
    client.release()
    expect(await appended).toEqual({ last: 4 })
    expect((await store.read('all')).events).toHaveLength(4)
  })

  test('PgBouncer is killed under eight writers and comes again: what was acknowledged is there, once', async () => {
    const own = await startPgbouncer(serverUrl)
    onTestFinished(() => own.stop())
    const [log, pool] = [freshName('killed'), poolOn(own, 8)]
    const store = storeOn(pool, log, { retries: 3 })
    await store.append([fact('first')])
    const acknowledged: string[] = []
    let [killing, running] = [true, Promise.resolve()]
    const writer = async (name: number) => {
      for (let round = 0; killing || round < 3; round++) {
        const id = `${name}-${round}`
        await insist(
          () => store.append([{ ...fact('b', `b:${id}`), id }], { failIfMatch: [{ tags: [`b:${id}`] }] }),
          () => running,
        )
        acknowledged.push(id)
      }
    }
    const writers = Array.from({ length: 8 }, (_, name) => writer(name))
    for (let kill = 0; kill < effort(1, 3); kill++) {
      const before = acknowledged.length
      await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 20)
      running = own.crash().then(() => own.start())
      await running
    }
    killing = false
    await Promise.all(writers)
    const { events } = await storeOn(poolOf(), log).read('all')
    expect(
      events
        .map(({ id }) => id)
        .slice(1)
        .sort(),
    ).toEqual(acknowledged.sort())
  })
})

/** What a caller does who hears that the store is away: the same batch again, once PgBouncer runs. */
async function insist<T>(work: () => Promise<T>, running: () => Promise<void>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isGuijuError(error, 'STORE_UNAVAILABLE')) throw error
      await running()
      await new Promise(done => setTimeout(done, 25))
    }
  }
}

describeOnPgbouncer('through PgBouncer, what a session would have', () => {
  test('notices are not to be counted on, polling is: a subscriber that listens gets everything', async () => {
    const [log, pool] = [freshName('listened'), poolOn(await bounced())]
    const [reader, writer] = [storeOn(pool, log, { listen: true }), storeOn(pool, log, { listen: true })]
    const seen: SequencedEvent[] = []
    const stop = reader.subscribe('all', 0, events => void seen.push(...events))
    for (let index = 1; index <= 20; index++) await writer.append([fact('a')])
    await expect.poll(() => seen.map(({ position }) => position)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    stop()
    await reader.close()
    await writer.close()
  })

  test('an append leaves nothing behind for whoever comes next on its connection', async () => {
    const [log, pool] = [freshName('left'), poolOn(await bounced())]
    for (const durability of ['normal', 'full'] as const) {
      for (let index = 0; index < 8; index++) await storeOn(pool, log, { durability }).append([fact('a')])
      for (const name of ['synchronous_commit', 'lock_timeout', 'search_path', 'statement_timeout']) {
        const ask = async (on: pg.Pool) => (await on.query(`SELECT current_setting('${name}') AS value`)).rows[0].value
        const found = new Set(await Promise.all(Array.from({ length: 8 }, () => ask(pool))))
        expect([...found]).toEqual([await ask(poolOf({ max: 1 }))])
      }
    }
    const { rows } = await pool.query(
      `SELECT (SELECT count(*)::int FROM pg_prepared_statements) AS prepared,
        (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory') AS advisory`,
    )
    expect(rows).toEqual([{ prepared: 0, advisory: 0 }])
  })

  test.each([
    ['the server is down', { port: '1' }, 500, 'STORE_BUSY', 'not written'],
    ['PgBouncer has a wrong password', { password: 'wrong' }, PATIENT, 'STORE_UNAVAILABLE', 'unknown'],
  ])('a word of its own why there is no connection, where %s', async (_, wrong, patience, code, outcome) => {
    const own = await startPgbouncer(Object.assign(new URL(serverUrl), wrong).href)
    const store = storeOn(poolOn(own, 1), 'log', { retries: 0, patience })
    await expect(store.append([fact('a')])).rejects.toMatchObject({ code, details: { outcome } })
    await own.stop()
  })

  test('a setting in the address is refused, one of the role holds', async () => {
    const withSetting = new URL((await bounced()).url)
    withSetting.searchParams.set('options', '-c lock_timeout=7s')
    const refused = poolOn({ url: withSetting.href }, 1).query('SELECT 1')
    await expect(refused).rejects.toThrow(/options/)
    const direct = poolOf({ max: 1 })
    const role = freshName('role')
    await direct.query(`CREATE ROLE ${role} LOGIN PASSWORD 'own'; ALTER ROLE ${role} SET lock_timeout = '7s'`)
    const as = new URL(serverUrl)
    as.username = role
    as.password = 'own'
    const own = await startPgbouncer(as.href)
    const { rows } = await poolOn(own, 1).query(`SELECT current_setting('lock_timeout') AS value`)
    expect(rows).toEqual([{ value: '7s' }])
    await own.stop()
    await direct.query(`DROP ROLE ${role}`)
  })
})
