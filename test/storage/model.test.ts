/** Random histories: both stores answer every operation as a list and a loop do. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { ProposedEvent } from '../../src/core/event.ts'
import type { AppendCondition, EventStore, ReadOptions } from '../../src/core/ports.ts'
import { matches, type Query } from '../../src/core/query.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { runs } from '../effort.ts'
import { freshPath } from './files.ts'

type Operation =
  | { readonly kind: 'append'; readonly events: readonly ProposedEvent[]; readonly condition?: AppendCondition }
  | { readonly kind: 'read'; readonly query: Query; readonly options: ReadOptions }

const type = fc.constantFrom('a', 'b', 'c', 'd')
const tag = fc.constantFrom('x:1', 'x:2', 'y:1', 'z:客')
const item = fc
  .record({ types: fc.array(type, { maxLength: 3 }), tags: fc.array(tag, { maxLength: 3 }) })
  .filter(({ types, tags }) => types.length + tags.length > 0)
const query: fc.Arbitrary<Query> = fc.oneof(
  fc.constant('all' as const),
  fc.array(item, { minLength: 1, maxLength: 2 }),
  fc.array(item, { minLength: 1, maxLength: 12 }),
)
const after = fc.option(fc.oneof(fc.nat({ max: 40 }), fc.constant('head' as const)), { nil: undefined })
const event = fc.record(
  { type, tags: fc.array(tag, { maxLength: 4 }), data: fc.nat({ max: 1 }), id: fc.constantFrom('1', '2', '3', '4') },
  { requiredKeys: ['type', 'tags', 'data'] },
)
const append = fc.record({
  events: fc.array(event, { minLength: 1, maxLength: 4 }),
  condition: fc.option(fc.record({ failIfMatch: query, after }), { nil: undefined }),
})
const read = fc.record({ query, after, limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) })

type Plan = { append: unknown; read: unknown }
const plan = fc.array(
  fc.oneof(
    append.map(value => ({ append: value })),
    read.map(value => ({ read: value })),
  ),
  {
    minLength: 5,
    maxLength: 40,
  },
)

interface Kept {
  readonly position: number
  readonly given: ProposedEvent
}

/** The specification, as short as it can be said. */
function reference() {
  const log: Kept[] = []
  const content = ({ type, tags, data }: ProposedEvent) => JSON.stringify([type, [...new Set(tags)].sort(), data])
  return {
    head: () => log.length,
    read(query: Query, { after = 0, limit = Number.POSITIVE_INFINITY }: ReadOptions) {
      const found = log.filter(({ position, given }) => position > after && matches(query, given))
      const events = found.slice(0, limit)
      return { events, head: found.length > limit ? events[limit - 1]!.position : log.length }
    },
    append(events: readonly ProposedEvent[], condition?: AppendCondition): { last: number } | string {
      const ids = events.flatMap(({ id }) => id ?? [])
      if (new Set(ids).size < ids.length) return 'EVENT_ID_REUSED'
      const known = events.map(({ id }) => log.find(({ given }) => id !== undefined && given.id === id))
      if (known.some((kept, index) => kept && content(kept.given) !== content(events[index]!))) return 'EVENT_ID_REUSED'
      if (known.every(kept => kept)) return { last: Math.max(...known.map(kept => kept!.position)) }
      if (known.some(kept => kept)) return 'EVENT_ID_REUSED'
      const { failIfMatch, after = 0 } = condition ?? { failIfMatch: [] }
      if (log.some(({ position, given }) => position > after && matches(failIfMatch, given))) return 'APPEND_CONFLICT'
      for (const given of events) log.push({ position: log.length + 1, given })
      return { last: log.length }
    },
  }
}

/** `head` stands for the head at that moment, so that conditions are often just right. */
function operationOf(step: Partial<Plan>, head: number): Operation {
  const placed = ({ after, limit }: { after?: number | 'head' | undefined; limit?: number | undefined }) => ({
    ...(after === undefined ? {} : { after: after === 'head' ? head : after }),
    ...(limit === undefined ? {} : { limit }),
  })
  if ('read' in step) {
    const { query, ...options } = step.read as { query: Query; after?: number; limit?: number }
    return { kind: 'read', query, options: placed(options) }
  }
  const { events, condition } = step.append as { events: ProposedEvent[]; condition?: AppendCondition }
  if (condition === undefined) return { kind: 'append', events }
  return { kind: 'append', events, condition: { failIfMatch: condition.failIfMatch, ...placed(condition) } }
}

async function answer(store: EventStore, operation: Operation): Promise<unknown> {
  if (operation.kind === 'append') {
    return store
      .append(operation.events, operation.condition)
      .catch(error => (isGuijuError(error) ? error.code : Promise.reject(error)))
  }
  const { events, head } = await store.read(operation.query, operation.options)
  return { head, events: events.map(({ position, type, tags, data }) => ({ position, type, tags, data })) }
}

function expected(model: ReturnType<typeof reference>, operation: Operation): unknown {
  if (operation.kind === 'append') return model.append(operation.events, operation.condition)
  const { events, head } = model.read(operation.query, operation.options)
  const shown = ({ position, given }: Kept) => ({
    position,
    type: given.type,
    tags: [...new Set(given.tags)],
    data: given.data,
  })
  return { head, events: events.map(shown) }
}

async function follows(store: EventStore, steps: readonly Partial<Plan>[]): Promise<void> {
  const model = reference()
  for (const step of steps) {
    const operation = operationOf(step, model.head())
    expect({ operation, answer: await answer(store, operation) }).toEqual({
      operation,
      answer: expected(model, operation),
    })
  }
}

test('memoryStore answers as a list and a loop do', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async steps => follows(memoryStore(), steps)),
    runs(2_000),
  )
})

test('sqliteStore answers as a list and a loop do', async () => {
  const path = freshPath('log')
  let run = 0
  const history = fc.asyncProperty(plan, async steps => {
    const store = sqliteStore(`${path}${run++}.db`, { durability: 'normal' })
    try {
      await follows(store, steps)
    } finally {
      await store.close()
    }
  })
  await fc.assert(history, runs(300))
})
