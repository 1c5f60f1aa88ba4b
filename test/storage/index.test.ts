/** The index that decisions read by: what is wrong in it is found, wherever and however, and is made right again. */
import { DatabaseSync } from 'node:sqlite'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySealBook, sealLog, verifyLog } from '../../src/archive/index.ts'
import { memoryStore } from '../../src/index.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { type SqliteStore, sqliteStore } from '../../src/storage/sqlite.ts'
import { runs } from '../effort.ts'
import { PATIENT } from '../patience.ts'
import { freshPath } from './files.ts'
import { freshName, isMissing, poolOf } from './postgres/postgres.ts'

interface Engine {
  readonly store: SqliteStore
  /** `TAGS` and `EVENTS` are the tables. */
  spoil(sql: string): Promise<void>
}

async function onSqlite(): Promise<Engine> {
  const file = freshPath()
  const store = sqliteStore(file, { durability: 'normal' })
  return {
    store,
    async spoil(sql) {
      const other = new DatabaseSync(file)
      other.exec(sql.replaceAll('TAGS', 'event_tags').replaceAll('EVENTS', 'events'))
      other.close()
    },
  }
}

async function onPostgres(): Promise<Engine> {
  const [pool, schema] = [poolOf({ max: 2 }), freshName('index')]
  const store = postgresStore(pool, { log: 'log', schema, durability: 'normal' })
  return {
    store,
    async spoil(sql) {
      const insert = /INSERT INTO TAGS VALUES \('([^']+)', (\d+)\)/
      const own = sql.replace(insert, "INSERT INTO TAGS VALUES ('log', '$1', 'a', $2)")
      await pool.query(
        own.replaceAll('TAGS', `${schema}.guiju_event_tags`).replaceAll('EVENTS', `${schema}.guiju_events`),
      )
    },
  }
}

const LONG = 'x'.repeat(900)
const event = (index: number) => ({
  type: 'abc'[index % 3]!,
  tags: [`x:${index % 4}`, `y:${index}`, `z:${LONG}`],
  data: { index },
})

async function filled({ store }: Engine, count = 12) {
  await store.append(Array.from({ length: count }, (_, index) => event(index)))
  const book = memorySealBook('log')
  return { book, head: (await sealLog(store, book)).head }
}

const ENGINES = { SQLite: onSqlite, ...(isMissing ? {} : { PostgreSQL: onPostgres }) }

describe.each(Object.entries(ENGINES))('%s', (name, make) => {
  test('a sound log is told to be sound, index and all', async () => {
    const engine = await make()
    expect(await verifyLog(engine.store, await filled(engine))).toMatchObject({
      intact: true,
      count: 12,
      index: 'sound',
    })
    expect(await engine.store.rebuildIndex()).toEqual({ added: 0, removed: 0 })
  })

  test(
    'any row that is gone, too much or at another place is found, and rebuilt',
    async () => {
      const position = fc.integer({ min: 1, max: 12 })
      const spoiling = fc.oneof(
        position.map(at => `DELETE FROM TAGS WHERE tag = 'y:${at - 1}'`),
        position.map(at => `DELETE FROM TAGS WHERE position = ${at}`),
        fc
          .tuple(position, fc.integer({ min: 0, max: 3 }))
          .map(([at, n]) => `INSERT INTO TAGS VALUES ('w:${n}', ${at})`),
        position.map(at => `UPDATE TAGS SET tag = 'y:somebody' WHERE tag = 'y:${at - 1}'`),
        position.map(at => `UPDATE TAGS SET position = ${(at % 12) + 1} WHERE tag = 'y:${at - 1}'`),
        ...(name === 'PostgreSQL' ? [position.map(at => `UPDATE TAGS SET type = 'q' WHERE position = ${at}`)] : []),
      )
      const law = fc.asyncProperty(fc.array(spoiling, { minLength: 1, maxLength: 2 }), async spoilings => {
        const engine = await make()
        const sealed = await filled(engine)
        for (const sql of spoilings) await engine.spoil(sql)
        const isSpoilt = (await engine.store.checkIndex()) !== undefined
        expect(await verifyLog(engine.store, sealed)).toMatchObject(
          isSpoilt ? { intact: false, kind: 'index' } : { intact: true },
        )
        if (spoilings.length === 1) expect(isSpoilt).toBe(true)
        await engine.store.rebuildIndex()
        expect(await verifyLog(engine.store, sealed)).toMatchObject({ intact: true, index: 'sound' })
        for (let index = 0; index < 12; index++) {
          const found = await engine.store.read([{ tags: [`y:${index}`] }])
          expect(found.events.map(({ position }) => position)).toEqual([index + 1])
        }
        await engine.store.close()
      })
      await fc.assert(law, runs(30))
    },
    PATIENT,
  )

  test('an event that was taken out leaves a gap, sealed or not; a moment or a version that is none is no event', async () => {
    for (const [sql, kind] of [
      ['DELETE FROM TAGS WHERE position = 5; DELETE FROM EVENTS WHERE position = 5', 'missing'],
      ['DELETE FROM TAGS WHERE position = 14; DELETE FROM EVENTS WHERE position = 14', 'missing'],
      ["UPDATE EVENTS SET occurred_at = 'soon' WHERE position = 14", 'unreadable'],
      ["UPDATE EVENTS SET recorded_at = '2026-02-30T00:00:00.000Z' WHERE position = 13", 'unreadable'],
      ['UPDATE EVENTS SET body = replace(body, \'"version":1\', \'"version":0\') WHERE position = 15', 'unreadable'],
    ] as const) {
      const engine = await make()
      const sealed = await filled(engine)
      await engine.store.append([12, 13, 14, 15].map(event))
      await engine.spoil(sql)
      expect(await verifyLog(engine.store, sealed), sql).toMatchObject({ intact: false, kind })
      await engine.store.close()
    }
  })
})

test('a log longer than what is compared at a time', async () => {
  const engine = await onSqlite()
  for (let batch = 0; batch < 6; batch++) {
    await engine.store.append(
      Array.from({ length: 1_700 }, (_, index) => ({ type: 'a', tags: [`n:${batch}-${index}`], data: {} })),
    )
  }
  expect(await engine.store.checkIndex()).toBe(undefined)
  await engine.spoil("DELETE FROM TAGS WHERE tag = 'n:5-1699'")
  expect(await engine.store.checkIndex()).toEqual({ kind: 'missing', position: 10_200, tag: 'n:5-1699' })
})

test('a trigger that somebody planted is told when the file is opened', async () => {
  const file = freshPath()
  const store = sqliteStore(file)
  await store.append([event(1)])
  await store.close()
  const other = new DatabaseSync(file)
  other.exec("CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM event_tags WHERE tag = 'x:1'; END")
  other.close()
  expect(() => sqliteStore(file)).toThrow(expect.objectContaining({ code: 'STORE_UNSAFE' }))
})

test('a store that is open while a later version takes the file over writes nothing more', async () => {
  const file = freshPath()
  const store = sqliteStore(file)
  await store.append([event(1)])
  const other = new DatabaseSync(file)
  other.exec('PRAGMA user_version = 2')
  other.close()
  await expect(store.append([event(2)])).rejects.toMatchObject({
    code: 'STORE_NEWER',
    details: { outcome: 'not written' },
  })
  expect((await store.read('all')).head).toBe(1)
})

test('a store that keeps no index beside its events says nothing of one', async () => {
  const store = memoryStore()
  await store.append([event(1)])
  const book = memorySealBook('log')
  await sealLog(store, book)
  expect(await verifyLog(store, { book })).not.toHaveProperty('index')
})
