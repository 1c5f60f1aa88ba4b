/** What the boundary says, and where it gets what was left out; what it refuses is in the laws. */
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/core/canonical.ts'
import type { ProposedEvent } from '../../src/core/event.ts'
import type { Clock, Ids } from '../../src/core/ports.ts'
import { idIndex } from '../../src/storage/memory/id-index.ts'
import { keyTable } from '../../src/storage/memory/key-table.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from './files.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'
const fact = { type: 'a', tags: ['x:1'], data: {} }

describe('a refusal names the field, the value and what was expected', () => {
  const append = (...events: unknown[]) => memoryStore().append(events as ProposedEvent[])

  test.each([
    [{ data: { price: [{ amount: 1.5 }] } }, 'events[1].data.price[0].amount', '1.5'],
    [{ data: { a: { 'b\0': 1 } } }, 'events[1].data.a.b\\u0000', 'another key'],
    [{ data: -0 }, 'events[1].data', 'is -0'],
    [{ tags: ['x:1', ''] }, 'events[1].tags[1]', '""'],
    [{ occurredAt: '2026-02-30T00:00:00.000Z' }, 'events[1].occurredAt', '2026-02-30'],
    [{ meta: { edition: 7 } }, 'events[1].meta.edition', 'is 7'],
    [{ actor: { id: 'u', name: 'n' } }, 'events[1].actor', 'only id, role, department and onBehalfOf'],
  ])('%o', async (parts, field, words) => {
    const error = await append(fact, { ...fact, ...parts }).catch(error => error)
    expect(error).toMatchObject({ code: 'INVALID_EVENT', details: { field } })
    expect(error.message).toContain(field)
    expect(error.message).toContain(words)
  })

  test('an event that is none', async () => {
    await expect(append(fact, null)).rejects.toMatchObject({ message: 'events[1] is null, expected an object' })
  })

  test('a value that throws when it is read', async () => {
    const cause = new Error('not today')
    const trap = new Proxy({}, { ownKeys: () => throwing(cause) })
    await expect(append({ ...fact, data: trap })).rejects.toMatchObject({ code: 'INVALID_EVENT', cause })
  })

  test('a getter cannot show one value to the check and another to the log', async () => {
    let reads = 0
    const data = Object.defineProperty({}, 'amount', { enumerable: true, get: () => (reads++ === 0 ? 1 : 0.5) })
    const store = memoryStore()
    await store.append([{ ...fact, data }])
    expect((await store.read('all')).events[0]!.data).toEqual({ amount: 1 })
  })
})

function throwing(error: Error): never {
  throw error
}

const stores: [string, (sources: { clock?: Clock; ids?: Ids }) => ReturnType<typeof memoryStore>][] = [
  ['memoryStore', memoryStore],
  ['sqliteStore', sources => sqliteStore(freshPath(), sources)],
]

