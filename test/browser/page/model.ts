/** Random histories: the store answers every operation as the store in memory does; only the order of keys is free. */
import * as fc from 'fast-check'
import { canonicalJson } from '../../../src/core/canonical.ts'
import { isGuijuError } from '../../../src/core/errors.ts'
import type { ProposedEvent } from '../../../src/core/event.ts'
import type { Clock, EventStore, Ids } from '../../../src/core/ports.ts'
import type { Query } from '../../../src/core/query.ts'
import { indexedDbStore } from '../../../src/storage/indexeddb.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { deleted, freshName, quiet } from './stores.ts'

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
const data = fc.oneof(
  fc.nat({ max: 1 }),
  fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat())),
)
const event = fc.record(
  { type, tags: fc.array(tag, { maxLength: 4 }), data, id: fc.constantFrom('1', '2', '3', '4') },
  { requiredKeys: ['type', 'tags', 'data'] },
)
const place = fc.option(fc.oneof(fc.nat({ max: 40 }), fc.constant('head' as const)), { nil: undefined })
const batch = fc.oneof(
  { weight: 9, arbitrary: fc.array(event, { minLength: 1, maxLength: 4 }) },
  // So many that what is new is not read at a glance, and indexes are asked.
  { weight: 1, arbitrary: fc.array(event, { minLength: 40, maxLength: 60 }).map(many => many.map(withoutId)) },
)
const step = fc.record({
  append: fc.option(batch, { nil: undefined }),
  query,
  after: place,
  limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  conditional: fc.boolean(),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function withoutId({ type, tags, data }: ProposedEvent): ProposedEvent {
  return { type, tags, data }
}

/** The same moments and ids for both stores. */
function sources(): { clock: Clock; ids: Ids } {
  let made = 0
  return { clock: { now: () => '2026-11-22T02:15:34.000Z' }, ids: { next: () => `made-${++made}` } }
}

async function answer(store: EventStore, { append, query, after, limit, conditional }: Step): Promise<string> {
  const { head } = await store.read('all', { limit: 1, after: Number.MAX_SAFE_INTEGER - 1 })
  const placed = after === undefined ? {} : { after: after === 'head' ? head : after }
  if (append === undefined) {
    return canonicalJson(await store.read(query, limit === undefined ? placed : { ...placed, limit }))
  }
  const condition = conditional ? { failIfMatch: query, ...placed } : undefined
  try {
    return canonicalJson(await store.append(append as ProposedEvent[], condition))
  } catch (error) {
    if (isGuijuError(error)) return error.code
    throw error
  }
}

async function agree(steps: readonly Step[]): Promise<boolean> {
  const name = freshName()
  const model = memoryStore(sources())
  const store = indexedDbStore(name, { ...quiet, ...sources() })
  try {
    for (const step of steps) {
      const [expected, actual] = [await answer(model, step), await answer(store, step)]
      if (expected !== actual) throw new Error(`${JSON.stringify(step)}: expected ${expected}, got ${actual}`)
    }
    const [expected, actual] = [await model.read('all'), await store.read('all')]
    return canonicalJson(expected) === canonicalJson(actual)
  } finally {
    await store.close()
    await deleted(name)
  }
}

/** How many histories agreed; throws the shortest one that did not. */
export async function compareWithMemory(numRuns: number): Promise<number> {
  const histories = fc.array(step, { minLength: 5, maxLength: 30 })
  await fc.assert(fc.asyncProperty(histories, agree), { numRuns })
  return numRuns
}
