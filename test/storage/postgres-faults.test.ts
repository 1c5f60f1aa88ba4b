/** What goes wrong while a log is in use: what was acknowledged is there, nothing is there in part or twice. */
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { SequencedEvent } from '../../src/core/event.ts'
import { storeError } from '../../src/storage/postgres/errors.ts'
import { type PostgresPool, type PostgresStoreOptions, postgresStore } from '../../src/storage/postgres.ts'
import { effort } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import {
  connectionsOf,
  describeOnPostgres,
  freshName,
  poolOf,
  serverUrl,
  thin,
  urlNamed,
  worker,
} from './postgres/postgres.ts'
import { proxyTo } from './postgres/proxy.ts'
import { startServer } from './postgres/server.ts'
import { run } from './processes.ts'

const schema = freshName('faults')
const pool = poolOf({ max: 8 })
afterAll(async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)))

const fact = (type: string, ...tags: string[]) => ({ type, tags, data: {} })
const named = (...ids: string[]) => ids.map(id => ({ ...fact('a', 'x:1', `n:${id}`), id }))
const storeOn = (of: PostgresPool, log: string, options: Partial<PostgresStoreOptions> = {}) =>
  postgresStore(of, { log, schema, timeout: PATIENT, onSubscriberError: () => {}, ...options })

describeOnPostgres('a connection that is cut', () => {
  test.each([
    ['before', 'with ids of the caller', named('1', '2', '3')],
    ['after', 'with ids of the caller', named('1', '2', '3')],
    ['before', 'with ids of the store', [fact('a', 'x:1'), fact('a', 'x:1'), fact('a', 'x:1')]],
    ['after', 'with ids of the store', [fact('a', 'x:1'), fact('a', 'x:1'), fact('a', 'x:1')]],
  ] as const)(
    '%s the append was done, %s: the store asks again by itself, and there is one copy',
    async (when, _, batch) => {
      const proxy = await proxyTo(serverUrl)
      const wired = new pg.Pool({ connectionString: proxy.url, max: 2 })
      wired.on('error', () => {})
      for (const condition of [undefined, { failIfMatch: [{ tags: ['x:1'] }] }]) {
        const log = freshName('cut')
        const store = storeOn(wired, log)
        await store.append([fact('first')])
        const cut = proxy.cut('guiju_append', when)
        expect(await store.append(batch, condition)).toEqual({ last: 4 })
        await cut
        expect((await storeOn(pool, log).read('all')).events.map(event => event.type)).toEqual(['first', 'a', 'a', 'a'])
      }
      await wired.end()
      await proxy.close()
    },
  )

  test('again and again: unavailable with an unknown outcome, and the same batch again has one copy', async () => {
    const log = freshName('cut')
    let cutting = true
    const flaky: PostgresPool = {
      async query(sql, values) {
        const answer = pool.query(sql, values)
        if (!cutting || !sql.includes('guiju_append')) return answer
        await answer.catch(() => {})
        throw new Error('Connection terminated unexpectedly')
      },
    }
    const store = storeOn(flaky, log, { retries: 2 })
    const error = await store.append(named('1', '2')).catch(error => error)
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', details: { outcome: 'unknown' } })
    cutting = false
    expect(await store.append(named('1', '2'))).toEqual({ last: 2 })
    expect((await store.read('all')).head).toBe(2)
  })

  test('while it reads: the store asks again by itself', async () => {
    const proxy = await proxyTo(serverUrl)
    const wired = new pg.Pool({ connectionString: proxy.url, max: 1 })
    wired.on('error', () => {})
    const store = storeOn(wired, freshName('cut'))
    await store.append(named('1', '2'))
    for (const when of ['before', 'after'] as const) {
      const cut = proxy.cut('guiju_read', when)
      expect((await store.read('all')).head).toBe(2)
      await cut
    }
    await wired.end()
    await proxy.close()
  })

  test('by the server, while the append waits for its turn: it waits again, and there is one copy', async () => {
    const log = freshName('terminated')
    const [store, client] = [storeOn(pool, log), await pool.connect()]
    await store.append([fact('first')])
    await client.query('BEGIN')
    await client.query(`SELECT 1 FROM ${schema}.guiju_logs WHERE log = $1 FOR UPDATE`, [log])
    const waiting = `SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%append%'`
    const appended = store.append(named('1', '2'))
    const pids = new Set<number>()
    while (pids.size < 3) {
      for (const { pid } of (await pool.query(waiting)).rows) {
        pids.add(pid)
        await pool.query('SELECT pg_terminate_backend($1)', [pid])
      }
    }
    await client.query('COMMIT')
    client.release()
    expect(await appended).toEqual({ last: 3 })
    expect((await store.read('all')).events).toHaveLength(3)
  })
})

