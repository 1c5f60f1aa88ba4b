import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countPlanned } from '../../../facts/inventory/events/counts.ts'

const NEEDED = ['scope', 'on', 'persons', 'method'] as const

/** 计划内容: a scope every plan has. */
export const countPlanComplete = defineRule({
  id: 'count-plan-complete',
  clauses: ['A00-4.3.1.2'],
  title: { zh: '盘点计划须载明范围、时间、人员、方法', en: 'A count plan states scope, time, persons and method' },
  force: 'must',
  on: [countPlanned],
  sentence: { zh: '还缺：{actual}；须有：{limit}', en: 'missing: {actual}; needed: {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { scope, on, persons, method } = event.data
    const there = { scope: scope.length > 0, on: on !== null, persons: persons.length > 0, method: method !== null }
    const missing = NEEDED.filter(field => !there[field])
    return { holds: missing.length === 0, actual: missing, limit: NEEDED }
  },
})
