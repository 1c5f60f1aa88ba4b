import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerGraded } from '../../facts/customer/events.ts'

/** 降级: the ground and the consequences of the problem stand with the downgrade of a VIP. */
export const downgradeWithReason = defineRule({
  id: 'downgrade-with-reason',
  clauses: ['D11-3.3.3', 'D11-3.3.2'],
  title: { zh: 'VIP客户降级须写明理由', en: 'The downgrade of a VIP gives its reason' },
  force: 'in-principle',
  on: [customerGraded],
  sentence: { zh: '理由：{actual}', en: 'reason: {actual}' },
  subjects: ({ data }) => (data.from === 'vip' ? [tag('customer', data.customerId)] : []),
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ event }) => ({ holds: event.data.reason !== null, actual: event.data.reason, limit: true }),
})
