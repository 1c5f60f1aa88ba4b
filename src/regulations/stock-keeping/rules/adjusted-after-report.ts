import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { stockAdjusted } from '../../../facts/inventory/events/stock.ts'
import { count } from '../../../facts/inventory/states/count.ts'

/** 根据盘点报告调账: the count was approved, and reported before. Nothing else adjusts the books. */
export const adjustedAfterReport = defineRule({
  id: 'adjusted-after-report',
  clauses: ['A00-4.3.3.2', 'A00-4.3.1.3'],
  title: { zh: '按盘点报告调账', en: 'Stock is adjusted by the report of an approved count' },
  force: 'must',
  on: [stockAdjusted],
  sentence: {
    zh: '批准 {approvedAt}，报告 {actual}，调账 {limit}',
    en: 'approved at {approvedAt}, reported at {actual}, posted at {limit}',
  },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: ({ data }) => ({ known: count.of(data.countId) }),
  holds: ({ event, before: { known } }) => {
    const { approvedAt, reportedAt } = known
    const at = event.occurredAt
    const approved = approvedAt !== null && approvedAt <= at
    return {
      holds: approved && reportedAt !== null && reportedAt <= at,
      actual: reportedAt,
      limit: at,
      clause: approved ? 'A00-4.3.3.2' : 'A00-4.3.1.3',
      facts: { approvedAt },
    }
  },
})
