/** Watching over cases: notices about late ones, the monthly summary, reports of a period, the emergency procedure. */
import * as z from 'zod'
import { defineEvent } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { stepEvent } from './about.ts'
import { day, id, line, month, noticeKind } from './fields.ts'

/** 催办单, 查办单 (洽办单). `reason` names what is late (`closing` or a step) and on which form; levels count from 1. */
export const complaintNoticeSent = stepEvent('complaint.notice-sent', () => ({
  kind: noticeKind,
  reason: id,
  form: z.int().min(0),
  level: z.int().min(1).max(1_000),
  to: id,
}))

/** 逾期原因: what came of an inquiry. */
export const complaintNoticeAnswered = stepEvent('complaint.notice-answered', () => ({ reason: id, cause: line }))

/** 客诉案件统计表 and the review of sanctions: the cases closed in a month are summed up, with whom, by the 10th. */
export const closingsReviewed = defineEvent({
  type: 'complaint.closings-reviewed',
  schema: () =>
    z.strictObject({
      month,
      purpose: z.enum(['statistics', 'sanctions']),
      participants: z.array(id).max(50),
      note: line.nullable(),
    }),
  tags: ({ month }) => [tag('closing-month', month)],
})

/** 每周每月统计评估分析报告: of the period that begins on the day `from`, and to whom it went. */
export const complaintsReported = defineEvent({
  type: 'complaint.period-reported',
  schema: () =>
    z.strictObject({
      period: z.enum(['week', 'month']),
      from: day,
      recipients: z.array(id).max(50),
      findings: line,
    }),
  tags: () => [],
})

/** 应急流程: started, since complaints surged. */
export const emergencyStarted = defineEvent({
  type: 'complaint.emergency-started',
  schema: () => z.strictObject({ reason: line }),
  tags: () => [],
})

export const oversightEvents = [
  complaintNoticeSent,
  complaintNoticeAnswered,
  closingsReviewed,
  complaintsReported,
  emergencyStarted,
] as const
