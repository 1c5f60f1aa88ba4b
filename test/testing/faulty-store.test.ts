/** What each fault of `faultyStore` does, and that the laws of stores notice those that no store may have. */
import { describe, expect, test } from 'vitest'
import type { SequencedEvent } from '../../src/core/event.ts'
import type { EventStore } from '../../src/core/ports.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { FaultPlan, StoreFault } from '../../src/testing/faulty-store/plan.ts'
import { faultyStore } from '../../src/testing/faulty-store.ts'
import { storeLaws } from '../../src/testing/store-laws.ts'
import { PATIENT } from '../patience.ts'

const event = (type: string, id?: string) => ({ type, tags: [], data: {}, ...(id !== undefined && { id }) })
const pair = [event('a', 'e-1'), event('b', 'e-2')]

async function typesIn(store: EventStore): Promise<string[]> {
  return (await store.read('all')).events.map(({ type }) => type)
}

function around(plan: FaultPlan) {
  const inner = memoryStore({ onSubscriberError: () => {} })
  return { inner, store: faultyStore(inner, plan) }
}

describe('an append', () => {
  const CASES: readonly [StoreFault, thrown: object | undefined, left: readonly string[]][] = [
    [
      'fail-before',
      { code: 'STORE_UNAVAILABLE', details: { operation: 'append', number: 1, outcome: 'not written' } },
      [],
    ],
    [
      'fail-after',
      { code: 'STORE_UNAVAILABLE', details: { operation: 'append', number: 1, outcome: 'unknown' } },
      ['a', 'b'],
    ],
    ['cut', { code: 'STORE_UNAVAILABLE', details: { operation: 'append', number: 1, outcome: 'unknown' } }, ['a']],
    ['tear', undefined, ['a', 'b']],
    ['delay', undefined, ['a', 'b']],
    ['duplicate', undefined, ['a', 'b']],
    ['stale', undefined, ['a', 'b']],
  ]
  test.each(CASES)('%s', async (fault, thrown, left) => {
    const { inner, store } = around({ appends: { 1: fault } })
    const done = store.append(pair, { failIfMatch: 'all' })
    if (thrown) await expect(done).rejects.toMatchObject(thrown)
    else expect(await done).toEqual({ last: 2 })
    expect(await typesIn(inner)).toEqual(left)
    expect(store.injected().map(one => one.fault)).toEqual(fault === 'stale' ? [] : [fault])
    await store.append([event('later')])
    expect(await typesIn(inner)).toEqual([...left, 'later'])
  })

  test('sent twice without ids is there twice', async () => {
    const { inner, store } = around({ calls: { 1: 'duplicate' } })
    await store.append([event('a')])
    expect(await typesIn(inner)).toEqual(['a', 'a'])
  })
})

describe('a read', () => {
  test.each(['fail-before', 'fail-after'] as const)('%s', async fault => {
    const { store } = around({ reads: { 2: fault } })
    await store.append(pair)
    expect(await typesIn(store)).toEqual(['a', 'b'])
    const details = { operation: 'read', number: 3, outcome: 'not written' }
    await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE', details })
    expect(await typesIn(store)).toEqual(['a', 'b'])
    expect(store.calls()).toBe(4)
  })

  test('stale: as it was at the read before', async () => {
    const { store } = around({ reads: { 1: 'stale', 3: 'stale' } })
    await store.append([event('a')])
    expect(await store.read('all')).toEqual({ events: [], head: 0 })
    expect(await typesIn(store)).toEqual(['a'])
    await store.append([event('b')])
    expect(await store.read('all')).toMatchObject({ events: [{ type: 'a' }], head: 1 })
    expect(await store.read('all', { after: 1 })).toMatchObject({ events: [{ type: 'b' }], head: 2 })
  })
})

describe('batches for a subscriber', () => {
  const CASES: readonly [StoreFault, seen: readonly string[]][] = [
    ['drop', ['b', 'c']],
    ['duplicate', ['a', 'a', 'b', 'c']],
    ['reorder', ['b', 'a', 'c']],
    ['delay', ['b', 'c', 'a']],
  ]
  test.each(CASES)('%s', async (fault, expected) => {
    const { store } = around({ batches: { 1: fault } })
    const seen: string[] = []
    const end = store.subscribe?.('all', 0, (batch: readonly SequencedEvent[]) => {
      seen.push(...batch.map(({ type }) => type))
    })
    for (const type of ['a', 'b', 'c']) {
      await store.append([event(type)])
      // Each append its batch.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve()
    }
    await expect.poll(() => seen).toEqual(expected)
    end?.()
    expect(store.injected()).toEqual([{ operation: 'batch', number: 1, ofOperation: 1, fault }])
  })
})

test('a plan may be a function of the call', async () => {
  const asked: string[] = []
  const { store } = around(({ operation, number, ofOperation }) => {
    asked.push(`${operation} ${number} ${ofOperation}`)
    return number === 2 ? 'fail-before' : undefined
  })
  await store.append(pair)
  await expect(store.read('all')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  await store.read('all')
  await store.close?.()
  expect(asked).toEqual(['append 1 1', 'read 2 1', 'read 3 2'])
})

test('it has what the store has, and no more', () => {
  const { subscribe: _, close: __, capabilities: ___, ...bare } = memoryStore()
  expect(Object.keys(faultyStore(bare, {})).sort()).toEqual(['append', 'calls', 'injected', 'read'])
})

describe('the laws of stores, where every third call has the fault', () => {
  const under = (fault: StoreFault) =>
    storeLaws(
      async () => {
        const thirds: FaultPlan = ({ operation, number }) =>
          operation !== 'batch' && number % 3 === 1 ? fault : undefined
        return { store: around(thirds).store }
      },
      { rounds: 6, patience: PATIENT },
    )

  test.each([
    ['tear', 'nobody ever sees half a batch'],
    ['stale', 'the head of an uncut read is that of the log, also when the query finds nothing'],
    ['fail-after', 'a batch is written whole or not at all'],
  ] as const)('notice %s', async (fault, name) => {
    const law = under(fault).find(one => one.name === name)
    await expect(law?.run()).rejects.toMatchObject({ code: 'LAW_BROKEN' })
  })

  test('do not mind late answers', async () => {
    for (const law of under('delay')) await law.run()
  })
})
