import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countReported } from '../../../facts/inventory/events/counts.ts'
import { count } from '../../../facts/inventory/states/count.ts'

/** 逐一清点: a report is made of a whole count. */
export const everyPlaceCounted = defineRule({
  id: 'every-place-counted',
  clauses: ['A00-4.3.2.1'],
  title: { zh: '盘点须逐一清点', en: 'Every place of the scope is counted' },
  force: 'must',
  on: [countReported],
  sentence: { zh: '已盘 {actual}，范围 {limit}', en: 'counted {actual} of {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: ({ data }) => ({ known: count.of(data.countId) }),
  holds: ({ before: { known } }) => {
    const counted = Object.keys(known.lines).length
    return { holds: counted === known.scope.length, actual: counted, limit: known.scope.length }
  },
})
