/** What is bounded, attacked: lines of those who wait, keys, signals of one's own making, ports that never answer. */
import { describe, expect, test } from 'vitest'
import { customerSheet, type Office, type SnapshotStore, snapshotStore } from '../../src/index.ts'
import { codeOf, logOf, officeOn, stage } from '../laws/offices.ts'
import { admit, trade } from '../steps/customer.ts'
import { heapInUse } from './heap.ts'

const MEGABYTE = 1_048_576

describe('previews without end', () => {
  const COUNT = 5_000

  async function crowded(office: Office): Promise<{ readonly answered: () => number; readonly all: Promise<unknown> }> {
    let answered = 0
    const asked = Array.from({ length: COUNT }, () => office.preview(admit('C-2').command).then(() => answered++))
    return { answered: () => answered, all: Promise.all(asked) }
  }

  test('a command passes those that wait', async () => {
    const { office } = stage()
    await office.execute(admit('C-1').command)
    const { answered, all } = await crowded(office)
    expect((await office.execute(trade('C-1', '1').command)).status).toBe('accepted')
    expect(answered()).toBeLessThan(COUNT / 2)
    await all
    expect(answered()).toBe(COUNT)
  })

  test('a question does not wait for them', async () => {
    const { office } = stage()
    await office.execute(admit('C-1').command)
    const { answered, all } = await crowded(office)
    expect(await office.view(customerSheet, 'C-1')).toBeTruthy()
    await office.obligations({ subject: 'customer:C-1' })
    expect(answered()).toBeLessThan(COUNT / 2)
    await all
  })

  test('a full office says so to commands, batches and previews alike, and is open again when they are done', async () => {
    const { store, clock } = stage()
    const office = officeOn(store, clock, { mostWaiting: 100 })
    const full = Array.from({ length: 101 }, () => office.preview(admit('C-2').command))
    const calls = [
      () => office.execute(admit('C-1').command),
      () => office.executeAll([{ command: admit('C-1').command }]),
      () => office.preview(admit('C-1').command),
    ]
    for (const call of calls) expect(await codeOf(call)).toBe('OFFICE_BUSY')
    await Promise.all(full)
    for (const call of calls) expect(await codeOf(call)).toBe('nothing was thrown')
    expect(await logOf(store)).toHaveLength(1)
  })

  test('thousands who give up at once leave nothing behind', async () => {
    const { office, store } = stage()
    const giver = new AbortController()
    const { signal } = giver
    const asked = Array.from({ length: COUNT }, () => codeOf(() => office.preview(admit('C-2').command, { signal })))
    giver.abort()
    const codes = new Set(await Promise.all(asked))
    expect([...codes].filter(code => code !== 'nothing was thrown')).toEqual(['ABORTED'])
    expect((await office.execute(admit('C-1').command)).status).toBe('accepted')
    expect(await logOf(store)).toHaveLength(1)
  })
})

describe('a signal of the caller’s own making', () => {
  const raise = (): never => {
    throw new TypeError('not today')
  }

  test('that throws when the turn has come holds nobody up', async () => {
    const { office } = stage()
    const signal = { aborted: false, addEventListener() {}, removeEventListener: raise } as never
    const asked = [1, 2, 3].map(index => office.execute(admit(`C-${index}`).command, { signal }))
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(['accepted', 'accepted', 'accepted'])
    expect((await office.preview(admit('C-4').command, { signal })).status).toBe('accepted')
    await office.close()
  })

  test.each([
    { aborted: false, addEventListener: raise, removeEventListener() {} },
    Object.defineProperty({ addEventListener() {}, removeEventListener() {} }, 'aborted', { get: raise }),
    new Proxy({}, { get: raise, has: raise }),
  ])('that throws at once is refused, and the next is heard', async signal => {
    const { office } = stage()
    const meta = { signal } as never
    expect(await codeOf(() => office.execute(admit('C-1').command, meta))).toBe('INVALID_COMMAND')
    expect((await office.execute(admit('C-1').command)).status).toBe('accepted')
  })
})

test('two thousand long keys are not kept', async () => {
  const { office } = stage()
  const ask = async (first: number) => {
    for (let index = first; index < first + 1_000; index++)
      await office.view(customerSheet, `${index}`.padEnd(4_000, 'k'))
  }
  await ask(0)
  const full = await heapInUse()
  await ask(1_000)
  expect((await heapInUse()) - full).toBeLessThan(4 * MEGABYTE)
  expect(await codeOf(() => office.view(customerSheet, 'k'.repeat(1_000_000)))).toBe('INVALID_QUERY')
})

test('a snapshot store that never answers costs one wait, and no answer', async () => {
  const { store, clock } = stage()
  const never = () => new Promise<never>(() => {})
  const silent = snapshotStore({ load: never, save: never } as unknown as SnapshotStore)
  const office = officeOn(store, clock, { snapshots: { store: silent, release: 'silent', every: 1 } })
  for (const id of ['C-1', 'C-2', 'C-3']) expect((await office.execute(admit(id).command)).status).toBe('accepted')
  expect((await office.view(customerSheet, 'C-3'))?.customerId).toBe('C-3')
})
