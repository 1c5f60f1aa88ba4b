import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import { relationOf } from '../../facts/customer/refusals.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { recordLookBackMonths } from './parameters.ts'
import { recordOf } from './standard.ts'

/** 按期支付货款: who has paid late is no VIP. */
export const latePayerIsNoVip = defineRule({
  id: 'late-payer-is-no-vip',
  clauses: ['D11-2.2.b.1'],
  title: { zh: '滞期付款者不得为VIP客户', en: 'A late payer is no VIP' },
  force: 'must',
  on: [customerGraded],
  parameters: { recordLookBackMonths },
  sentence: {
    zh: '滞期付款记录 {actual} 条（上限 {limit}），最近一次 {latest}',
    en: '{actual} late payments on record (limit {limit}), the last at {latest}',
  },
  subjects: ({ data }) => (data.to === 'vip' ? [tag('customer', data.customerId)] : []),
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event, before, parameters, calendar }) => {
    const relation = relationOf(before.customer, event.data.departmentId)
    if (!relation) return notApplicable()
    const late = recordOf(relation, ['late-payment'], parameters.recordLookBackMonths, event.occurredAt, calendar)
    return { holds: late.length === 0, actual: late.length, limit: 0, facts: { latest: late.at(-1)?.at ?? null } }
  },
})
