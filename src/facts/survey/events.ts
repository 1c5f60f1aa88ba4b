/** Surveys of satisfaction from the form to the effect of what they led to, and the help of units that are asked for it. */
import * as z from 'zod'
import { type Tag, tag } from '../../core/tag.ts'
import { codesOf, day, id, line } from '../fields.ts'
import { type ShapedEvent, withBuilt } from '../shaped-event.ts'
import { decided, subjectEvents, told } from '../subject-event.ts'
import { toldEvent } from '../told-event.ts'
import { surveyWords } from './words.ts'

const surveyEvent = subjectEvents('survey', 'surveyId')
const topic = codesOf(surveyWords.surveyTopic)
const score = z.int().min(0).max(100)
const units = z.array(id).min(1).max(100)

/** An event of which the command asks for everything. */
const asks = <Type extends string, Shape extends z.ZodRawShape>(event: ShapedEvent<Type, Shape>) =>
  withBuilt(event, 'asks', () => event.shape) as ShapedEvent<Type, Shape> & { readonly asks: Shape }

const ofCustomer = ({ surveyId, customerId }: { readonly surveyId: string; readonly customerId: string }) => [
  tag('survey', surveyId),
  tag('customer', customerId),
]
const each = (ids: readonly string[]): Tag[] => [...new Set(ids)].map(one => tag('department', one))
const ofUnit = ({ departmentId }: { readonly departmentId: string }) => [tag('department', departmentId)]

/** 满意度调查表: its questions, and the last day on which it is taken back. 全面: of all customers, not of some. */
export const surveyOpened = surveyEvent(
  'survey.opened',
  () => ({
    comprehensive: z.boolean(),
    /** The last day for answers, in the office's zone; it begins with the day on which it is opened. */
    ends: day,
    questions: z
      .array(
        z.strictObject({
          questionId: id,
          topic,
          asks: line,
          lowest: score,
          highest: score,
          /** From this score on a customer is satisfied. */
          satisfiedFrom: score,
        }),
      )
      .min(1)
      .max(100),
  }),
  told(0),
)

/** 发放调查表. */
export const surveyFormSent = asks(
  toldEvent('survey.form-sent', () => ({ surveyId: id, customerId: id }), ofCustomer, { rank: 1 }),
)

/** 反馈回来的调查表: questions may be left out. */
export const surveyAnswered = asks(
  toldEvent(
    'survey.answered',
    () => ({
      surveyId: id,
      customerId: id,
      scores: z
        .array(z.strictObject({ questionId: id, score }))
        .min(1)
        .max(100),
      opinion: line.nullable(),
    }),
    ofCustomer,
    { rank: 2, personal: { subject: ({ customerId }) => tag('customer', customerId), fields: ['opinion'] } },
  ),
)

/** 顾客满意度调查分析报告, and the departments that it concerns. */
export const surveyReported = surveyEvent('survey.reported', () => ({ findings: line, departments: units }), {
  ...told(3),
  tags: ({ departments }) => each(departments),
  personal: ['findings'],
})

/** 审批: the report, or that it is to be made anew. */
export const surveyReportJudged = surveyEvent('survey.report-judged', () => ({ approved: z.boolean() }), decided(4))

/** 发放到相关部门. */
export const surveyReportDistributed = surveyEvent('survey.report-distributed', () => ({ departments: units }), {
  ...told(5),
  tags: ({ departments }) => each(departments),
})

/** 纠正预防措施: whose it is, and until when. */
export const surveyActionProposed = surveyEvent(
  'survey.action-proposed',
  () => ({ actionId: id, topic, kind: codesOf(surveyWords.actionKind), measure: line, departmentId: id, dueOn: day }),
  { ...told(6), tags: one => [tag('action', one.actionId), ...ofUnit(one)] },
)

const actionEvent = subjectEvents('action', 'actionId')

const filledByAction = {
  fills: () => ({ departmentId: id }),
  tags: (one: { readonly departmentId: string }) => ofUnit(one),
}

/** 改进: what has been done. */
export const surveyActionCarriedOut = actionEvent('survey.action-carried-out', () => ({ result: line }), {
  ...filledByAction,
  ...told(7),
})

/** 效果验证: where there is none, it is to be done again. */
export const surveyActionVerified = actionEvent('survey.action-verified', () => ({ effective: z.boolean() }), {
  ...filledByAction,
  ...told(8),
})

/** 协助: what departments and mines are asked to help with, for a survey or a customer or for neither. */
export const assistanceAsked = asks(
  toldEvent(
    'assistance.asked',
    () => ({
      assistanceId: id,
      surveyId: id.nullable(),
      customerId: id.nullable(),
      departments: units,
      task: line,
      dueOn: day,
    }),
    ({ assistanceId, surveyId, customerId, departments }) => [
      tag('assistance', assistanceId),
      ...(surveyId === null ? [] : [tag('survey', surveyId)]),
      ...(customerId === null ? [] : [tag('customer', customerId)]),
      ...each(departments),
    ],
    { personal: { subject: ({ assistanceId }) => tag('assistance', assistanceId), fields: ['task'] } },
  ),
)

/** 反馈意见: what one of them has done, or says. */
export const assistanceGiven = asks(
  toldEvent(
    'assistance.given',
    () => ({ assistanceId: id, departmentId: id, opinion: line }),
    one => [tag('assistance', one.assistanceId), ...ofUnit(one)],
    { rank: 1, personal: { subject: ({ assistanceId }) => tag('assistance', assistanceId), fields: ['opinion'] } },
  ),
)

export const surveyEvents = [
  surveyOpened,
  surveyFormSent,
  surveyAnswered,
  surveyReported,
  surveyReportJudged,
  surveyReportDistributed,
  surveyActionProposed,
  surveyActionCarriedOut,
  surveyActionVerified,
  assistanceAsked,
  assistanceGiven,
] as const
