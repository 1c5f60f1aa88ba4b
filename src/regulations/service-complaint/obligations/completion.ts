/** Once the work is done: feedback, verification, the call to the customer, and news for the first contact. */
import { defineObligation } from '../../../core/obligation.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { HOUR, secondsLater, workingDaysLater } from '../clock.ts'
import { isGoverned } from '../governed.ts'
import { completionFeedbackHours, effectiveFrom, firstContactHours, followUpDays } from '../parameters.ts'
import { boardCalledAt, doneSince, dutyOf } from './duty.ts'

/** 反馈客户中心: within 2 hours. In: resolved. Out: fed back to the customer centre, closed or not. */
export const completionFedBack = defineObligation({
  id: 'completion-fed-back',
  clauses: ['D10-5.1'],
  title: { zh: '处理完毕反馈客户中心', en: 'Completion fed back to the customer centre' },
  force: 'must',
  parameters: { effectiveFrom, completionFeedbackHours },
  of: complaintFile,
  sentence: {
    zh: '部门 {department} 应在 {hours} 小时内把投诉 {complaint} 的处理结果反馈客户中心',
    en: 'department {department} tells the customer centre within {hours} hours that complaint {complaint} is settled',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { resolvedAt, fedBack } = state.service
    if (!isGoverned(state, standing) || resolvedAt === null) return []
    if (doneSince(fedBack['customer-centre'], resolvedAt)) return []
    const hours = parametersAt(resolvedAt).completionFeedbackHours
    const deadline = secondsLater(calendar, state, resolvedAt, hours * HOUR)
    return [dutyOf(state, 'department', resolvedAt, deadline, { hours })]
  },
})

/** 跟进验证; no period. In: resolved, and the board was not called in. Out: verified; a closing does not end it. */
export const resultVerified = defineObligation({
  id: 'result-verified',
  clauses: ['D10-5.2'],
  title: { zh: '处理结果跟进验证', en: 'Verification of the result' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '客户中心应跟进验证投诉 {complaint} 的处理结果',
    en: 'the customer centre verifies how complaint {complaint} was settled',
  },
  duties: standing => {
    const { state } = standing
    const { resolvedAt, verifiedAt } = state.service
    if (!isGoverned(state, standing) || resolvedAt === null || boardCalledAt(state) !== null) return []
    return doneSince(verifiedAt, resolvedAt) ? [] : [dutyOf(state, 'customer-centre', resolvedAt, null)]
  },
})

/** 回访: 2 working days from the completion. In: resolved, and the board was not called in. Out: followed up. */
export const customerFollowedUp = defineObligation({
  id: 'customer-followed-up',
  clauses: ['D10-5.3'],
  title: { zh: '日常投诉回访', en: 'Follow-up of a complaint' },
  force: 'must',
  parameters: { effectiveFrom, followUpDays },
  of: complaintFile,
  sentence: {
    zh: '客户中心应在 {days} 个工作日内就投诉 {complaint} 回访客户 {customer}',
    en: 'the customer centre contacts customer {customer} about complaint {complaint} within {days} working days',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { resolvedAt, followedUpAt } = state.service
    if (!isGoverned(state, standing) || resolvedAt === null || boardCalledAt(state) !== null) return []
    if (doneSince(followedUpAt, resolvedAt)) return []
    const days = parametersAt(resolvedAt).followUpDays
    const deadline = workingDaysLater(calendar, state, resolvedAt, days)
    return [dutyOf(state, 'customer-centre', resolvedAt, deadline, { days })]
  },
})

/** 反馈首问责任人: within 2 hours. In: the customer centre has heard of the settlement. Out: the first contact, too. */
export const firstContactInformed = defineObligation({
  id: 'first-contact-informed',
  clauses: ['D10-8.3'],
  title: { zh: '反馈首问责任人', en: 'The first contact is informed' },
  force: 'must',
  parameters: { effectiveFrom, firstContactHours },
  of: complaintFile,
  sentence: {
    zh: '客户中心应在 {hours} 小时内把投诉 {complaint} 的处理结果反馈首问人 {firstContact}',
    en: 'the customer centre tells first contact {firstContact} within {hours} hours how complaint {complaint} ended',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { fedBack } = state.service
    const heardAt = fedBack['customer-centre']
    if (!isGoverned(state, standing) || heardAt === undefined) return []
    if (doneSince(fedBack['first-contact'], heardAt)) return []
    const hours = parametersAt(heardAt).firstContactHours
    const deadline = secondsLater(calendar, state, heardAt, hours * HOUR)
    return [dutyOf(state, 'customer-centre', heardAt, deadline, { hours, firstContact: state.receivedBy })]
  },
})

export const completionObligations = [
  completionFedBack,
  resultVerified,
  customerFollowedUp,
  firstContactInformed,
] as const
