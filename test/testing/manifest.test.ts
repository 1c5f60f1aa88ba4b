/** Which laws rest on which claim, and what a runner is told of those that are not claimed. */
import { expect, test } from 'vitest'
import { memoryStore } from '../../src/storage/memory.ts'
import { storeLaws } from '../../src/testing/store-laws.ts'

const memory = storeLaws(async () => ({ store: memoryStore({ onSubscriberError: () => {} }) }), { rounds: 2 })

test('a law says on which capabilities it rests', () => {
  const groups = (capability: string) => [
    ...new Set(
      memory.filter(({ capabilities }) => (capabilities as string[]).includes(capability)).map(one => one.group),
    ),
  ]
  expect(groups('durability')).toEqual(['durability'])
  expect(groups('subscriptions')).toEqual(['following', 'several writers'])
  expect(groups('writers')).toEqual(['several writers'])
  expect(groups('positions')).toEqual(['manifest'])
  expect(memory.filter(({ capabilities }) => capabilities.length === 0).length).toBeGreaterThan(70)
})

test('every law is run or told as not claimed', async () => {
  for (const { name, capabilities, run } of memory) {
    const missing = capabilities.find(one => one === 'durability' || one === 'writers')
    const expected = missing ? { standing: 'not claimed', capability: missing } : { standing: 'applies' }
    expect({ name, ...(await run()) }).toEqual({ name, ...expected })
  }
})

test('names of laws are unique: a runner may list them by name', () => {
  const titles = memory.map(({ group, name }) => `${group}: ${name}`)
  expect(titles.filter((one, index) => titles.indexOf(one) < index)).toEqual([])
})

test('what a store throws where it should answer is told as a broken law, with its cause', async () => {
  const cause = new TypeError('not today')
  const store = { ...memoryStore(), read: async () => Promise.reject(cause) }
  const [law] = storeLaws(async () => ({ store })).filter(({ group }) => group === 'reading')
  await expect(law?.run()).rejects.toMatchObject({ code: 'LAW_BROKEN', cause })
})
