import { complaintNegotiated } from '../../../facts/complaint/events/settlement.ts'
import { caseRule } from '../case-rule.ts'

/** 经主管核阅: the head of sales has seen the result before the form goes back. */
export const negotiationReviewed = caseRule({
  id: 'negotiation-reviewed',
  title: { zh: '交涉结果经主管核阅', en: 'The head has seen the result of the negotiation' },
  on: [complaintNegotiated],
  sentence: {
    zh: '交涉人 {by}，核阅主管 {actual}',
    en: 'negotiated by {by}, seen by {actual}',
  },
  holds: ({ event: { data, actor } }) => {
    const by = actor?.id ?? null
    const holds = data.reviewedBy !== null && data.reviewedBy !== by
    return { holds, actual: data.reviewedBy, limit: 'head of sales', facts: { by } }
  },
})
