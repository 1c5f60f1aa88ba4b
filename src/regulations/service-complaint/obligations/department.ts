/** What the department does with a dispatch: handles it in time, or says why it cannot. */
import { defineObligation } from '../../../core/obligation.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { daysLater, HOUR, secondsLater, setTime } from '../clock.ts'
import { isGoverned } from '../governed.ts'
import { delayAnswerHours, effectiveFrom, handlingDays } from '../parameters.ts'
import { doneSince, dutyOf } from './duty.ts'

/** 限期处理: calendar days from the registration, one clock through all reopenings. Out: closed. */
export const handledInTime = defineObligation({
  id: 'handled-in-time',
  clauses: ['D10-2.4'],
  title: { zh: '投诉限期处理', en: 'Handling of a complaint within the limit' },
  force: 'must',
  parameters: { effectiveFrom, handlingDays },
  of: complaintFile,
  sentence: {
    zh: '投诉 {complaint}（客户 {customer}）应在 {days} 日内处理完毕并结案，责任部门 {department}',
    en: 'complaint {complaint} of customer {customer} is handled by {department} and closed within {days} days',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { registeredAt } = state.service
    if (!isGoverned(state, standing) || registeredAt === null || state.closedAt !== null) return []
    const days = parametersAt(registeredAt).handlingDays
    return [dutyOf(state, 'department', registeredAt, daysLater(calendar, state, registeredAt, days), { days })]
  },
})

/** 限期处理: by the time that the dispatch itself sets. In: dispatched with a time. Out: resolved. */
export const resolvedBySetTime = defineObligation({
  id: 'resolved-by-set-time',
  clauses: ['D10-2.4'],
  title: { zh: '按调度时限处理', en: 'Handling by the time that the dispatch sets' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应按调度时限处理投诉 {complaint}',
    en: 'department {department} deals with complaint {complaint} by the time that the dispatch sets',
  },
  duties: standing => {
    const { state, calendar } = standing
    const { dispatch, resolvedAt } = state.service
    if (!isGoverned(state, standing) || !dispatch?.handleBy || resolvedAt !== null || state.closedAt !== null) return []
    return [dutyOf(state, 'department', dispatch.at, setTime(calendar, dispatch.at, dispatch.handleBy))]
  },
})

/** 限期回复. In: dispatched with a time. Out: the front desk heard of the result, or of a delay. */
export const answeredBySetTime = defineObligation({
  id: 'answered-by-set-time',
  clauses: ['D10-2.4'],
  title: { zh: '按调度时限回复', en: 'Answer by the time that the dispatch sets' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应按调度时限就投诉 {complaint} 回复前台',
    en: 'department {department} answers the front desk about complaint {complaint} by the time set',
  },
  duties: standing => {
    const { state, calendar } = standing
    const { dispatch, fedBack } = state.service
    if (!isGoverned(state, standing) || !dispatch?.replyBy || state.closedAt !== null) return []
    if (dispatch.delayExplainedAt !== null || doneSince(fedBack['customer-centre'], dispatch.at)) return []
    return [dutyOf(state, 'department', dispatch.at, setTime(calendar, dispatch.at, dispatch.replyBy))]
  },
})

/**
 * 不能按时完成的回应: due 2 hours after the dispatch, and known to be owed once the time that the dispatch set has
 * passed. Out: resolved, or the department has told the front desk why not.
 */
export const delayExplained = defineObligation({
  id: 'delay-explained',
  clauses: ['D10-4.2'],
  title: { zh: '不能按时完成的回应', en: 'Explanation of a delay' },
  force: 'must',
  parameters: { effectiveFrom, delayAnswerHours },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 未按时完成投诉 {complaint}，应在接到调度后 {hours} 小时内回应前台',
    en: 'department {department} is late with complaint {complaint}: it explains that within {hours} hours of the dispatch',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { dispatch, resolvedAt } = state.service
    if (!isGoverned(state, standing) || !dispatch?.handleBy || resolvedAt !== null || state.closedAt !== null) return []
    if (dispatch.delayExplainedAt !== null) return []
    const hours = parametersAt(dispatch.at).delayAnswerHours
    const deadline = secondsLater(calendar, state, dispatch.at, hours * HOUR)
    return [dutyOf(state, 'department', dispatch.handleBy, deadline, { hours, dispatchedAt: dispatch.at })]
  },
})

/** 延期回复顾客; no period. In: a delay was explained. Out: the customer was told of it, or the case is closed. */
export const customerToldOfDelay = defineObligation({
  id: 'customer-told-of-delay',
  clauses: ['D10-4.3'],
  title: { zh: '延期情况回复顾客', en: 'The customer is told of a delay' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '前台应把投诉 {complaint} 的延期情况回复客户 {customer}',
    en: 'the front desk tells customer {customer} of the delay of complaint {complaint}',
  },
  duties: standing => {
    const { state } = standing
    const explainedAt = state.service.dispatch?.delayExplainedAt ?? null
    if (!isGoverned(state, standing) || explainedAt === null || state.closedAt !== null) return []
    if (doneSince(state.settlement.told.delay, explainedAt)) return []
    return [dutyOf(state, 'front-desk', explainedAt, null)]
  },
})

export const departmentObligations = [
  handledInTime,
  resolvedBySetTime,
  answeredBySetTime,
  delayExplained,
  customerToldOfDelay,
] as const