describeOnPostgres('no connection can be had', () => {
  test('refused: unavailable at once, and nothing is written', async () => {
    const store = storeOn(poolOf({ connectionString: 'postgres://nobody:nothing@127.0.0.1:1/none' }), 'log')
    await expect(store.append([fact('a')])).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      details: { outcome: 'not written', postgres: 'ECONNREFUSED' },
    })
    await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })

  test('the wrong password, a database that is not there, a pool that has ended', async () => {
    const ended = new pg.Pool({ connectionString: serverUrl })
    await ended.end()
    const [elsewhere, locked] = [new URL(serverUrl), new URL(serverUrl)]
    elsewhere.pathname = '/nowhere'
    locked.password = 'wrong'
    const strangers = [elsewhere, locked].map(({ href }) => poolOf({ connectionString: href }))
    for (const [pool, code] of [
      [ended, 'STORE_UNAVAILABLE'] as const,
      ...strangers.map(pool => [pool, 'STORE_DENIED'] as const),
    ]) {
      await expect(storeOn(pool, 'log').append([fact('a')])).rejects.toMatchObject({
        code,
        details: { outcome: 'not written' },
      })
    }
  })

  test('a store that could not begin begins when it can', async () => {
    let down = true
    const store = storeOn(
      { query: (sql, values) => (down ? Promise.reject(refused()) : pool.query(sql, values)) },
      freshName('late'),
    )
    await expect(store.append([fact('a')])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    down = false
    expect(await store.append([fact('a')])).toEqual({ last: 1 })
  })
})

function refused(): Error {
  return Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' })
}

describeOnPostgres('the n-th query of a store fails', () => {
  const batch = named('1', '2', '3')
  const condition = { failIfMatch: [{ types: ['a'], tags: ['x:1'] }, { tags: ['y:1', 'z:1'] }], after: 1 }
  const reset = () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  const broken = () => Object.assign(new Error('internal error'), { code: 'XX000', severity: 'ERROR' })

  function failing(
    call: number,
    when: 'before' | 'after',
    error: () => Error,
  ): { pool: PostgresPool; calls(): number } {
    let count = 0
    const query: PostgresPool['query'] = async (sql, values) => {
      count += 1
      const now = count === call
      if (now && when === 'before') throw error()
      const answer = await pool.query(sql, values)
      if (now) throw error()
      return answer
    }
    return { pool: { query }, calls: () => count }
  }

  /** A log in which the batch is or is not already; the next append of a fresh store makes so many calls. */
  async function prepared(known: boolean): Promise<string> {
    const log = freshName('nth')
    await storeOn(pool, log).append([fact('seed')])
    if (known) await storeOn(pool, log).append(batch)
    return log
  }

  for (const known of [false, true]) {
    for (const when of ['before', 'after'] as const) {
      const name = `${when} it is done, for a batch that is ${known ? 'known' : 'new'}`
      test(`${name}: by itself, or again by the caller, there is one copy`, async () => {
        const counted = failing(0, when, reset)
        await storeOn(counted.pool, await prepared(known)).append(batch, condition)
        expect(counted.calls()).toBe(known ? 6 : 5)
        for (let call = 1; call <= counted.calls(); call++) {
          const patient = await prepared(known)
          expect(await storeOn(failing(call, when, reset).pool, patient).append(batch, condition)).toEqual({ last: 4 })
          expect((await storeOn(pool, patient).read('all')).head).toBe(4)

          for (const kind of [reset, broken]) {
            const log = await prepared(known)
            const store = storeOn(failing(call, when, kind).pool, log, { retries: 0 })
            const error = await store.append(batch, condition).catch(error => error)
            expect(error.code).toBe('STORE_UNAVAILABLE')
            const found = (await storeOn(pool, log).read([{ tags: ['x:1'] }])).events.length
            expect([0, 3]).toContain(found)
            if (kind === reset) expect(error.details.outcome).toBe('unknown')
            expect(await store.append(batch, condition)).toEqual({ last: 4 })
            expect((await storeOn(pool, log).read('all')).head).toBe(4)
          }
        }
      })
    }
  }
})

/** Each batch is there once, with its three parts in a row. */
function expectWhole(events: readonly SequencedEvent[]): Set<string> {
  expect(events.length % 3).toBe(0)
  const batches = new Set<string>()
  const parts = events.map(event => event.data as { batch: string; part: number })
  for (let index = 0; index < parts.length; index += 3) {
    const batch = parts[index]!.batch
    expect(parts.slice(index, index + 3)).toEqual([0, 1, 2].map(part => ({ batch, part })))
    expect(batches.has(batch)).toBe(false)
    batches.add(batch)
  }
  return batches
}

const batchOf = (batch: string) =>
  [0, 1, 2].map(part => ({
    type: 'part',
    id: `${batch}-${part}`,
    tags: [`b:${batch}`, `p:${part}`],
    data: { batch, part },
  }))

