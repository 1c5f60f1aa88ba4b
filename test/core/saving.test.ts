import { expect, test, vi } from 'vitest'

const own = () => {
  const texts = new Map<string, string>()
  return {
    load: async (name: string) => texts.get(name),
    save: async (name: string, text: string) => void texts.set(name, text),
  }
}

test('a store of snapshots of the host’s own comes through snapshotStore, and an office says so', async () => {
  vi.resetModules()
  const { memoryStore, open, snapshotStore } = await import('../../src/index.ts')
  const opened = (store: ReturnType<typeof own>) =>
    open({ store: memoryStore(), regulations: [], snapshots: { store, release: 'test' } })
  const fault = { code: 'INVALID_OPTION', details: { option: 'snapshots.store' } }
  expect(() => opened(own())).toThrow(expect.objectContaining(fault))
  expect(() => opened(own())).toThrow(/snapshotStore\(store\)/)
  const store = own()
  expect(snapshotStore(store)).toBe(store)
  expect(() => opened(store)).not.toThrow()
})
