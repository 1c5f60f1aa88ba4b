/** The clockwork of faulty stores: appends that take their time, disks, several objects, burnt positions. */
import type { ProposedEvent } from '../../src/core/event.ts'
import type { EventStore, ReadOptions } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { StoreUnderTest } from '../../src/testing/store-laws.ts'

export type Store = Required<EventStore>

export const sound = (): Store => memoryStore({ onSubscriberError: () => {} })
export const turn = (ms = 0): Promise<void> => new Promise(done => setTimeout(done, ms))

/**
 * Each append is shown some milliseconds after it has its positions. `in the order they end`: readers get that order.
 * `not awaited`: a reader's head is beyond what it was not shown yet.
 */
export function slowly(store: Store, fault: 'in the order they end' | 'not awaited'): Partial<EventStore> {
  const shown = new Map<number, number>()
  let appends = 0
  return {
    append: async (events, condition) => {
      const size = Array.isArray(events) ? events.length : 0
      const answer = await store.append(events, condition)
      appends += 1
      await turn((appends * 3) % 4)
      for (let at = answer.last - size + 1; at <= answer.last; at++) if (!shown.has(at)) shown.set(at, shown.size)
      return answer
    },
    read: async (query, options: ReadOptions = {}) => {
      const { events, head } = await store.read(query, options)
      const visible = events.filter(({ position }) => shown.has(position))
      if (fault === 'not awaited') return { events: visible, head }
      const sorted = visible.sort((left, right) => shown.get(left.position)! - shown.get(right.position)!)
      return { events: sorted, head: sorted.at(-1)?.position ?? Math.min(head, options.after ?? 0) }
    },
  }
}

/** A log in memory that is also written to a disk, from which it is opened again; `writes later`: with the next append. */
export function onDisk(fault: 'none' | 'writes later' | 'writes before it checks'): StoreUnderTest {
  const disk: ProposedEvent[] = []
  let late = () => {}
  const open = (): EventStore => {
    const store = sound()
    // Done when the call returns: the promise only tells of it.
    if (disk.length > 0) void store.append([...disk])
    return {
      ...store,
      capabilities: { ...store.capabilities, durability: 'process' },
      append: async (events, condition) => {
        late()
        const written = disk.length
        const plain = Array.isArray(events) ? events.filter(event => !Number.isNaN(event?.data)) : []
        if (fault === 'writes before it checks') disk.push(...plain)
        const answer = await store.append(events, condition)
        if (fault === 'writes before it checks') disk.length = written
        const { events: log } = await store.read('all')
        const write = () => disk.push(...log.slice(disk.length))
        if (fault === 'writes later') late = write
        else write()
        return answer
      },
    }
  }
  return { store: open(), reopen: async () => open() }
}

/** Two objects over one sound log, each with the same fault of its own. */
export function shared(replace: (store: Store) => Partial<EventStore>): StoreUnderTest {
  const store = sound()
  const object = (): EventStore => ({
    ...store,
    capabilities: { ...store.capabilities, writers: 'machine' },
    ...replace(store),
  })
  return { store: object(), another: async () => object() }
}

/** Every append that is refused burns a position. */
export function burning(): StoreUnderTest {
  const store = sound()
  const burnt: number[] = []
  const outer = (position: number) => position + burnt.filter(at => at < position).length
  return {
    store: {
      ...store,
      append: async (events, condition) => {
        try {
          const { last } = await store.append(events, condition)
          return { last: outer(last) }
        } catch (error) {
          burnt.push((await store.read('all')).head)
          throw error
        }
      },
      read: async (query, options) => {
        const { events, head } = await store.read(query, options)
        const moved = events.map(event => Object.freeze({ ...event, position: outer(event.position) }))
        return { events: moved, head: outer(head) }
      },
    },
  }
}