describeOnPostgres('the server crashes and recovers under load', () => {
  test('8 writers go on: all that was acknowledged is there, no batch in part, none twice', async () => {
    const server = await startServer()
    const own = new pg.Pool({ connectionString: server.url, max: 8 })
    own.on('error', () => {})
    try {
      const store = postgresStore(own, { log: 'crash', retries: 3, timeout: PATIENT })
      await store.append(batchOf('first'))
      let crashing = true
      let running = Promise.resolve()
      const acknowledged: string[] = ['first']
      const writer = async (name: number) => {
        for (let round = 0; crashing || round < 5; round++) {
          const batch = `${name}-${round}`
          await insist(
            () => store.append(batchOf(batch), { failIfMatch: [{ tags: [`b:${batch}`] }] }),
            () => running,
          )
          acknowledged.push(batch)
        }
      }
      const writers = Array.from({ length: 8 }, (_, name) => writer(name))
      for (let crash = 0; crash < effort(1, 3); crash++) {
        const before = acknowledged.length
        await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 40)
        running = server.crash().then(() => server.start())
        await running
      }
      crashing = false
      await Promise.all(writers)
      const { events, head } = await store.read('all')
      expect(head).toBe(events.length)
      const found = expectWhole(events)
      expect(acknowledged.filter(batch => !found.has(batch))).toEqual([])
      expect(found.size).toBe(acknowledged.length)
    } finally {
      await own.end()
      await server.stop()
    }
  })
})

/** What a caller does who hears that the store is away: the same batch again, once the server runs. */
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

describeOnPostgres('processes that are killed while they append', () => {
  const KILLS = effort(3, 10)

  test.each(['full', 'normal'])(
    '%s durability: what was acknowledged is there, and no half batch',
    async durability => {
      const log = freshName('killed')
      const store = storeOn(pool, log)
      let [checked, acknowledgedInAll] = [0, 0]
      for (let kill = 0; kill < KILLS; kill++) {
        const name = freshName('killed')
        const killed = run(worker('kill-worker.ts'), urlNamed(name), schema, log, durability)
        await killed.lines(2 + ((kill * 7) % 23))
        killed.process.kill('SIGKILL')
        const { said, errors } = await killed.ended
        expect(errors).toBe('')
        const acknowledged = said.split('\n').slice(1, -1).map(Number)
        // The server may still be at what the dead process sent last: it is done when its connection is gone.
        await expect.poll(() => connectionsOf(pool, name)).toBe(0)
        const { last } = await store.append([fact('mark')])
        const { events } = await store.read('all', { after: checked })
        expectWhole(events.slice(0, -1))
        expect(last).toBe(checked + events.length)
        expect(last).toBeGreaterThan(acknowledged.at(-1) ?? 0)
        acknowledgedInAll += acknowledged.length
        checked = last
      }
      expect(acknowledgedInAll).toBeGreaterThan(5 * KILLS)
    },
  )
})

/** Other test files listen on the same server. */
const LISTENING = `application_name = $1 AND query LIKE 'LISTEN%'`

