/** Emergencies and major matters: minutes on each step of the ladder, and the written reports that follow. */
import { defineObligation } from '../../../core/obligation.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { HOUR, MINUTE, secondsLater } from '../clock.ts'
import { isGoverned } from '../governed.ts'
import {
  boardEscalationMinutes,
  boardReportHours,
  effectiveFrom,
  leaderEscalationMinutes,
  leaderReportHours,
  urgentDispatchMinutes,
} from '../parameters.ts'
import { boardCalledAt, doneSince, dutyOf } from './duty.ts'

/** 3分钟内知会: from the moment it is urgent. Out: dispatched since then, or resolved. */
export const urgentCaseDispatched = defineObligation({
  id: 'urgent-case-dispatched',
  clauses: ['D10-6.1'],
  title: { zh: '紧急事项知会相关部门', en: 'Departments alerted to an urgent matter' },
  force: 'must',
  parameters: { effectiveFrom, urgentDispatchMinutes },
  of: complaintFile,
  sentence: {
    zh: '接报人或前台应在 {minutes} 分钟内就紧急投诉 {complaint} 知会相关部门',
    en: 'whoever took urgent complaint {complaint}, or the front desk, alerts the department within {minutes} minutes',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { urgentSince, dispatch, resolvedAt } = state.service
    if (!isGoverned(state, standing) || urgentSince === null || resolvedAt !== null || state.closedAt !== null)
      return []
    if (doneSince(dispatch?.at, urgentSince)) return []
    const minutes = parametersAt(urgentSince).urgentDispatchMinutes
    const deadline = secondsLater(calendar, state, urgentSince, minutes * MINUTE)
    return [dutyOf(state, 'front-desk', urgentSince, deadline, { minutes, firstContact: state.receivedBy })]
  },
})

/** 5分钟内上报: from the dispatch of an urgent case. Out: resolved, or with the leader of the property company. */
export const urgentCaseEscalated = defineObligation({
  id: 'urgent-case-escalated',
  clauses: ['D10-6.3'],
  title: { zh: '管理处上报主管领导', en: 'Management office reports to the leader in charge' },
  force: 'must',
  parameters: { effectiveFrom, leaderEscalationMinutes },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 的负责人如不能解决紧急投诉 {complaint}，应在 {minutes} 分钟内上报物业公司主管领导',
    en: 'the head of {department} settles urgent complaint {complaint} within {minutes} minutes or calls in the leader',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { urgentSince, dispatch, resolvedAt, escalated } = state.service
    if (!isGoverned(state, standing) || urgentSince === null || resolvedAt !== null || state.closedAt !== null)
      return []
    if (!dispatch || dispatch.at < urgentSince || doneSince(escalated['company-leader'], urgentSince)) return []
    const minutes = parametersAt(dispatch.at).leaderEscalationMinutes
    const deadline = secondsLater(calendar, state, dispatch.at, minutes * MINUTE)
    return [dutyOf(state, 'management-office', dispatch.at, deadline, { minutes })]
  },
})

/** 24小时内书面报告: from the escalation. Out: reported to the leader in writing, whether the case is closed or not. */
export const reportToCompanyLeader = defineObligation({
  id: 'report-to-company-leader',
  clauses: ['D10-6.4'],
  title: { zh: '管理处书面报告', en: 'Written report of the management office' },
  force: 'must',
  parameters: { effectiveFrom, leaderReportHours },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 的负责人应在 {hours} 小时内就投诉 {complaint} 提交书面报告',
    en: 'the head of {department} reports on complaint {complaint} in writing within {hours} hours',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { escalated, reported } = state.service
    const since = escalated['company-leader']
    if (!isGoverned(state, standing) || since === undefined) return []
    if (doneSince(reported['company-leader'], since)) return []
    const hours = parametersAt(since).leaderReportHours
    const deadline = secondsLater(calendar, state, since, hours * HOUR)
    return [dutyOf(state, 'management-office', since, deadline, { hours })]
  },
})

/** 10分钟内电话上报董事领导: from the escalation to the leader. Out: resolved, decided by the leader, or with the board. */
export const boardCalledIn = defineObligation({
  id: 'board-called-in',
  clauses: ['D10-7.1'],
  title: { zh: '主管领导电话上报董事领导', en: 'Leader in charge telephones the board' },
  force: 'must',
  parameters: { effectiveFrom, boardEscalationMinutes },
  of: complaintFile,
  sentence: {
    zh: '主管领导如不能协调投诉 {complaint}，应在 {minutes} 分钟内电话上报董事领导',
    en: 'the leader in charge settles complaint {complaint} within {minutes} minutes or telephones the board',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { escalated, decided, resolvedAt } = state.service
    const since = escalated['company-leader']
    if (!isGoverned(state, standing) || since === undefined || resolvedAt !== null || state.closedAt !== null) return []
    if (doneSince(decided['company-leader'], since) || doneSince(escalated.board, since)) return []
    const minutes = parametersAt(since).boardEscalationMinutes
    const deadline = secondsLater(calendar, state, since, minutes * MINUTE)
    return [dutyOf(state, 'company-leader', since, deadline, { minutes })]
  },
})

/** 48小时内书面报告: from the call. Out: reported to the board in writing, whether the case is closed or not. */
export const reportToBoard = defineObligation({
  id: 'report-to-board',
  clauses: ['D10-7.2'],
  title: { zh: '物业公司书面报告', en: 'Written report of the property company' },
  force: 'must',
  parameters: { effectiveFrom, boardReportHours },
  of: complaintFile,
  sentence: {
    zh: '主管领导应在 {hours} 小时内就投诉 {complaint} 向董事领导提交书面报告',
    en: 'the leader in charge reports to the board on complaint {complaint} in writing within {hours} hours',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const since = boardCalledAt(state)
    if (!isGoverned(state, standing) || since === null || doneSince(state.service.reported.board, since)) return []
    const hours = parametersAt(since).boardReportHours
    const deadline = secondsLater(calendar, state, since, hours * HOUR)
    return [dutyOf(state, 'company-leader', since, deadline, { hours })]
  },
})

export const urgentObligations = [
  urgentCaseDispatched,
  urgentCaseEscalated,
  reportToCompanyLeader,
  boardCalledIn,
  reportToBoard,
] as const
