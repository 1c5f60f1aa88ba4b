/** Stores of the page, each on a database of its own name. */
import type { EventStore } from '../../../src/core/ports.ts'
import { type IndexedDbStoreOptions, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import type { StoreUnderTest } from '../../../src/testing/store-laws.ts'
import { PATIENT } from '../../patience.ts'

let made = 0

export function freshName(): string {
  made += 1
  return `log-${made}-${crypto.randomUUID()}`
}

export const quiet: IndexedDbStoreOptions = { durability: 'normal', timeout: PATIENT, onSubscriberError: () => {} }

export async function underTest(options: IndexedDbStoreOptions = quiet): Promise<StoreUnderTest> {
  const name = freshName()
  const opened: EventStore[] = []
  const another = async () => {
    const store = indexedDbStore(name, options)
    opened.push(store)
    return store
  }
  return {
    store: await another(),
    another,
    reopen: another,
    async dispose() {
      for (const store of opened) await store.close?.()
      await deleted(name)
    },
  }
}

export function deleted(name: string): Promise<void> {
  return answered(indexedDB.deleteDatabase(name)).then(() => {})
}

/** The answer of a bare request. */
export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** A bare connection to a database, made by `upgrade` where its version is higher. */
export function bare(name: string, version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => upgrade?.(request.result)
  return answered(request)
}

export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error)
}
