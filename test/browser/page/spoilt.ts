/** Logs whose records somebody else changes: where their marks stand, and how far the log goes. */
import { memorySealBook, type SealBook, sealLog, verifyLog } from '../../../src/archive/index.ts'
import type { IndexFlaw, IndexRepair } from '../../../src/core/index-keeper.ts'
import { EVENTS } from '../../../src/storage/indexeddb/layout.ts'
import { type IndexedDbStore, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { answered, bare, codeOf, deleted, quiet } from './stores.ts'

interface SpoiltLog {
  readonly name: string
  readonly store: IndexedDbStore
  readonly book: SealBook
}

let log: SpoiltLog | undefined

/** Events 1 to `count`, each with a tag of its own, `y:` and its position, and one that it shares. */
export async function fill(name: string, count: number): Promise<void> {
  const store = indexedDbStore(name, quiet)
  const places = Array.from({ length: count }, (_, index) => index + 1)
  await store.append(places.map(at => ({ type: 'abc'[at % 3]!, tags: [`x:${at % 4}`, `y:${at}`], data: { at } })))
  const book = memorySealBook('log')
  await sealLog(store, book)
  log = { name, store, book }
}

/** A mark of the record says that it stands somewhere else; text: at no position at all. */
export interface Spoiling {
  readonly at: number
  readonly mark: 0 | 1
  readonly says: number | string
}

export async function spoil(spoilings: readonly Spoiling[]): Promise<void> {
  const database = await bare(log!.name)
  const events = database.transaction(EVENTS, 'readwrite').objectStore(EVENTS)
  for (const { at, mark, says } of spoilings) {
    const record = await answered(events.get(at))
    record.marks[mark][1] = says
    await answered(events.put(record))
  }
  database.close()
}

export interface Verdict {
  readonly flaw: IndexFlaw | undefined
  /** `sound`, or of which kind the first flaw is. */
  readonly log: string
  /** Where each tag of its own is found. */
  readonly found: readonly (readonly number[])[]
}

export async function examine(count: number): Promise<Verdict> {
  const { store, book } = log!
  const result = await verifyLog(store, { book })
  const found: number[][] = []
  for (let at = 1; at <= count; at++) {
    const { events } = await store.read([{ tags: [`y:${at}`] }])
    found.push(events.map(({ position }) => position))
  }
  return { flaw: await store.checkIndex(), log: result.intact ? String(result.index) : result.kind, found }
}

export async function rebuild(): Promise<IndexRepair> {
  return log!.store.rebuildIndex()
}

/** The database is gone afterwards. */
export async function leave(): Promise<void> {
  await log!.store.close()
  await deleted(log!.name)
}

/** What comes of a log of which this record is no record any more: the codes of `checkIndex` and `rebuildIndex`. */
export async function withoutMarks(name: string, marks: unknown): Promise<readonly string[]> {
  await fill(name, 3)
  const database = await bare(name)
  const events = database.transaction(EVENTS, 'readwrite').objectStore(EVENTS)
  const { marks: _, ...record } = await answered(events.get(2))
  await answered(events.put(marks === undefined ? record : { ...record, marks }))
  database.close()
  const { store } = log!
  const codes = await Promise.all([store.checkIndex(), store.rebuildIndex()].map(work => work.then(String, codeOf)))
  await leave()
  return codes
}

/** What lies beyond the position is gone, as after a crash of the machine or a restored profile. */
export async function cutTail(name: string, beyond: number): Promise<void> {
  const database = await bare(name)
  const events = database.transaction(EVENTS, 'readwrite').objectStore(EVENTS)
  await answered(events.delete(IDBKeyRange.lowerBound(beyond, true)))
  database.close()
}

interface Followed {
  heard: { readonly position: number; readonly id: string }[]
  readonly told: number[]
}

let followed: Followed = { heard: [], told: [] }

/** A subscriber that keeps nothing that it was told to be void. */
export function follow(name: string): void {
  followed = { heard: [], told: [] }
  const own = followed
  indexedDbStore(name, quiet).subscribe(
    'all',
    0,
    batch => void own.heard.push(...batch.map(({ position, id }) => ({ position, id }))),
    position => {
      own.told.push(position)
      own.heard = own.heard.filter(event => event.position <= position)
    },
  )
}

export function whatIsFollowed(): { ids: string[]; told: number[] } {
  return { ids: followed.heard.map(({ id }) => id), told: followed.told }
}

export async function idsOf(name: string): Promise<string[]> {
  const store = indexedDbStore(name, quiet)
  const { events } = await store.read('all')
  await store.close()
  return events.map(({ id }) => id)
}
