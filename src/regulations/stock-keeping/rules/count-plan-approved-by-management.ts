import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { countApproved } from '../../../facts/inventory/events/counts.ts'
import { countApprovers } from '../parameters.ts'

/** 报管理层审批. */
export const countPlanApprovedByManagement = defineRule({
  id: 'count-plan-approved-by-management',
  clauses: ['A00-4.3.1.3'],
  title: { zh: '盘点计划由管理层审批', en: 'Management approves the count plan' },
  force: 'must',
  on: [countApproved],
  parameters: { countApprovers },
  sentence: { zh: '审批人属 {actual}，应属 {limit}', en: 'approved by {actual}, should be one of {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: () => ({}),
  holds: ({ event, parameters: { countApprovers } }) => {
    const role = event.actor?.role ?? null
    return { holds: role !== null && countApprovers.includes(role), actual: role, limit: countApprovers }
  },
})
