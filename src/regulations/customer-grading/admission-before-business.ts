import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerTraded } from '../../facts/customer/events.ts'
import { onBooks, relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 客户准入制度: no business with a sales customer before admission; retail and related parties go without. */
export const admissionBeforeBusiness = defineRule({
  id: 'admission-before-business',
  clauses: ['D11-1.1.1'],
  title: { zh: '先准入后交易', en: 'Admission before business' },
  force: 'must',
  on: [customerTraded],
  sentence: {
    zh: '客户是否在部门名册上：{actual}；须为：{limit}',
    en: "customer on the department's books: {actual}; asked for: {limit}",
  },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before }) => {
    if (event.data.outside !== null || blacklisted(before.customer, event.data.departmentId)) return notApplicable()
    const admitted = onBooks(before.customer, event.data.departmentId) !== undefined
    return { holds: admitted, actual: admitted, limit: true }
  },
})

// Then the blacklist is the reason, and one sentence says it.
function blacklisted(customer: Parameters<typeof relationOf>[0], departmentId: string): boolean {
  return customer.listedAt !== null || (relationOf(customer, departmentId)?.listedAt ?? null) !== null
}
