/** Folding: the same recipe as guiju runs it, by hand on a mutable object, and in three other libraries. */
import { EventStore as CastoreStore, EventType } from '@castore/core'
import { buildDecisionModel, MemoryEventStore, Tags } from '@dcb-es/event-store'
import { getInMemoryEventStore } from '@event-driven-io/emmett'
import * as z from 'zod'
import { defineEvent, defineState, evolve, type Fact, memoryStore, queryOf, replay, tag } from '../src/index.ts'
import { type Figure, rateOf, tell } from './measure.ts'

interface Book {
  customers: number
  vip: number
  last: string
}

const schema = z.strictObject({ departmentId: z.string(), customerId: z.string() })
const tags = ({ departmentId }: { departmentId: string }) => [tag('department', departmentId)]
const admitted = defineEvent({ type: 'admitted', schema, tags })
const promoted = defineEvent({ type: 'promoted', schema, tags })
const removed = defineEvent({ type: 'removed', schema, tags })

const book = defineState({
  name: 'bench-book',
  per: 'department',
  events: [admitted, promoted, removed],
  initial: (): Book => ({ customers: 0, vip: 0, last: '' }),
  on: {
    admitted: (state, { data }) => {
      state.customers += 1
      state.last = data.customerId
    },
    promoted: (state, { data }) => {
      state.vip += 1
      state.last = data.customerId
    },
    removed: (state, { data }) => {
      state.customers -= 1
      state.last = data.customerId
    },
  },
})

type Plain = { type: string; data: { departmentId: string; customerId: string } }

// Every result is kept: a state that nobody looks at again would let the compiler leave the work out.
const kept: unknown[] = []

function byHand(events: readonly Plain[]): Book {
  const state: Book = { customers: 0, vip: 0, last: '' }
  for (const { type, data } of events) {
    switch (type) {
      case 'admitted':
        state.customers += 1
        state.last = data.customerId
        break
      case 'promoted':
        state.vip += 1
        state.last = data.customerId
        break
      case 'removed':
        state.customers -= 1
        state.last = data.customerId
        break
    }
  }
  return state
}

// What the other libraries ask for: a new state for every event.
function reduced(state: Book, { type, data }: Plain): Book {
  switch (type) {
    case 'admitted':
      return { ...state, customers: state.customers + 1, last: data.customerId }
    case 'promoted':
      return { ...state, vip: state.vip + 1, last: data.customerId }
    case 'removed':
      return { ...state, customers: state.customers - 1, last: data.customerId }
    default:
      return state
  }
}

const KINDS = [admitted, admitted, promoted, removed] as const
const AT = '2026-01-01T00:00:00.000Z'

function history(department: number, length: number): Fact[] {
  return Array.from({ length }, (_, index) => {
    const data = Object.freeze({ departmentId: `D-${department}`, customerId: `C-${index}` })
    return Object.freeze({ ...KINDS[index % 4]!.of(data), occurredAt: AT, recordedAt: AT, actor: null })
  })
}

export async function benchReplay(): Promise<void> {
  const many = Array.from({ length: 1_000 }, (_, department) => history(department, 30))
  const one = history(0, 1_000_000)
  await compare('1,000 states of 30 events, by replay', many)
  await compare('one state of 1,000,000 events, by replay', [one])
  await live(many)
  await readAndFold(many)
}

/** As a decision does it: the query of the state goes to the store, the answer is folded. */
async function readAndFold(histories: readonly Fact[][]): Promise<void> {
  const store = memoryStore()
  for (const events of histories) await store.append(events)
  const refs = histories.map((_, index) => book.of(`D-${index}`))
  const units = histories.length * 30
  const reference = await rateOf('reading alone', units * 10, async () => {
    for (let round = 0; round < 10; round++) for (const ref of refs) kept[0] = await store.read([queryOf(ref)])
  })
  const both = await rateOf('reading and folding', units * 10, async () => {
    for (let round = 0; round < 10; round++) {
      for (const ref of refs) kept[0] = replay(book, ref.key, (await store.read([queryOf(ref)])).events)
    }
  })
  tell('memory store: states of 30 events, by type and tag', [reference, both], reference, 'events')
}

