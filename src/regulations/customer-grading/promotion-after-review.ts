import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import { relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { dueAfterMonths } from '../../time/working-days.ts'
import { reviewInterval } from './parameters.ts'

const RANK = { qualified: 0, preferred: 1, vip: 2 } as const

/** 升级: a customer rises only after a review of the current period that found it good. */
export const promotionAfterReview = defineRule({
  id: 'promotion-after-review',
  clauses: ['D11-3.4'],
  title: { zh: '升级须有本期良好评审', en: 'A promotion follows a good review of the current period' },
  force: 'must',
  on: [customerGraded],
  parameters: { reviewInterval },
  sentence: {
    zh: '最近评审 {reviewedAt}，结果 {result}；须为 {months} 个月内的良好评审',
    en: 'last review at {reviewedAt}, result {result}; asked for a good one within {months} months',
  },
  subjects: ({ data }) => (RANK[data.to] > RANK[data.from] ? [tag('customer', data.customerId)] : []),
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters, calendar }) => {
    const relation = relationOf(before.customer, event.data.departmentId)
    if (!relation) return notApplicable()
    const { reviewedAt, reviewResult } = relation
    const months = parameters.reviewInterval
    const current =
      reviewedAt !== null &&
      reviewedAt <= event.occurredAt &&
      event.occurredAt < dueAfterMonths(calendar, reviewedAt, months).at
    return {
      holds: current && reviewResult === 'good',
      actual: current || reviewedAt === null ? reviewResult : 'not-current',
      limit: 'good',
      facts: { reviewedAt, result: reviewResult, months },
    }
  },
})
