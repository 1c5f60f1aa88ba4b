/** What stock adds up to: the card of an item, a location, what lies at a place, and the movements of a place. */
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { placeKey, type Zone } from '../events/fields.ts'
import {
  goodsHeld,
  goodsIssued,
  goodsReceived,
  goodsReleased,
  goodsReserved,
  goodsTransferred,
  goodsUnreserved,
  goodsWrittenOff,
  itemListed,
  itemUpdated,
  locationSetUp,
  stockAdjusted,
} from '../events/stock.ts'

export interface ItemCard {
  itemId: string
  name: string | null
  /** null: nobody has listed it. */
  unit: string | null
  zone: Zone | null
}

export const itemCard = defineState({
  name: 'item-card',
  per: 'item',
  events: [itemListed, itemUpdated],
  initial: (itemId): ItemCard => ({ itemId, name: null, unit: null, zone: null }),
  on: {
    'inventory.item-listed': (card, { data }) => {
      card.name = data.name
      card.unit = data.unit
      card.zone = data.zone
    },
    'inventory.item-updated': (card, { data }) => {
      card.name = data.name ?? card.name
      card.zone = data.zone ?? card.zone
    },
  },
})

export interface Location {
  locationId: string
  /** null: there is no such location. */
  zone: Zone | null
}

export const location = defineState({
  name: 'location',
  per: 'location',
  events: [locationSetUp],
  initial: (locationId): Location => ({ locationId, zone: null }),
  on: {
    'inventory.location-set-up': (one, { data }) => {
      one.zone = data.zone
    },
  },
})

export interface LotCard {
  key: string
  /** The last day on which it is good: the earliest that a receipt named; null: none did. */
  expiresOn: LocalDate | null
}

export const lotCard = defineState({
  name: 'lot-card',
  per: 'lot',
  events: [goodsReceived],
  initial: (key): LotCard => ({ key, expiresOn: null }),
  on: {
    'inventory.received': (one, { data: { expiresOn } }) => {
      if (expiresOn !== null && (one.expiresOn === null || expiresOn < one.expiresOn)) one.expiresOn = expiresOn
    },
  },
})

export interface Stock {
  /** The place, as one text. */
  key: string
  onHand: string
  /** Of what is on hand: not to be issued until it is released. */
  held: string
  reserved: string
  /** By document: what is reserved for it. */
  reservedFor: Record<string, string>
  /** The moment of the latest count that was posted: what happened before it changes the stock no more. */
  countedAt: Instant | null
}

const MOVING = [goodsReceived, goodsIssued, goodsTransferred, goodsWrittenOff, stockAdjusted] as const

/** 库存: what lies at one place, and how much of it is free. */
export const stock = defineState({
  name: 'stock',
  per: 'stock',
  events: [...MOVING, goodsHeld, goodsReleased, goodsReserved, goodsUnreserved],
  initial: (key): Stock => ({ key, onHand: '0', held: '0', reserved: '0', reservedFor: {}, countedAt: null }),
  on: {
    'inventory.received': (one, { data }) => {
      if (!data.absorbed) one.onHand = add(one.onHand, data.quantity)
    },
    'inventory.issued': (one, { data }) => {
      if (!data.absorbed) one.onHand = subtract(one.onHand, data.quantity)
      if (data.documentId !== null) use(one, data.documentId, data.quantity)
    },
    'inventory.transferred': (one, { data }) => {
      if (placeKey(data) === one.key) {
        if (!data.absorbed) one.onHand = subtract(one.onHand, data.quantity)
      } else if (!data.absorbedThere) {
        one.onHand = add(one.onHand, data.quantity)
      }
    },
    'inventory.written-off': (one, { data }) => {
      if (!data.absorbed) one.onHand = subtract(one.onHand, data.quantity)
      // What is held is written off first: that is mostly why it is held.
      one.held = subtract(one.held, compare(data.quantity, one.held) < 0 ? data.quantity : one.held)
    },
    'inventory.adjusted': (one, { data }) => {
      one.onHand = add(one.onHand, subtract(data.counted, data.booked))
      if (one.countedAt === null || data.countedAt > one.countedAt) one.countedAt = data.countedAt
    },
    'inventory.held': (one, { data }) => {
      one.held = add(one.held, data.quantity)
    },
    'inventory.released': (one, { data }) => {
      one.held = subtract(one.held, data.quantity)
    },
    'inventory.reserved': (one, { data }) => {
      one.reserved = add(one.reserved, data.quantity)
      one.reservedFor[data.documentId] = add(own(one.reservedFor, data.documentId) ?? '0', data.quantity)
    },
    'inventory.unreserved': (one, { data }) => use(one, data.documentId, data.quantity),
  },
})

/** What is issued for a document, or given up, is reserved no more. */
function use(one: Stock, documentId: string, quantity: string): void {
  const reserved = own(one.reservedFor, documentId)
  if (reserved === undefined) return
  const used = compare(quantity, reserved) < 0 ? quantity : reserved
  one.reserved = subtract(one.reserved, used)
  if (used === reserved) delete one.reservedFor[documentId]
  else one.reservedFor[documentId] = subtract(reserved, used)
}

export interface Move {
  at: Instant
  /** With its sign. */
  quantity: string
}

export interface StockMoves {
  key: string
  moves: Move[]
}

/** 台账的流水: the movements of a place, for the book quantity at a moment. Read by counts alone: it grows. */
export const stockMoves = defineState({
  name: 'stock-moves',
  per: 'stock',
  events: MOVING,
  initial: (key): StockMoves => ({ key, moves: [] }),
  on: {
    'inventory.received': (one, { data, occurredAt: at }) => enter(one, at, data.quantity, data.absorbed),
    'inventory.issued': (one, { data, occurredAt: at }) => enter(one, at, minus(data.quantity), data.absorbed),
    'inventory.transferred': (one, { data, occurredAt: at }) =>
      placeKey(data) === one.key
        ? enter(one, at, minus(data.quantity), data.absorbed)
        : enter(one, at, data.quantity, data.absorbedThere),
    'inventory.written-off': (one, { data, occurredAt: at }) => enter(one, at, minus(data.quantity), data.absorbed),
    'inventory.adjusted': (one, { data }) => enter(one, data.countedAt, subtract(data.counted, data.booked), false),
  },
})

function enter(one: StockMoves, at: Instant, quantity: string, absorbed: boolean): void {
  if (!absorbed) one.moves.push({ at, quantity })
}

function minus(quantity: string): string {
  return subtract('0', quantity)
}

/** What the books say for a moment: all movements up to it, that moment included. */
export function bookedAt({ moves }: { readonly moves: readonly Move[] }, moment: Instant): string {
  return moves.reduce((sum, { at, quantity }) => (at <= moment ? add(sum, quantity) : sum), '0')
}

/** On hand, neither held nor reserved for another document. */
export function freeFor(
  one: Pick<Stock, 'onHand' | 'held' | 'reserved'> & { readonly reservedFor: Readonly<Record<string, string>> },
  documentId: string | null,
): string {
  const own_ = documentId === null ? '0' : (own(one.reservedFor, documentId) ?? '0')
  return add(subtract(subtract(one.onHand, one.held), one.reserved), own_)
}
