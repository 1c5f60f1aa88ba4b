import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerBlacklisted, customerDelisted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 部门黑名单的管理权限在各所属部门. */
export const departmentBlacklistByDepartment = defineRule({
  id: 'department-blacklist-by-department',
  clauses: ['D11-3.5.a.3'],
  title: { zh: '部门黑名单由本部门管理', en: 'A department keeps its own blacklist' },
  force: 'must',
  on: [customerBlacklisted, customerDelisted],
  sentence: { zh: '办理部门 {actual}；有权部门 {limit}', en: 'asked for by {actual}; entitled is {limit}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event }) => {
    if (event.data.list !== 'department') return notApplicable()
    const by = event.actor?.department ?? null
    return { holds: by === event.data.departmentId, actual: by, limit: event.data.departmentId }
  },
})
