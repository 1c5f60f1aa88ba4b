/** Decisions that are made at the same time: on many connections, in many processes, and beside open transactions. */
import type pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { SequencedEvent } from '../../src/core/event.ts'
import type { EventStore } from '../../src/core/ports.ts'
import type { Query } from '../../src/core/query.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { effort } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { describeOnPostgres, freshName, poolOf, serverUrl, thin, worker } from './postgres/postgres.ts'
import { run } from './processes.ts'

const schema = freshName('races')
const WRITERS = 16
const pool = poolOf({ max: WRITERS })
afterAll(async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)))

const storeOn = (of: pg.Pool, log: string): EventStore =>
  postgresStore(of, { log, schema, durability: 'normal', timeout: PATIENT })
const fact = (type: string, ...tags: string[]) => ({ type, tags, data: {} })
/** Rounds of each race. */
const ROUNDS = effort(8, 40)
const SKEWED = effort(12, 60)
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

/** `won` or `lost`; anything but a conflict is thrown on. */
async function outcomeOf(append: Promise<unknown>): Promise<'won' | 'lost'> {
  return append.then(
    () => 'won',
    error => (isGuijuError(error, 'APPEND_CONFLICT') ? 'lost' : Promise.reject(error)),
  )
}

/** Holds everybody back until so many have come. */
function barrier(count: number): () => Promise<void> {
  let waiting = 0
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return () => {
    waiting += 1
    if (waiting === count) open()
    return opened
  }
}

type Pause = (writer: number) => Promise<void>
const noPause: Pause = async () => {}
const PLACES: Readonly<Record<string, () => { afterRead: Pause; beforeAppend: Pause }>> = {
  'no barrier': () => ({ afterRead: noPause, beforeAppend: noPause }),
  'all waiting after the read': () => ({ afterRead: barrier(WRITERS), beforeAppend: noPause }),
  'each with a connection warm, all waiting before the append': () => ({
    afterRead: async () => void (await pool.query('SELECT 1')),
    beforeAppend: barrier(WRITERS),
  }),
  'staggered by 0 to 5 ms': () => ({
    afterRead: writer => new Promise(done => setTimeout(done, writer % 6)),
    beforeAppend: noPause,
  }),
}

/** What guards a round, said in every way a condition can be said. */
const boundaryOf = (round: number): { query: Query; event: ReturnType<typeof fact> } => {
  const event = fact('taken', `seat:${round}`, `row:${round % 3}`)
  const queries: readonly Query[] = [
    [{ tags: [`seat:${round}`] }],
    [{ types: ['taken', 'left'], tags: [`seat:${round}`] }],
    [{ types: ['taken'] }],
    [{ types: ['taken'], tags: [`row:${round % 3}`, `seat:${round}`] }],
    'all',
  ]
  return { query: queries[round % queries.length]!, event }
}

describeOnPostgres('16 writers', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    test(`who decide on the same facts, ${name}: exactly one wins each round`, async () => {
      const store = storeOn(pool, freshName('contested'))
      for (let round = 0; round < ROUNDS; round++) {
        const { query, event } = boundaryOf(round)
        const { afterRead, beforeAppend } = place()
        const { head: before } = await store.read(query)
        const decide = async (writer: number) => {
          const { events, head } = await store.read(query, { after: before })
          await afterRead(writer)
          if (events.length > 0) return 'late'
          await beforeAppend(writer)
          return outcomeOf(store.append([fact('noise'), event], { failIfMatch: query, after: head }))
        }
        // A late one would leave the barrier short of a writer; none may be late where there is a barrier.
        const outcomes = await Promise.all(times(WRITERS, decide))
        expect({ round, won: outcomes.filter(outcome => outcome === 'won').length }).toEqual({ round, won: 1 })
      }
      const { events } = await store.read([{ types: ['taken'] }])
      expect(events).toHaveLength(ROUNDS)
    })
  }

  test('who decide on different facts: nobody is refused', async () => {
    const stores = times(WRITERS, () => storeOn(pool, 'disjoint'))
    const log = await Promise.all(
      stores.map(async (store, writer) => {
        let lost = 0
        for (let round = 0; round < ROUNDS; round++) {
          const failIfMatch = [{ types: ['seen'], tags: [`own:${writer}`] }]
          const { head } = await store.read(failIfMatch)
          const outcome = await outcomeOf(store.append([fact('seen', `own:${writer}`)], { failIfMatch, after: head }))
          if (outcome === 'lost') lost += 1
        }
        return lost
      }),
    )
    expect(log).toEqual(times(WRITERS, () => 0))
    const { events, head } = await stores[0]!.read('all')
    expect(head).toBe(WRITERS * ROUNDS)
    expect(events.map(event => event.position)).toEqual(times(head, index => index + 1))
  })

  test('of whom each writes what another one read (write skew): one of each pair is refused', async () => {
    const store = storeOn(pool, freshName('skew'))
    for (let round = 0; round < SKEWED; round++) {
      const { head: after } = await store.read('all')
      const one = store.append([fact('a', 'y:1')], { failIfMatch: [{ tags: ['x:1'] }], after })
      const two = store.append([fact('b', 'x:1')], { failIfMatch: [{ types: ['a'] }], after })
      expect((await Promise.all([outcomeOf(one), outcomeOf(two)])).sort()).toEqual(['lost', 'won'])
    }
  })
})

