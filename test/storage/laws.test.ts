import { DatabaseSync } from 'node:sqlite'
import { describe, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { type SqliteDatabase, sqliteStore } from '../../src/storage/sqlite.ts'
import { type StoreUnderTest, storeLaws } from '../../src/testing/store-laws.ts'
import { PATIENT } from '../patience.ts'
import { bareDriver } from './drivers.ts'
import { freshPath } from './files.ts'

const onSubscriberError = () => {}

async function makeMemory(): Promise<StoreUnderTest> {
  return { store: memoryStore({ onSubscriberError }) }
}

async function makeSqlite(): Promise<StoreUnderTest> {
  const path = freshPath()
  const opened: EventStore[] = []
  const open = (): EventStore => {
    const store = sqliteStore(path, { durability: 'normal', pollEvery: 20, onSubscriberError })
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

const makeSqliteOn = (open: (path: string) => SqliteDatabase) => async (): Promise<StoreUnderTest> => {
  const path = freshPath()
  const opened: SqliteDatabase[] = []
  const openStore = () => {
    const database = open(path)
    opened.push(database)
    return sqliteStore(database, { durability: 'normal', pollEvery: 20, onSubscriberError })
  }
  return {
    store: openStore(),
    reopen: async () => openStore(),
    another: async () => openStore(),
    dispose: async () => {
      for (const database of opened) database.close()
    },
  }
}

const bigIntegers = (path: string) => new DatabaseSync(path, { readBigInts: true })

describe.each([
  ['memoryStore', makeMemory],
  ['sqliteStore', makeSqlite],
  ['sqliteStore on a bare driver', makeSqliteOn(bareDriver)],
  ['sqliteStore on a database that reads bigints', makeSqliteOn(bigIntegers)],
])('%s keeps the laws of', (_, make) => {
  for (const { group, name, run } of storeLaws(make, { patience: PATIENT })) test(`${group}: ${name}`, run)
})