async function compare(title: string, histories: readonly Fact[][]): Promise<void> {
  const units = histories.reduce((total, events) => total + events.length, 0)
  const keys = histories.map((_, index) => `D-${index}`)
  const repeats = Math.ceil(1_000_000 / units)
  const times = (work: () => void) => () => {
    for (let round = 0; round < repeats; round++) work()
  }
  const hand = await rateOf(
    'by hand, mutable',
    units * repeats,
    times(() =>
      histories.forEach((events, index) => {
        kept[index] = byHand(events as Plain[])
      }),
    ),
  )
  const figures: Figure[] = [
    hand,
    await rateOf(
      'guiju replay',
      units * repeats,
      times(() =>
        histories.forEach((events, index) => {
          kept[index] = replay(book, keys[index]!, events)
        }),
      ),
    ),
    ...(await peers(histories, units)),
  ]
  tell(title, figures, hand, 'events')
}

async function live(histories: readonly Fact[][]): Promise<void> {
  const units = histories.length * 30
  const hand = await rateOf('by hand, mutable', units * 30, () => {
    for (let round = 0; round < 30; round++) {
      for (const [index, events] of histories.entries()) kept[index] = byHand(events as Plain[])
    }
  })
  const batch = await rateOf('guiju evolve, one draft a stream', units, () => {
    for (const [index, events] of histories.entries()) evolve(book, replay(book, `D-${index}`, []), events)
  })
  const each = await rateOf('guiju evolve, one draft an event', units, () => {
    for (const [index, events] of histories.entries()) {
      let state = replay(book, `D-${index}`, [])
      for (const event of events) state = evolve(book, state, [event])
    }
  })
  tell('live steps (frozen, shared structure)', [hand, batch, each], hand, 'events')
}

async function peers(histories: readonly Fact[][], units: number): Promise<Figure[]> {
  return [await emmett(histories, units), await castore(histories, units), await dcbEs(histories, units)]
}

async function emmett(histories: readonly Fact[][], units: number): Promise<Figure> {
  const store = getInMemoryEventStore()
  for (const [index, events] of histories.entries()) {
    await store.appendToStream(`D-${index}`, events.map(({ type, data }) => ({ type, data })) as never)
  }
  const options = { evolve: reduced, initialState: (): Book => ({ customers: 0, vip: 0, last: '' }) }
  return rateOf('@event-driven-io/emmett aggregateStream', units, async () => {
    for (let index = 0; index < histories.length; index++) await store.aggregateStream(`D-${index}`, options as never)
  })
}

async function castore(histories: readonly Fact[][], units: number): Promise<Figure> {
  const store = new CastoreStore({
    eventStoreId: 'BOOKS',
    eventTypes: ['admitted', 'promoted', 'removed'].map(type => new EventType({ type })),
    reducer: ((aggregate: Book & { aggregateId: string; version: number }, event: Plain & { version: number }) => ({
      ...reduced(aggregate ?? { customers: 0, vip: 0, last: '' }, event),
      aggregateId: event.data.departmentId,
      version: event.version,
    })) as never,
  })
  const details = histories.map(events =>
    events.map(({ type, data }, index) => ({ aggregateId: 'D', version: index + 1, type, timestamp: AT, data })),
  )
  return rateOf('@castore/core buildAggregate', units, () => {
    for (const events of details) store.buildAggregate(events as never)
  })
}

// A million events take it minutes: one long state is measured on this many.
const LONGEST_FOR_DCB_ES = 50_000

async function dcbEs(histories: readonly Fact[][], units: number): Promise<Figure> {
  const store = new MemoryEventStore()
  for (const events of histories) {
    // It spreads a batch into arguments, so a batch has to be small.
    for (let from = 0; from < Math.min(events.length, LONGEST_FOR_DCB_ES); from += 10_000) {
      await store.append({
        events: events.slice(from, from + 10_000).map(({ type, data }) => {
          const { departmentId } = data as Plain['data']
          return { type, data, tags: Tags.fromObj({ departmentId }), metadata: {} }
        }),
      })
    }
  }
  const when = {
    admitted: ({ event }: { event: Plain }, state: Book) => reduced(state, event),
    promoted: ({ event }: { event: Plain }, state: Book) => reduced(state, event),
    removed: ({ event }: { event: Plain }, state: Book) => reduced(state, event),
  }
  // Its memory store scans the whole log for each state, so the many states are measured on a few of them.
  const some = Math.min(histories.length, 20)
  const folded = Math.min((units / histories.length) * some, LONGEST_FOR_DCB_ES)
  return rateOf('@dcb-es/event-store buildDecisionModel', folded, async () => {
    for (let index = 0; index < some; index++) {
      const tagFilter = Tags.fromObj({ departmentId: `D-${index}` })
      await buildDecisionModel(store, { book: { tagFilter, init: { customers: 0, vip: 0, last: '' }, when } as never })
    }
  })
}

if (import.meta.main) await benchReplay()
