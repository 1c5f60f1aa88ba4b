/** What stock adds up to: what lies at a place, and the changes of a place. */
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { set } from '../../set.ts'
import { goodsHeld, goodsReleased, goodsReserved, goodsUnreserved } from '../events/stock.ts'
import { type Change, changeAt, MOVING, type MovingFact, onMovements } from './movement.ts'

const stockOf = (key: string) => ({
  /** The place, as one text. */
  key,
  onHand: '0',
  /** Of what is on hand: not to be issued until it is released. */
  held: '0',
  /** Goods were last held. */
  heldAt: null as Instant | null,
  reserved: '0',
  /** By document: what is reserved for it. */
  reservedFor: {} as Record<string, string>,
  /** By document: when something was last reserved for it. */
  reservedAt: {} as Record<string, Instant>,
  /** The moment of the latest count that was posted: what happened before it changes the stock no more. */
  countedAt: null as Instant | null,
})

export type Stock = ReturnType<typeof stockOf>

/** 库存: what lies at one place, and how much of it is free. */
export const stock = defineState({
  name: 'stock',
  per: 'stock',
  events: [...MOVING, goodsHeld, goodsReleased, goodsReserved, goodsUnreserved],
  initial: stockOf,
  on: {
    ...onMovements(move),
    'inventory.issued': (lies, event) => {
      move(lies, event)
      const { documentId, quantity } = event.data
      if (documentId !== null) use(lies, documentId, quantity)
    },
    'inventory.written-off': (lies, event) => {
      move(lies, event)
      // What is held is written off first: that is mostly why it is held.
      lies.held = subtract(lies.held, lesser(event.data.quantity, lies.held))
    },
    'inventory.adjusted': (lies, event) => {
      move(lies, event)
      const { countedAt } = event.data
      if (lies.countedAt === null || countedAt > lies.countedAt) lies.countedAt = countedAt
    },
    'inventory.held': (lies, { data, occurredAt }) =>
      set(lies, { held: add(lies.held, data.quantity), heldAt: occurredAt }),
    // A write-off that is told late of before may have taken it already.
    'inventory.released': (lies, { data }) =>
      set(lies, { held: subtract(lies.held, lesser(data.quantity, lies.held)) }),
    'inventory.reserved': (lies, { data: { documentId, quantity }, occurredAt }) => {
      lies.reserved = add(lies.reserved, quantity)
      lies.reservedFor[documentId] = add(reservedFor(lies, documentId), quantity)
      lies.reservedAt[documentId] = occurredAt
    },
    'inventory.unreserved': (lies, { data }) => use(lies, data.documentId, data.quantity),
  },
})

function move(lies: Stock, event: MovingFact): void {
  const { quantity, absorbed } = changeAt(lies.key, event)
  if (!absorbed) lies.onHand = add(lies.onHand, quantity)
}

/** What is issued for a document, or given up, is reserved no more. */
function use(lies: Stock, documentId: string, quantity: string): void {
  const reserved = own(lies.reservedFor, documentId)
  if (reserved === undefined) return
  const used = lesser(quantity, reserved)
  lies.reserved = subtract(lies.reserved, used)
  if (used === reserved) delete lies.reservedFor[documentId]
  else lies.reservedFor[documentId] = subtract(reserved, used)
}

type Reserving = { readonly reservedFor: Readonly<Record<string, string>> }

export function reservedFor(lies: Reserving, documentId: string): string {
  return own(lies.reservedFor, documentId) ?? '0'
}

/** Whether something was reserved for it since: what is issued of before does not use that. */
export function isReservedSince(
  { reservedAt }: Pick<Stock, 'reservedAt'>,
  documentId: string,
  moment: Instant,
): boolean {
  return moment < (own(reservedAt, documentId) ?? '')
}

/** On hand, neither held nor reserved for another document. */
export function freeFor(lies: Pick<Stock, 'onHand' | 'held' | 'reserved'> & Reserving, documentId: string | null) {
  const free = subtract(subtract(lies.onHand, lies.held), lies.reserved)
  return documentId === null ? free : add(free, reservedFor(lies, documentId))
}

export function lesser(quantity: string, other: string): string {
  return compare(quantity, other) < 0 ? quantity : other
}

export interface StockChanges {
  key: string
  changes: Change[]
}

/** 台账的流水: the changes of a place, for the book quantity at a moment. Read by counts alone: it grows. */
export const stockChanges = defineState({
  name: 'stock-changes',
  per: 'stock',
  events: MOVING,
  initial: (key: string): StockChanges => ({ key, changes: [] }),
  on: onMovements(({ key, changes }: StockChanges, event) => {
    const { at, quantity, absorbed } = changeAt(key, event)
    if (!absorbed) changes.push({ at, quantity })
  }),
})

/** What the books say for a moment: all changes up to it, that moment included. */
export function bookedAt(changes: readonly Change[], moment: Instant): string {
  return changes.reduce((sum, { at, quantity }) => (at <= moment ? add(sum, quantity) : sum), '0')
}
