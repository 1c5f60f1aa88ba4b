/** 收货单: one arrival, its inspection, and how much of it has gone into stock. */
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { goodsArrived, goodsInspected, goodsReceived } from '../events/stock.ts'

export interface Receipt {
  receiptId: string
  itemId: string | null
  /** As the delivery names it; null: it names none. */
  lot: string | null
  quantity: string
  deliveryNoteId: string | null
  contractId: string | null
  arrivedAt: Instant | null
  inspectedAt: Instant | null
  accepted: string
  passed: boolean
  reported: boolean
  /** Put into stock so far. */
  received: string
}

export const receipt = defineState({
  name: 'receipt',
  per: 'receipt',
  events: [goodsArrived, goodsInspected, goodsReceived],
  initial: (receiptId): Receipt => ({
    receiptId,
    itemId: null,
    lot: null,
    quantity: '0',
    deliveryNoteId: null,
    contractId: null,
    arrivedAt: null,
    inspectedAt: null,
    accepted: '0',
    passed: false,
    reported: false,
    received: '0',
  }),
  on: {
    'inventory.arrived': (one, { data, occurredAt }) => {
      one.itemId = data.itemId
      one.lot = data.lot
      one.quantity = data.quantity
      one.deliveryNoteId = data.deliveryNoteId
      one.contractId = data.contractId
      one.arrivedAt = occurredAt
    },
    'inventory.inspected': (one, { data, occurredAt }) => {
      one.inspectedAt = occurredAt
      one.accepted = data.accepted
      one.passed = data.quantityOk && data.specificationOk && data.qualityOk
      one.reported = data.report !== null
    },
    'inventory.received': (one, { data }) => {
      one.received = add(one.received, data.quantity)
    },
  },
})
