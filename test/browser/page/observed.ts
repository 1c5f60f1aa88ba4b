/** What the store asks of the browser. */
import { type Durability, indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { freshName, quiet } from './stores.ts'

/** Appends at once, and with what durability they are written, and how many writing transactions wait at a time. */
export async function observeWrites(
  durability: Durability | undefined,
  count: number,
): Promise<{ durabilities: string[]; most: number }> {
  const durabilities = new Set<string>()
  let [open, most] = [0, 0]
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args)
    if (transaction.mode !== 'readwrite') return transaction
    durabilities.add(transaction.durability)
    open += 1
    most = Math.max(most, open)
    for (const end of ['complete', 'abort']) transaction.addEventListener(end, () => open--)
    return transaction
  }
  const store = indexedDbStore(freshName(), durability === undefined ? {} : { durability })
  await Promise.all(Array.from({ length: count }, () => store.append([{ type: 'a', tags: [], data: null }])))
  await store.close()
  IDBDatabase.prototype.transaction = begin
  return { durabilities: [...durabilities], most }
}

/** How often the time limit of this one append is begun anew, by the length of its batch. */
export async function timersOf(count: number): Promise<number> {
  const timeout = 3_600_001
  const store = indexedDbStore(freshName(), { ...quiet, timeout })
  await store.append([{ type: 'first', tags: [], data: null }])
  const set = globalThis.setTimeout
  let begun = 0
  const counting = (work: () => void, delay?: number) => {
    if (delay === timeout) begun += 1
    return set(work, delay)
  }
  globalThis.setTimeout = counting as typeof setTimeout
  await store.append(Array.from({ length: count }, () => ({ type: 'a', tags: [], data: null })))
  globalThis.setTimeout = set
  await store.close()
  return begun
}

/** One tab hears of an append of another object, by message alone or by the timer alone. */
export async function hearsBy(means: 'message' | 'timer'): Promise<number[]> {
  const { BroadcastChannel } = globalThis
  if (means === 'timer') Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  const name = freshName()
  const [reader, writer] = [
    indexedDbStore(name, { ...quiet, pollEvery: means === 'timer' ? 20 : 3_600_000 }),
    indexedDbStore(name, quiet),
  ]
  const positions: number[] = []
  reader.subscribe('all', 0, batch => void positions.push(...batch.map(({ position }) => position)))
  const soon = () => new Promise(done => setTimeout(done, 10))
  for (let count = 0; count < 3; count++) {
    await writer.append([{ type: 'a', tags: [], data: null }])
    await soon()
  }
  while (positions.length < 3) await soon()
  await reader.close()
  await writer.close()
  globalThis.BroadcastChannel = BroadcastChannel
  return positions
}
