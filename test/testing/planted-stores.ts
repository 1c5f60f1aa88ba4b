/**
 * Stores with one fault each, of the kinds that are found in the wild. The published laws must catch every one of them:
 * `caughtBy` names a law that does, so that a fault is not taken for found where something else broke.
 */
import { isGuijuError } from '../../src/core/errors.ts'
import type { ProposedEvent, SequencedEvent } from '../../src/core/event.ts'
import type { AppendCondition, EventStore, StoreCapabilities } from '../../src/core/ports.ts'
import { matches, type QueryItem } from '../../src/core/query.ts'
import type { StoreUnderTest } from '../../src/testing/store-laws.ts'
import { burning, onDisk, type Store, shared, slowly, sound, turn } from './planted-clockwork.ts'

export interface Planted {
  /** `group: name` of a law that finds it. */
  readonly caughtBy: string
  make(): Promise<StoreUnderTest>
}

const NOTHING: QueryItem = { types: ['nothing at all'] }

/** A sound store of which one part is replaced. */
function planted(caughtBy: string, replace: (store: Store) => Partial<EventStore>): Planted {
  return {
    caughtBy,
    make: async () => {
      const store = sound()
      return { store: { ...store, ...replace(store) } }
    },
  }
}

function otherCondition(caughtBy: string, change: (given: AppendCondition) => AppendCondition): Planted {
  return planted(caughtBy, store => ({
    append: (events, condition) => store.append(events, isCondition(condition) ? change(condition) : condition),
  }))
}

/** What is no condition is left to the boundary. */
function isCondition(condition: AppendCondition | undefined): condition is AppendCondition {
  return typeof condition === 'object' && condition !== null && Array.isArray(condition.failIfMatch)
}

const otherItems = (caughtBy: string, change: (items: readonly QueryItem[]) => readonly QueryItem[]) =>
  otherCondition(caughtBy, given => ({ ...given, failIfMatch: change(given.failIfMatch as readonly QueryItem[]) }))

function otherEvents(caughtBy: string, change: (event: ProposedEvent) => ProposedEvent): Planted {
  const changed = (event: ProposedEvent) => (typeof event === 'object' && event !== null ? change(event) : event)
  return planted(caughtBy, store => ({
    append: (events, condition) => store.append(Array.isArray(events) ? events.map(changed) : events, condition),
  }))
}

function otherAnswers(caughtBy: string, change: (events: readonly SequencedEvent[]) => readonly SequencedEvent[]) {
  return planted(caughtBy, store => ({
    read: async (query, options) => {
      const { events, head } = await store.read(query, options)
      return { events: change(events), head }
    },
  }))
}

function otherBatches(
  caughtBy: string,
  change: (deliver: (batch: readonly SequencedEvent[]) => void) => (batch: readonly SequencedEvent[]) => void,
): Planted {
  return planted(caughtBy, store => ({
    subscribe: (query, after, onEvents) => store.subscribe(query, after, change(onEvents)),
  }))
}

function claiming(caughtBy: string, claims: Partial<StoreCapabilities>, more: Partial<StoreUnderTest> = {}): Planted {
  return {
    caughtBy,
    make: async () => {
      const store = sound()
      return { store: { ...store, capabilities: { ...store.capabilities, ...claims } }, ...more }
    },
  }
}

const MANIFEST = 'manifest: what is claimed is there, and what is there is claimed'
const TAILING = 'reading while others write: whoever reads on page by page loses nothing and gets nothing twice'
const HALVES = 'reading while others write: nobody ever sees half a batch'

