/** The race law of the kit: it lets a sound host pass, and finds a host's fault and a fault of the library itself. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Snapshot } from '../../src/core/snapshot.ts'
import { type EventStore, manualClock, type Order, open, type SequencedEvent, sequentialIds } from '../../src/index.ts'
import { ASSESSMENT, BIG, CONDITIONS } from '../../src/testing/history/values.ts'
import { raceLaw } from '../../src/testing/race-law.ts'
import { effort } from '../effort.ts'
import { notes as noted } from '../laws/notes.ts'
import { ofCustomers, runs } from '../laws/offices.ts'
import { breachesIn } from '../laws/oracle.ts'
import { hallOffice, hallOrders, SEATS } from './hall.ts'

/** The first seed, in the long run three of them. */
const SEEDS = Array.from({ length: effort(1, 3) }, (_, seed) => seed)

const order = (type: string, customerId: string, fields: object): Order => ({
  command: { type, customerId, departmentId: 'east', ...fields },
})
const admitted = (customerId: string) => [
  order('customer.admit', customerId, { kind: 'medical-institution', scale: BIG, conditions: CONDITIONS }),
  order('customer.review', customerId, { result: 'good', assessment: ASSESSMENT }),
]

/** Seven customers: one of them can be a VIP. */
const before = ['C-1', 'C-2', 'C-3', 'C-4', 'C-5', 'C-6', 'C-7'].flatMap(admitted)

const clashing = fc.tuple(fc.constantFrom('C-1', 'C-2'), fc.nat({ max: 4 })).map(([customer, what]) => {
  if (what < 2) return order('customer.grade', customer, { grade: 'vip' })
  if (what === 2) return order('customer.record-incident', customer, { kind: 'late-payment' })
  if (what === 3) return order('customer.grade', customer, { grade: 'qualified' })
  return order('customer.remove', 'C-7', { criterion: 'left' })
})

const clock = manualClock('2026-06-01T00:00:00.000Z')

const customers = () =>
  raceLaw({
    fc,
    office: (store, name) => open({ store, clock, ids: sequentialIds(name), regulations: ofCustomers }),
    before,
    commands: clashing,
    invariant: breachesIn,
  })

function overfull(log: readonly SequencedEvent[]): string[] {
  const there = new Map<unknown, number>()
  return log.flatMap(({ type, data, position }) => {
    const { hallId } = data as { readonly hallId: string }
    const count = (there.get(hallId) ?? 0) + (type === 'seat.taken' ? 1 : -1)
    there.set(hallId, count)
    return count > SEATS ? [`${position}: ${count} guests in ${hallId}`] : []
  })
}

const halls = (careless: boolean) =>
  raceLaw({
    fc,
    office: (store: EventStore, name) => hallOffice(store, name, careless),
    commands: hallOrders,
    invariant: overfull,
    racers: 2,
  })

/** Nothing but its id makes a note a repeat. */
const notes = () =>
  raceLaw({
    fc,
    office: (store, name) => open({ store, clock, ids: sequentialIds(name), regulations: [], contexts: [noted] }),
    commands: fc.constantFrom('a', 'b').map(noteId => ({ command: { type: 'note.add', noteId, text: 'x' } })),
  })

test('notes that rest on nothing, some of them sent twice', () => fc.assert(notes(), runs(150)))

test('a sound office under regulations passes', () => fc.assert(customers(), runs(150)))

test('so do facts of a host', () => fc.assert(halls(false), runs(150)))

describe('it finds', () => {
  test('a host that counts by itself instead of reading', async () => {
    for (const seed of SEEDS) {
      const { failed, errorInstance } = await fc.check(halls(true), { seed, numRuns: 500, endOnFailure: true })
      expect(failed, `seed ${seed}`).toBe(true)
      expect(errorInstance).toMatchObject({ code: 'LAW_BROKEN' })
    }
  })

  test('an office whose condition leaves out the ids of commands', async () => {
    const condition = Reflect.get(Snapshot.prototype, 'condition') as () => { failIfMatch: { tags: string[] }[] }
    Reflect.set(Snapshot.prototype, 'condition', function (this: Snapshot) {
      const { failIfMatch, ...rest } = condition.call(this as never)
      return { ...rest, failIfMatch: failIfMatch.filter(({ tags }) => !`${tags}`.startsWith('command:')) }
    })
    try {
      const { failed } = await fc.check(notes(), { seed: 1, numRuns: 5_000, endOnFailure: true })
      expect(failed).toBe(true)
    } finally {
      Reflect.set(Snapshot.prototype, 'condition', condition)
    }
  })

  test('`after` taken from the highest head among the reads', async () => {
    const lowest = Reflect.get(Snapshot.prototype, 'lowest')
    Reflect.set(Snapshot.prototype, 'lowest', function (this: { used: Map<string, { reach: number }> }) {
      return Math.max(0, ...[...this.used.values()].map(({ reach }) => reach))
    })
    try {
      for (const seed of SEEDS) {
        const { failed, numRuns } = await fc.check(customers(), { seed, numRuns: 5_000, endOnFailure: true })
        expect(failed, `seed ${seed}, ${numRuns} races`).toBe(true)
      }
    } finally {
      Reflect.set(Snapshot.prototype, 'lowest', lowest)
    }
  })
})

test('what comes before the race must be accepted', async () => {
  const law = raceLaw({
    fc,
    office: hallOffice,
    commands: hallOrders,
    before: [{ command: { type: 'seat.leave', guestId: 'Ann', hallId: 'blue' } }],
  })
  const { errorInstance } = await fc.check(law, { numRuns: 1, endOnFailure: true })
  expect(errorInstance).toMatchObject({
    code: 'LAW_BROKEN',
    message: 'order 1 of what comes before the race is refused',
  })
})
