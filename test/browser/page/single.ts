/** One store that stays open in the page, to be asked from the test, and databases that are no log. */
import { GuijuError } from '../../../src/core/errors.ts'
import { openDatabase } from '../../../src/storage/indexeddb/open.ts'
import {
  type IndexedDbHealth,
  type IndexedDbStore,
  type IndexedDbStoreOptions,
  indexedDbStore,
} from '../../../src/storage/indexeddb.ts'
import { limitInHand } from './limit.ts'
import { answered, bare, deleted, quiet } from './stores.ts'

let store: IndexedDbStore | undefined

export function openStore(name: string, options: IndexedDbStoreOptions = {}): void {
  store = indexedDbStore(name, { ...quiet, ...options })
}

export interface Reply {
  readonly answer: string
  readonly message?: string
  readonly details?: Readonly<Record<string, unknown>>
}

async function replied(work: Promise<unknown>): Promise<Reply> {
  try {
    return { answer: JSON.stringify(await work) }
  } catch (error) {
    if (!(error instanceof GuijuError)) return { answer: String(error) }
    return { answer: error.code, message: error.message, details: JSON.parse(JSON.stringify(error.details)) }
  }
}

/** `{"last":n}` or the code of the error. */
export function append(type: string, size = 0, count = 1): Promise<Reply> {
  const event = (index: number) => ({ type, tags: [`n:${index}`], data: random(size) })
  return replied(store!.append(Array.from({ length: count }, (_, index) => event(index))))
}

/** Of bytes that do not compress. */
function random(size: number): string {
  let text = ''
  while (text.length < size) text += crypto.randomUUID()
  return text.slice(0, size)
}

export async function head(): Promise<Reply> {
  return replied(store!.read('all').then(({ head }) => head))
}

export async function health(): Promise<IndexedDbHealth> {
  return store!.health()
}

/** Appends that are not waited for, then the end: how many of them were acknowledged. */
export async function closeWhileAppending(count: number): Promise<number> {
  let acknowledged = 0
  for (let index = 0; index < count; index++) {
    void store!.append([{ type: 'a', tags: [], data: index }]).then(() => acknowledged++)
  }
  await store!.close()
  return acknowledged
}

let held: IDBDatabase | undefined
let holding = false

/** A bare connection with a writing transaction that goes on until `release`. */
export async function hold(name: string): Promise<void> {
  held = await bare(name)
  const events = held.transaction('guiju-events', 'readwrite').objectStore('guiju-events')
  holding = true
  const goOn = () => {
    if (holding) events.count().onsuccess = goOn
  }
  await answered(events.count())
  goOn()
}

/** A bare connection that does not let go when another tab asks for it. */
export async function clingTo(name: string): Promise<void> {
  held = await bare(name)
}

export function release(): void {
  holding = false
  held?.close()
}

/** A bare tab makes the database one of this version; resolves when it is done. */
export async function upgrade(name: string, version: number, ...stores: string[]): Promise<void> {
  const database = await bare(name, version, made => {
    for (const store of stores) made.createObjectStore(store, { autoIncrement: true })
  })
  database.close()
}

export async function remove(name: string): Promise<void> {
  await deleted(name)
}

export async function removeIndex(name: string, index: string): Promise<void> {
  await deleted(name)
  const database = await bare(name, 1, made => {
    const events = made.createObjectStore('guiju-events', { keyPath: 'position' })
    const keys: Record<string, string | string[]> = { id: 'id', type: ['type', 'position'], tag: 'marks' }
    for (const [key, path] of Object.entries(keys)) {
      if (key !== index) events.createIndex(key, path, { unique: key === 'id', multiEntry: key === 'tag' })
    }
  })
  database.close()
}

/** Writes over a record, past the store. */
export async function damage(name: string, position: number, parts: object): Promise<void> {
  const database = await bare(name)
  const events = database.transaction('guiju-events', 'readwrite').objectStore('guiju-events')
  const record = await answered(events.get(position))
  await answered(events.put({ ...record, ...parts }))
  database.close()
}

/** The stores of all that is there, and the version. */
export async function shapeOf(name: string): Promise<[version: number, ...stores: string[]]> {
  const database = await bare(name)
  const shape: [number, ...string[]] = [database.version, ...database.objectStoreNames]
  database.close()
  return shape
}

/**
 * A later guiju, whose layout needs an upgrade, while another tab clings to the old one. It waits until it is open, or
 * its time is over when it has been told that it is blocked.
 */
export async function openLater(
  name: string,
  patience: 'until it is open' | 'until it is told',
): Promise<Reply & { readonly blocked: number }> {
  let blocked = 0
  const layout = { version: 2, upgrade() {} }
  const limit = limitInHand()
  const onBlocked = () => {
    blocked += 1
    if (patience === 'until it is told') limit.end()
  }
  const timeout = limit.milliseconds
  const opening = openDatabase({ factory: indexedDB, name, timeout, mayCreate: true, onBlocked, layout })
  limit.restore()
  opening.then(database => database.close()).catch(() => {})
  const reply = await replied(opening.then(({ version }) => version))
  return { ...reply, blocked }
}

/** As in a page from which the browser keeps it. */
export function takeIndexedDbAway(): void {
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
}

/** A browser that takes the wish for durability and forgets it. */
export function forgetDurability(): void {
  Object.defineProperty(IDBTransaction.prototype, 'durability', { get: () => undefined, configurable: true })
}

/** A frame without an origin of its own, whose IndexedDB refuses everything. */
export async function openInSandbox(): Promise<Reply> {
  const frame = document.createElement('iframe')
  frame.setAttribute('sandbox', 'allow-scripts')
  frame.src = '/?sandboxed'
  document.body.append(frame)
  return new Promise(resolve => {
    addEventListener('message', ({ data }) => resolve(data))
  })
}

export async function reportFromSandbox(): Promise<void> {
  if (location.search !== '?sandboxed') return
  openStore('sandboxed')
  parent.postMessage(await head(), '*')
}

/** Appends batches of three without end; `acknowledged` is told the number of each one that was. */
export async function appendWithoutEnd(name: string, durability: 'full' | 'normal', run: number): Promise<void> {
  const { acknowledged } = globalThis as unknown as { acknowledged(batch: string): Promise<void> }
  const endless = indexedDbStore(name, { durability })
  for (let index = 0; ; index++) {
    const batch = `${run}/${index}`
    await endless.append([1, 2, 3].map(part => ({ type: `part${part}`, tags: [`batch:${batch}`], data: random(200) })))
    void acknowledged(batch)
  }
}
