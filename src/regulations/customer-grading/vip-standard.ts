import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import { relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { recordLookBackMonths, vipMinAnnualVolume, vipMinBeds, vipMinHospitalLevel } from './parameters.ts'
import { judgedByCriteria, recordOf, sizeOf } from './standard.ts'

const BREACHES = ['uncollected-goods', 'contract-breach'] as const

/** VIP客户标准: size, standing, a clean record, and the wish to work together for long. */
export const vipStandard = defineRule({
  id: 'vip-standard',
  clauses: ['D11-2.2.a.1', 'D11-2.2.a.2', 'D11-2.2.a.3', 'D11-2.2.a.4', 'D11-2.2.b.2', 'D11-2.2.c'],
  title: { zh: 'VIP客户标准', en: 'VIP standard' },
  force: 'must',
  on: [customerGraded],
  parameters: { vipMinHospitalLevel, vipMinBeds, vipMinAnnualVolume, recordLookBackMonths },
  sentence: {
    zh:
      '未满足：{actual}；医院等级 {hospitalLevel}（须 {minHospitalLevel}），床位 {beds}（须 {minBeds}），' +
      '年业务量 {annualVolume} 元（须 {minAnnualVolume} 元）',
    en:
      'not met: {actual}; hospital level {hospitalLevel} (asked {minHospitalLevel}), beds {beds} (asked {minBeds}), ' +
      'annual volume CNY {annualVolume} (asked {minAnnualVolume})',
  },
  subjects: ({ data }) => (data.to === 'vip' ? [tag('customer', data.customerId)] : []),
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters, calendar }) => {
    const { customer } = before
    const relation = relationOf(customer, event.data.departmentId)
    if (!relation) return notApplicable()
    const { assessment } = relation
    const size = sizeOf(customer, event.occurredAt, calendar, {
      hospitalLevel: parameters.vipMinHospitalLevel,
      beds: parameters.vipMinBeds,
      annualVolume: parameters.vipMinAnnualVolume,
    })
    const breaches = recordOf(relation, BREACHES, parameters.recordLookBackMonths, event.occurredAt, calendar)
    const direct = customer.kind === 'direct-distributor' || customer.kind === 'medical-institution'
    const standing = [assessment?.results, assessment?.reputation, assessment?.stability, assessment?.loyalty]
    return judgedByCriteria(
      [
        { clause: 'D11-2.2.a.1', code: 'size', met: size.met },
        { clause: 'D11-2.2.a.4', code: 'direct-customer', met: direct },
        { clause: 'D11-2.2.a.4', code: 'high-standing', met: standing.every(one => one === 'high') },
        { clause: 'D11-2.2.b.2', code: 'no-breach', met: breaches.length === 0 },
        { clause: 'D11-2.2.b.2', code: 'small-risk', met: assessment !== null && assessment.risk !== 'great' },
        { clause: 'D11-2.2.c', code: 'long-term-partner', met: assessment?.longTermPartner === true },
      ],
      { ...size.facts, breaches: breaches.length },
    )
  },
})
