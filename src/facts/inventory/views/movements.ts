/** 出入库流水与盘点: every movement of every item and every count, for the questions that look at all of them. Folded once for all keys. */
import type { Fact } from '../../../core/event.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { defineState, run } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { countEvents } from '../events/counts.ts'
import { type Place, placeKey } from '../events/fields.ts'
import {
  goodsIssued,
  goodsReceived,
  goodsTransferred,
  goodsWrittenOff,
  itemListed,
  stockAdjusted,
} from '../events/stock.ts'
import { type Count, count } from '../states/count.ts'

export interface Movement {
  /** Business time; of an adjustment: the moment of the count. */
  at: Instant
  /** The places, as texts; null: the world outside. */
  from: string | null
  to: string | null
  quantity: string
  /** A count had fixed that place at a later moment when this was told. */
  absorbedFrom: boolean
  absorbedTo: boolean
  /** By a count: it comes after all that happened up to its moment. */
  adjusts: boolean
}

export interface Adjustment {
  place: string
  countId: string
  counted: string
  countedAt: Instant
}

export interface ItemMovements {
  itemId: string
  unit: string | null
  places: Record<string, { locationId: string; lot: string | null }>
  /** In the order in which they were told. */
  movements: Movement[]
  adjustments: Adjustment[]
  /** By place: the moment of the latest count that was posted. */
  fixedAt: Record<string, Instant>
}

export interface MovementBook {
  items: Record<string, ItemMovements>
  counts: Record<string, Count>
}

export const movementBook = defineState({
  name: 'movement-book',
  events: [itemListed, goodsReceived, goodsIssued, goodsTransferred, goodsWrittenOff, stockAdjusted, ...countEvents],
  initial: (): MovementBook => ({ items: {}, counts: {} }),
  on: {
    'inventory.item-listed': (book, { data }) => {
      itemOf(book, data.itemId).unit = data.unit
    },
    'inventory.received': (book, { data, occurredAt }) => enter(book, occurredAt, data, { to: data }),
    'inventory.issued': (book, { data, occurredAt }) => enter(book, occurredAt, data, { from: data }),
    'inventory.written-off': (book, { data, occurredAt }) => enter(book, occurredAt, data, { from: data }),
    'inventory.transferred': (book, { data, occurredAt }) =>
      enter(book, occurredAt, data, { from: data, to: { ...data, locationId: data.toLocationId } }),
    ...Object.fromEntries(countEvents.map(({ type }) => [type, tell])),
    'inventory.adjusted': (book, event) => {
      tell(book, event)
      const { data } = event
      const { countId, counted, countedAt } = data
      const item = itemOf(book, data.itemId)
      const place = placeOf(item, data)
      item.adjustments.push({ place, countId, counted, countedAt })
      const fixed = own(item.fixedAt, place)
      if (fixed === undefined || countedAt > fixed) item.fixedAt[place] = countedAt
      const change = subtract(counted, data.booked)
      if (change === '0') return
      const more = compare(change, '0') > 0
      const quantity = more ? change : subtract('0', change)
      const ends = more ? { from: null, to: place } : { from: place, to: null }
      item.movements.push({ at: countedAt, ...ends, quantity, absorbedFrom: false, absorbedTo: false, adjusts: true })
    },
  },
})

/** What the state of one count makes of it. */
function tell(book: MovementBook, event: Fact<string, { readonly countId: string }>): void {
  const { countId } = event.data
  const known = own(book.counts, countId) ?? count.initial(countId)
  book.counts[countId] = known
  run(count, known, [event])
}

interface Moved {
  readonly itemId: string
  readonly quantity: string
  readonly absorbed: boolean
  readonly absorbedThere?: boolean
}

function enter(
  book: MovementBook,
  at: Instant,
  data: Moved,
  ends: { readonly from?: Place; readonly to?: Place },
): void {
  const item = itemOf(book, data.itemId)
  const { quantity, absorbed, absorbedThere = absorbed } = data
  item.movements.push({
    at,
    from: ends.from ? placeOf(item, ends.from) : null,
    to: ends.to ? placeOf(item, ends.to) : null,
    quantity,
    absorbedFrom: absorbed,
    absorbedTo: absorbedThere,
    adjusts: false,
  })
}

function itemOf(book: MovementBook, itemId: string): ItemMovements {
  const known = own(book.items, itemId)
  if (known) return known
  const item: ItemMovements = { itemId, unit: null, places: {}, movements: [], adjustments: [], fixedAt: {} }
  book.items[itemId] = item
  return item
}

function placeOf(item: ItemMovements, place: Place): string {
  const key = placeKey(place)
  if (own(item.places, key) === undefined) item.places[key] = { locationId: place.locationId, lot: place.lot }
  return key
}

type InTime = Pick<Movement, 'at' | 'adjusts'>

/** By business time; a count after all that happened at its moment; else in the order in which it was told. */
export function byBusinessTime(one: InTime, other: InTime): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1
  return Number(one.adjusts) - Number(other.adjusts)
}
