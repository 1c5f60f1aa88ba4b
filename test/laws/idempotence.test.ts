/** The same command twice has one effect: at once, later, in another office, after a restart, after a lost answer. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CommandMeta } from '../../src/core/intake.ts'
import type { EventStore } from '../../src/core/ports.ts'
import type { Office, Order, Outcome } from '../../src/index.ts'
import { endOf, type History, ordersOf, play } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { codeOf, expectSame, logOf, officeOn, runs, START, type Stage, stage } from './offices.ts'

const commandId = (index: number) => `c-${index}`

interface Told {
  readonly order: Order
  readonly outcome: Outcome
}

/** A history with command ids, told in an office whose clock has come to its end. */
async function toldIn({ office, clock }: Stage, history: History): Promise<readonly Told[]> {
  clock.set(endOf(history, START))
  const told: Told[] = []
  for (const order of ordersOf(history, START, commandId)) {
    told.push({ order, outcome: await execute(office, order) })
  }
  return told
}

function execute(office: Office, { command, ...meta }: Order): Promise<Outcome> {
  return office.execute(command, meta)
}

function law(name: string, holds: (history: History) => Promise<void>, count = 25): void {
  test(name, () => fc.assert(fc.asyncProperty(mixed({ length: 20, late: true }), holds), runs(count)))
}

async function expectRepeated(office: Office, store: EventStore, told: readonly Told[]): Promise<void> {
  const log = await logOf(store)
  for (const { order, outcome } of told) {
    if (outcome.status === 'accepted') expectSame(await execute(office, order), outcome)
  }
  expectSame(await logOf(store), log)
}

describe('the same command again gives the first outcome and changes nothing', () => {
  law('at once, whether accepted or refused', async history => {
    const { store, office, clock } = stage()
    clock.set(endOf(history, START))
    for (const order of ordersOf(history, START, commandId)) {
      const first = await execute(office, order)
      const log = await logOf(store)
      expectSame(await execute(office, order), first)
      expectSame(await logOf(store), log)
    }
  })

  law('at the end of the history, at another time of the clock', async history => {
    const at = stage()
    const told = await toldIn(at, history)
    at.clock.advance(86_400_000)
    await expectRepeated(at.office, at.store, told)
  })

  law('in another office and after a restart', async history => {
    const at = stage()
    const other = officeOn(at.store, at.clock)
    const told = await toldIn(at, history)
    await expectRepeated(other, at.store, told)
    await expectRepeated(officeOn(at.store, at.clock, { cachedStates: 1 }), at.store, told)
  })

  law('inside one batch', async history => {
    const at = stage()
    const single = await toldIn(at, history)
    const twice = stage()
    twice.clock.set(endOf(history, START))
    const orders = single.filter(({ outcome }) => outcome.status === 'accepted').map(({ order }) => order)
    const outcomes = await twice.office.executeAll(orders.flatMap(order => [order, order]))
    for (const [index] of orders.entries()) expectSame(outcomes[2 * index + 1], outcomes[2 * index])
    const ids = (await logOf(twice.store)).map(event => event.commandId)
    expect(new Set(ids)).toEqual(new Set(orders.map(order => order.commandId)))
    expect(ids.length).toBe((await logOf(at.store)).length)
  })

  law('for a preview, too', async history => {
    const at = stage()
    const told = await toldIn(at, history)
    for (const { order, outcome } of told) {
      const { command, ...meta } = order
      if (outcome.status === 'accepted') expectSame(await at.office.preview(command, meta), outcome)
    }
  })

  law('in many offices at the same time', async history => {
    const { store, clock } = stage()
    const offices = [officeOn(store, clock), officeOn(store, clock), officeOn(store, clock)]
    clock.set(endOf(history, START))
    for (const order of ordersOf(history, START, commandId)) {
      const outcomes = await Promise.all(offices.flatMap(office => [execute(office, order), execute(office, order)]))
      for (const outcome of outcomes) expectSame(outcome, outcomes[0])
    }
  })
})

/** Does what it is asked for, and then the answer is lost: every append, or only the n-th. */
function losingAnswers(store: Required<EventStore>, loses: () => boolean): EventStore {
  return {
    ...store,
    append: async (events, condition) => {
      const answer = await store.append(events, condition)
      if (loses()) throw new Error('the line went dead')
      return answer
    },
  }
}

