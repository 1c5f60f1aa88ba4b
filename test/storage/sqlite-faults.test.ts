/** What goes wrong while a log is in use, and that the next append works. */
import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { storeError } from '../../src/storage/sqlite/errors.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { type Failure, failingDriver, watchedDriver } from './drivers.ts'
import { freshPath } from './files.ts'

const fact = (type: string, ...tags: string[]) => ({ type, tags, data: {} })

function database(path: string): DatabaseSync {
  return new DatabaseSync(path)
}

describe('another process holds the lock', () => {
  test('the append is refused as busy, nothing is left open, and the next one works', async () => {
    const path = freshPath()
    const file = database(path)
    const store = sqliteStore(file, { timeout: 30 })
    const other = database(path)
    other.exec('BEGIN IMMEDIATE')
    await expect(store.append([fact('a')])).rejects.toMatchObject({ code: 'STORE_BUSY', details: { sqlite: 5 } })
    expect(file.isTransaction).toBe(false)
    expect((await store.read('all')).head).toBe(0)
    other.exec('ROLLBACK')
    expect(await store.append([fact('a')])).toEqual({ last: 1 })
    other.close()
    file.close()
  })

  test('a transaction of the caller on the same connection is not ended by the store', async () => {
    const file = database(freshPath())
    const store = sqliteStore(file)
    file.exec('BEGIN')
    await expect(store.append([fact('a')])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    expect(file.isTransaction).toBe(true)
    file.exec('ROLLBACK')
    await store.append([fact('a')])
    file.close()
  })
})

test.each([
  [3, 500, 'accepted'],
  [9, 30, 'STORE_BUSY'],
])('a file that is busy %i times while it is opened, with a timeout of %i ms: %s', async (times, timeout, outcome) => {
  let busy = 0
  const watched = watchedDriver(freshPath(), sql => {
    if (sql === 'PRAGMA journal_mode = WAL' && busy++ < times) throw Object.assign(new Error('busy'), { errcode: 5 })
  })
  const open = async () => sqliteStore(watched, { timeout })
  const code = await open().then(
    () => 'accepted',
    error => error.code,
  )
  expect(code).toBe(outcome)
  watched.close()
})

/** Another process makes the log in this file, unless it is kept out. */
function madeBy(path: string): string {
  try {
    void sqliteStore(path, { timeout: 0 }).close()
    return 'made'
  } catch (error) {
    return isGuijuError(error) ? error.code : String(error)
  }
}

test('another process makes the log between any two questions of one that opens it: both have it', async () => {
  /** Opens a fresh file, and has another process make the log in it before this question. */
  async function opened(moment: number): Promise<number> {
    const path = freshPath()
    let questions = 0
    const watched = watchedDriver(path, () => {
      questions += 1
      if (questions === moment) expect(['made', 'STORE_BUSY']).toContain(madeBy(path))
    })
    const store = sqliteStore(watched)
    expect({ moment, answer: await store.append([fact('a')]) }).toEqual({ moment, answer: { last: 1 } })
    watched.close()
    return questions
  }
  const questions = await opened(0)
  expect(questions).toBeGreaterThan(5)
  for (let moment = 1; moment <= questions; moment++) await opened(moment)
})

test('from the first look at the log to the commit, nobody else can write', async () => {
  const path = freshPath()
  const calls: string[] = []
  let watching = false
  const watched = watchedDriver(path, sql => {
    if (!watching) return
    calls.push(sql)
    if (calls.length > 1) expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('database is locked')
  })
  const store = sqliteStore(watched)
  const other = database(path)
  await store.append([fact('a', 'x:1')])
  watching = true
  await store.append([fact('b', 'x:1', 'y:1')], { failIfMatch: [{ types: ['b'], tags: ['x:1'] }], after: 0 })
  watching = false
  expect(calls[0]).toBe('BEGIN IMMEDIATE')
  expect(calls.at(-1)).toBe('COMMIT')
  expect(calls.length).toBeGreaterThan(5)
  other.exec('BEGIN IMMEDIATE')
  other.close()
  watched.close()
})

test('a full disk is reported, nothing of the batch is there, and the next append works', async () => {
  const file = database(freshPath())
  const store = sqliteStore(file)
  await store.append([fact('a', 'x:1')])
  file.exec('PRAGMA max_page_count = 12')
  const batch = Array.from({ length: 500 }, (_, index) => fact('b', `n:${index}`))
  await expect(store.append(batch)).rejects.toMatchObject({ code: 'STORE_FULL', details: { outcome: 'not written' } })
  expect(file.isTransaction).toBe(false)
  expect((await store.read('all')).events).toHaveLength(1)
  file.exec('PRAGMA max_page_count = 100000')
  expect(await store.append(batch)).toEqual({ last: 501 })
  file.close()
})

describe('the n-th call of an append fails, before or after it is done', () => {
  const batch = ['1', '2', '3'].map(id => ({ ...fact('a', 'x:1', `n:${id}`), id }))
  const condition = { failIfMatch: [{ types: ['a'], tags: ['x:1'] }, { tags: ['y:1'] }], after: 1 }

  async function prepared(): Promise<{ driver: ReturnType<typeof failingDriver>; store: EventStore }> {
    const driver = failingDriver(freshPath())
    const store = sqliteStore(driver, { durability: 'normal' })
    await store.append([fact('seed'), fact('seed'), ...Array.from({ length: 9 }, () => fact('more', 'z:1'))])
    return { driver, store }
  }

  async function callsOfAppend(): Promise<number> {
    const { driver, store } = await prepared()
    driver.failAt(0, 'before')
    await store.append(batch, condition)
    driver.close()
    return driver.calls()
  }

  test.each<Failure>(['before', 'after'])(
    '%s: the batch is there whole or not at all, and again makes one copy',
    async when => {
      const calls = await callsOfAppend()
      expect(calls).toBeGreaterThan(12)
      for (let call = 1; call <= calls; call++) {
        const { driver, store } = await prepared()
        driver.failAt(call, when)
        const error = await store.append(batch, condition).catch(error => error)
        expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', details: { sqlite: 10 } })
        driver.failAt(0, 'before')
        const found = (await store.read([{ tags: ['x:1'] }])).events.length
        const committed = call === calls && when === 'after'
        expect({ call, found }).toEqual({ call, found: committed ? 3 : 0 })
        expect(error.details.outcome).toBe(call === calls ? 'unknown' : 'not written')
        expect(await store.append(batch, condition)).toEqual({ last: 14 })
        expect((await store.read([{ tags: ['x:1'] }])).events).toHaveLength(3)
        driver.close()
      }
    },
  )
})

test.each([
  [{ errcode: 5 }, 'STORE_BUSY'],
  [{ errcode: 517 }, 'STORE_BUSY'],
  [{ errcode: 261 }, 'STORE_BUSY'],
  [{ errcode: 6 }, 'STORE_BUSY'],
  [{ errcode: 8 }, 'STORE_READ_ONLY'],
  [{ errcode: 1032 }, 'STORE_READ_ONLY'],
  [{ errcode: 10 }, 'STORE_UNAVAILABLE'],
  [{ errcode: 4874 }, 'STORE_UNAVAILABLE'],
  [{ errcode: 11 }, 'STORE_CORRUPT'],
  [{ errcode: 267 }, 'STORE_CORRUPT'],
  [{ errcode: 13 }, 'STORE_FULL'],
  [{ errcode: 14 }, 'STORE_UNAVAILABLE'],
  [{ errcode: 26 }, 'STORE_CORRUPT'],
  [{ code: 'SQLITE_BUSY_SNAPSHOT' }, 'STORE_BUSY'],
  [{ code: 'SQLITE_FULL' }, 'STORE_FULL'],
  [{ code: 'SQLITE_IOERR_WRITE' }, 'STORE_UNAVAILABLE'],
  [{ code: 'ERR_INVALID_STATE' }, 'STORE_UNAVAILABLE'],
  ['a text that was thrown', 'STORE_UNAVAILABLE'],
])('%o is %s', (thrown, code) => {
  expect(storeError(thrown, 'COMMIT')).toMatchObject({ code, cause: thrown })
})

test('appends of another connection reach a subscriber, once each and in order', async () => {
  const path = freshPath()
  const [reader, writer] = [sqliteStore(path, { pollEvery: 5 }), sqliteStore(path)]
  const seen: string[] = []
  const end = reader.subscribe('all', 0, batch => void seen.push(...batch.map(event => event.type)))
  const types = Array.from({ length: 40 }, (_, index) => `t${index}`)
  for (const type of types) {
    await writer.append([fact(type)])
    await new Promise(done => setTimeout(done, 1))
  }
  await expect.poll(() => seen.length).toBe(40)
  end()
  expect(seen).toEqual(types)
  await writer.close()
  await reader.close()
})

test('the write-ahead log stays small while a reader pages through 100,000 events and a writer appends', async () => {
  const path = freshPath()
  const [reader, writer] = [sqliteStore(path), sqliteStore(path, { durability: 'normal' })]
  const batch = Array.from({ length: 1_000 }, (_, index) => fact('a', `n:${index}`))
  for (let count = 0; count < 100; count++) await writer.append(batch)
  const query = [{ types: ['a'] }]
  let read = 0
  let largest = 0
  for (let after = 0; read < 100_000; ) {
    const { events, head } = await reader.read(query, { after, limit: 500 })
    read += events.length
    after = head
    await writer.append(Array.from({ length: 50 }, () => fact('b', 'w:1')))
    largest = Math.max(largest, statSync(`${path}-wal`).size)
  }
  expect(read).toBe(100_000)
  expect(largest).toBeLessThan(16 * 1_048_576)
  await reader.close()
  await writer.close()
})