describeOnPostgres('4 processes with 4 connections each', () => {
  const names = effort(100, 1_000)

  test(`race for ${names} names: each is taken once, none is left, nobody meets an error`, async () => {
    const log = freshName('processes')
    const racers = [1, 2, 3, 4].map(side =>
      run(worker('race-worker.ts'), serverUrl, schema, log, `${names}`, `${side}`),
    )
    await Promise.all(racers.map(racer => racer.lines(1)))
    for (const racer of racers) racer.process.stdin?.end('start')
    const outcomes = await Promise.all(racers.map(racer => racer.ended))
    const results = outcomes.map(({ said, errors }) => {
      expect(errors).toBe('')
      return JSON.parse(said.slice('ready\n'.length)) as { won: number; lost: number; errors: string[] }
    })
    expect(results.flatMap(result => result.errors)).toEqual([])
    expect(results.reduce((sum, { won }) => sum + won, 0)).toBe(names)
    expect(results.reduce((sum, { lost }) => sum + lost, 0)).toBe(names * 3)
    const taken = (await storeOn(pool, log).read('all')).events.map(event => event.tags[0])
    expect(new Set(taken).size).toBe(names)
    expect(taken).toHaveLength(names)
  })
})

/** A store whose appends are part of transactions that the test begins and ends. */
async function inHand(log: string): Promise<{ client: pg.PoolClient; store: EventStore }> {
  const client = await pool.connect()
  const store = postgresStore(thin(client), { log, schema, durability: 'normal', timeout: PATIENT })
  await store.append([fact('first')])
  return { client, store }
}

async function untilWaiting(count: number): Promise<void> {
  const waiting = `SELECT count(*)::int AS waiting FROM pg_stat_activity
    WHERE wait_event_type = 'Lock' AND query LIKE '%${schema}%guiju_append%'`
  await expect.poll(async () => (await pool.query(waiting)).rows[0].waiting).toBe(count)
}

describeOnPostgres('a transaction that stays open after its append', () => {
  test.each(['COMMIT', 'ROLLBACK'])(
    'until %s: readers do not see it, nobody passes it, and no position is left out',
    async end => {
      const log = freshName('held')
      const { client, store: held } = await inHand(log)
      const store = storeOn(pool, log)
      const seen: SequencedEvent[] = []
      const stop = store.subscribe?.('all', 0, batch => void seen.push(...batch))
      await client.query('BEGIN')
      expect(await held.append([fact('held'), fact('held')])).toEqual({ last: 3 })
      const next = store.append([fact('next')])
      await untilWaiting(1)
      const { events, head } = await store.read('all')
      expect({ types: events.map(event => event.type), head }).toEqual({ types: ['first'], head: 1 })
      expect(await store.read('all', { after: 1 })).toEqual({ events: [], head: 1 })
      await client.query(end)
      client.release()
      const types = end === 'COMMIT' ? ['first', 'held', 'held', 'next'] : ['first', 'next']
      expect(await next).toEqual({ last: types.length })
      await expect.poll(() => seen.map(event => event.type)).toEqual(types)
      expect(seen.map(event => event.position)).toEqual(types.map((_, index) => index + 1))
      stop?.()
      await store.close?.()
    },
  )

  test('that forbids what waits behind it: the one who waited is refused', async () => {
    const log = freshName('waited')
    const { client, store: held } = await inHand(log)
    const store = storeOn(pool, log)
    const condition = { failIfMatch: [{ tags: ['seat:1'] }], after: 1 }
    await client.query('BEGIN')
    await held.append([fact('taken', 'seat:1')], condition)
    // Each through a store of its own: one store holds two connections at most.
    const others = times(5, () => outcomeOf(storeOn(pool, log).append([fact('taken', 'seat:1')], condition)))
    await untilWaiting(5)
    await client.query('COMMIT')
    client.release()
    expect(await Promise.all(others)).toEqual(times(5, () => 'lost'))
    expect((await store.read([{ tags: ['seat:1'] }])).events).toHaveLength(1)
  })
})

describeOnPostgres('8 writers whose transactions wrote elsewhere first, and of whom one in ten rolls back', () => {
  test('a subscriber and a reader who come along lose nothing and get nothing twice', async () => {
    const log = freshName('tail')
    await pool.query(`CREATE TABLE IF NOT EXISTS ${schema}.elsewhere (number int)`)
    const store = postgresStore(pool, { log, schema, pollEvery: 3, timeout: PATIENT })
    const seen: number[] = []
    const stop = store.subscribe('all', 0, batch => void seen.push(...batch.map(event => event.position)))
    const paged: number[] = []
    let writing = true
    const reader = (async () => {
      for (let after = 0, last = false; !last; ) {
        last = !writing
        const { events, head } = await store.read('all', { after, limit: 7 })
        paged.push(...events.map(event => event.position))
        last &&= events.length === 0
        after = head
      }
    })()
    const expected: string[] = []
    await Promise.all(
      times(8, async writer => {
        const { client, store: own } = await inHand(log)
        expected.push('first')
        for (let round = 0; round < SKEWED; round++) {
          const back = (round * 7 + writer) % 10 === 0
          await client.query('BEGIN')
          await client.query(`INSERT INTO ${schema}.elsewhere VALUES ($1)`, [round])
          if (round % 5 === 0) await new Promise(done => setTimeout(done, writer % 4))
          await own.append([fact('a', `w:${writer}`), fact('b')])
          if (!back) expected.push('a', 'b')
          await client.query(back ? 'ROLLBACK' : 'COMMIT')
        }
        client.release()
      }),
    )
    writing = false
    await reader
    const { events, head } = await store.read('all')
    expect(events.map(event => event.type).sort()).toEqual(expected.sort())
    const positions = times(head, index => index + 1)
    expect(events.map(event => event.position)).toEqual(positions)
    expect(paged).toEqual(positions)
    await expect.poll(() => seen.length).toBe(head)
    expect(seen).toEqual(positions)
    stop()
  })
})