describeOnPostgres('a subscriber', () => {
  /** Polls so rarely that only a notice can wake it. */
  const listening = { listen: true, pollEvery: 3_600_000 }
  const listeners = freshName('listeners')
  const listened = poolOf({ application_name: listeners })

  test('that listens hears of another store’s append by the notice alone', async () => {
    const log = freshName('listened')
    const [reader, writer] = [storeOn(listened, log, listening), storeOn(listened, log, listening)]
    const seen: string[] = []
    const stop = reader.subscribe('all', 0, batch => void seen.push(...batch.map(event => event.type)))
    await untilListening(1)
    for (const type of ['a', 'b', 'c']) {
      await writer.append([fact(type)])
      await expect.poll(() => seen.at(-1)).toBe(type)
    }
    expect(seen).toEqual(['a', 'b', 'c'])
    stop()
    await untilListening(0)
    await reader.close()
  })

  test('whose listening connection is killed again and again gets everything', async () => {
    const log = freshName('listened')
    const [reader, writer] = [storeOn(listened, log, listening), storeOn(listened, log, listening)]
    const seen: number[] = []
    const stop = reader.subscribe('all', 0, batch => void seen.push(...batch.map(event => event.position)))
    for (let round = 0; round < 2; round++) {
      await untilListening(1)
      await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING}`, [listeners])
      await writer.append([fact('a'), fact('b')])
    }
    await expect.poll(() => seen).toEqual([1, 2, 3, 4])
    stop()
    await reader.close()
  })

  test('hears by polling, and of a store that is gone for a while, too', async () => {
    const log = freshName('polled')
    let down = false
    const errors: unknown[] = []
    const flaky: PostgresPool = { query: (sql, values) => (down ? Promise.reject(refused()) : pool.query(sql, values)) }
    const reader = storeOn(flaky, log, { pollEvery: 5, onSubscriberError: error => errors.push(error) })
    const writer = storeOn(pool, log)
    const seen: number[] = []
    reader.subscribe('all', 0, batch => void seen.push(...batch.map(event => event.position)))
    await writer.append([fact('a')])
    await expect.poll(() => seen).toEqual([1])
    down = true
    await writer.append([fact('b')])
    await expect.poll(() => errors[0]).toMatchObject({ code: 'STORE_UNAVAILABLE' })
    down = false
    await expect.poll(() => seen).toEqual([1, 2])
    await reader.close()
  })

  test('must be given a pool that can listen', () => {
    expect(() => storeOn(thin(pool), 'log', { listen: true })).toThrow('the pool must have `connect`')
  })

  async function untilListening(count: number): Promise<void> {
    const sql = `SELECT count(*)::int AS count FROM pg_stat_activity WHERE ${LISTENING}`
    await expect.poll(async () => (await pool.query(sql, [listeners])).rows[0].count).toBe(count)
  }
})

describe('what PostgreSQL and its clients report', () => {
  const error = (parts: object, message = 'said') => Object.assign(new Error(message), parts)

  test.each([
    [error({ code: '55P03', severity: 'ERROR' }), 'STORE_BUSY', 'not written'],
    [error({ code: '57014', severity: 'ERROR' }), 'STORE_BUSY', 'not written'],
    [error({ code: '40001', severity: 'ERROR' }), 'STORE_BUSY', 'not written'],
    [error({ code: '40P01', severity: 'ERROR' }), 'STORE_BUSY', 'not written'],
    [error({ code: '53300', severity: 'FATAL' }), 'STORE_BUSY', 'not written'],
    [error({ code: '53100', severity: 'ERROR' }), 'STORE_FULL', 'not written'],
    [error({ code: '25006', severity: 'ERROR' }), 'STORE_READ_ONLY', 'not written'],
    [error({ code: 'XX001', severity: 'ERROR' }), 'STORE_CORRUPT', 'not written'],
    [error({ code: 'XX002', severity: 'ERROR' }), 'STORE_CORRUPT', 'not written'],
    [error({ code: 'GJ001', severity: 'ERROR' }), 'STORE_UNSAFE', 'not written'],
    [error({ code: '42P01', severity: 'ERROR' }), 'STORE_UNAVAILABLE', 'not written'],
    [error({ code: '28P01', severity: 'FATAL' }), 'STORE_DENIED', 'not written'],
    [error({ code: '28000', severity: 'FATAL' }), 'STORE_DENIED', 'not written'],
    [error({ code: '3D000', severity: 'FATAL' }), 'STORE_DENIED', 'not written'],
    [error({ code: '3F000', severity: 'ERROR' }), 'STORE_DENIED', 'not written'],
    [error({ code: '42501', severity: 'ERROR' }), 'STORE_DENIED', 'not written'],
    [error({ code: 'GJ002', severity: 'ERROR' }), 'STORE_NEWER', 'not written'],
    [
      error({ code: '42883', severity: 'ERROR' }, 'function x.guiju_append(…) does not exist'),
      'STORE_NEWER',
      'not written',
    ],
    [error({ code: '42883', severity: 'ERROR' }), 'STORE_UNAVAILABLE', 'not written'],
    [error({ code: '57P03', severity: 'FATAL' }), 'STORE_UNAVAILABLE', 'not written'],
    [error({ code: 'ECONNREFUSED', syscall: 'connect' }), 'STORE_UNAVAILABLE', 'not written'],
    [error({}, 'timeout exceeded when trying to connect'), 'STORE_UNAVAILABLE', 'not written'],
    [error({ code: '57P01', severity: 'FATAL' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: '57P02', severity: 'FATAL' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: '08006' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: 'XX000', severity: 'PANIC' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: '25P03', severity: 'FATAL' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: 'ECONNRESET', syscall: 'read' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({ code: 'EPIPE', syscall: 'write' }), 'STORE_UNAVAILABLE', 'unknown'],
    [error({}, 'Connection terminated unexpectedly'), 'STORE_UNAVAILABLE', 'unknown'],
    [error({}, 'Query read timeout'), 'STORE_UNAVAILABLE', 'unknown'],
    ['a text that was thrown', 'STORE_UNAVAILABLE', 'unknown'],
    [null, 'STORE_UNAVAILABLE', 'unknown'],
  ])('%o is %s, %s', (thrown, code, outcome) => {
    expect(storeError(thrown, 'SELECT 1')).toMatchObject({ code, details: { outcome } })
  })
})
