/** Random histories and random questions: PostgreSQL answers as memory does. */
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { isGuijuError } from '../../src/core/errors.ts'
import type { ProposedEvent } from '../../src/core/event.ts'
import type { AppendCondition, EventStore, ReadOptions } from '../../src/core/ports.ts'
import type { Query } from '../../src/core/query.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { postgresStore } from '../../src/storage/postgres.ts'
import { runs } from '../effort.ts'
import { describeOnPostgres, freshName, poolOf } from './postgres/postgres.ts'

const schema = freshName('model')
const pool = poolOf({ max: 4 })
afterAll(async () => void (await pool.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)))

const LONG = '客'.repeat(900)
const type = fc.constantFrom('a', 'b', 'c', 'd')
const tag = fc.constantFrom('x:1', 'x:2', 'y:1', 'z:客', 'NULL', `"\\{},' `, `${LONG}1`, `${LONG}2`)
const item = fc
  .record({ types: fc.array(type, { maxLength: 3 }), tags: fc.array(tag, { maxLength: 3 }) })
  .filter(({ types, tags }) => types.length + tags.length > 0)
const query: fc.Arbitrary<Query> = fc.oneof(
  fc.constant('all' as const),
  fc.array(item, { minLength: 1, maxLength: 2 }),
  fc.array(item, { minLength: 1, maxLength: 12 }),
)
const event: fc.Arbitrary<ProposedEvent> = fc.record(
  { type, tags: fc.array(tag, { maxLength: 4 }), data: fc.nat({ max: 1 }), id: fc.constantFrom('1', '2', '3', '4') },
  { requiredKeys: ['type', 'tags', 'data'] },
)
/** Beyond the head by one, at the head, or below it. */
const after = fc.option(fc.integer({ min: -20, max: 1 }), { nil: undefined })
const step = fc.record({
  events: fc.option(fc.array(event, { minLength: 1, maxLength: 4 }), { nil: undefined }),
  query,
  after,
  guarded: fc.boolean(),
  limit: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

async function answer(store: EventStore, { events, query, after, guarded, limit }: Step): Promise<unknown> {
  const { head } = await store.read('all')
  const from = after === undefined ? {} : { after: Math.max(0, head + after) }
  const options: ReadOptions = { ...from, ...(limit === undefined ? {} : { limit }) }
  const condition: AppendCondition | undefined = guarded ? { failIfMatch: query, ...from } : undefined
  const appended = events && (await store.append(events, condition).catch(codeOf))
  const read = await store.read(query, options)
  return { appended, head: read.head, events: read.events.map(({ id, occurredAt, recordedAt, ...rest }) => rest) }
}

function codeOf(error: unknown): unknown {
  return isGuijuError(error) ? error.code : Promise.reject(error)
}

const store = () => postgresStore(pool, { log: freshName('log'), schema, durability: 'normal' })

describeOnPostgres('postgresStore answers as memoryStore does', () => {
  test('whatever is appended and asked, in whatever order', async () => {
    const history = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), async steps => {
      const [real, model] = [store(), memoryStore()]
      for (const step of steps) {
        const [found, expected] = [await answer(real, step), await answer(model, step)]
        expect({ step, found }).toEqual({ step, found: expected })
      }
    })
    await fc.assert(history, runs(60))
  })

  test('on a log of several pages, with frequent tags and rare ones', async () => {
    const [real, model] = [store(), memoryStore()]
    for (let batch = 0; batch < 6; batch++) {
      const events = Array.from({ length: 600 }, (_, index) => {
        const number = batch * 600 + index
        const tags = [`n:${number % 7}`, `n:${number % 40}`, ...(number % 900 === 0 ? ['rare'] : [])]
        return { type: `t${number % 3}`, tags, data: number }
      })
      await real.append(events)
      await model.append(events)
    }
    const some = fc.constantFrom('n:0', 'n:1', 'n:5', 'n:39', 'rare', 'none')
    const asked = fc.array(
      fc.record({
        types: fc.subarray(['t0', 't1', 't2', 't9']),
        tags: fc.array(some, { minLength: 1, maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    const part = fc.record({ after: fc.nat({ max: 3_700 }), limit: fc.integer({ min: 1, max: 2_500 }) })
    const question = fc.asyncProperty(fc.oneof(asked, query), part, async (query, part) => {
      for (const options of [{}, { after: part.after }, part]) {
        const [found, expected] = [await real.read(query, options), await model.read(query, options)]
        expect(found.head).toBe(expected.head)
        expect(found.events.map(event => event.position)).toEqual(expected.events.map(event => event.position))
      }
    })
    await fc.assert(question, runs(150))
  })
})
