import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerBlacklisted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 清除该客户: on the company's blacklist a customer is on no department's books any more. */
export const companyBlacklistClearsAllBooks = defineRule({
  id: 'company-blacklist-clears-all-books',
  clauses: ['D11-3.3.7'],
  title: {
    zh: '列入公司黑名单即从各部门清除',
    en: "The company's blacklist takes the customer off every department's books",
  },
  force: 'must',
  on: [customerBlacklisted],
  sentence: { zh: '仍在名册上的部门：{actual}', en: 'still on the books of: {actual}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, after }) => {
    if (event.data.list !== 'company') return notApplicable()
    const left = Object.values(after.customer.relations).filter(({ admitted }) => admitted)
    return { holds: left.length === 0, actual: left.map(({ departmentId }) => departmentId), limit: [] }
  },
})
