import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerBlacklisted, customerDelisted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { marketingDivision } from './parameters.ts'

/** 公司黑名单的管理权限在营销事业部. */
export const companyBlacklistByMarketingDivision = defineRule({
  id: 'company-blacklist-by-marketing-division',
  clauses: ['D11-3.5.a.1'],
  title: { zh: '公司黑名单由营销事业部管理', en: "Only the marketing division keeps the company's blacklist" },
  force: 'must',
  on: [customerBlacklisted, customerDelisted],
  parameters: { marketingDivision },
  sentence: { zh: '办理部门 {actual}；有权部门 {limit}', en: 'asked for by {actual}; entitled is {limit}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, parameters }) => {
    if (event.data.list !== 'company') return notApplicable()
    const by = event.actor?.department ?? null
    return { holds: by === parameters.marketingDivision, actual: by, limit: parameters.marketingDivision }
  },
})
