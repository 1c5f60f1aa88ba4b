/** What is decided and agreed: handling, negotiation, opinion, responsibility, approval, and what the customer hears. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { stepEvent } from './about.ts'
import { about, amount, handling, id, line, month, reply, share, stage } from './fields.ts'

/** 处理方式拟定: what the office would do; sales negotiates within it. */
export const complaintHandlingDrafted = stepEvent('complaint.handling-drafted', () => ({ handling: handling() }))

/** 交涉结果: what sales and the customer came to, seen by the head of sales. */
export const complaintNegotiated = stepEvent(
  'complaint.negotiated',
  () => ({
    agreed: z.boolean(),
    handling: handling(),
    result: line,
    reviewedBy: id.nullable(),
  }),
  { texts: ['result'] },
)

/** 综合意见. */
export const complaintConsolidated = stepEvent(
  'complaint.consolidated',
  () => ({
    opinion: line,
    handling: handling(),
    /** 我方质量问题: then a handling method is drafted and the improvement decided. */
    ourFault: z.boolean(),
    /** 人为疏忽. */
    carelessness: z.boolean(),
    /** 是否列案追踪; null: not decided. */
    tracked: z.boolean().nullable(),
    loss: amount.nullable(),
    /** 核算基准: by which standard the loss was worked out. */
    basis: line.nullable(),
  }),
  { texts: ['opinion'] },
)

/** 责任归属及比率: by one of the three bodies; the latest binds. `closingMonth` is the month it was closed in, if it was. */
export const complaintResponsibilityFixed = stepEvent(
  'complaint.responsibility-fixed',
  () => ({ stage, shares: z.array(share()).min(1).max(50), loss: amount.nullable() }),
  {
    fills: () => ({ closingMonth: month.nullable() }),
    tags: ({ closingMonth }) => (closingMonth === null ? [] : [tag('closing-month', closingMonth)]),
  },
)

/** 核决: the handling as approved, the amount at stake and the role whose authority was used. */
export const complaintApproved = stepEvent('complaint.approved', () => ({
  handling: handling(),
  amount,
  as: id,
  /** The person for whom a substitute approves. */
  substituteFor: id.nullable(),
}))

/** 退回: the approver is not content; the opinion is to be drawn up again. */
export const complaintSentBack = stepEvent('complaint.sent-back', () => ({ reason: line }), { texts: ['reason'] })

/** 转答客户: `promised` is what the customer was promised by it; the form itself may have been enclosed. */
export const complaintCustomerTold = stepEvent(
  'complaint.customer-told',
  () => ({
    about,
    reply,
    text: line,
    promised: handling().nullable(),
    formEnclosed: z.boolean(),
  }),
  { texts: ['text'] },
)

/** 客户未能接受: the customer does not accept the conclusion, or objects to "not founded". */
export const complaintRefusedByCustomer = stepEvent('complaint.refused-by-customer', () => ({ reason: line }), {
  texts: ['reason'],
})

/** 部门异议, 签呈. */
export const complaintObjected = stepEvent('complaint.objected', () => ({ departmentId: id, reason: line }), {
  texts: ['reason'],
})

export const complaintObjectionAnswered = stepEvent(
  'complaint.objection-answered',
  () => ({
    departmentId: id,
    answer: line,
  }),
  { texts: ['answer'] },
)
