import { complaintPenaltyCopied, complaintSanctionPublished } from '../../../facts/complaint/events/consequences.ts'
import { own } from '../../../facts/own.ts'
import { caseRule } from '../case-rule.ts'

/** 呈总经理批准后: neither handed on nor published before it is approved. */
export const penaltyAfterApproval = caseRule({
  id: 'penalty-after-approval',
  title: { zh: '处罚经批准后执行', en: 'A penalty has effect after its approval' },
  on: [complaintPenaltyCopied, complaintSanctionPublished],
  sentence: { zh: '处罚 {penalty} 批准时间：{actual}', en: 'penalty {penalty} approved: {actual}' },
  holds: ({ event: { data }, before }) => {
    const approvedAt = own(before.consequences.penalties, data.penaltyId)?.approvedAt ?? null
    return { holds: approvedAt !== null, actual: approvedAt, limit: 'approved', facts: { penalty: data.penaltyId } }
  },
})
