/** What follows from a case: penalties and sanctions, money, improvements. */
import * as z from 'zod'
import { stepEvent } from './about.ts'
import { amount, id, line, penaltyCopy, penaltyKind } from './fields.ts'

/** 处罚拟定: fine, bonus deduction, administrative sanction, or a reward. */
export const complaintPenaltyProposed = stepEvent('complaint.penalty-proposed', () => ({
  penaltyId: id,
  kind: penaltyKind,
  departmentId: id,
  personId: id.nullable(),
  amount: amount.nullable(),
  measure: line,
  /** 罚扣判定基准. */
  basis: line.nullable(),
}))

/** 奖罚通知单 issued. */
export const complaintPenaltyNoticeIssued = stepEvent('complaint.penalty-notice-issued', () => ({ penaltyId: id }))

/** Approved, by whom the envelope says. */
export const complaintPenaltyApproved = stepEvent('complaint.penalty-approved', () => ({ penaltyId: id }))

/** 复印三份: one kept, one to accounting, one to who is penalised. */
export const complaintPenaltyCopied = stepEvent('complaint.penalty-copied', () => ({
  penaltyId: id,
  to: z.array(penaltyCopy).min(1).max(3),
}))

/** 人事公布单: an approved sanction has been sent to personnel and published. */
export const complaintSanctionPublished = stepEvent('complaint.sanction-published', () => ({
  penaltyId: id,
  announcement: line,
}))

/** 应收金额扣除: taken out of the salesperson's collection rate. */
export const complaintReceivableDeducted = stepEvent('complaint.receivable-deducted', () => ({
  salespersonId: id,
  partNumber: id,
  amount,
}))

/** 收回应收账款: after a complaint that was not founded. */
export const complaintReceivableCollected = stepEvent('complaint.receivable-collected', () => ({ amount }))

/** 改善方案: one measure, for one department. */
export const complaintImprovementPlanned = stepEvent('complaint.improvement-planned', () => ({
  improvementId: id,
  departmentId: id,
  measure: line,
}))

export const complaintImprovementCarriedOut = stepEvent('complaint.improvement-carried-out', () => ({
  improvementId: id,
  result: line,
}))

/** 效果确认: a measure without effect is open again. */
export const complaintImprovementVerified = stepEvent('complaint.improvement-verified', () => ({
  improvementId: id,
  effective: z.boolean(),
  finding: line.nullable(),
}))
