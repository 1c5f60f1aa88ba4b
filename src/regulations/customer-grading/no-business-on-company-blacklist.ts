import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerAdmitted, customerTraded } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'

/** 公司黑名单: no department does any new business with the customer; settling what exists goes on. */
export const noBusinessOnCompanyBlacklist = defineRule({
  id: 'no-business-on-company-blacklist',
  clauses: ['D11-3.5.b.2'],
  title: { zh: '公司黑名单客户不得交易', en: "No business with a customer on the company's blacklist" },
  force: 'must',
  on: [customerTraded, customerAdmitted],
  sentence: {
    zh: '公司自 {actual} 起将该客户列入黑名单：{reason}',
    en: "on the company's blacklist since {actual}: {reason}",
  },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ before }) => {
    const { listedAt, listedFor } = before.customer
    return { holds: listedAt === null, actual: listedAt, limit: null, facts: { reason: listedFor } }
  },
})
