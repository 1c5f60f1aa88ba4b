/** What moves goods: how much, whence and whither, and what that makes of one place or of all places together. */
import type { FactOf } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Place, placeKey } from '../events/fields.ts'
import {
  adjustmentReversed,
  goodsIssued,
  goodsReceived,
  goodsTransferred,
  goodsWrittenOff,
  receiptReversed,
  stockAdjusted,
} from '../events/stock.ts'

export const MOVING = [
  goodsReceived,
  receiptReversed,
  goodsIssued,
  goodsTransferred,
  goodsWrittenOff,
  stockAdjusted,
  adjustmentReversed,
] as const

export type MovingFact = FactOf<(typeof MOVING)[number]>

export interface Movement {
  /** Business time; of an adjustment: the moment of the count. */
  readonly at: Instant
  /** null: the world outside. */
  readonly from: Place | null
  readonly to: Place | null
  readonly quantity: string
  /** A count had fixed that place at a later moment when this was told. */
  readonly absorbedFrom: boolean
  readonly absorbedTo: boolean
  /** By a count: it comes after all that happened up to its moment. */
  readonly adjusts: boolean
}

export function movementOf({ type, data, occurredAt: at }: MovingFact): Movement {
  switch (type) {
    case 'inventory.received':
      return movement(at, null, data, data)
    case 'inventory.transferred':
      return movement(at, data, placeThere(data), data, data.absorbedThere)
    case 'inventory.adjusted':
      return adjustment(data, data.countedAt, subtract(data.counted, data.booked))
    case 'inventory.adjustment-reversed':
      return adjustment(data, data.countedAt, subtract(data.fixed, data.previous))
    default:
      return movement(at, data, null, data)
  }
}

function placeThere({ itemId, toLocationId: locationId, lot }: FactOf<typeof goodsTransferred>['data']): Place {
  return { itemId, locationId, lot }
}

type Moved = { readonly quantity: string; readonly absorbed: boolean }

// Folded for every event of stock: one object each.
function movement(
  at: Instant,
  from: Place | null,
  to: Place | null,
  moved: Moved,
  absorbedTo = moved.absorbed,
): Movement {
  return { at, from, to, quantity: moved.quantity, absorbedFrom: moved.absorbed, absorbedTo, adjusts: false }
}

function adjustment(place: Place, at: Instant, change: string): Movement {
  const more = compare(change, '0') >= 0
  const quantity = more ? change : subtract('0', change)
  const [from, to] = more ? [null, place] : [place, null]
  return { at, from, to, quantity, absorbedFrom: false, absorbedTo: false, adjusts: true }
}

/** The same recipe for all that moves goods. */
export function onMovements<State>(take: (state: State, event: MovingFact) => void) {
  return {
    'inventory.received': take,
    'inventory.receipt-reversed': take,
    'inventory.issued': take,
    'inventory.transferred': take,
    'inventory.written-off': take,
    'inventory.adjusted': take,
    'inventory.adjustment-reversed': take,
  }
}

/** A change of what is there, with its sign. */
export interface Change {
  at: Instant
  quantity: string
}

/** 恢复计入: what was told of before a count counts again where nothing is left of what the count had posted. */
export function countsAgain({ type, data }: MovingFact): readonly Change[] {
  return type === 'inventory.adjustment-reversed' ? data.again : []
}

/** Nothing is left of what the count had posted at the place. */
export function isVoid({ fixed, booked }: FactOf<typeof adjustmentReversed>['data']): boolean {
  return fixed === booked
}

/** Takes away what counts again from what a count had absorbed. */
export function unabsorb(absorbed: readonly Change[], again: readonly Change[]): Change[] {
  const left = [...absorbed]
  for (const { at, quantity } of again) {
    const index = left.findIndex(one => one.at === at && one.quantity === quantity)
    if (index >= 0) left.splice(index, 1)
  }
  return left
}

/** At one of the places that an event moves goods from or to. */
export function changeAt(key: string, event: MovingFact): Change & { readonly absorbed: boolean } {
  const { at, from, to, quantity, absorbedFrom, absorbedTo } = movementOf(event)
  const leaves = from !== null && (to === null || placeKey(from) === key)
  if (leaves) return { at, quantity: subtract('0', quantity), absorbed: absorbedFrom }
  return { at, quantity, absorbed: absorbedTo }
}

/** At all places together; a transfer changes something only where a count has fixed one of its two places. */
export function changeInAll(event: MovingFact): Change {
  const { at, from, to, quantity, absorbedFrom, absorbedTo } = movementOf(event)
  const came = to === null || absorbedTo ? '0' : quantity
  const left = from === null || absorbedFrom ? '0' : quantity
  return { at, quantity: subtract(came, left) }
}

/** What is there, and since when there has been something; null: there is nothing. */
export const nothingThere = { onHand: '0', stockedSince: null as Instant | null }
export type OnHand = typeof nothingThere

export function change(there: OnHand, { at, quantity }: Change): void {
  if (quantity === '0') return
  const before = there.onHand
  there.onHand = add(before, quantity)
  if (there.onHand === '0') there.stockedSince = null
  else if (before === '0') there.stockedSince = at
}
