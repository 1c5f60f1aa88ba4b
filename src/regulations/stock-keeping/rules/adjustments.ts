/** 调账: the books follow the count, by whom and after what. */
import { subtract } from '../../../core/exact.ts'
import type { Instant } from '../../../core/ports.ts'
import { placeKey } from '../../../facts/inventory/events/fields.ts'
import { adjustmentReversed, stockAdjusted } from '../../../facts/inventory/events/stock.ts'
import { count } from '../../../facts/inventory/states/count.ts'
import { own } from '../../../facts/own.ts'
import { authorized, precedence, scopedRule } from '../../../kinds/index.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'

export const adjustmentRules = [
  /** 根据盘点报告调账: the count was approved, and reported before. Nothing else adjusts the books. */
  precedence({
    id: 'adjusted-after-report',
    clauses: ['A00-4.3.3.2', 'A00-4.3.1.3'],
    title: { zh: '按盘点报告调账', en: 'Stock is adjusted by the report of an approved count' },
    sentence: {
      zh: '[批准于 {approvedAt}|尚未批准]，[报告于 {actual}|尚未报告]，调账于 {limit}',
      en: '[approved at {approvedAt}|not approved yet], [reported at {actual}|not reported yet], posted at {limit}',
    },
    on: [stockAdjusted],
    of: count,
    first: ({ before }) => before.reportedAt,
    provided: isApproved,
    clause: judged => (isApproved(judged) ? 'A00-4.3.3.2' : 'A00-4.3.1.3'),
    facts: ({ before: { approvedAt } }) => ({ approvedAt }),
  }),

  /** 查明原因: a count that agrees with the books needs no explanation. */
  scopedRule({
    id: 'variance-explained-before-posting',
    clauses: ['A00-4.3.2.2'],
    title: { zh: '差异查明原因后调账', en: 'A difference is explained before it is posted' },
    sentence: {
      zh: '{place} 差异 {actual}[，原因：{cause}|，原因未查明]',
      en: '{place}: variance {actual}, cause: [{cause}|not found yet]',
    },
    on: [stockAdjusted],
    of: count,
    holds: ({ data, before }) => {
      const place = placeKey(data)
      const variance = subtract(data.counted, data.booked)
      const cause = own(before.lines, place)?.explanation ?? null
      return { holds: variance === '0' || cause !== null, actual: variance, limit: '0', facts: { place, cause } }
    },
  }),

  /** 财务部门账务处理: whoever counts does not post, and takes back no posting. */
  authorized({
    id: 'adjusted-by-finance',
    clauses: ['A00-4.3.3.2'],
    title: { zh: '库存账目由财务调整', en: 'Finance adjusts the stock books' },
    on: [stockAdjusted, adjustmentReversed],
    of: 'count',
    who: 'role',
    among: parameters.bookkeepers,
  }),
]

interface Posting {
  readonly event: { readonly occurredAt: Instant }
  readonly before: { readonly approvedAt: Instant | null }
}

function isApproved({ event, before: { approvedAt } }: Posting): boolean {
  return approvedAt !== null && approvedAt <= event.occurredAt
}
