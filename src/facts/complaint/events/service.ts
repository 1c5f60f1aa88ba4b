/** What the front desk and the departments do with a service complaint (服务投诉). */
import * as z from 'zod'
import { stepEvent } from './about.ts'
import { complexity, id, instant, level, line, serviceClass, way } from './fields.ts'

/** 前台登记: the first contact's message is at the front desk, which gathers and checks it. */
export const complaintRegistered = stepEvent('complaint.registered', () => ({ findings: line.nullable() }), {
  texts: ['findings'],
})

/** 性质和程度: what is null stays as it was. Urgent from the moment that it is marked so. */
export const complaintClassified = stepEvent('complaint.classified', () => ({
  class: serviceClass.nullable(),
  complexity: complexity.nullable(),
  severity: line.nullable(),
  treatment: line.nullable(),
}))

/** 传递, 调度, 知会: to a department, with the times by which it is to be done and answered. */
export const complaintDispatched = stepEvent('complaint.dispatched', () => ({
  departmentId: id,
  handler: id.nullable(),
  handleBy: instant.nullable(),
  replyBy: instant.nullable(),
}))

/** 回应: the department cannot keep the time, and why. */
export const complaintDelayExplained = stepEvent('complaint.delay-explained', () => ({
  departmentId: id,
  reason: line,
}))

/** 处理妥善: the work is done. Root cause and measure are what the analysis lives on. */
export const complaintResolved = stepEvent('complaint.resolved', () => ({
  departmentId: id.nullable(),
  measure: line,
  rootCause: line.nullable(),
}))

/** 反馈: to the customer centre, and from there to the first contact. */
export const complaintFedBack = stepEvent('complaint.fed-back', () => ({
  to: z.enum(['customer-centre', 'first-contact']),
}))

/** 跟进验证; 会同: by the developer's service department together with the property company. */
export const complaintVerified = stepEvent(
  'complaint.verified',
  () => ({
    ok: z.boolean(),
    jointly: z.boolean(),
    finding: line.nullable(),
  }),
  { texts: ['finding'] },
)

/** 回访; null: the customer did not say. */
export const complaintFollowedUp = stepEvent(
  'complaint.followed-up',
  () => ({
    satisfied: z.boolean().nullable(),
    remark: line.nullable(),
  }),
  { texts: ['remark'] },
)

/** 上报: taken up to the next level, since nobody below could settle it. */
export const complaintEscalated = stepEvent(
  'complaint.escalated',
  () => ({
    to: level,
    by: way,
    reason: line,
  }),
  { texts: ['reason'] },
)

/** 书面报告: to the level named. */
export const complaintReportedInWriting = stepEvent(
  'complaint.reported-in-writing',
  () => ({
    to: level,
    report: line,
  }),
  { texts: ['report'] },
)

/** 决策处理: what a level decided; it binds. */
export const complaintLevelDecided = stepEvent('complaint.level-decided', () => ({ level, decision: line }), {
  texts: ['decision'],
})
