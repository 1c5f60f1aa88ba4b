/** 库存台账: every movement of one place in the order of business time, with the balance after it. */
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { placeKey } from '../events/fields.ts'
import { changeAt, isVoid, MOVING, type MovingFact, onMovements } from '../states/movement.ts'
import { type Fix, latestOf } from '../states/stock.ts'
import { countsLast } from './in-time.ts'

export type LedgerKind =
  | 'received'
  | 'receipt-reversed'
  | 'issued'
  | 'transferred-in'
  | 'transferred-out'
  | 'written-off'
  | 'adjusted'
  | 'adjustment-reversed'

const ADJUSTING: readonly LedgerKind[] = ['adjusted', 'adjustment-reversed']

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
}

export interface StockLedgerRow extends Readonly<Entry> {
  /** After this row; below nothing where more went out than had come by then. */
  readonly balance: string
}

interface Ledger {
  key: string
  entries: Entry[]
  /** The counts that were posted and are not taken back. */
  fixes: Fix[]
}

const ledger = defineState({
  name: 'stock-ledger',
  per: 'stock',
  events: MOVING,
  initial: (key: string): Ledger => ({ key, entries: [], fixes: [] }),
  on: {
    ...onMovements(enter),
    'inventory.adjusted': (ledger, event) => {
      enter(ledger, event)
      ledger.fixes.push({ countId: event.data.countId, at: event.data.countedAt })
    },
    'inventory.adjustment-reversed': (ledger, event) => {
      enter(ledger, event)
      const { countId, again } = event.data
      if (isVoid(event.data)) ledger.fixes = ledger.fixes.filter(fix => fix.countId !== countId)
      for (const { at, quantity } of again) {
        const entry = ledger.entries.find(one => one.absorbed && one.at === at && one.quantity === quantity)
        if (entry) entry.absorbed = false
      }
    },
  },
})

function enter({ key, entries }: Ledger, event: MovingFact): void {
  entries.push({ ...changeAt(key, event), recordedAt: event.recordedAt, ...describedAt(key, event) })
}

function describedAt(key: string, { type, data }: MovingFact): Pick<Entry, 'kind' | 'documentId' | 'other'> {
  switch (type) {
    case 'inventory.received':
      return { kind: 'received', documentId: data.receiptId, other: data.source }
    case 'inventory.receipt-reversed':
      return { kind: 'receipt-reversed', documentId: data.slipId, other: null }
    case 'inventory.issued':
      return { kind: 'issued', documentId: data.documentId, other: data.destination }
    case 'inventory.written-off':
      return { kind: 'written-off', documentId: null, other: data.cause }
    case 'inventory.adjusted':
      return { kind: 'adjusted', documentId: data.countId, other: null }
    case 'inventory.adjustment-reversed':
      return { kind: 'adjustment-reversed', documentId: data.countId, other: null }
    case 'inventory.transferred':
      return placeKey(data) === key
        ? { kind: 'transferred-out', documentId: null, other: data.toLocationId }
        : { kind: 'transferred-in', documentId: null, other: data.locationId }
  }
}

/**
 * Key: the place (`placeKey`: item/location, or item/location/lot). As known now; as it was known at a position of the
 * log: `office.view(stockLedger, key, { position })`. As of a day before a count was posted, nothing is absorbed by it.
 */
export const stockLedger = defineView({
  name: 'stock-ledger',
  question: { zh: '这个库位的出入库流水和结存如何？', en: 'What moved at this place, and what was left after it?' },
  fold: ledger,
  answer: ({ state: { entries, fixes } }): readonly StockLedgerRow[] => {
    const fixedAt = latestOf(fixes)?.at ?? ''
    let balance = '0'
    const inTime = entries.map(entry => ({ ...entry, adjusts: ADJUSTING.includes(entry.kind) })).sort(countsLast)
    return inTime.map(({ adjusts: _, ...entry }) => {
      const absorbed = entry.absorbed && entry.at <= fixedAt
      if (!absorbed) balance = add(balance, entry.quantity)
      return { ...entry, absorbed, balance }
    })
  },
})
