import { subtract } from '../../../core/exact.ts'
import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { stockAdjusted } from '../../../facts/inventory/events/stock.ts'
import { placeKey } from '../../../facts/inventory/fields.ts'
import { count } from '../../../facts/inventory/states/count.ts'
import { own } from '../../../facts/own.ts'

/** 查明原因: a count that agrees with the books needs no explanation. */
export const varianceExplainedBeforePosting = defineRule({
  id: 'variance-explained-before-posting',
  clauses: ['A00-4.3.2.2'],
  title: { zh: '差异查明原因后调账', en: 'A difference is explained before it is posted' },
  force: 'must',
  on: [stockAdjusted],
  sentence: { zh: '{place} 差异 {actual}，原因：{cause}', en: '{place}: variance {actual}, cause: {cause}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: ({ data }) => ({ known: count.of(data.countId) }),
  holds: ({ event, before: { known } }) => {
    const place = placeKey(event.data)
    const variance = subtract(event.data.counted, event.data.booked)
    const cause = own(known.lines, place)?.explanation ?? null
    return { holds: variance === '0' || cause !== null, actual: variance, limit: '0', facts: { place, cause } }
  },
})
