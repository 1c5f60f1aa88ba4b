/** Taking a complaint up, and what the customer hears by when. */
import { defineObligation } from '../../../core/obligation.ts'
import { pausesOf } from '../../../facts/complaint/file/pauses.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { dueAfterWorkingDays } from '../../../time/working-days.ts'
import { dueAfter } from '../../../time/working-time.ts'
import { beginningOf, isGroundless, isTakenUp, toldSince } from '../case-standing.ts'
import { complexSolutionDays, generalProgressDays, responseHours } from '../parameters.ts'
import { dutyOf } from './duty.ts'

const HOUR = 3_600

/** 及时受理; no period. In: received. Out: form accepted or complaint registered, or closed. */
export const complaintTakenUp = defineObligation({
  id: 'complaint-taken-up',
  clauses: ['A04-3.3.1.2'],
  title: { zh: '投诉及时受理', en: 'Prompt acceptance of a complaint' },
  force: 'must',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应受理客户 {customer} 的投诉 {complaint}',
    en: 'department {department} takes up complaint {complaint} of customer {customer}',
  },
  duties: ({ state }) => {
    const since = beginningOf(state)
    if (since === null || isTakenUp(state) || state.closedAt !== null) return []
    return [dutyOf(state, since, null)]
  },
})

/** 规定时间内响应: office hours from the receipt. Out: the customer was told anything about it, or closed. */
export const complaintResponded = defineObligation({
  id: 'complaint-responded',
  clauses: ['A04-3.3.2.1', 'A00-5.2.3.1'],
  title: { zh: '投诉的响应', en: 'First response to a complaint' },
  force: 'must',
  parameters: { responseHours },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应在 {hours} 个工作小时内响应客户 {customer} 的投诉 {complaint}',
    en: 'department {department} responds to complaint {complaint} of customer {customer} within {hours} office hours',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const since = beginningOf(state)
    if (since === null || state.closedAt !== null || Object.keys(state.settlement.told).length > 0) return []
    const hours = parametersAt(since).responseHours
    return [dutyOf(state, since, dueAfter(calendar, since, hours * HOUR, pausesOf(state)), { hours })]
  },
})

/** 投诉分级; no period of its own: the two that follow cannot be counted before. In: received. Out: general or complex. */
export const complexitySettled = defineObligation({
  id: 'complexity-settled',
  clauses: ['A04-3.3.2.2'],
  title: { zh: '投诉分为一般与复杂', en: 'A complaint is classed as general or complex' },
  force: 'must',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应确定投诉 {complaint} 属一般还是复杂',
    en: 'department {department} says whether complaint {complaint} is general or complex',
  },
  duties: ({ state }) => {
    const since = beginningOf(state)
    if (since === null || state.service.complexity !== null || state.closedAt !== null) return []
    return [dutyOf(state, since, null)]
  },
})

/** 一般投诉回复处理进度: working days from the receipt. Out: told of progress or of more than that, or closed. */
export const generalComplaintProgressTold = defineObligation({
  id: 'general-complaint-progress-told',
  clauses: ['A04-3.3.2.3'],
  title: { zh: '一般投诉回复处理进度', en: 'Progress of a general complaint is told' },
  force: 'must',
  parameters: { generalProgressDays },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应在 {days} 个工作日内把投诉 {complaint} 的处理进度回复客户 {customer}',
    en: 'department {department} tells customer {customer} the progress of {complaint} within {days} working days',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const since = beginningOf(state)
    if (since === null || state.service.complexity !== 'general' || state.closedAt !== null) return []
    if (toldSince(state, ['progress', 'delay', 'preliminary-solution', 'result', 'explanation'], since)) return []
    const days = parametersAt(since).generalProgressDays
    return [dutyOf(state, since, dueAfterWorkingDays(calendar, since, days, pausesOf(state)), { days })]
  },
})

/** 复杂投诉给出初步解决方案: working days from the receipt. Out: told of a solution or of the result, or closed. */
export const complexComplaintSolutionTold = defineObligation({
  id: 'complex-complaint-solution-told',
  clauses: ['A04-3.3.2.4'],
  title: { zh: '复杂投诉给出初步解决方案', en: 'Preliminary solution of a complex complaint' },
  force: 'must',
  parameters: { complexSolutionDays },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应在 {days} 个工作日内就投诉 {complaint} 向客户 {customer} 给出初步解决方案',
    en: 'department {department} offers customer {customer} a solution of {complaint} within {days} working days',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const since = beginningOf(state)
    if (since === null || state.service.complexity !== 'complex' || state.closedAt !== null) return []
    if (toldSince(state, ['preliminary-solution', 'result', 'explanation'], since)) return []
    const days = parametersAt(since).complexSolutionDays
    return [dutyOf(state, since, dueAfterWorkingDays(calendar, since, days, pausesOf(state)), { days })]
  },
})

/** 处理结果及时反馈; no period. In: resolved, approved or closed. Out: the customer was told the result since then. */
export const customerToldResult = defineObligation({
  id: 'customer-told-result',
  clauses: ['A00-5.2.3.4'],
  title: { zh: '处理结果反馈客户', en: 'The customer is told the result' },
  force: 'must',
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应把投诉 {complaint} 的处理结果反馈给客户 {customer}',
    en: 'department {department} tells customer {customer} how complaint {complaint} was settled',
  },
  duties: ({ state }) => {
    const { service, settlement, closedAt, outcome } = state
    const since = service.resolvedAt ?? settlement.approved?.at ?? closedAt
    if (since === null || outcome === 'withdrawn') return []
    if (toldSince(state, ['result'], since)) return []
    const beginning = beginningOf(state)
    if (isGroundless(state) && beginning !== null && toldSince(state, ['result', 'explanation'], beginning)) return []
    return [dutyOf(state, since, null)]
  },
})

export const answerObligations = [
  complaintTakenUp,
  complaintResponded,
  complexitySettled,
  generalComplaintProgressTold,
  complexComplaintSolutionTold,
  customerToldResult,
] as const
