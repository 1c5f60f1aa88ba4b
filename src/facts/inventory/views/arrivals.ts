/** 到货: what came, what was accepted of it, what is in stock, and what the supplier has to take back or make good. */
import type { DeepReadonly, Fact } from '../../../core/event.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { defineView } from '../../../core/view.ts'
import { foldInto, onEach } from '../../fold-into.ts'
import { goodsArrived, goodsInspected, goodsReceived, rejectsSettled } from '../events/stock.ts'
import { type Receipt, receipt } from '../states/receipt.ts'

interface ArrivalBook {
  receipts: Record<string, Receipt>
}

const arrivalBook = defineState({
  name: 'arrival-book',
  events: [goodsArrived, goodsInspected, goodsReceived, rejectsSettled],
  initial: (): ArrivalBook => ({ receipts: {} }),
  on: onEach(receipt.types, fold),
})

function fold({ receipts }: ArrivalBook, event: Fact<string, { readonly receiptId: string | null }>): void {
  const { receiptId } = event.data
  if (receiptId !== null) foldInto(receipts, receipt, receiptId, event)
}

/** What arrived; `received` is in stock so far. */
export interface ArrivalRow extends DeepReadonly<Omit<Receipt, 'passed' | 'reported' | 'accepted' | 'settled'>> {
  readonly itemId: string
  readonly arrivedAt: Instant
  /** null: not inspected yet. */
  readonly accepted: string | null
  readonly rejected: string | null
}

/** Key: an item, or '' for all. In the order of arrival. */
export const arrivals = defineView({
  name: 'arrivals',
  question: { zh: '到货验收和入库到哪一步？', en: 'What arrived, and how far is it on its way into stock?' },
  fold: arrivalBook,
  answer: ({ state, key }): readonly ArrivalRow[] => rowsOf(state).filter(({ itemId }) => key === '' || itemId === key),
})

/** Key: a supplier, or '' for all. What inspection did not accept, until all of it was returned or made good. */
export const supplierClaims = defineView({
  name: 'supplier-claims',
  question: { zh: '哪些到货须向供应商退货或索赔？', en: 'What is to be returned to or claimed from a supplier?' },
  fold: arrivalBook,
  answer: ({ state, key }): readonly ArrivalRow[] =>
    rowsOf(state).filter(
      ({ supplierId, rejected, receiptId }) =>
        (key === '' || supplierId === key) &&
        rejected !== null &&
        compare(state.receipts[receiptId]!.settled, rejected) < 0,
    ),
})

function rowsOf({ receipts }: DeepReadonly<ArrivalBook>): ArrivalRow[] {
  return Object.values<DeepReadonly<Receipt>>(receipts)
    .map(rowOf)
    .sort((row, other) => (row.arrivedAt < other.arrivedAt ? -1 : row.arrivedAt > other.arrivedAt ? 1 : 0))
}

function rowOf({
  passed: _,
  reported: __,
  settled: ___,
  itemId,
  arrivedAt,
  accepted,
  ...arrived
}: DeepReadonly<Receipt>): ArrivalRow {
  const inspected = arrived.inspectedAt !== null
  return {
    ...arrived,
    itemId: itemId!,
    arrivedAt: arrivedAt!,
    accepted: inspected ? accepted : null,
    rejected: inspected ? subtract(arrived.quantity, accepted) : null,
  }
}
