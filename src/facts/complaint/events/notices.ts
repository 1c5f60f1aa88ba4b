/** Watching over one case: what is late is urged, what was closed late is inquired into. */
import * as z from 'zod'
import { stepEvent } from './about.ts'
import { id, line, noticeKind } from './fields.ts'

/** 催办单, 查办单 (洽办单). `reason` names what is late (`closing` or a step) and on which form; levels count from 1. */
export const complaintNoticeSent = stepEvent(
  'complaint.notice-sent',
  () => ({ kind: noticeKind, reason: id, level: z.int().min(1).max(1_000), to: id }),
  { fills: () => ({ form: z.int().min(0) }) },
)

/** 逾期原因: what came of an inquiry. */
export const complaintNoticeAnswered = stepEvent('complaint.notice-answered', () => ({ reason: id, cause: line }))
