/** 收货单: one arrival, its inspection, and how much of it has gone into stock. */
import { add, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { goodsArrived, goodsInspected, goodsReceived, rejectsSettled } from '../events/stock.ts'

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
  /** Of what was not accepted: returned, or made good. */
  settled: '0',
})

export type Receipt = ReturnType<typeof receiptOf>

export const receipt = defineState({
  name: 'receipt',
  per: 'receipt',
  events: [goodsArrived, goodsInspected, goodsReceived, rejectsSettled],
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
    'inventory.received': (receipt, { data }) => set(receipt, { received: add(receipt.received, data.quantity) }),
    'inventory.rejects-settled': (receipt, { data }) => set(receipt, { settled: add(receipt.settled, data.quantity) }),
  },
})

/** What inspection did not accept; nothing before it. */
export function rejectedOf({
  inspectedAt,
  quantity,
  accepted,
}: Pick<Receipt, 'inspectedAt' | 'quantity' | 'accepted'>): string {
  return inspectedAt === null ? '0' : subtract(quantity, accepted)
}
