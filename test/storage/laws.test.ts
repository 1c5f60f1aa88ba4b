import { DatabaseSync } from 'node:sqlite'
import { describe, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { type SqliteDatabase, sqliteStore } from '../../src/storage/sqlite.ts'
import { type StoreUnderTest, storeLaws } from '../../src/testing/store-laws.ts'
import { bareDriver } from './drivers.ts'
import { freshPath } from './files.ts'

const onSubscriberError = () => {}

async function makeMemory(): Promise<StoreUnderTest> {
  return { store: memoryStore({ onSubscriberError }) }
}

async function makeSqlite(): Promise<StoreUnderTest> {
  const path = freshPath()
  const open = () => sqliteStore(path, { durability: 'normal', onSubscriberError })
  let store: EventStore = open()
  return {
    store,
    async reopen() {
      await store.close?.()
      store = open()
      return store
    },
    dispose: async () => store.close?.(),
  }
}

const makeSqliteOn = (open: (path: string) => SqliteDatabase) => async (): Promise<StoreUnderTest> => {
  const database = open(freshPath())
  const store = sqliteStore(database, { durability: 'normal', onSubscriberError })
  return { store, dispose: async () => void database.close() }
}

const bigIntegers = (path: string) => new DatabaseSync(path, { readBigInts: true })

describe.each([
  ['memoryStore', makeMemory],
  ['sqliteStore', makeSqlite],
  ['sqliteStore on a bare driver', makeSqliteOn(bareDriver)],
  ['sqliteStore on a database that reads bigints', makeSqliteOn(bigIntegers)],
])('%s keeps the laws of', (_, make) => {
  for (const { group, name, run } of storeLaws(make)) test(`${group}: ${name}`, run)
})