law('a command whose answer was lost is told again, and stands in the log once', async history => {
  const { store, clock } = stage()
  clock.set(endOf(history, START))
  let dead = false
  const office = officeOn(
    losingAnswers(store, () => dead),
    clock,
  )
  const calm = stage()
  const expected = await toldIn(calm, history)
  for (const [index, { order, outcome }] of expected.entries()) {
    dead = index % 3 === 0
    if (dead && outcome.status === 'accepted')
      await expect(execute(office, order)).rejects.toThrow('the line went dead')
    dead = false
    expect((await execute(office, order)).status).toBe(outcome.status)
  }
  expect((await logOf(store)).length).toBe((await logOf(calm.store)).length)
})

describe('the same id for another command is COMMAND_ID_REUSED', () => {
  const admit = {
    type: 'paper.file',
    paperId: 'P-1',
    departmentId: 'east',
    kind: 'suggestion',
    title: 'a',
    content: { scope: 'b' },
  }
  const meta = { commandId: 'c', occurredAt: '2026-01-01T00:00:00Z', actor: { id: 'li', role: 'clerk' } }
  const others: Readonly<Record<string, readonly [command: object, meta: CommandMeta]>> = {
    'another field': [{ ...admit, title: 'b' }, meta],
    'another nested field': [{ ...admit, content: { scope: 'c' } }, meta],
    'a field left out': [{ ...admit, content: {} }, meta],
    'another type': [{ type: 'paper.answer', paperId: 'P-1', answer: 'a', adopted: true }, meta],
    'another time': [admit, { ...meta, occurredAt: '2025-12-31T23:59:59.999Z' }],
    'no time': [admit, { commandId: 'c', actor: meta.actor }],
    'another actor': [admit, { ...meta, actor: { id: 'li', role: 'head' } }],
    'no actor': [admit, { commandId: 'c', occurredAt: meta.occurredAt }],
  }
  for (const [name, [command, about]] of Object.entries(others)) {
    test(name, async () => {
      const { store, clock, office } = stage()
      await office.execute(admit, meta)
      expect(await codeOf(() => office.execute(command, about))).toBe('COMMAND_ID_REUSED')
      expect(await codeOf(() => officeOn(store, clock).execute(command, about))).toBe('COMMAND_ID_REUSED')
      expect(await codeOf(() => office.preview(command, about))).toBe('COMMAND_ID_REUSED')
      expect((await logOf(store)).length).toBe(1)
    })
    test(`${name}, inside one batch`, async () => {
      const { store, office } = stage()
      const orders = [
        { command: admit, ...meta },
        { command, ...about },
      ]
      expect(await codeOf(() => office.executeAll(orders))).toBe('COMMAND_ID_REUSED')
      expect((await logOf(store)).length).toBe(0)
    })
  }

  test('fields in another order and a moment in another zone are the same command', async () => {
    const { office } = stage()
    const first = await office.execute(admit, meta)
    const { type, ...rest } = admit
    const turned = { ...Object.fromEntries(Object.entries(rest).reverse()), type }
    const again = await office.execute(turned, { ...meta, occurredAt: '2026-01-01T08:00:00.000+08:00' })
    expectSame(again, first)
  })
})

test('an id may be used again after its command was refused', async () => {
  const { office } = stage()
  const answer = { type: 'paper.answer', paperId: 'P-1', answer: 'a', adopted: true }
  expect((await office.execute(answer, { commandId: 'c' })).status).toBe('refused')
  const file = { type: 'paper.file', paperId: 'P-1', departmentId: 'east', kind: 'suggestion', title: 'a' }
  expect((await office.execute(file)).status).toBe('accepted')
  expect((await office.execute(answer, { commandId: 'c' })).status).toBe('accepted')
})

test('a history is played with the ids that the caller gives', async () => {
  const { store, office, clock } = stage()
  const history = fc.sample(mixed({ lawful: true }), { numRuns: 1, seed: 7 })[0]!
  const played = await play(history, office, clock, { commandId })
  const accepted = played.flatMap(({ outcome }) => (outcome.status === 'accepted' ? [outcome.commandId] : []))
  expect([...new Set((await logOf(store)).map(event => event.commandId))]).toEqual(accepted)
})
