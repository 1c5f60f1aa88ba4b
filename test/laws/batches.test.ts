/** `executeAll` is many commands in one append: the same outcomes and the same log as one by one. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineCommand } from '../../src/core/command.ts'
import type { EventStore } from '../../src/core/ports.ts'
import type { Context, Order, Outcome } from '../../src/index.ts'
import { sequentialIds } from '../../src/index.ts'
import { endOf, ordersOf } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { codeOf, expectSame, logOf, officeOn, runs, START, stage } from './offices.ts'

interface Calls {
  reads: number
  appends: number
}

function counted(store: Required<EventStore>, calls: Calls): EventStore {
  return {
    ...store,
    read: (query, options) => {
      calls.reads += 1
      return store.read(query, options)
    },
    append: (events, condition) => {
      calls.appends += 1
      return store.append(events, condition)
    },
  }
}

/** Offices whose ids run alike, so that logs can be compared id by id. */
function counting(options = {}) {
  const { store, clock } = stage()
  const calls: Calls = { reads: 0, appends: 0 }
  return { store, clock, calls, office: officeOn(counted(store, calls), clock, { ids: sequentialIds(), ...options }) }
}

const orders = mixed({ late: true, length: 25 }).map(history => ({
  orders: ordersOf(history, START, index => `c-${index}`),
  end: endOf(history, START),
}))

async function oneByOne(orders: readonly Order[], end: string) {
  const { store, clock, office } = counting()
  clock.set(end)
  const outcomes: Outcome[] = []
  for (const { command, ...meta } of orders) outcomes.push(await office.execute(command, meta))
  return { outcomes, log: await logOf(store) }
}

function sliced<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

describe('executeAll', () => {
  test('gives the outcomes and the log of one by one, ids and all, whatever the batches', () =>
    fc.assert(
      fc.asyncProperty(
        orders,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(1, 8, 50_000),
        async (given, size, cachedStates) => {
          const expected = await oneByOne(given.orders, given.end)
          const { store, clock, office } = counting({ cachedStates })
          clock.set(given.end)
          const outcomes: Outcome[] = []
          for (const batch of sliced(given.orders, size)) outcomes.push(...(await office.executeAll(batch)))
          expectSame(outcomes, expected.outcomes)
          expectSame(await logOf(store), expected.log)
        },
      ),
      runs(40),
    ))

  test('is one append, or none where nothing was accepted', () =>
    fc.assert(
      fc.asyncProperty(orders, async ({ orders, end }) => {
        const { clock, office, calls } = counting()
        clock.set(end)
        const outcomes = await office.executeAll(orders)
        expect(calls.appends).toBe(outcomes.some(({ status }) => status === 'accepted') ? 1 : 0)
        await office.executeAll(orders.slice(0, 3))
        expect(calls.appends).toBeLessThanOrEqual(2)
      }),
      runs(15),
    ))

  test('of nothing is nothing', async () => {
    const { office, calls } = counting()
    expect(await office.executeAll([])).toEqual([])
    expect(calls.appends).toBe(0)
  })
})

test('commands that wait for each other share appends, with the same outcomes and log as one by one', () =>
  fc.assert(
    fc.asyncProperty(orders, async ({ orders, end }) => {
      const expected = await oneByOne(orders, end)
      const { store, clock, office, calls } = counting()
      clock.set(end)
      const outcomes = await Promise.all(orders.map(({ command, ...meta }) => office.execute(command, meta)))
      expectSame(outcomes, expected.outcomes)
      expectSame(await logOf(store), expected.log)
      // One for the first, and then 256 together.
      expect(calls.appends).toBeLessThanOrEqual(1 + Math.ceil(orders.length / 256))
    }),
    runs(20),
  ))

const failing: Context = {
  name: 'failing',
  events: [],
  refusals: {},
  commands: [
    defineCommand({
      type: 'test.fail',
      fields: {},
      reads: () => ({}),
      decide: () => {
        throw new TypeError('cannot decide')
      },
    }),
  ] as unknown as Context['commands'],
}

const file = (paperId: string) => ({
  type: 'paper.file',
  paperId,
  departmentId: 'east',
  kind: 'suggestion',
  title: 'a',
})

const FAULTS: Readonly<Record<string, readonly [order: Order, fault: unknown]>> = {
  'a decision that throws': [{ command: { type: 'test.fail' } }, 'HOST_FAULT'],
  'an unknown command': [{ command: { type: 'test.unknown' } }, 'UNKNOWN_COMMAND'],
  'an unknown field': [{ command: { ...file('P-9'), more: 1 } }, 'INVALID_COMMAND'],
  'a reused id': [{ command: file('P-9'), commandId: 'c-0' }, 'COMMAND_ID_REUSED'],
  'a moment in the future': [{ command: file('P-9'), occurredAt: '2999-01-01T00:00:00Z' }, 'OCCURRED_IN_FUTURE'],
}

describe('a fault in one command of a batch leaves nothing in the log', () => {
  for (const [name, [order, fault]] of Object.entries(FAULTS)) {
    test(name, async () => {
      for (const place of [1, 2, 3]) {
        const { store, office } = counting({ contexts: [failing] })
        const good = [0, 1, 2].map((index): Order => ({ command: file(`P-${index}`), commandId: `c-${index}` }))
        const batch = [...good.slice(0, place), order, ...good.slice(place)]
        expect(await codeOf(() => office.executeAll(batch))).toEqual(fault)
        expectSame(await logOf(store), [])
        expect((await office.executeAll(good)).map(({ status }) => status)).toEqual([
          'accepted',
          'accepted',
          'accepted',
        ])
        expect((await logOf(store)).length).toBe(3)
      }
    })

    test(`${name}, among commands that wait together: only that one is rejected`, async () => {
      const { store, office, calls } = counting({ contexts: [failing] })
      const good = [0, 1, 2, 3].map((index): Order => ({ command: file(`P-${index}`), commandId: `c-${index}` }))
      const batch = [...good.slice(0, 2), order, ...good.slice(2)]
      const results = await Promise.allSettled(batch.map(({ command, ...meta }) => office.execute(command, meta)))
      expect(results.map(({ status }) => status)).toEqual([
        'fulfilled',
        'fulfilled',
        'rejected',
        'fulfilled',
        'fulfilled',
      ])
      expect((await logOf(store)).map(event => event.commandId)).toEqual(['c-0', 'c-1', 'c-2', 'c-3'])
      expect(calls.appends).toBeLessThanOrEqual(2)
    })
  }
})
