/** What follows the completion of a case about which the board was called in. */
import { defineObligation } from '../../../core/obligation.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { HOUR, secondsLater, workingDaysLater } from '../clock.ts'
import { isGoverned } from '../governed.ts'
import { boardFollowUpDays, effectiveFrom, jointVerificationHours } from '../parameters.ts'
import { boardCalledAt, doneSince, dutyOf } from './duty.ts'

/** 会同验证: within 8 hours of the completion. Out: verified by both together; by one alone does not do. */
export const boardCaseVerifiedJointly = defineObligation({
  id: 'board-case-verified-jointly',
  clauses: ['D10-7.3'],
  title: { zh: '重大事项会同验证', en: 'Joint verification of a major matter' },
  force: 'must',
  parameters: { effectiveFrom, jointVerificationHours },
  of: complaintFile,
  sentence: {
    zh: '发展商客户服务部应会同物业公司在 {hours} 小时内验证投诉 {complaint} 的处理结果',
    en: "the developer's customer service and the company verify complaint {complaint} together within {hours} hours",
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { resolvedAt } = state.service
    if (!isGoverned(state, standing) || resolvedAt === null || boardCalledAt(state) === null) return []
    if (doneSince(state.steps['complaint.verified:jointly'], resolvedAt)) return []
    const hours = parametersAt(resolvedAt).jointVerificationHours
    const deadline = secondsLater(calendar, state, resolvedAt, hours * HOUR)
    return [dutyOf(state, 'developer-and-company', resolvedAt, deadline, { hours })]
  },
})

/** 重大事项回访: within 2 working days of the completion. Out: followed up. */
export const boardCaseFollowedUp = defineObligation({
  id: 'board-case-followed-up',
  clauses: ['D10-7.4'],
  title: { zh: '重大事项回访', en: 'Follow-up of a major matter' },
  force: 'must',
  parameters: { effectiveFrom, boardFollowUpDays },
  of: complaintFile,
  sentence: {
    zh: '重大事项投诉 {complaint} 完成后，应在 {days} 个工作日内回访客户 {customer}',
    en: 'customer {customer} is contacted within {days} working days of the completion of major complaint {complaint}',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { resolvedAt, followedUpAt } = state.service
    if (!isGoverned(state, standing) || resolvedAt === null || boardCalledAt(state) === null) return []
    if (doneSince(followedUpAt, resolvedAt)) return []
    const days = parametersAt(resolvedAt).boardFollowUpDays
    const deadline = workingDaysLater(calendar, state, resolvedAt, days)
    return [dutyOf(state, 'developer-and-company', resolvedAt, deadline, { days })]
  },
})

export const boardCaseObligations = [boardCaseVerifiedJointly, boardCaseFollowedUp] as const
