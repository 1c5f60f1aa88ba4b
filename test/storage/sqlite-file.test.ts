/** What a file must be before the store trusts it, and what the store makes sure of. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import { isSafeVersion } from '../../src/storage/sqlite/schema.ts'
import { type SqliteDatabase, sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from './files.ts'

const event = { type: 'a', tags: ['x:1'], data: { text: 'some text to find' } }

function codeOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    return isGuijuError(error) ? error.code : String(error)
  }
  return 'accepted'
}

function database(path: string, options = {}): DatabaseSync {
  return new DatabaseSync(path, options)
}

function made(path: string, sql: string): string {
  const file = database(path)
  file.exec(sql)
  file.close()
  return path
}

async function logOf(events: number): Promise<string> {
  const path = freshPath()
  const store = sqliteStore(path)
  await store.append(Array.from({ length: events }, () => event))
  await store.close()
  return path
}

describe('the pragmas read back', () => {
  test.each([
    ['full', 2],
    ['normal', 1],
  ] as const)('durability %s', (durability, synchronous) => {
    const file = database(freshPath())
    sqliteStore(file, { durability, timeout: 1_234 })
    const read = (pragma: string) => Object.values(file.prepare(`PRAGMA ${pragma}`).get()!)[0]
    expect(['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(read)).toEqual([
      'wal',
      synchronous,
      1,
      1_234,
    ])
    expect(['application_id', 'user_version'].map(read)).toEqual([0x67756a75, 1])
    file.close()
  })

  test('full and 5,000 ms are the defaults', () => {
    const file = database(freshPath())
    sqliteStore(file)
    expect(file.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 })
    expect(file.prepare('PRAGMA busy_timeout').get()).toEqual({ timeout: 5_000 })
    file.close()
  })

  test('a database that has no write-ahead log is refused', () => {
    expect(codeOf(() => sqliteStore(':memory:'))).toBe('STORE_UNSAFE')
  })
})

describe('files that are no log', () => {
  test('a database of somebody else is refused and left as it is', () => {
    const path = made(freshPath(), 'CREATE TABLE customers (id TEXT)')
    const before = readFileSync(path)
    expect(codeOf(() => sqliteStore(path))).toBe('STORE_FOREIGN')
    expect(readFileSync(path)).toEqual(before)
  })

  test('so is one with an application id or a version of its own', () => {
    expect(codeOf(() => sqliteStore(made(freshPath(), 'PRAGMA application_id = 7')))).toBe('STORE_FOREIGN')
    expect(codeOf(() => sqliteStore(made(freshPath(), 'PRAGMA user_version = 1')))).toBe('STORE_FOREIGN')
  })

  test('a log of a later schema is refused', async () => {
    const path = await logOf(1)
    expect(codeOf(() => sqliteStore(path))).toBe('accepted')
    made(path, 'PRAGMA user_version = 2')
    expect(codeOf(() => sqliteStore(path))).toBe('STORE_NEWER')
  })

  test('text is no database', () => {
    const path = freshPath()
    writeFileSync(path, 'once upon a time '.repeat(1_000))
    expect(codeOf(() => sqliteStore(path))).toBe('STORE_CORRUPT')
  })

  test('an empty file becomes a log', async () => {
    const path = freshPath()
    writeFileSync(path, '')
    const store = sqliteStore(path)
    expect(await store.append([event])).toEqual({ last: 1 })
    await store.close()
  })
})

describe('damaged files', () => {
  test('a log that was cut off is corrupt', async () => {
    const path = await logOf(2_000)
    truncateSync(path, readFileSync(path).length - 4_096 * 10)
    expect(codeOf(() => sqliteStore(path))).toBe('STORE_CORRUPT')
  })

  test('pages of garbage are reported, by whatever touches them', async () => {
    const path = await logOf(2_000)
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4_096)
    writeFileSync(path, bytes)
    const readAll = async () => {
      const store = sqliteStore(path)
      try {
        await store.read('all')
      } finally {
        await store.close()
      }
    }
    await expect(readAll()).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
  })

  test('an event whose text was changed is reported with its position', async () => {
    const path = await logOf(3)
    made(path, `UPDATE events SET body = '{"tags"' WHERE position = 2`)
    const store = sqliteStore(path)
    await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_CORRUPT', details: { position: 2 } })
    expect((await store.read('all', { after: 2 })).events).toHaveLength(1)
    await store.close()
  })
})

describe('places where no log can be', () => {
  test('a missing folder, and a folder for a file', () => {
    expect(codeOf(() => sqliteStore(freshPath('missing/log.db')))).toBe('STORE_UNAVAILABLE')
    const folder = freshPath()
    mkdirSync(folder)
    expect(codeOf(() => sqliteStore(folder))).toBe('STORE_UNAVAILABLE')
  })

  test('a log that may only be read is read, and says so to who appends', async () => {
    const path = await logOf(2)
    const file = database(path, { readOnly: true })
    const store = sqliteStore(file)
    expect((await store.read('all')).head).toBe(2)
    await expect(store.append([event])).rejects.toMatchObject({ code: 'STORE_READ_ONLY' })
    await expect(store.append([event])).rejects.toMatchObject({ code: 'STORE_READ_ONLY' })
    expect((await store.read('all')).head).toBe(2)
    file.close()
  })

  test('an empty file that may only be read', () => {
    const path = made(freshPath(), 'VACUUM')
    expect(codeOf(() => sqliteStore(database(path, { readOnly: true })))).toBe('STORE_READ_ONLY')
  })
})

describe('the version of SQLite', () => {
  test.each([
    ['3.44.5', false],
    ['3.44.6', true],
    ['3.45.0', false],
    ['3.50.6', false],
    ['3.50.7', true],
    ['3.51.0', false],
    ['3.51.2', false],
    ['3.51.3', true],
    ['3.52.0', true],
    ['3.53.4', true],
    ['4.0.0', true],
    ['3.7.0', false],
    ['2.8.17', false],
    ['what', false],
  ])('%s: %s', (version, safe) => {
    expect(isSafeVersion(version)).toBe(safe)
  })

  test('an unsafe one is refused before anything is written', () => {
    const said: string[] = []
    const old: SqliteDatabase = {
      exec: sql => void said.push(sql),
      close: () => {},
      prepare: sql => ({
        run: () => {},
        all: () => [],
        get: () => (sql === 'SELECT sqlite_version()' ? { version: '3.51.2' } : { timeout: 5_000 }),
      }),
    }
    expect(codeOf(() => sqliteStore(old))).toBe('STORE_UNSAFE')
    expect(said).toEqual(['PRAGMA busy_timeout = 5000'])
  })
})

test("a database that was handed in is the caller's to close", async () => {
  const file = database(freshPath())
  const store = sqliteStore(file)
  await store.append([event])
  await store.close()
  await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_CLOSED' })
  expect(file.isOpen).toBe(true)
  file.close()
})

test('data is kept as canonical text', async () => {
  const file = database(freshPath())
  const store = sqliteStore(file)
  await store.append([
    { ...event, data: { b: [1, { d: 'é"', c: null }], 10: 'x', 9: 'y', a: true }, actor: { id: 'u' } },
  ])
  const { body } = file.prepare('SELECT body FROM events').get() as { body: string }
  expect(body).toBe(
    '{"actor":{"id":"u"},"commandId":null,"data":{"10":"x","9":"y","a":true,"b":[1,{"c":null,"d":"é\\""}]},"meta":null,"tags":["x:1"],"version":1}',
  )
  file.close()
})
