import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countPlanned } from '../../../facts/inventory/events/counts.ts'
import { countPlanners } from '../parameters.ts'

/** 财务部门会同仓储部门: each of them has a hand in the plan; others may, too. */
export const countPlannedByBoth = defineRule({
  id: 'count-planned-by-both',
  clauses: ['A00-4.3.1.1'],
  title: { zh: '盘点计划由财务会同仓储编制', en: 'Finance and the warehouse draw up the count plan' },
  force: 'must',
  on: [countPlanned],
  parameters: { countPlanners },
  sentence: { zh: '缺 {actual}，应有 {limit}', en: 'missing: {actual}; required: {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: () => ({}),
  holds: ({ event, parameters: { countPlanners } }) => {
    const missing = countPlanners.filter(one => !event.data.departments.includes(one))
    return { holds: missing.length === 0, actual: missing, limit: countPlanners }
  },
})
