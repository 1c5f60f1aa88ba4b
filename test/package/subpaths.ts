/** The subpaths, with the optional peers installed, on the Node that the gate runs on. */
import { type Calendar, type EventStore, memoryStore, open } from 'guiju'
import { exportLog, importLog, memorySealBook, sealLog, verifyLog } from 'guiju/archive'
import { fileSealBook, linesOfFile, writeLines } from 'guiju/archive/file'
import { chinaCalendar } from 'guiju/calendars/china'
import { fileSnapshots } from 'guiju/snapshots/file'
import { type IndexedDbStore, indexedDbStore } from 'guiju/storage/indexeddb'
import { type PostgresPool, postgresStore } from 'guiju/storage/postgres'
import { sqliteStore } from 'guiju/storage/sqlite'
import { bookTemplate } from 'guiju/take-over'
import * as testing from 'guiju/testing'
import { fileVault } from 'guiju/vaults/file'
import { sealLogInto } from 'guiju/vaults/seal-log'

async function main(): Promise<void> {
  const calendar: Calendar = chinaCalendar()
  if (!calendar) throw new Error('no calendar')
  const missing = Object.entries(testing).filter(([, value]) => value === undefined)
  if (missing.length > 0) throw new Error(`guiju/testing lacks ${missing.map(([name]) => name)}`)
  if (!bookTemplate('en').includes('Customer id')) throw new Error('guiju/take-over has no columns')
  await keeps(memoryStore())
  await keeps(sqliteStore('subpaths.db'))
  await isArchived()
  await isAsked()
  await keepsKeysAndTexts()
  await saysThatThisIsNoBrowser(indexedDbStore('subpaths'))
}

async function keeps(store: EventStore): Promise<void> {
  const before = await store.read('all')
  const { last } = await store.append([{ type: 'subpath.used', data: { fine: true }, tags: ['package:guiju'] }])
  const { head } = await store.read('all')
  if (last <= before.head || head !== last) throw new Error(`appended at ${last}, head is ${head}`)
  await store.close?.()
}

async function isArchived(): Promise<void> {
  const [store, copy] = [memoryStore(), memoryStore()]
  await store.append([{ type: 'subpath.used', data: { fine: true }, tags: ['package:guiju'] }])
  await writeLines('subpaths.jsonl', exportLog(store, { chain: 'subpaths' }))
  await importLog(copy, linesOfFile('subpaths.jsonl'))
  // Each run has a log of its own, and so a book of its own.
  const [event] = (await store.read('all')).events
  for (const book of [memorySealBook('subpaths'), fileSealBook(`subpaths-${event?.id}.seals`, 'subpaths')]) {
    const { head } = await sealLog(store, book)
    const verdict = await verifyLog(copy, { book, head })
    if (!verdict.intact) throw new Error(verdict.message)
  }
}

/** There is no server here: that the store asks its pool is enough. */
async function isAsked(): Promise<void> {
  const pool: PostgresPool = { query: () => Promise.reject(new Error('no server')) }
  const refusal = await postgresStore(pool, { log: 'company', retries: 0 }).read('all').catch(String)
  if (!String(refusal).includes('no server')) throw new Error(`expected a refusal, got ${refusal}`)
}

async function keepsKeysAndTexts(): Promise<void> {
  const vault = fileVault('subpaths-keys')
  await vault.key('customer:C-1', true)
  await vault.destroy('customer:C-1')
  const { status } = await vault.key('customer:C-1', true)
  if (status !== 'destroyed') throw new Error(`the key is ${status}`)
  const { events } = await sealLogInto(memoryStore(), memoryStore(), { vault })
  if (events !== 0) throw new Error(`${events} events were sealed, of none`)
  // What seals comes with the vault, whichever entry made it.
  await open({ store: memoryStore(), regulations: [], vault }).close()
  const snapshots = fileSnapshots('subpaths-snapshots')
  await snapshots.save('a', 'text')
  if ((await snapshots.load('a')) !== 'text') throw new Error('the snapshot is not there')
}

async function saysThatThisIsNoBrowser(store: IndexedDbStore): Promise<void> {
  const refusal = await store.read('all').catch(String)
  if (!String(refusal).includes('no IndexedDB here')) throw new Error(`expected a refusal, got ${refusal}`)
}

void main()
