import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsIssued } from '../../../facts/inventory/events/stock.ts'
import { placeKey } from '../../../facts/inventory/fields.ts'

/** 日期与去向: the day is the business time of the issue; the destination must be named. */
export const issueWithDestination = defineRule({
  id: 'issue-with-destination',
  clauses: ['A00-4.2.4.4'],
  title: { zh: '出库须记去向', en: 'The destination of an issue is recorded' },
  force: 'must',
  on: [goodsIssued],
  sentence: { zh: '去向：{actual}', en: 'destination: {actual}' },
  subjects: ({ data }) => [tag('stock', placeKey(data))],
  reads: () => ({}),
  holds: ({ event }) => {
    const { destination } = event.data
    return { holds: destination !== null, actual: destination, limit: 'a destination' }
  },
})
