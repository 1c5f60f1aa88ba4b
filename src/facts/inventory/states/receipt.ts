/** 收货单: one arrival, its inspection, and how much of it has gone into stock. */
import { add } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { goodsArrived, goodsInspected, goodsReceived } from '../events/stock.ts'
import { supplierClaimed } from '../events/supply.ts'

const receiptOf = (receiptId: string) => ({
  receiptId,
  itemId: null as string | null,
  /** As the delivery names it; null: it names none. */
  lot: null as string | null,
  quantity: '0',
  deliveryNoteId: null as string | null,
  contractId: null as string | null,
  supplierId: null as string | null,
  arrivedAt: null as Instant | null,
  inspectedAt: null as Instant | null,
  accepted: '0',
  passed: false,
  reported: false,
  /** Put into stock so far. */
  received: '0',
  /** 退货、索赔: what the supplier was asked for is settled. */
  claimSettled: false,
})

export type Receipt = ReturnType<typeof receiptOf>

export const receipt = defineState({
  name: 'receipt',
  per: 'receipt',
  events: [goodsArrived, goodsInspected, goodsReceived, supplierClaimed],
  initial: receiptOf,
  on: {
    'inventory.arrived': (receipt, { data, occurredAt }) => {
      Object.assign(receipt, data)
      receipt.arrivedAt = occurredAt
    },
    'inventory.inspected': (receipt, { data, occurredAt }) =>
      set(receipt, {
        inspectedAt: occurredAt,
        accepted: data.accepted,
        passed: data.quantityOk && data.specificationOk && data.qualityOk,
        reported: data.report !== null,
      }),
    'supply.claimed': (receipt, { data: { settled } }) => set(receipt, { claimSettled: settled }),
    'inventory.received': (receipt, { data }) => set(receipt, { received: add(receipt.received, data.quantity) }),
  },
})
