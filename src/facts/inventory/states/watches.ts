/** What has to be kept in view of goods: one state each for a place, an item, a lot and a location. */
import { add, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { countExplained, countRecorded } from '../events/counts.ts'
import { placeKey } from '../events/fields.ts'
import {
  goodsIssued,
  goodsReceived,
  goodsTransferred,
  goodsWrittenOff,
  locationChecked,
  locationSetUp,
  stockAdjusted,
} from '../events/stock.ts'
import { bookedAt, type Move } from './stock.ts'

export interface CountedLine {
  countId: string
  counted: string
  countedAt: Instant
  explained: boolean
  posted: boolean
}

export interface PlaceWatch {
  /** The place, as one text. */
  key: string
  onHand: string
  /** Since when there has been something; null: there is nothing. */
  stockedSince: Instant | null
  /** The latest count, posted or not. */
  countedAt: Instant | null
  /** The latest count that was posted fixed this much at that moment. */
  fixedAt: Instant | null
  fixed: string
  /** What moved after it. */
  moves: Move[]
  lines: Record<string, CountedLine>
}

const MOVING = [goodsReceived, goodsIssued, goodsTransferred, goodsWrittenOff, stockAdjusted] as const

/** 库存的盘点与差异: one place. */
export const placeWatch = defineState({
  name: 'place-watch',
  per: 'stock',
  events: [...MOVING, countRecorded, countExplained],
  initial: (key): PlaceWatch => ({
    key,
    onHand: '0',
    stockedSince: null,
    countedAt: null,
    fixedAt: null,
    fixed: '0',
    moves: [],
    lines: {},
  }),
  on: {
    'inventory.received': (one, { data, occurredAt }) => move(one, occurredAt, data.quantity, data.absorbed),
    'inventory.issued': (one, { data, occurredAt }) => move(one, occurredAt, minus(data.quantity), data.absorbed),
    'inventory.written-off': (one, { data, occurredAt }) => move(one, occurredAt, minus(data.quantity), data.absorbed),
    'inventory.transferred': (one, { data, occurredAt }) =>
      placeKey(data) === one.key
        ? move(one, occurredAt, minus(data.quantity), data.absorbed)
        : move(one, occurredAt, data.quantity, data.absorbedThere),
    'inventory.adjusted': (one, { data }) => {
      const { countId, counted, countedAt, booked } = data
      hold(one, countedAt, subtract(counted, booked))
      one.fixedAt = countedAt
      one.fixed = counted
      one.moves = one.moves.filter(({ at }) => at > countedAt)
      const line = own(one.lines, countId)
      if (line) line.posted = true
    },
    'count.recorded': (one, { data, occurredAt }) => {
      const { countId, counted } = data
      one.lines[countId] = { countId, counted, countedAt: occurredAt, explained: false, posted: false }
      if (one.countedAt === null || occurredAt > one.countedAt) one.countedAt = occurredAt
    },
    'count.explained': (one, { data }) => {
      const line = own(one.lines, data.countId)
      if (line) line.explained = true
    },
  },
})

function move(one: PlaceWatch, at: Instant, quantity: string, absorbed: boolean): void {
  if (absorbed) return
  one.moves.push({ at, quantity })
  hold(one, at, quantity)
}

function hold(one: { onHand: string; stockedSince: Instant | null }, at: Instant, quantity: string): void {
  const before = one.onHand
  one.onHand = add(before, quantity)
  if (one.onHand === '0') one.stockedSince = null
  else if (before === '0') one.stockedSince = at
}

function minus(quantity: string): string {
  return subtract('0', quantity)
}

/** What the books say for a moment not before the latest count that was posted. */
export function bookedFor(
  { fixed, moves }: { readonly fixed: string; readonly moves: readonly Move[] },
  moment: Instant,
) {
  return add(fixed, bookedAt({ moves }, moment))
}

export interface ItemWatch {
  itemId: string
  onHand: string
  stockedSince: Instant | null
  issuedAt: Instant | null
}

/** 积压: how long an item has lain without an issue. A transfer does not make it move. */
export const itemWatch = defineState({
  name: 'item-watch',
  per: 'item',
  events: MOVING,
  initial: (itemId): ItemWatch => ({ itemId, onHand: '0', stockedSince: null, issuedAt: null }),
  on: {
    'inventory.received': (one, { data, occurredAt }) => change(one, occurredAt, data.absorbed ? '0' : data.quantity),
    'inventory.issued': (one, { data, occurredAt }) => {
      change(one, occurredAt, data.absorbed ? '0' : minus(data.quantity))
      if (one.issuedAt === null || occurredAt > one.issuedAt) one.issuedAt = occurredAt
    },
    'inventory.written-off': (one, { data, occurredAt }) =>
      change(one, occurredAt, data.absorbed ? '0' : minus(data.quantity)),
    'inventory.transferred': (one, { data, occurredAt }) => change(one, occurredAt, transferred(data)),
    'inventory.adjusted': (one, { data }) => change(one, data.countedAt, subtract(data.counted, data.booked)),
  },
})

function change(one: { onHand: string; stockedSince: Instant | null }, at: Instant, quantity: string): void {
  if (quantity !== '0') hold(one, at, quantity)
}

/** What a transfer changes in all: something only where a count has fixed one of the two places. */
function transferred(data: { readonly quantity: string; readonly absorbed: boolean; readonly absorbedThere: boolean }) {
  if (data.absorbed === data.absorbedThere) return '0'
  return data.absorbed ? data.quantity : minus(data.quantity)
}

export interface LotWatch {
  key: string
  itemId: string | null
  lot: string | null
  /** The last day on which it is good. */
  expiresOn: LocalDate | null
  onHand: string
  stockedSince: Instant | null
}

/** 保质期: one lot, wherever it lies. */
export const lotWatch = defineState({
  name: 'lot-watch',
  per: 'lot',
  events: MOVING,
  initial: (key): LotWatch => ({ key, itemId: null, lot: null, expiresOn: null, onHand: '0', stockedSince: null }),
  on: {
    'inventory.received': (one, { data, occurredAt }) => {
      const { itemId, lot, expiresOn } = data
      one.itemId = itemId
      one.lot = lot
      if (expiresOn !== null && (one.expiresOn === null || expiresOn < one.expiresOn)) one.expiresOn = expiresOn
      change(one, occurredAt, data.absorbed ? '0' : data.quantity)
    },
    'inventory.issued': (one, { data, occurredAt }) =>
      change(one, occurredAt, data.absorbed ? '0' : minus(data.quantity)),
    'inventory.written-off': (one, { data, occurredAt }) =>
      change(one, occurredAt, data.absorbed ? '0' : minus(data.quantity)),
    'inventory.transferred': (one, { data, occurredAt }) => change(one, occurredAt, transferred(data)),
    'inventory.adjusted': (one, { data }) => change(one, data.countedAt, subtract(data.counted, data.booked)),
  },
})

export interface LocationWatch {
  locationId: string
  setUpAt: Instant | null
  /** By what it was checked against: the latest check. */
  checkedAgainst: Record<string, Instant>
}

/** 防护: one location. */
export const locationWatch = defineState({
  name: 'location-watch',
  per: 'location',
  events: [locationSetUp, locationChecked],
  initial: (locationId): LocationWatch => ({ locationId, setUpAt: null, checkedAgainst: {} }),
  on: {
    'inventory.location-set-up': (one, { occurredAt }) => {
      one.setUpAt = occurredAt
    },
    'inventory.location-checked': (one, { data, occurredAt }) => {
      for (const danger of data.against) one.checkedAgainst[danger] = occurredAt
    },
  },
})
