import { defineRule } from '../../../core/rule.ts'
import { personForgotten } from '../../../facts/person/events.ts'

const FACTORS = ['cooperation', 'importance'] as const

/** 合作情况、档案重要性: both are on record; the list is open, so a company may weigh more. */
export const disposalWeighed = defineRule({
  id: 'disposal-weighed',
  clauses: ['A04-5.4.1.3'],
  title: { zh: '清理前考虑合作情况和档案重要性', en: 'Cooperation and weight of the archive were considered' },
  force: 'must',
  on: [personForgotten],
  sentence: { zh: '已说明：{actual}；应说明：{limit}', en: 'on record: {actual}; needed: {limit}' },
  subjects: ({ data }) => [data.subject],
  reads: () => ({}),
  holds: ({ event }) => {
    const actual = FACTORS.filter(factor => event.data[factor] !== null)
    return { holds: actual.length === FACTORS.length, actual, limit: FACTORS }
  },
})
