import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerBlacklisted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { GRAVE_KINDS, graveKindOf } from './grave-incident.ts'
import { majorLossThreshold } from './parameters.ts'

/** 核实后列入公司黑名单: only after a verified major loss or harm to the company's reputation. */
export const companyBlacklistAfterVerification = defineRule({
  id: 'company-blacklist-after-verification',
  clauses: ['D11-3.3.5'],
  title: {
    zh: '核实重大损失或声誉损害后方可列入公司黑名单',
    en: "The company's blacklist follows a verified major loss or harm to reputation",
  },
  force: 'must',
  on: [customerBlacklisted],
  parameters: { majorLossThreshold },
  sentence: {
    zh: '已核实：{verified}；记录在案的情形：{actual}；须有其一：{limit}',
    en: 'verified: {verified}; on record: {actual}; asked for one of: {limit}',
  },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters }) => {
    const { list, verified } = event.data
    if (list !== 'company') return notApplicable()
    const incidents = Object.values(before.customer.relations).flatMap(({ incidents }) => incidents)
    const grave = [...new Set(incidents.map(one => graveKindOf(one, parameters.majorLossThreshold)))].filter(
      kind => kind !== undefined,
    )
    return { holds: verified && grave.length > 0, actual: grave, limit: GRAVE_KINDS, facts: { verified } }
  },
})
