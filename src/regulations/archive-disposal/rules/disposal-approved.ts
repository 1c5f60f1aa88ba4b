import { defineRule } from '../../../core/rule.ts'
import { personForgotten } from '../../../facts/person/events.ts'
import { disposalApprovers } from '../parameters.ts'

/** 按照规定的审批流程: one of the company's approvers. */
export const disposalApproved = defineRule({
  id: 'disposal-approved',
  clauses: ['A04-5.4.2.2'],
  title: { zh: '清理经审批', en: 'The disposal is approved' },
  force: 'must',
  on: [personForgotten],
  parameters: { disposalApprovers },
  sentence: { zh: '审批人：{actual}；有权审批：{limit}', en: 'approved by: {actual}; may approve: {limit}' },
  subjects: ({ data }) => [data.subject],
  reads: () => ({}),
  holds: ({ event, parameters }) => {
    const actual = event.data.approvedBy?.role ?? null
    const limit = parameters.disposalApprovers
    return { holds: actual !== null && limit.includes(actual), actual, limit }
  },
})
