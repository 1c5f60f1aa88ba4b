/** A disk that is full and a file that nobody may write: a typed fault, nothing half, and it goes on when there is room. */
import { chmodSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { type SqliteDatabase, sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from './files.ts'

const batch = (of: number) =>
  [0, 1, 2].map(part => ({ type: 'part', tags: [`b:${of}`], id: `${of}-${part}`, data: { text: 'x'.repeat(2_000) } }))

/** SQLite itself says that the disk is full when a database may not grow: the very path of a full disk. */
function limited(path: string): { database: SqliteDatabase; limit(pages: number): void } {
  const database = new DatabaseSync(path)
  return { database, limit: pages => database.exec(`PRAGMA max_page_count = ${pages}`) }
}

test('a disk that fills up: STORE_FULL, no half batch, and the same batch is written once there is room', async () => {
  const { database, limit } = limited(freshPath())
  const store = sqliteStore(database, { durability: 'normal' })
  limit(60)
  let written = 0
  let error: unknown
  for (; error === undefined && written < 1_000; written += error === undefined ? 1 : 0) {
    error = await store.append(batch(written)).then(
      () => undefined,
      thrown => thrown,
    )
  }
  expect(error).toMatchObject({ code: 'STORE_FULL', details: { outcome: 'not written' } })
  expect(written).toBeGreaterThan(3)
  expect((await store.read('all')).events).toHaveLength(written * 3)
  limit(10_000)
  expect(await store.append(batch(written))).toEqual({ last: written * 3 + 3 })
  expect(await store.append(batch(written))).toEqual({ last: written * 3 + 3 })
  database.close?.()
})

test('a file that may only be read: read it, and a write is STORE_READ_ONLY', async () => {
  const path = freshPath()
  const first = sqliteStore(path)
  await first.append(batch(0))
  await first.close()
  const database = new DatabaseSync(path)
  const store = sqliteStore(database)
  database.exec('PRAGMA query_only = ON')
  expect((await store.read('all')).events).toHaveLength(3)
  await expect(store.append(batch(1))).rejects.toMatchObject({
    code: 'STORE_READ_ONLY',
    details: { outcome: 'not written' },
  })
  database.exec('PRAGMA query_only = OFF')
  expect(await store.append(batch(1))).toEqual({ last: 6 })
  database.close()
})

const isRoot = process.getuid?.() === 0
const unlessRoot = isRoot ? ' (skipped: root may write whatever it likes)' : ''

test.skipIf(isRoot)(`a file without the right to write is refused when it is opened${unlessRoot}`, async () => {
  const path = freshPath()
  await sqliteStore(path).close()
  chmodSync(path, 0o400)
  expect(() => sqliteStore(path)).toThrow(expect.objectContaining({ code: 'STORE_READ_ONLY' }))
})