export const PLANTED: Readonly<Record<string, Planted>> = {
  'the condition is checked, then something else is done, then it is written': planted(
    'racing: of all who decide on the same position, exactly one wins',
    store => ({
      append: async (events, condition) => {
        if (condition === undefined) return store.append(events)
        const { failIfMatch, after = 0 } = condition
        const { events: found } = await store.read(failIfMatch, { after, limit: 1 })
        if (found.length > 0) return store.append(events, condition)
        await turn()
        return store.append(events)
      },
    }),
  ),
  'a condition is not looked at': planted('conditions: by everything', store => ({
    append: events => store.append(events),
  })),
  'of a condition only the first item is looked at': otherItems('conditions: any of many items', items =>
    items.slice(0, 1),
  ),
  'conditions of types alone are passed over': otherItems('conditions: by type only', items =>
    items.map(item => (item.types?.length && !item.tags?.length ? NOTHING : item)),
  ),
  'conditions of tags alone are passed over': otherItems('conditions: by tags only: all of them on one event', items =>
    items.map(item => (item.tags?.length && !item.types?.length ? NOTHING : item)),
  ),
  'the types of an item are not looked at where there are tags': otherItems(
    'conditions: by type and tags: both on one event',
    items => items.map(({ types, tags }) => (tags?.length ? { tags } : { types: types! })),
  ),
  'of the tags of an item only the first is looked at': otherItems(
    'conditions: by tags only: all of them on one event',
    items => items.map(item => (item.tags ? { ...item, tags: item.tags.slice(0, 1) } : item)),
  ),
  "a condition on 'all' is taken for none": planted('conditions: by everything', store => ({
    append: (events, condition) =>
      store.append(events, condition?.failIfMatch === 'all' ? { ...condition, failIfMatch: [NOTHING] } : condition),
  })),
  '`>=` for `>` in a condition': otherCondition('conditions: with `after`, only a match beyond it conflicts', given =>
    given.after ? { ...given, after: given.after - 1 } : given,
  ),
  '`after` of a condition is not looked at': otherCondition(
    'conditions: with `after`, only a match beyond it conflicts',
    ({ failIfMatch }) => ({ failIfMatch }),
  ),
  '`>=` for `>` in a read': planted('reading: `after` is exclusive', store => ({
    read: (query, options) => store.read(query, options?.after ? { ...options, after: options.after - 1 } : options),
  })),
  'the head is read after the events': planted(TAILING, store => ({
    read: async (query, options) => {
      const answer = await store.read(query, options)
      await turn()
      return options?.limit ? answer : { ...answer, head: (await store.read(query)).head }
    },
  })),
  'the head of a page is that of the log': planted(
    'reading: when `limit` cuts the answer, `head` is its last event, and reading on loses nothing',
    store => ({
      read: async (query, options) => {
        const { events } = await store.read(query, options)
        return { events, head: (await store.read(query)).head }
      },
    }),
  ),
  'what a reader knows is not looked at': planted('knowing: a read that knows another log is refused', store => ({
    read: async (query, options) => {
      if (options?.known === undefined) return store.read(query, options)
      const { tail } = await store.read('all', { known: null })
      return { ...(await store.read(query, { ...options, known: null })), tail: tail! }
    },
  })),
  'what a writer knows is not looked at': otherCondition(
    'knowing: an append that knows another log is refused, and nothing is written',
    ({ failIfMatch, after }) => ({ failIfMatch, ...(after !== undefined && { after }) }),
  ),
  'of what is known only the position is looked at': planted(
    'knowing: a read that knows another log is refused',
    store => ({
      read: async (query, options) => {
        const { known } = options ?? {}
        if (!known || typeof known.id !== 'string' || !(known.position >= 1)) return store.read(query, options)
        const [event] = (await store.read('all', { after: known.position - 1, limit: 1 })).events
        const id = event?.position === known.position ? event.id : known.id
        return store.read(query, { ...options, known: { position: known.position, id } })
      },
    }),
  ),
  'the tail is the last event of the answer': planted(
    'knowing: who asks with `known` is told the event at the head',
    store => ({
      read: async (query, options) => {
        const result = await store.read(query, options)
        if (result.tail === undefined) return result
        const last = result.events.at(-1)
        return { ...result, tail: last === undefined ? null : { position: last.position, id: last.id } }
      },
    }),
  ),
  'a conflict is answered as a success': planted('conditions: without `after`, any match at all conflicts', store => ({
    append: async (events, condition) => {
      try {
        return await store.append(events, condition)
      } catch (error) {
        if (isGuijuError(error, 'APPEND_CONFLICT')) return { last: (await store.read('all')).head }
        throw error
      }
    },
  })),
  'a batch is written in two halves': planted(HALVES, store => ({
    append: async (events, condition) => {
      if (!Array.isArray(events) || events.length < 2) return store.append(events, condition)
      const half = Math.ceil(events.length / 2)
      await store.append(events.slice(0, half), condition)
      await turn()
      return store.append(events.slice(half))
    },
  })),
  'a batch is written event by event, each under the condition': planted(
    'conditions: the condition is checked before the batch itself is in the log',
    store => ({
      append: async (events, condition) => {
        if (!Array.isArray(events) || events.length < 2) return store.append(events, condition)
        let answer = { last: 0 }
        for (const event of events) answer = await store.append([event], condition)
        return answer
      },
    }),
  ),
  'the events of a batch are checked one by one, as they are written': planted(
    'appending: a batch is written whole or not at all',
    store => ({
      append: async (events, condition) => {
        if (!Array.isArray(events) || events.length < 2) return store.append(events, condition)
        let answer = await store.append(events.slice(0, 1), condition)
        for (const event of events.slice(1)) answer = await store.append([event])
        return answer
      },
    }),
  ),
  'an id is not looked for before a repeat is written': planted(
    'repeating: the same batch again changes nothing and answers as the first time',
    store => {
      let writes = 0
      const own = (id: string) => id.split('#')[0]!
      const named = (event: ProposedEvent) => (event?.id ? { ...event, id: `${event.id}#${writes++}` } : event)
      return {
        append: (events, condition) => store.append(Array.isArray(events) ? events.map(named) : events, condition),
        read: async (query, options) => {
          const { events, head } = await store.read(query, options)
          return { events: events.map(event => Object.freeze({ ...event, id: own(event.id) })), head }
        },
      }
    },
  ),
  'a known id is answered, whatever stands under it': planted(
    'repeating: a known id with other content is refused',
    store => ({
      append: async (events, condition) => {
        try {
          return await store.append(events, condition)
        } catch (error) {
          if (isGuijuError(error, 'EVENT_ID_REUSED')) return { last: (await store.read('all')).head }
          throw error
        }
      },
    }),
  ),
  'a repeat under a condition conflicts with itself': planted(
    'repeating: and does so whatever the condition says by now',
    store => ({
      append: async (events, condition) => {
        if (condition === undefined || !Array.isArray(events)) return store.append(events, condition)
        const { failIfMatch, after = 0 } = condition
        const { events: found } = await store.read(failIfMatch, { after })
        const fresh = events.map(({ id: _, ...event }) => event)
        return store.append(found.length > 0 ? fresh : events, condition)
      },
    }),
  ),
  'the data of the caller are kept, not a copy': planted(
    'keeping: what the caller changes later does not reach the log',
    store => {
      const given = new Map<number, unknown>()
      return {
        append: async (events, condition) => {
          const kept = Array.isArray(events) ? [...events] : []
          const answer = await store.append(events, condition)
          for (const [index, { data }] of kept.entries()) given.set(answer.last - kept.length + 1 + index, data)
          return answer
        },
        read: async (query, options) => {
          const { events, head } = await store.read(query, options)
          return { events: events.map(event => ({ ...event, data: given.get(event.position) })), head }
        },
      }
    },
  ),
  'what was read can be changed': otherAnswers(
    'keeping: events are frozen to their depth, and so they come from every query',
    events => events.map(event => ({ ...event })),
  ),
  'an answer is the list that the store goes on with': planted(
    'keeping: an answer does not change when the log grows, nor the log when the answer is changed',
    store => {
      const all: SequencedEvent[] = []
      return {
        append: async (events, condition) => {
          const answer = await store.append(events, condition)
          all.push(...(await store.read('all', { after: all.length })).events)
          return answer
        },
        read: async (query, options) => {
          const { events, head } = await store.read(query, options)
          return { events: query === 'all' && !options ? all : events, head }
        },
      }
    },
  ),
  'order is that in which appends end, not that of positions': planted(TAILING, store =>
    slowly(store, 'in the order they end'),
  ),
  'readers pass over what a slow append has not shown yet': planted(TAILING, store => slowly(store, 'not awaited')),
  'two events have one position': otherAnswers('reading: positions are whole, begin above 0 and rise', events =>
    events.map(event => (event.position % 5 === 0 ? Object.freeze({ ...event, position: event.position - 1 }) : event)),
  ),
  'a subscriber gets a batch twice': otherBatches(
    'following: a subscriber gets what was there and what comes, in order, each event once',
    deliver => {
      let batches = 0
      return batch => {
        deliver(batch)
        batches += 1
        if (batches % 3 === 0) deliver(batch)
      }
    },
  ),
  'a subscriber misses a batch': otherBatches(
    'following: a subscriber gets what was there and what comes, in order, each event once',
    deliver => {
      let batches = 0
      return batch => {
        batches += 1
        if (batches % 3 !== 0) deliver(batch)
      }
    },
  ),
  'a subscriber gets batches in another order': otherBatches(
    'following: a subscriber gets what was there and what comes, in order, each event once',
    deliver => {
      let held: readonly SequencedEvent[] | undefined
      const release = () => {
        if (held) deliver(held)
        held = undefined
      }
      return batch => {
        if (held === undefined) {
          held = batch
          setTimeout(release, 5)
          return
        }
        deliver(batch)
        release()
      }
    },
  ),
  'a subscriber is called inside the append': planted(
    'following: it is never called inside the call of `subscribe` or `append`',
    store => {
      const listeners = new Set<(batch: readonly SequencedEvent[]) => void>()
      return {
        subscribe: (query, after, onEvents) => {
          listeners.add(onEvents)
          return store.subscribe(query, after, onEvents)
        },
        append: (events, condition) => {
          for (const listener of listeners) listener([])
          return store.append(events, condition)
        },
      }
    },
  ),
  'of three tags the last is lost': otherEvents(
    'reading: a rare key beside a frequent one finds the same, whichever leads',
    event => (event.tags?.length > 1 ? { ...event, tags: event.tags.slice(0, -1) } : event),
  ),
  'texts are kept in lower case': otherEvents(
    'reading: a tag is not its prefix, its other case, a pattern or its other spelling',
    event => (Array.isArray(event.tags) ? { ...event, tags: event.tags.map(tag => `${tag}`.toLowerCase()) } : event),
  ),
  'texts are brought into one spelling': otherEvents(
    'keeping: texts come back byte for byte: in data, as keys, in types, tags and actors',
    event =>
      typeof event.data === 'string' || Array.isArray(event.data)
        ? { ...event, data: JSON.parse(JSON.stringify(event.data)?.normalize('NFC') ?? 'null') }
        : event,
  ),
  '-0, NaN and undefined are taken and changed, as JSON does it': otherEvents(
    'refusing: data that is not plain is refused',
    event => {
      try {
        return { ...event, data: JSON.parse(JSON.stringify(event.data)) }
      } catch {
        return event
      }
    },
  ),
  'the actor is not kept': otherEvents('keeping: an event comes back with every field as it was given', event =>
    event.actor && typeof event.actor === 'object' && 'id' in event.actor ? { ...event, actor: null } : event,
  ),
  'an append is answered before it is durable': {
    caughtBy: 'durability: what was acknowledged is there at once, however often the log is opened',
    make: async () => onDisk('writes later'),
  },
  'what was refused comes back from the disk': {
    caughtBy: 'durability: what was refused is not there later',
    make: async () => onDisk('writes before it checks'),
  },
  'another object reads what it once knew': {
    caughtBy: 'several writers: what was written through one object is read through the other',
    make: async () =>
      shared(store => {
        const known = new Map<string, ReturnType<Store['read']>>()
        return {
          read: (query, options) => {
            const key = JSON.stringify([query, options])
            const answer = known.get(key) ?? store.read(query, options)
            known.set(key, answer)
            return answer
          },
        }
      }),
  },
  'a subscriber hears only of what its own object wrote': {
    caughtBy: 'several writers: a subscriber hears what was written through another object',
    make: async () =>
      shared(store => {
        const own = new Set<number>()
        return {
          append: async (events, condition) => {
            const answer = await store.append(events, condition)
            for (let at = answer.last - events.length + 1; at <= answer.last; at++) own.add(at)
            return answer
          },
          subscribe: (query, after, onEvents) =>
            store.subscribe(query, after, batch => onEvents(batch.filter(({ position }) => own.has(position)))),
        }
      }),
  },
  'another object checks conditions by what it once knew': {
    caughtBy: 'several writers: of all who decide on the same position, exactly one wins',
    make: async () =>
      shared(store => {
        const own: SequencedEvent[] = []
        return {
          append: async (events, condition) => {
            if (condition === undefined) return store.append(events)
            const { failIfMatch, after = 0 } = condition
            if (own.some(event => event.position > after && matches(failIfMatch, event))) {
              return store.append(events, condition)
            }
            const { last } = await store.append(events)
            own.push(...(await store.read('all', { after: last - events.length })).events)
            return { last }
          },
        }
      }),
  },
  'no capabilities are told': {
    caughtBy: 'manifest: a store tells its capabilities',
    make: async () => {
      const { capabilities: _, ...store } = sound()
      return { store }
    },
  },
  'a durability is claimed that nobody knows': claiming('manifest: a store tells its capabilities', {
    durability: 'very' as never,
  }),
  'subscriptions are claimed and not there': {
    caughtBy: MANIFEST,
    make: async () => {
      const { subscribe: _, ...store } = sound()
      return { store }
    },
  },
  'subscriptions are there and not claimed': claiming(MANIFEST, { subscriptions: false }),
  'durability is claimed, and there is no way to reopen': claiming(MANIFEST, { durability: 'power' }),
  'a way to reopen, and no durability is claimed': claiming(MANIFEST, {}, { reopen: async () => sound() }),
  'several writers are claimed, and there is no other object': claiming(MANIFEST, { writers: 'machine' }),
  'positions are claimed to be contiguous, and a conflict burns one': {
    caughtBy: 'manifest: positions have no gap, whatever was refused in between',
    make: async () => burning(),
  },
}
