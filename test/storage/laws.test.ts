import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { type StoreUnderTest, storeLaws } from '../../src/testing/store-laws.ts'

const onSubscriberError = () => {}

async function makeMemory(): Promise<StoreUnderTest> {
  return { store: memoryStore({ onSubscriberError }) }
}

async function makeSqlite(): Promise<StoreUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), 'guiju-laws-'))
  const open = () => sqliteStore(join(folder, 'log.db'), { durability: 'normal', onSubscriberError })
  let store: EventStore = open()
  return {
    store,
    async reopen() {
      await store.close?.()
      store = open()
      return store
    },
    async dispose() {
      await store.close?.()
      await rm(folder, { recursive: true })
    },
  }
}

describe.each([
  ['memoryStore', makeMemory],
  ['sqliteStore', makeSqlite],
])('%s keeps the laws of', (_, make) => {
  for (const { group, name, run } of storeLaws(make)) test(`${group}: ${name}`, run)
})
