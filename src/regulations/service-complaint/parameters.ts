/** The numbers and lists of the regulation. What the document leaves blank has no value here: the company gives it. */
import * as z from 'zod'
import { defineParameters } from '../../core/parameter.ts'
import { day, id } from '../../facts/fields.ts'

const time = () => z.int().min(1).max(10_000)
const days = () => z.int().min(1).max(1_000)

export const serviceComplaintParameters = defineParameters({
  /** 试行日期: cases received before it owe nothing by these rules. */
  effectiveFrom: {
    unit: 'day',
    clause: 'D10-E',
    schema: day,
    note: 'The document says 15 August and hides the year.',
  },
  /** 接诉到前台. */
  registrationHours: { unit: 'hour', clause: 'D10-1.2', schema: time, value: 24 },
  /** 前台到责任部门. */
  dispatchHours: { unit: 'hour', clause: 'D10-2.3', schema: time, value: 12 },
  /** 限期处理: from the registration at the front desk to the closing. */
  handlingDays: { unit: 'day', clause: 'D10-2.4', schema: days },
  /** 不能按时完成的回应: from the dispatch. */
  delayAnswerHours: { unit: 'hour', clause: 'D10-4.2', schema: time, value: 2 },
  /** 处理妥善到反馈客户中心. */
  completionFeedbackHours: { unit: 'hour', clause: 'D10-5.1', schema: time, value: 2 },
  /** 回访: from the completion. */
  followUpDays: { unit: 'working day', clause: 'D10-5.3', schema: days, value: 2 },
  /** 紧急事项知会相关部门. */
  urgentDispatchMinutes: { unit: 'minute', clause: 'D10-6.1', schema: time, value: 3 },
  /** 管理处负责人上报物业公司主管领导: from the dispatch. */
  leaderEscalationMinutes: { unit: 'minute', clause: 'D10-6.3', schema: time, value: 5 },
  /** 管理处书面报告: from the escalation. */
  leaderReportHours: { unit: 'hour', clause: 'D10-6.4', schema: time, value: 24 },
  /** 主管领导电话上报董事领导: from the moment at which the matter reached the leader. */
  boardEscalationMinutes: { unit: 'minute', clause: 'D10-7.1', schema: time, value: 10 },
  /** 物业公司书面报告: from the telephone call. */
  boardReportHours: { unit: 'hour', clause: 'D10-7.2', schema: time, value: 48 },
  /** 董事领导: who decides what was brought before the board. */
  boardLeaders: { unit: 'role', clause: 'D10-7.5', schema: () => z.array(id).min(1), value: ['board'] },
  /** 会同验证: from the completion. */
  jointVerificationHours: { unit: 'hour', clause: 'D10-7.3', schema: time, value: 8 },
  /** 重大事项回访: from the completion. */
  boardFollowUpDays: { unit: 'working day', clause: 'D10-7.4', schema: days, value: 2 },
  /** 反馈首问责任人: from the feedback to the customer centre. */
  firstContactHours: { unit: 'hour', clause: 'D10-8.3', schema: time, value: 2 },
  /** 周报、月报: calendar days after the end of the week or month; null: due at once, and never late. */
  reportDays: {
    unit: 'day',
    clause: 'D10-9.1',
    schema: () => z.int().min(0).max(1_000).nullable(),
    value: null,
    note: 'The document names no day by which a report is made.',
  },
  /** 董事办、总经办、开发商客户服务部. */
  reportRecipients: {
    unit: 'recipient',
    clause: 'D10-9.3',
    schema: () => z.array(id).min(1),
    value: ['board-office', 'general-manager-office', 'developer-customer-service'],
  },
})
