/** Reviews, updates, and the downgrade of a VIP: by when. */
import { defineObligation } from '../../../core/obligation.ts'
import { customerFile } from '../../../facts/customer/state.ts'
import { reports } from '../../../facts/filing/states.ts'
import { dueAfterDays, dueAfterMonths } from '../../../time/working-days.ts'
import { downgradeGrounds, downgradeWithin, reviewInterval, updateInterval } from '../parameters.ts'
import { admittedRelations, dutyOf, latest } from './duty.ts'

/** 阶段性评审: in principle every six months, counted from the last review or from admission. */
export const halfYearlyReview = defineObligation({
  id: 'half-yearly-review',
  clauses: ['D11-3.2.1'],
  title: { zh: '客户阶段性评审', en: 'Review of the customer' },
  force: 'in-principle',
  parameters: { reviewInterval },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 应评审客户 {customer}（等级 {grade}）',
    en: 'department {department} reviews customer {customer} ({grade})',
  },
  duties: ({ state, calendar, parametersAt }) =>
    admittedRelations(state).map(({ departmentId, grade, reviewedAt, admittedAt }) => {
      const since = latest(reviewedAt, admittedAt)
      const deadline = dueAfterMonths(calendar, since, parametersAt(since).reviewInterval)
      return dutyOf(state.customerId, departmentId, since, deadline, { grade })
    }),
})

/** 客户信息库更新: generally once every half-year. */
export const halfYearlyUpdate = defineObligation({
  id: 'half-yearly-update',
  clauses: ['D11-3.1.2'],
  title: { zh: '客户信息更新', en: "Update of the customer's information" },
  force: 'in-principle',
  parameters: { updateInterval },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 应更新客户 {customer} 的信息',
    en: 'department {department} updates the information on customer {customer}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    admittedRelations(state).map(({ departmentId, updatedAt, admittedAt }) => {
      const since = latest(updatedAt, admittedAt)
      const deadline = dueAfterMonths(calendar, since, parametersAt(since).updateInterval)
      return dutyOf(state.customerId, departmentId, since, deadline)
    }),
})

/** 评审结果报送备案. */
export const reviewResultFiled = defineObligation({
  id: 'review-result-filed',
  clauses: ['D11-3.2.3'],
  title: { zh: '评审结果报送营销事业部备案', en: 'Review result filed with the marketing division' },
  force: 'must',
  of: reports,
  sentence: {
    zh: '部门 {department} 应报送客户 {customer} 的评审结果',
    en: 'department {department} files the review result of customer {customer}',
  },
  duties: ({ state }) =>
    Object.values(state.reviews).map(({ departmentId, at }) => dutyOf(state.customerId, departmentId, at, null)),
})

/** VIP客户降级: within five days; the day on which the incident was recorded is not counted. */
export const vipDowngrade = defineObligation({
  id: 'vip-downgrade',
  clauses: ['D11-3.3.1', 'D11-3.3.2'],
  title: { zh: 'VIP客户降级', en: 'Downgrade of a VIP' },
  force: 'must',
  parameters: { downgradeWithin, downgradeGrounds },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 应将VIP客户 {customer} 降级，情形：{ground}',
    en: 'department {department} downgrades VIP {customer}, ground: {ground}',
  },
  duties: ({ state, calendar, parametersAt }) =>
    admittedRelations(state)
      .filter(({ grade }) => grade === 'vip')
      .flatMap(({ departmentId, incidents, gradedOver }) => {
        const ground = incidents
          .slice(gradedOver)
          .find(({ kind, recordedAt }) => parametersAt(recordedAt).downgradeGrounds.includes(kind))
        if (!ground) return []
        const { kind, recordedAt } = ground
        const deadline = dueAfterDays(calendar, recordedAt, parametersAt(recordedAt).downgradeWithin)
        return [dutyOf(state.customerId, departmentId, recordedAt, deadline, { ground: kind })]
      }),
})