describe.each(stores)('the sources of %s', (_, make) => {
  const counting = (said: readonly string[]) => {
    let asked = 0
    return { next: () => said[asked++]!, now: () => said[asked++]!, asked: () => asked }
  }

  test('the clock fills in both moments, once for a batch', async () => {
    const clock = counting([MOMENT, '2027-01-01T00:00:00.000Z'])
    const store = make({ clock })
    await store.append([fact, { ...fact, occurredAt: '2020-01-01T00:00:00.000Z' }])
    const { events } = await store.read('all')
    expect(events.map(event => event.recordedAt)).toEqual([MOMENT, MOMENT])
    expect(events.map(event => event.occurredAt)).toEqual([MOMENT, '2020-01-01T00:00:00.000Z'])
    expect(clock.asked()).toBe(1)
  })

  test('neither source is asked for what is given', async () => {
    const source = counting([])
    const store = make({ clock: source, ids: source })
    await store.append([{ ...fact, id: 'e-1', recordedAt: MOMENT }])
    expect(source.asked()).toBe(0)
    expect((await store.read('all')).events[0]).toMatchObject({ id: 'e-1', recordedAt: MOMENT, occurredAt: MOMENT })
  })

  test('a clock that says nonsense or throws is reported as such', async () => {
    for (const clock of [counting(['yesterday']), { now: () => throwing(new Error('no battery')) }]) {
      await expect(make({ clock }).append([fact])).rejects.toMatchObject({ code: 'CLOCK_INVALID' })
    }
  })

  test('so is an id source that makes no id, the same id again, or throws', async () => {
    for (const ids of [counting(['']), counting(['a\0']), { next: () => throwing(new Error('used up')) }]) {
      await expect(make({ ids }).append([fact])).rejects.toMatchObject({ code: 'ID_SOURCE_FAILED' })
    }
    const store = make({ ids: { next: () => 'always' } })
    await store.append([fact])
    await expect(store.append([fact])).rejects.toMatchObject({ code: 'ID_SOURCE_FAILED' })
    expect((await store.read('all')).head).toBe(1)
  })

  test('a clock that steps back changes nothing: order is by position', async () => {
    const store = make({ clock: counting([MOMENT, '2020-01-01T00:00:00.000Z']) })
    await store.append([{ ...fact, type: 'first' }])
    await store.append([{ ...fact, type: 'second' }])
    expect((await store.read('all')).events.map(event => event.type)).toEqual(['first', 'second'])
  })
})

test('what a subscriber throws reaches the handler that was given', async () => {
  const errors: unknown[] = []
  const store = memoryStore({ onSubscriberError: error => errors.push(error) })
  store.subscribe('all', 0, () => throwing(new Error('on purpose')))
  await store.append([fact])
  await expect.poll(() => errors).toEqual([new Error('on purpose')])
})

test('what a subscriber fails with later reaches it too, and those who come behind hear all', async () => {
  const errors: unknown[] = []
  const heard: string[] = []
  const store = memoryStore({ onSubscriberError: error => errors.push(error) })
  store.subscribe('all', 0, async () => {
    await Promise.resolve()
    throw new Error('projection failed')
  })
  store.subscribe('all', 0, events => heard.push(...events.map(({ type }) => type)))
  await store.append([{ ...fact, type: 'first' }])
  await store.append([{ ...fact, type: 'second' }])
  await expect.poll(() => heard).toEqual(['first', 'second'])
  await expect.poll(() => errors.length).toBeGreaterThan(0)
  expect(new Set(errors.map(String))).toEqual(new Set(['Error: projection failed']))
})

test('canonical JSON sorts keys by UTF-16 units, also those that look like numbers', () => {
  expect(canonicalJson({ 10: 1, 9: 2, b: { '\u{1f600}': 1, '\uffff': 2 }, a: [true, null, 'é\n'] })).toBe(
    '{"10":1,"9":2,"a":[true,null,"é\\n"],"b":{"😀":1,"\uffff":2}}',
  )
})

test('the key table numbers keys and finds them, many too', () => {
  const keys: string[] = []
  const table = keyTable(entry => keys[entry]!)
  for (let round = 0; round < 2; round++) {
    for (let index = 0; index < 20_000; index++) {
      const key = `key:${index}`
      expect(table.find(key)).toBe(round === 0 ? -1 : index)
      expect(table.enter(key)).toBe(index)
      if (round === 0) keys.push(key)
    }
  }
})

test('ids are found whatever their order', async () => {
  const index = idIndex()
  const ids = Array.from({ length: 2_000 }, (_, number) => `${(number * 7_919) % 2_003}`.padStart(4, '0'))
  const store = memoryStore()
  for (const id of ids) await store.append([{ ...fact, id }])
  for (const event of (await store.read('all')).events) {
    expect(index.find(event.id)).toBeUndefined()
    index.add(event)
    expect(index.find(event.id)).toBe(event)
  }
  for (const id of ids) expect(index.find(id)?.id).toBe(id)
  expect([index.find(''), index.find('9999'), index.find('0000x')]).toEqual([undefined, undefined, undefined])
})
