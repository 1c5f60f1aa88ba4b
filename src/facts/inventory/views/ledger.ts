/** 库存台账: every movement of one place in the order of business time, with the balance after it. */
import type { DeepReadonly } from '../../../core/event.ts'
import { add, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { placeKey } from '../events/fields.ts'
import { goodsIssued, goodsReceived, goodsTransferred, goodsWrittenOff, stockAdjusted } from '../events/stock.ts'
import { byBusinessTime } from './movements.ts'

export type LedgerKind = 'received' | 'issued' | 'transferred-in' | 'transferred-out' | 'written-off' | 'adjusted'

interface Entry {
  /** Business time; of an adjustment: the moment of the count. */
  at: Instant
  recordedAt: Instant
  kind: LedgerKind
  /** With its sign; of an adjustment: the variance. */
  quantity: string
  /** A count had fixed the stock at a later moment when this was told: it changes no balance. */
  absorbed: boolean
  /** The receipt, the document of the issue, or the count. */
  documentId: string | null
  /** Whence or whither: the other location, the destination, the source, the cause. */
  other: string | null
  adjusts: boolean
}

export interface StockLedgerRow extends Readonly<Omit<Entry, 'adjusts'>> {
  /** After this row; below nothing where more went out than had come by then. */
  readonly balance: string
}

interface Ledger {
  key: string
  entries: Entry[]
  /** The moment of the latest count that was posted. */
  fixedAt: Instant
}

const ledger = defineState({
  name: 'stock-ledger',
  per: 'stock',
  events: [goodsReceived, goodsIssued, goodsTransferred, goodsWrittenOff, stockAdjusted],
  initial: (key): Ledger => ({ key, entries: [], fixedAt: '' }),
  on: {
    'inventory.received': (one, { data, ...when }) =>
      enter(one, when, { ...data, kind: 'received', documentId: data.receiptId, other: data.source }),
    'inventory.issued': (one, { data, ...when }) =>
      enter(one, when, { ...data, kind: 'issued', quantity: minus(data.quantity), other: data.destination }),
    'inventory.written-off': (one, { data, ...when }) =>
      enter(one, when, {
        ...data,
        kind: 'written-off',
        quantity: minus(data.quantity),
        documentId: null,
        other: data.cause,
      }),
    'inventory.transferred': (one, { data, ...when }) => {
      const { locationId, toLocationId, absorbedThere, quantity } = data
      const out = placeKey(data) === one.key
      if (out) {
        enter(one, when, { ...data, kind: 'transferred-out', quantity: minus(quantity), ...from(toLocationId) })
      } else {
        enter(one, when, { ...data, kind: 'transferred-in', absorbed: absorbedThere, ...from(locationId) })
      }
    },
    'inventory.adjusted': (one, { data, recordedAt }) => {
      const { countId, counted, booked, countedAt } = data
      if (countedAt > one.fixedAt) one.fixedAt = countedAt
      const quantity = subtract(counted, booked)
      const when = { occurredAt: countedAt, recordedAt }
      enter(one, when, { kind: 'adjusted', quantity, absorbed: false, documentId: countId, other: null })
    },
  },
})

type When = { readonly occurredAt: Instant; readonly recordedAt: Instant }

function enter(
  one: Ledger,
  { occurredAt, recordedAt }: When,
  { kind, quantity, absorbed, documentId, other }: Omit<Entry, 'at' | 'recordedAt' | 'adjusts'>,
): void {
  const adjusts = kind === 'adjusted'
  one.entries.push({ at: occurredAt, recordedAt, kind, quantity, absorbed, documentId, other, adjusts })
}

function from(locationId: string) {
  return { documentId: null, other: locationId }
}

function minus(quantity: string): string {
  return subtract('0', quantity)
}

/**
 * Key: the place (`placeKey`: item/location, or item/location/lot). As known now; as it was known at a position of the
 * log: `office.view(stockLedger, key, { position })`. As of a day before a count was posted, nothing is absorbed by it.
 */
export const stockLedger = defineView({
  name: 'stock-ledger',
  question: { zh: '这个库位的出入库流水和结存如何？', en: 'What moved at this place, and what was left after it?' },
  fold: ledger,
  answer: ({ state }): readonly StockLedgerRow[] => {
    let balance = '0'
    return inOrder(state).map(({ adjusts: _, ...entry }) => {
      const absorbed = entry.absorbed && entry.at <= state.fixedAt
      if (!absorbed) balance = add(balance, entry.quantity)
      return { ...entry, absorbed, balance }
    })
  },
})

function inOrder({ entries }: DeepReadonly<Ledger>): DeepReadonly<Entry>[] {
  return [...entries].sort(byBusinessTime)
}
