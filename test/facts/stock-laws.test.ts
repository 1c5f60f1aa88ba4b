/** Stock: whatever is told in whatever order, no quantity comes from nowhere, and every view says the same. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/core/order.ts'
import { placeKey } from '../../src/facts/inventory/events/fields.ts'
import { bookedFor, placeWatch } from '../../src/facts/inventory/states/place-watch.ts'
import { type Stock, stock } from '../../src/facts/inventory/states/stock.ts'
import { itemWatch, lotWatch } from '../../src/facts/inventory/states/watches.ts'
import {
  countSheet,
  evolve,
  replay,
  type SequencedEvent,
  stockAgeing,
  stockKeeping,
  stockLedger,
  stockOnHand,
} from '../../src/index.ts'
import { runs } from '../laws/offices.ts'
import { difference } from '../laws/strict.ts'
import { COUNTS, played, type StockDeed, stockHistory } from './stock-histories.ts'
import { micro, movesOf, onHandOf, told } from './stock-oracle.ts'

const law = (name: string, holds: (history: readonly StockDeed[]) => Promise<void>, count = 100) =>
  test(name, () => fc.assert(fc.asyncProperty(stockHistory(), holds), runs(count)))

const ofPlace = (log: readonly SequencedEvent[], key: string) => log.filter(({ tags }) => tags.includes(`stock:${key}`))

const stockAt = (log: readonly SequencedEvent[], key: string) => replay<Stock>(stock, key, ofPlace(log, key))

describe('stock', () => {
  law('is what was counted last and moved after it: by an oracle in whole numbers', async history => {
    const { log } = await played(history)
    for (const [place, expected] of onHandOf(log)) expect(micro(stockAt(log, place).onHand), place).toBe(expected)
  })

  law('without any count is what came less what went', async history => {
    const uncounted = history.flatMap(({ next: _, behind: __, ...deed }) =>
      deed.command.type === 'inventory.adjust' ? [] : [deed],
    )
    const { log } = await played(uncounted)
    const { moves } = movesOf(log)
    for (const [place, all] of moves) {
      expect(micro(stockAt(log, place).onHand), place).toBe(all.reduce((sum, { quantity }) => sum + quantity, 0n))
    }
  })

  law('is receipts less issues and write-offs, and the variances that counts posted, of each item', async history => {
    const { log } = await played(history)
    for (const itemId of ['I-1', 'constructor']) {
      let expected = 0n
      for (const { type, data } of log.filter(one => told(one).itemId === itemId)) {
        const of = data as {
          quantity: string
          counted: string
          booked: string
          absorbed: boolean
          absorbedThere: boolean
        }
        if (type === 'inventory.received' && !of.absorbed) expected += micro(of.quantity)
        if ((type === 'inventory.issued' || type === 'inventory.written-off') && !of.absorbed)
          expected -= micro(of.quantity)
        if (type === 'inventory.adjusted') expected += micro(of.counted) - micro(of.booked)
        if (type === 'inventory.adjustment-reversed') {
          const { fixed, previous, again } = data as { fixed: string; previous: string; again: { quantity: string }[] }
          expected += micro(fixed) - micro(previous) + again.reduce((sum, one) => sum + micro(one.quantity), 0n)
        }
        if (type === 'inventory.transferred' && of.absorbed !== of.absorbedThere) {
          expected += of.absorbed ? micro(of.quantity) : -micro(of.quantity)
        }
      }
      const keys = movesOf(log).places.filter(key => key.startsWith(`${itemId}/`))
      expect(keys.reduce((sum, key) => sum + micro(stockAt(log, key).onHand), 0n)).toBe(expected)
      const ofItem = log.filter(({ tags }) => tags.includes(`item:${itemId}`))
      expect(micro(replay(itemWatch, itemId, ofItem).onHand)).toBe(expected)
    }
  })

  law(
    'is never promised twice: held and reserved fit in it, unless a count took it away',
    async history => {
      const { log } = await played(history)
      const shrunk = new Set<string>()
      for (const [index, event] of log.entries()) {
        if (event.type === 'inventory.adjusted') shrunk.add(placeKey(told(event)))
        if (!event.tags.some(one => one.startsWith('stock:'))) continue
        for (const tag of event.tags.filter(one => one.startsWith('stock:'))) {
          const key = tag.slice('stock:'.length)
          const { onHand, held, reserved, reservedFor } = stockAt(log.slice(0, index + 1), key)
          expect(micro(held) >= 0n && micro(reserved) >= 0n).toBe(true)
          expect(Object.values(reservedFor).reduce((sum, one) => sum + micro(one), 0n)).toBe(micro(reserved))
          if (!shrunk.has(key)) expect(micro(onHand) - micro(held) - micro(reserved) >= 0n, key).toBe(true)
        }
      }
    },
    30,
  )

  law(
    'is folded live as it is replayed',
    async history => {
      const { log } = await played(history)
      for (const key of movesOf(log).places) {
        for (const state of [stock, placeWatch]) {
          const events = ofPlace(log, key)
          let live = replay<object>(state as never, key, [])
          for (const event of inOrder(state as never, events)) live = evolve<object>(state as never, live, [event])
          expect(difference(live, replay<object>(state as never, key, events))).toBeUndefined()
        }
      }
    },
    30,
  )
})

describe('the views', () => {
  law('agree with it: ledger, overview and ageing', async history => {
    const { office, reader, log } = await played(history)
    const rows = await office.view(stockOnHand)
    const aged = await reader.view(stockAgeing)
    for (const key of movesOf(log).places) {
      const { onHand } = stockAt(log, key)
      const ledger = await office.view(stockLedger, key)
      expect(ledger.at(-1)?.balance ?? '0', key).toBe(onHand)
      expect(rows.find(row => placeKey(row) === key)?.onHand ?? '0').toBe(onHand)
    }
    for (const { itemId, onHand, owed, layers, ranges } of aged) {
      const all = movesOf(log).places.filter(key => key.startsWith(`${itemId}/`))
      const there = all.map(key => micro(stockAt(log, key).onHand))
      expect(micro(onHand)).toBe(there.reduce((sum, one) => sum + one, 0n))
      const positive = there.reduce((sum, one) => (one > 0n ? sum + one : sum), 0n)
      expect(
        layers.reduce((sum, one) => sum + micro(one.quantity), 0n),
        'layers',
      ).toBe(positive)
      expect(micro(owed)).toBe(positive - there.reduce((sum, one) => sum + one, 0n))
      expect(ranges.reduce((sum, one) => sum + micro(one.quantity), 0n)).toBe(positive)
    }
  })

  law(
    'the ledger is in order, an adjustment leaves what was counted, and what is absorbed changes nothing',
    async history => {
      const { office, log } = await played(history)
      for (const key of movesOf(log).places) {
        const ledger = await office.view(stockLedger, key)
        const adjusted = log.filter(one => one.type === 'inventory.adjusted' && placeKey(told(one)) === key)
        for (const [index, row] of ledger.entries()) {
          const previous = ledger[index - 1]
          expect(previous === undefined || previous.at <= row.at).toBe(true)
          const change = micro(row.balance) - micro(previous?.balance ?? '0')
          expect(change).toBe(row.absorbed ? 0n : micro(row.quantity))
          if (row.kind !== 'adjusted') continue
          const of = (one: SequencedEvent) => told(one).countId === row.documentId
          const red = log.filter(one => one.type === 'inventory.adjustment-reversed' && placeKey(told(one)) === key)
          // What is taken back whole leaves what the books would have said; by a part of it, what the red entry says.
          if (red.filter(of).some(one => told(one).fixed === told(one).booked)) continue
          expect(row.balance).toBe(told(adjusted.find(of)!).counted)
          const last = ledger.findLast(one => one.documentId === row.documentId && one.kind === 'adjustment-reversed')
          if (last) expect(last.balance).toBe(told(red.filter(of).at(-1)!).fixed)
        }
      }
    },
  )

  law(
    'the ledger as it was known is a ledger of what was known',
    async history => {
      const { office, log } = await played(history)
      const position = log[Math.floor(log.length / 2)]!.position
      const known = log.filter(one => one.position <= position)
      for (const key of movesOf(known).places) {
        const ledger = await office.view(stockLedger, key, { position })
        expect(ledger.at(-1)?.balance ?? '0').toBe(stockAt(known, key).onHand)
        expect(ledger.length).toBeLessThanOrEqual(ofPlace(known, key).length)
      }
    },
    30,
  )

  law(
    'a count sheet says what the next posting posts',
    async history => {
      const { office, log, clock } = await played(history)
      for (const key of movesOf(log).places) {
        for (const countId of COUNTS) {
          const sheet = await office.view(countSheet, countId)
          const line = sheet?.lines.find(one => placeKey(one) === key)
          if (line === undefined || line.counted === null || line.posted !== null) continue
          const { itemId, locationId, lot } = line
          const outcome = await office.execute(
            { type: 'inventory.adjust', countId, itemId, locationId, lot },
            { occurredAt: clock.now() },
          )
          expect(outcome.status).toBe(line.superseded ? 'refused' : 'accepted')
          if (outcome.status === 'accepted') expect(outcome.events[0]!.data).toMatchObject({ booked: line.booked })
        }
      }
    },
    30,
  )

  law(
    'what is watched of a place agrees with the sheet of each count that can still be posted',
    async history => {
      const { office, log } = await played(history)
      for (const key of movesOf(log).places) {
        const watched = replay(placeWatch, key, ofPlace(log, key))
        expect(watched.onHand).toBe(stockAt(log, key).onHand)
        expect(watched.stockedSince === null).toBe(watched.onHand === '0')
        for (const { countId, countedAt, posted } of Object.values(watched.lines)) {
          const line = (await office.view(countSheet, countId))!.lines.find(one => placeKey(one) === key)!
          expect(posted).toBe(line.posted !== null)
          if (!posted && !line.superseded) expect(bookedFor(watched, countedAt)).toBe(line.booked)
        }
      }
    },
    30,
  )

  law(
    'a lot is what lies at its places',
    async history => {
      const { log } = await played(history)
      for (const itemId of ['I-1', 'constructor']) {
        const ofLot = log.filter(({ tags }) => tags.includes(`lot:${itemId}/L-1`))
        const keys = ['F-1', 'F-2'].map(locationId => placeKey({ itemId, locationId, lot: 'L-1' }))
        const expected = keys.reduce((sum, key) => sum + micro(stockAt(log, key).onHand), 0n)
        expect(micro(replay(lotWatch, `${itemId}/L-1`, ofLot).onHand)).toBe(expected)
      }
    },
    30,
  )
})

test('the histories go deep: every kind of event happens, and counts absorb what is told late', async () => {
  const happened = new Map<string, number>()
  let absorbed = 0
  let again = 0
  for (const history of fc.sample(stockHistory(), { numRuns: 120, seed: 5 })) {
    const { log } = await played(history)
    for (const { type, data } of log) {
      happened.set(type, (happened.get(type) ?? 0) + 1)
      if ((data as { absorbed?: boolean }).absorbed) absorbed += 1
      again += (data as { again?: readonly object[] }).again?.length ?? 0
    }
  }
  const wanted = [
    'received',
    'issued',
    'transferred',
    'written-off',
    'held',
    'released',
    'reserved',
    'unreserved',
    'adjusted',
    'adjustment-reversed',
  ]
  expect(wanted.filter(one => (happened.get(`inventory.${one}`) ?? 0) < 10)).toEqual([])
  expect(absorbed).toBeGreaterThan(50)
  expect(again).toBeGreaterThan(10)
})

test('the parameters of the ageing have a value', () => {
  expect(stockKeeping.definition.parameters.ageingRanges.value).toEqual([30, 60, 90])
})
