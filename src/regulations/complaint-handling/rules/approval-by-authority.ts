import { compare } from '../../../core/exact.ts'
import { complaintApproved } from '../../../facts/complaint/events/settlement.ts'
import { localDate } from '../../../time/local-date.ts'
import { rolesFor, standsIn } from '../authority.ts'
import { caseRule } from '../case-rule.ts'
import { authority, substitutes } from '../parameters.ts'

/**
 * 核决权限: an amount is approved by a role whose limit reaches it, or a higher one, in person or by a substitute who is
 * appointed for that day. The amount is at least what the handling costs.
 */
export const approvalByAuthority = caseRule({
  id: 'approval-by-authority',
  title: { zh: '依核决权限核决', en: 'Approved by whose authority reaches the amount' },
  on: [complaintApproved],
  parameters: { authority, substitutes },
  sentence: {
    zh: '金额 {amount}（处理金额 {handling}），由 {actual} 以 {as} 核决；有权核决者：{limit}',
    en: 'amount {amount} (handling {handling}), approved by {actual} as {as}; authorised: {limit}',
  },
  holds: ({ event: { data, actor, occurredAt }, parameters, calendar }) => {
    const { amount, as, handling } = data
    const roles = rolesFor(parameters.authority, compare(amount, handling.amount) < 0 ? handling.amount : amount)
    const role = actor?.role ?? null
    const inPerson = role === as
    const substitute = actor !== null && standsIn(parameters.substitutes, actor.id, as, localDate(calendar, occurredAt))
    const holds = roles.includes(as) && (inPerson || substitute) && compare(amount, handling.amount) >= 0
    const by = inPerson ? role : substitute ? `${actor.id}→${as}` : role
    return { holds, actual: by, limit: roles, facts: { amount, handling: handling.amount, as } }
  },
})
