import { compare } from '../../../core/exact.ts'
import { notApplicable } from '../../../core/rule.ts'
import { complaintCustomerTold, complaintNegotiated } from '../../../facts/complaint/events/settlement.ts'
import { limitOf } from '../authority.ts'
import { caseRule } from '../case-rule.ts'
import { authority } from '../parameters.ts'

/**
 * 业务部不得超越核决权限答复客户: what sales promises is within its own authority, or within what was decided before: the
 * office's handling while negotiating, the approval afterwards.
 */
export const answerWithinAuthority = caseRule({
  id: 'answer-within-authority',
  title: { zh: '答复客户不得超越核决权限', en: 'No answer to the customer beyond the authority' },
  on: [complaintNegotiated, complaintCustomerTold],
  parameters: { authority },
  sentence: {
    zh: '答复客户的金额 {actual}，可答复至 {limit}（业务部权限 {own}，已定 {decided}）',
    en: 'promised {actual}, at most {limit} (own authority {own}, decided {decided})',
  },
  holds: ({ event, before, edition, parameters }) => {
    const promised = event.type === 'complaint.negotiated' ? event.data.handling : event.data.promised
    if (promised === null) return notApplicable()
    const { drafted, approved } = before.settlement
    const decided = approved?.handling.amount ?? (event.type === 'complaint.negotiated' ? drafted?.amount : undefined)
    const own = limitOf(parameters.authority, edition.salesRoles)
    const limit = own === null || (decided !== undefined && compare(own, decided) < 0) ? (decided ?? own) : own
    const holds = own === null || compare(promised.amount, limit!) <= 0
    return {
      holds,
      actual: promised.amount,
      limit: own === null ? null : limit,
      facts: { own, decided: decided ?? null },
    }
  },
})
