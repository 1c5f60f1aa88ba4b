/** Snapshots save work and change nothing; one that does not fit is told and folded anew. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { EventStore, SnapshotStore } from '../../src/core/ports.ts'
import { VERSION } from '../../src/core/version.ts'
import {
  companyBook,
  customerHistory,
  customerSheet,
  defineCommand,
  defineEvent,
  defineState,
  defineView,
  manualClock,
  memorySnapshots,
  memoryStore,
  type Notice,
  open,
  type ProposedEvent,
  type SnapshotOptions,
  sequentialIds,
  tag,
} from '../../src/index.ts'
import { fileSnapshots } from '../../src/snapshots/file.ts'
import { endOf, histories, ordersOf } from '../../src/testing/histories.ts'
import { decided, expectSame, regulations, runs, START } from '../laws/offices.ts'
import { freshPath } from '../storage/files.ts'

const added = defineEvent({
  type: 'sum.added',
  schema: z.strictObject({ sumId: z.string(), amount: z.int() }),
  tags: ({ sumId }) => [tag('sum', sumId)],
})

const sumOf = (recipe: (sum: { total: number; count: number }, amount: number) => void) =>
  defineState({
    name: 'sum',
    per: 'sum',
    events: [added],
    initial: () => ({ total: 0, count: 0 }),
    on: {
      'sum.added': (sum, { data }) => recipe(sum, data.amount),
    },
  })

const plain = sumOf((sum, amount) => {
  sum.total += amount
  sum.count += 1
})

const viewOf = (fold: typeof plain) =>
  defineView({ name: 'sum', question: { zh: '?', en: '?' }, fold, answer: ({ state }) => ({ ...state }) })

const commandOn = (fold: typeof plain) =>
  defineCommand({
    type: 'sum.add',
    fields: { sumId: z.string(), amount: z.int() },
    reads: ({ sumId }) => ({ sum: fold.of(sumId) }),
    decide: ({ sum }, { sumId, amount }) => [added.of({ sumId, amount: amount + 0 * sum.total })],
  })

interface Desk {
  readonly store: EventStore
  readonly snapshots: SnapshotStore
  readonly notices: Notice[]
  readonly read: { events: number }
}

function desk(snapshots: SnapshotStore = memorySnapshots(), store: EventStore = memoryStore()): Desk {
  const read = { events: 0 }
  const counted: EventStore = {
    ...store,
    append: (events, condition) => store.append(events, condition),
    async read(query, options) {
      const result = await store.read(query, options)
      read.events += result.events.length
      return result
    },
  }
  return { store: counted, snapshots, notices: [], read }
}

function office({ store, snapshots, notices }: Desk, options: Partial<SnapshotOptions> = {}, fold = plain) {
  const contexts = [{ name: 'sums', events: [added as never], commands: [commandOn(fold) as never], refusals: {} }]
  return open({
    store,
    regulations: [],
    contexts,
    snapshots: { store: snapshots, release: 'r1', every: 10, proveEvery: 1_000_000_000, ...options },
    onNotice: notice => notices.push(notice),
  })
}

async function add(one: Desk, count: number, options: Partial<SnapshotOptions> = {}): Promise<void> {
  const at = office(one, options)
  for (let index = 0; index < count; index++) await at.execute({ type: 'sum.add', sumId: 'a', amount: index })
  await at.close()
}

const view = viewOf(plain)
const sums = (count: number) => ({ total: (count * (count - 1)) / 2, count })

describe('a fresh office', () => {
  async function saved(): Promise<Desk> {
    const one = desk()
    await add(one, 205)
    const at = office(one)
    await at.view(view, 'a')
    await at.close()
    return one
  }

  test('folds only what is new since the last snapshot', async () => {
    const one = await saved()
    const at = office(one)
    one.read.events = 0
    expect((await at.preview({ type: 'sum.add', sumId: 'a', amount: 205 })).status).toBe('accepted')
    // Five since the last snapshot, and the anchor.
    expect(one.read.events).toBe(6)
    expect(one.notices).toEqual([])
  })

  test('answers views from the snapshot, without reading the history again', async () => {
    const one = await saved()
    const at = office(one)
    one.read.events = 0
    expect(await at.view(view, 'a')).toEqual(sums(205))
    expect(one.read.events).toBe(1)
    expect(one.notices).toEqual([])
  })

  test('below the number nothing is saved, at the number it is', async () => {
    const names: string[] = []
    const snapshots: SnapshotStore = { load: async () => undefined, save: async name => void names.push(name) }
    await add(desk(snapshots), 9)
    expect(names).toEqual([])
    await add(desk(snapshots), 10)
    expect(names).toHaveLength(1)
  })

  test('a view keeps the latest business time, so that a question about the past is one', async () => {
    const one = desk()
    const clock = manualClock('2026-01-01T00:00:00.000Z')
    const contexts = [{ name: 'sums', events: [added as never], commands: [commandOn(plain) as never], refusals: {} }]
    const make = () =>
      open({
        store: one.store,
        clock,
        regulations: [],
        contexts,
        snapshots: { store: one.snapshots, release: 'r', every: 5 },
      })
    const first = make()
    for (let day = 0; day < 20; day++) {
      await first.execute({ type: 'sum.add', sumId: 'a', amount: day })
      clock.advance(86_400_000)
    }
    await first.view(view, 'a')
    await first.close()
    const second = make()
    expect(await second.view(view, 'a', { at: '2026-01-06T12:00:00.000Z' })).toEqual(sums(6))
    expect(await second.view(view, 'a')).toEqual(sums(20))
  })
})

describe('what does not fit is told and folded anew', () => {
  async function saved(): Promise<Desk & { texts: Map<string, string> }> {
    const texts = new Map<string, string>()
    const snapshots: SnapshotStore = {
      load: async name => texts.get(name),
      save: async (name, text) => void texts.set(name, text),
    }
    const one = desk(snapshots)
    await add(one, 40)
    const at = office(one)
    await at.view(view, 'a')
    await at.close()
    expect(texts.size).toBe(2)
    return { ...one, texts }
  }

  async function expectRejected(one: Desk, why: string, options: Partial<SnapshotOptions> = {}) {
    const at = office(one, options)
    await at.view(viewOf(plain), 'other')
    expect(await at.view(view, 'a')).toEqual(sums(40))
    expect((await at.preview({ type: 'sum.add', sumId: 'a', amount: 1 })).status).toBe('accepted')
    expect(one.notices).toContainEqual({ code: 'SNAPSHOT_REJECTED', state: 'sum', key: 'a', why })
  }

  test('another release', async () => expectRejected(await saved(), 'other-recipe', { release: 'r2' }))

  test('a cut or altered text, at every place', async () => {
    const one = await saved()
    const whole = new Map(one.texts)
    const [, sample] = [...whole][0]!
    for (let at = 0; at < sample.length; at += 3) {
      for (const [name, text] of whole) {
        one.texts.set(name, at % 2 === 0 ? text.slice(0, at) : `${text.slice(0, at)}~${text.slice(at + 1)}`)
      }
      one.notices.length = 0
      await expectRejected(one, 'damaged')
    }
  })

  test('a log that was replaced, or put back to an older copy', async () => {
    const one = await saved()
    const events = (await one.store.read('all')).events as readonly ProposedEvent[]
    const older = memoryStore()
    await older.append(events.slice(0, 39))
    const notices: Notice[] = []
    const at = office({ ...one, store: older, notices })
    expect(await at.view(view, 'a')).toEqual(sums(39))
    expect(notices).toEqual([{ code: 'SNAPSHOT_REJECTED', state: 'sum', key: 'a', why: 'other-log' }])

    const other = desk(one.snapshots)
    await add({ ...other, snapshots: memorySnapshots() }, 45)
    const [third] = [office(other)]
    expect(await third.view(view, 'a')).toEqual(sums(45))
    expect(other.notices).toMatchObject([{ why: 'other-log' }])
  })

  test('a state that is wrong, with every sign right: the proof finds it', async () => {
    const one = await saved()
    const wrong = desk(one.snapshots)
    for (const [name, text] of one.texts) {
      const body = text.slice(text.indexOf('\n') + 1).replace('"total":780', '"total":781')
      const { digestOf } = await import('../../src/core/digest.ts')
      one.texts.set(name, `${digestOf(body)}\n${body}`)
    }
    const at = office({ ...wrong, store: one.store }, { proveEvery: 1 })
    expect(await at.view(view, 'a')).toEqual(sums(40))
    expect(wrong.notices).toEqual([{ code: 'SNAPSHOT_REJECTED', state: 'sum', key: 'a', why: 'wrong' }])
  })

  const doubling = defineState({
    name: 'sum',
    per: 'sum',
    events: [added],
    initial: () => ({ total: 0, count: 0 }),
    on: {
      'sum.added': (sum, { data }) => {
        sum.total += 2 * data.amount
        sum.count += 1
      },
    },
  })

  test('another recipe of the same name has other snapshots', async () => {
    const one = await saved()
    expect(await office(one, {}, doubling).view(viewOf(doubling), 'a')).toEqual({ total: 1_560, count: 40 })
    expect(await office(one).view(view, 'a')).toEqual(sums(40))
    expect(one.notices).toEqual([])
  })

  test('two recipes that one function made look alike: neither is saved', async () => {
    const made = (times: number) =>
      defineState({
        name: 'made',
        per: 'sum',
        events: [added],
        initial: () => ({ total: 0, count: 0 }),
        on: {
          'sum.added': (sum, { data }) => {
            sum.total += times * data.amount
            sum.count += 1
          },
        },
      })
    const [once, twice] = [made(1), made(2)]
    const one = await saved()
    for (const [fold, total] of [
      [once, 780],
      [twice, 1_560],
      [once, 780],
    ] as const) {
      const at = office(one, { every: 1 }, fold)
      expect(await at.view(viewOf(fold), 'a')).toEqual({ total, count: 40 })
      await at.close()
    }
    const why = { code: 'SNAPSHOT_REJECTED', state: 'made', key: 'a', why: 'ambiguous' }
    expect(one.notices).toEqual([why, why, why])
  })

  test('snapshots that cannot be read or written hinder nobody', async () => {
    const failing: SnapshotStore = {
      load: () => Promise.reject(new Error('no')),
      save: () => Promise.reject(new Error('no')),
    }
    const one = desk(failing)
    await add(one, 25)
    expect(await office(one).view(view, 'a')).toEqual(sums(25))
    expect(one.notices.length).toBeGreaterThan(0)
    expect(one.notices).toContainEqual({ code: 'SNAPSHOT_REJECTED', state: 'sum', key: 'a', why: 'unavailable' })
  })

  test('that never answer are waited for once, and then done without until they do', async () => {
    const filled = desk()
    await add(filled, 25)
    let asked = 0
    const silent: SnapshotStore = {
      load: () => {
        asked += 1
        return new Promise(() => {})
      },
      save: () => new Promise(() => {}),
    }
    const one = desk(silent, filled.store)
    const patient = office(one, { timeout: 5 })
    for (const key of ['a', 'b', 'c', 'a']) await patient.view(view, key)
    expect(await patient.view(view, 'a')).toEqual(sums(25))
    expect(asked).toBe(1)
    expect(new Set(one.notices.map(notice => 'why' in notice && notice.why))).toEqual(new Set(['unavailable']))
    await patient.close()
  })

  test.for([0, -1, 1.5, Number.NaN])('every: %s is refused when the office opens', every => {
    expect(() => office(desk(), { every })).toThrow(/snapshots.every/)
    expect(() => office(desk(), { proveEvery: every })).toThrow(/snapshots.proveEvery/)
  })
})

test('in files: found again by the next process, and a damaged one is folded anew', async () => {
  const folder = freshPath('snapshots')
  const one = desk(fileSnapshots(folder))
  await add(one, 40)
  expect(readdirSync(folder)).toHaveLength(1)
  const next = desk(fileSnapshots(folder), one.store)
  await add(next, 1)
  expect(next.notices).toEqual([])
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -1))
  }
  const last = desk(fileSnapshots(folder), one.store)
  await add(last, 1)
  expect(last.notices).toMatchObject([{ why: 'damaged' }])
})

describe('over generated histories', () => {
  test('offices that come and go with snapshots decide and answer as one that stays without', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories(fc, { length: 30, late: true }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (history, stay, every) => {
          const clock = manualClock(endOf(history, START))
          const snapshots = memorySnapshots()
          const notices: Notice[] = []
          const [here, there] = [memoryStore(), memoryStore()]
          const staying = open({ store: here, clock, regulations, ids: sequentialIds('e') })
          const ids = sequentialIds('e')
          const coming = () =>
            open({
              store: there,
              clock,
              regulations,
              ids,
              snapshots: { store: snapshots, release: 'r', every, proveEvery: 3 },
              onNotice: notice => notices.push(notice),
            })
          let now = coming()
          for (const [index, { command, ...meta }] of ordersOf(history, START).entries()) {
            if (index % stay === 0) {
              await now.close()
              now = coming()
            }
            expectSame(decided(await now.receive(command, meta)), decided(await staying.receive(command, meta)))
          }
          for (const id of ['C-1', 'C-2', 'C-3']) {
            expectSame(await now.view(customerSheet, id), await staying.view(customerSheet, id))
            expectSame(await coming().view(customerHistory, id), await staying.view(customerHistory, id))
          }
          expectSame(await coming().view(companyBook), await staying.view(companyBook))
          expectSame(await coming().view(companyBook), await staying.view(companyBook))
          expectSame(notices, [])
        },
      ),
      runs(30),
    )
  })
})

test('the version that is part of every fingerprint is that of the package', () => {
  const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  expect(VERSION).toBe(manifest.version)
})
