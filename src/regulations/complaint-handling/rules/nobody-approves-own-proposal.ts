import { complaintPenaltyApproved } from '../../../facts/complaint/events/consequences.ts'
import { complaintApproved } from '../../../facts/complaint/events/settlement.ts'
import { own } from '../../../facts/own.ts'
import { caseRule } from '../case-rule.ts'

/** Who proposed something does not approve it: the opinion, what was negotiated, a penalty. */
export const nobodyApprovesOwnProposal = caseRule({
  id: 'nobody-approves-own-proposal',
  title: { zh: '不得核决本人所拟事项', en: 'Nobody approves what he proposed' },
  on: [complaintApproved, complaintPenaltyApproved],
  sentence: { zh: '核决人 {actual}，拟定人 {proposers}', en: 'approved by {actual}, proposed by {proposers}' },
  holds: ({ event, before }) => {
    const by = event.actor?.id ?? null
    const { negotiated, consolidated } = before.settlement
    const proposed =
      event.type === 'complaint.approved'
        ? [negotiated?.by, consolidated?.by]
        : [own(before.consequences.penalties, event.data.penaltyId)?.proposed.by]
    const proposers = proposed.filter(one => one !== undefined && one !== null)
    return { holds: by !== null && !proposers.includes(by), actual: by, limit: 'somebody else', facts: { proposers } }
  },
})
