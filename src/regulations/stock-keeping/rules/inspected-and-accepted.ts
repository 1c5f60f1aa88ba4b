import { compare } from '../../../core/exact.ts'
import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsReceived } from '../../../facts/inventory/events/stock.ts'
import { receipt } from '../../../facts/inventory/states/receipt.ts'

/**
 * 验收合格后入库: quantity, specification and quality were found good before, and no more goes into stock than was
 * accepted. Told late or not, the inspection must not be later than the entry.
 */
export const inspectedAndAccepted = defineRule({
  id: 'inspected-and-accepted',
  clauses: ['A00-4.2.2.3', 'A00-4.2.2.2', 'A00-4.1.3.d.2'],
  title: { zh: '验收合格后方可入库', en: 'Only what was inspected and accepted goes into stock' },
  force: 'must',
  on: [goodsReceived],
  sentence: {
    zh: '验收时间 {inspectedAt}，合格 {passed}；入库累计 {actual}，接收 {limit}',
    en: 'inspected at {inspectedAt}, good: {passed}; {actual} into stock in all, accepted were {limit}',
  },
  subjects: ({ data }) => (data.receiptId === null ? [] : [tag('receipt', data.receiptId)]),
  reads: ({ data }) => ({ arrival: receipt.of(data.receiptId ?? '') }),
  holds: ({ event, after: { arrival } }) => {
    const { inspectedAt, passed, accepted, received } = arrival
    const inspected = inspectedAt !== null && inspectedAt <= event.occurredAt
    return {
      holds: inspected && passed && compare(received, accepted) <= 0,
      actual: received,
      limit: accepted,
      facts: { receipt: arrival.receiptId, inspectedAt, passed },
    }
  },
})
