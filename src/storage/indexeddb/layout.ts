/**
 * What makes a database of IndexedDB a log of guiju. The names and the shape of a record are a storage format.
 *
 * There is one object store and so one thing to lock: writing transactions on it come one after another, in all tabs.
 */
import { GuijuError } from '../../core/errors.ts'

/** No other application has a store of this name by chance. */
export const EVENTS = 'guiju-events'

export const BY_ID = 'id'
export const BY_TYPE = 'type'
export const BY_TAG = 'tag'

export interface Layout {
  readonly version: number
  /** Makes the stores of this version where there are those of `from`; 0 is nothing at all. */
  upgrade(database: IDBDatabase, from: number): void
}

export const LAYOUT: Layout = {
  version: 1,
  upgrade(database) {
    const events = database.createObjectStore(EVENTS, { keyPath: 'position' })
    for (const { name, keyPath, ...options } of INDEXES) events.createIndex(name, keyPath, options)
  },
}

/**
 * Types and tags are indexed together with the position, so that a walk can begin anywhere: an index over the tag alone
 * can only be entered beyond a position with a cursor, which is several times slower.
 */
const INDEXES = [
  { name: BY_ID, keyPath: 'id', unique: true, multiEntry: false },
  { name: BY_TYPE, keyPath: ['type', 'position'], unique: false, multiEntry: false },
  { name: BY_TAG, keyPath: 'marks', unique: false, multiEntry: true },
]

/** `STORE_FOREIGN` for a database with other stores or indexes; it is left alone. */
export function checkLayout(database: IDBDatabase): void {
  const stores = [...database.objectStoreNames]
  if (stores.join() === EVENTS && hasIndexes(database)) return
  throw foreign(database.name, stores)
}

export function foreign(database: string, stores: readonly string[]): GuijuError {
  const message = `the IndexedDB database ${database} is no log of guiju`
  return new GuijuError('STORE_FOREIGN', message, { database, stores, outcome: 'not written' })
}

function hasIndexes(database: IDBDatabase): boolean {
  const events = database.transaction(EVENTS).objectStore(EVENTS)
  if (events.keyPath !== 'position' || events.autoIncrement) return false
  return INDEXES.every(({ name, keyPath, unique, multiEntry }) => {
    if (!events.indexNames.contains(name)) return false
    const index = events.index(name)
    return String(index.keyPath) === String(keyPath) && index.unique === unique && index.multiEntry === multiEntry
  })
}
