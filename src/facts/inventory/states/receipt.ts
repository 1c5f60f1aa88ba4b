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
    'inventory.arrived': (receipt, { data, occurredAt }) => {
      const { itemId, lot, quantity, deliveryNoteId, contractId } = data
      Object.assign(receipt, { itemId, lot, quantity, deliveryNoteId, contractId })
      receipt.arrivedAt = occurredAt
    },
    'inventory.inspected': (receipt, { data, occurredAt }) => {
      receipt.inspectedAt = occurredAt
      receipt.accepted = data.accepted
      receipt.passed = data.quantityOk && data.specificationOk && data.qualityOk
      receipt.reported = data.report !== null
    },
    'inventory.received': (receipt, { data }) => {
      receipt.received = add(receipt.received, data.quantity)
    },
  },
})
