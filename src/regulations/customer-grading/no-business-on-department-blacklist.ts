import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerAdmitted, customerTraded } from '../../facts/customer/events.ts'
import { relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 部门黑名单: that department does no new business with the customer; settling what exists goes on. */
export const noBusinessOnDepartmentBlacklist = defineRule({
  id: 'no-business-on-department-blacklist',
  clauses: ['D11-3.5.b.1'],
  title: { zh: '部门黑名单客户不得交易', en: "No business with a customer on the department's blacklist" },
  force: 'must',
  on: [customerTraded, customerAdmitted],
  sentence: {
    zh: '部门 {department} 自 {actual} 起将该客户列入黑名单：{reason}',
    en: 'on the blacklist of department {department} since {actual}: {reason}',
  },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before }) => {
    const relation = relationOf(before.customer, event.data.departmentId)
    const since = relation?.listedAt ?? null
    const facts = { department: event.data.departmentId, reason: relation?.listedFor ?? null }
    return { holds: since === null, actual: since, limit: null, facts }
  },
})
