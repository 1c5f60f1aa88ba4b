/** Histories of goods and of vehicles: what happens in them, what they try, and how far a failing one shrinks. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EventStore,
  goodsReturn,
  inventoryContext,
  manualClock,
  memoryStore,
  open,
  type Regulation,
  returnEditions,
  type SequencedEvent,
  sequentialIds,
  stockKeeping,
  vehicleContext,
  vehicleStock,
} from '../../src/index.ts'
import { type Deed, deeds, type History, type HistoryOptions, histories, play } from '../../src/testing/histories.ts'
import { logOf, runs, START } from '../laws/offices.ts'

const ofGoods: readonly Regulation[] = [
  goodsReturn({ edition: returnEditions.D03, overQuantityAllowance: '5', heldReturnRoles: ['general-manager'] }),
  stockKeeping({ countEvery: 'month', expiryWarningDays: 30, slowMovingAfterDays: 180, clearExpiredWithinDays: 7 }),
]
const ofVehicles: readonly Regulation[] = [vehicleStock({ driveInstructors: ['instructor'] })]

const GOODS: HistoryOptions = { departments: [], items: ['I-1', 'I-2'] }
const VEHICLES: HistoryOptions = { departments: [], vehicles: ['V-1', 'V-2'] }

async function told(history: History, regulations: readonly Regulation[], around?: (store: EventStore) => EventStore) {
  const store = memoryStore()
  const clock = manualClock(START)
  // What an office remembers of its own events no store can hide from it: then it may remember next to nothing.
  const options = around ? { store: around(store), cachedStates: 1 } : { store }
  const office = open({ ...options, clock, ids: sequentialIds(), regulations })
  const played = await play(history, office, clock)
  return { played, log: await logOf(store) }
}

async function sampled(options: HistoryOptions, regulations: readonly Regulation[], numRuns = 150) {
  const types = new Set<string>()
  const touched = new Set<string>()
  const refused = new Set<string>()
  let accepted = 0
  let all = 0
  for (const history of fc.sample(histories(fc, options), { numRuns, seed: 11 })) {
    const { played, log } = await told(history, regulations)
    for (const { type } of log) types.add(type)
    for (const { outcome } of played) {
      all += 1
      if (outcome.status === 'accepted') accepted += 1
      for (const { rule, verdict } of outcome.findings) {
        if (verdict !== 'not-applicable') touched.add(rule)
        if (verdict === 'failed') refused.add(rule)
      }
    }
  }
  return { types, touched, refused, accepted: accepted / all }
}

const rulesOf = (regulations: readonly Regulation[]) =>
  regulations.flatMap(({ definition }) => definition.rules.map(({ id }) => id))

// What concerns decisions on complaints needs complaints.
const BY_COMPLAINT = ['return-as-decided', 'returns-within-decision', 'allowance-as-decided']

/** In the order of the rules. Generated goods have no lots: `test/facts/covering.test.ts` and `lots.md` try those. */
const UNTOUCHED = BY_COMPLAINT.toSpliced(1, 0, 'returned-lot-within-delivered')

describe.each([
  ['goods', GOODS, ofGoods, inventoryContext, UNTOUCHED],
  ['vehicles', VEHICLES, ofVehicles, vehicleContext, []],
] as const)('histories of %s', (_, options, regulations, context, untouched) => {
  test('hold every kind of event, and touch every rule but those that are named', async () => {
    const { types, touched, refused, accepted } = await sampled(options, regulations)
    // What the volume of a customer is made of, histories of goods without customers do not tell.
    const own = context.events.map(({ type }) => type).filter(type => !type.startsWith('customer.'))
    expect(own.filter(type => !types.has(type))).toEqual([])
    expect(rulesOf(regulations).filter(id => !touched.has(id))).toEqual(untouched)
    // Neither all in vain nor all in good faith.
    expect(refused.size).toBeGreaterThan(25)
    expect(accepted).toBeGreaterThan(0.4)
    expect(accepted).toBeLessThan(0.8)
  })

  test('in good faith fewer rules are broken', async () => {
    const honest = await sampled({ ...options, lawful: true }, regulations, 40)
    const any = await sampled(options, regulations, 40)
    expect(honest.refused.size).toBeLessThan(any.refused.size)
  })

  test('what is told late has happened before', () =>
    fc.assert(
      fc.asyncProperty(histories(fc, { ...options, late: true }), async history => {
        const { log } = await told(history, regulations)
        for (const { occurredAt, recordedAt } of log) expect(occurredAt <= recordedAt).toBe(true)
      }),
      runs(15),
    ))
})

test('all contexts at once, and single deeds of all', async () => {
  const options = { complaints: ['K-1'], items: ['I-1'], vehicles: ['V-1'], length: 30 }
  const words = new Set<string>()
  for (const history of fc.sample(histories(fc, options), { numRuns: 20, seed: 3 })) {
    for (const { command } of history) words.add(command.type.split(/[.-]/)[0]!)
  }
  for (const { command } of fc.sample(deeds(fc, options), { numRuns: 300, seed: 3 })) {
    words.add(`deed ${command.type.split(/[.-]/)[0]}`)
  }
  for (const word of ['customer', 'complaint', 'inventory', 'return', 'vehicle']) {
    expect(words).toContain(word)
    expect(words).toContain(`deed ${word}`)
  }
  expect(fc.sample(histories(fc, { departments: [] }), 3)).toEqual([[], [], []])
})

/** Readers never hear of events of this type. */
const deaf =
  (type: string) =>
  (store: EventStore): EventStore => ({
    read: async (query, options) => {
      const { events, head } = await store.read(query, options)
      return { events: events.filter(event => event.type !== type), head }
    },
    append: store.append,
  })

function twice(log: readonly SequencedEvent[], type: string, subject: string): string[] {
  const subjects = log.filter(event => event.type === type).map(({ data }) => Reflect.get(data as object, subject))
  return subjects.filter((one, index) => subjects.indexOf(one) < index).map(String)
}

describe('a planted fault shrinks to few deeds:', () => {
  // The least that it takes by the rules, or a detour more: a slip, its way to the voucher, and the voucher again; and so on.
  const CASES = [
    ['a slip is posted twice', GOODS, ofGoods, 'return.posted', 'slipId', 12],
    ['a vehicle is sold twice', VEHICLES, ofVehicles, 'vehicle.sold', 'vehicleId', 7],
    ['a key is issued twice', VEHICLES, ofVehicles, 'vehicle.key-issued', 'vehicleId', 3],
  ] as const
  test.each(CASES)('%s', async (_, options, regulations, type, subject, most) => {
    const founding = fc.sample(histories(fc, { ...options, length: 0 }), 1)[0]!.length
    const law = fc.asyncProperty(histories(fc, options), async history => {
      const { log } = await told(history, regulations, deaf(type))
      expect(twice(log, type, subject)).toEqual([])
    })
    const { failed, counterexample } = await fc.check(law, { seed: 5, numRuns: 500 })
    expect(failed).toBe(true)
    const deedsLeft: readonly Deed[] = counterexample![0].slice(founding)
    expect(deedsLeft.map(({ command }) => command.type).length).toBeLessThanOrEqual(most)
  })
})
