import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import type { Kind } from '../../facts/customer/fields.ts'
import { relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'
import {
  preferredMinAnnualVolume,
  preferredMinBeds,
  preferredMinHospitalLevel,
  recordLookBackMonths,
} from './parameters.ts'
import { judgedByCriteria, recordOf, sizeOf } from './standard.ts'

const BREACHES = ['late-payment', 'uncollected-goods', 'contract-breach'] as const

// 经销商或医疗机构; unlike a VIP, an indirect distributor may be preferred.
const TRADES: readonly (Kind | null)[] = ['direct-distributor', 'indirect-distributor', 'medical-institution']

/** 优选类客户标准: known in its region, of some size, in good faith, with a clean record. */
export const preferredStandard = defineRule({
  id: 'preferred-standard',
  clauses: ['D11-2.3.a.1', 'D11-2.3.a.2', 'D11-2.3.a.3', 'D11-2.3.a.4', 'D11-2.3.b', 'D11-2.3.c', 'D11-2.3.d'],
  title: { zh: '优选类客户标准', en: 'Preferred standard' },
  force: 'must',
  on: [customerGraded],
  parameters: { preferredMinHospitalLevel, preferredMinBeds, preferredMinAnnualVolume, recordLookBackMonths },
  sentence: {
    zh:
      '未满足：{actual}；医院等级 {hospitalLevel}（须 {minHospitalLevel}），床位 {beds}（须 {minBeds}），' +
      '年业务量 {annualVolume} 元（须 {minAnnualVolume} 元），违约记录 {breaches} 条',
    en:
      'not met: {actual}; hospital level {hospitalLevel} (asked {minHospitalLevel}), beds {beds} (asked {minBeds}), ' +
      'annual volume CNY {annualVolume} (asked {minAnnualVolume}), breaches on record {breaches}',
  },
  subjects: ({ data }) => (data.to === 'preferred' ? [tag('customer', data.customerId)] : []),
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters, calendar }) => {
    const { customer } = before
    const relation = relationOf(customer, event.data.departmentId)
    if (!relation) return notApplicable()
    const { assessment } = relation
    const size = sizeOf(customer, event.occurredAt, calendar, {
      hospitalLevel: parameters.preferredMinHospitalLevel,
      beds: parameters.preferredMinBeds,
      annualVolume: parameters.preferredMinAnnualVolume,
    })
    const breaches = recordOf(relation, BREACHES, parameters.recordLookBackMonths, event.occurredAt, calendar)
    const good = assessment !== null && assessment.results !== 'low' && assessment.risk === 'none'
    const faithful = assessment !== null && assessment.goodFaith !== 'low' && assessment.loyalty !== 'low'
    return judgedByCriteria(
      [
        { clause: 'D11-2.3.a.1', code: 'distributor-or-institution', met: TRADES.includes(customer.kind) },
        { clause: 'D11-2.3.a.1', code: 'known-in-region', met: assessment?.knownInRegion === true },
        { clause: 'D11-2.3.a.1', code: 'good-business-without-risk', met: good },
        { clause: 'D11-2.3.a.2', code: 'size', met: size.met },
        { clause: 'D11-2.3.b', code: 'large-demand', met: assessment !== null && assessment.demand !== 'low' },
        { clause: 'D11-2.3.c', code: 'good-faith-and-loyalty', met: faithful },
        { clause: 'D11-2.3.c', code: 'long-term-partner', met: assessment?.longTermPartner === true },
        { clause: 'D11-2.3.d', code: 'no-breach', met: breaches.length === 0 },
      ],
      { ...size.facts, breaches: breaches.length },
    )
  },
})
