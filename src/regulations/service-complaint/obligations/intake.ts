/** From the first contact to the front desk, from there to a department; and what is explained instead. */
import { defineObligation } from '../../../core/obligation.ts'
import { complaintFile } from '../../../facts/complaint/state.ts'
import { HOUR, secondsLater } from '../clock.ts'
import { isGoverned } from '../governed.ts'
import { dispatchHours, effectiveFrom, registrationHours } from '../parameters.ts'
import { doneSince, dutyOf } from './duty.ts'

/** 反馈前台: generally within 24 hours of the receipt. In: received, not urgent. Out: registered. */
export const registeredAtFrontDesk = defineObligation({
  id: 'registered-at-front-desk',
  clauses: ['D10-1.2'],
  title: { zh: '投诉信息反馈前台', en: 'Complaint brought to the front desk' },
  force: 'in-principle',
  parameters: { effectiveFrom, registrationHours },
  of: complaintFile,
  sentence: {
    zh: '首问人 {firstContact} 应在 {hours} 小时内把投诉 {complaint} 反馈客户中心前台',
    en: 'first contact {firstContact} brings complaint {complaint} to the front desk within {hours} hours',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { receivedAt, receivedBy, service, closedAt } = state
    if (!isGoverned(state, standing) || service.registeredAt !== null || closedAt !== null) return []
    if (service.urgentSince !== null) return []
    const hours = parametersAt(receivedAt!).registrationHours
    const deadline = secondsLater(calendar, state, receivedAt!, hours * HOUR)
    return [dutyOf(state, 'first-contact', receivedAt!, deadline, { hours, firstContact: receivedBy })]
  },
})

/** 汇总、核实、分析: the front desk settles nature and treatment; no period. In: registered. Out: a class is set. */
export const natureAndTreatmentSettled = defineObligation({
  id: 'nature-and-treatment-settled',
  clauses: ['D10-2.1', 'D10-2.2'],
  title: { zh: '投诉性质与处理办法', en: 'Nature and treatment of a complaint' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '前台应核实分析投诉 {complaint}，定出性质和处理办法',
    en: 'the front desk verifies complaint {complaint} and settles its nature and treatment',
  },
  duties: standing => {
    const { state } = standing
    const { registeredAt, class: nature } = state.service
    if (!isGoverned(state, standing) || registeredAt === null || nature !== null || state.closedAt !== null) return []
    return [dutyOf(state, 'front-desk', registeredAt, null)]
  },
})

/** 12小时内传递. In: registered, neither urgent nor unreasonable. Out: dispatched to a department. */
export const dispatchedToDepartment = defineObligation({
  id: 'dispatched-to-department',
  clauses: ['D10-2.3'],
  title: { zh: '向相关部门传递投诉', en: 'Dispatch to the department concerned' },
  force: 'must',
  parameters: { effectiveFrom, dispatchHours },
  of: complaintFile,
  sentence: {
    zh: '前台应在 {hours} 小时内把投诉 {complaint} 传递到相关部门',
    en: 'the front desk dispatches complaint {complaint} to a department within {hours} hours',
  },
  duties: standing => {
    const { state, calendar, parametersAt } = standing
    const { registeredAt, dispatch, urgentSince, class: nature, resolvedAt } = state.service
    if (!isGoverned(state, standing) || registeredAt === null || dispatch !== null || state.closedAt !== null) return []
    if (urgentSince !== null || nature === 'unreasonable' || resolvedAt !== null) return []
    const hours = parametersAt(registeredAt).dispatchHours
    const deadline = secondsLater(calendar, state, registeredAt, hours * HOUR)
    return [dutyOf(state, 'front-desk', registeredAt, deadline, { hours })]
  },
})

/** 耐心解释; no period. In: classified as unreasonable. Out: the customer was given an explanation, closed or not. */
export const unreasonableComplaintExplained = defineObligation({
  id: 'unreasonable-complaint-explained',
  clauses: ['D10-3.1'],
  title: { zh: '向顾客解释非合理投诉', en: 'An unreasonable complaint is explained to the customer' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '客户中心应就非合理投诉 {complaint} 向客户 {customer} 解释',
    en: 'the customer centre explains to customer {customer} why complaint {complaint} is unreasonable',
  },
  duties: standing => {
    const { state } = standing
    const { service, settlement, steps } = state
    if (!isGoverned(state, standing) || service.class !== 'unreasonable') return []
    if (settlement.told.explanation !== undefined) return []
    return [dutyOf(state, 'customer-centre', steps['complaint.classified:unreasonable']!, null)]
  },
})

/** 难以说服的顾客: the department head steps in; no period. In: unreasonable, and the customer does not accept it. */
export const departmentHeadStepsIn = defineObligation({
  id: 'department-head-steps-in',
  clauses: ['D10-3.2'],
  title: { zh: '部门负责人出面协调', en: 'The department head steps in' },
  force: 'must',
  parameters: { effectiveFrom },
  of: complaintFile,
  sentence: {
    zh: '客户 {customer} 难以说服，投诉 {complaint} 应由部门负责人出面协调',
    en: 'customer {customer} is not persuaded: a department head takes complaint {complaint} in hand',
  },
  duties: standing => {
    const { state } = standing
    const { service, settlement } = state
    const { refusedAt } = settlement
    if (!isGoverned(state, standing) || service.class !== 'unreasonable' || refusedAt === null) return []
    if (doneSince(service.escalated['department-head'], refusedAt)) return []
    return [dutyOf(state, 'customer-centre', refusedAt, null)]
  },
})

export const intakeObligations = [
  registeredAtFrontDesk,
  natureAndTreatmentSettled,
  dispatchedToDepartment,
  unreasonableComplaintExplained,
  departmentHeadStepsIn,
] as const
