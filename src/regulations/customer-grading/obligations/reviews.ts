/** Reviews, updates, and the downgrade of a VIP: by when. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerFile, onBooksOf } from '../../../facts/customer/states/customer-file.ts'
import { reports } from '../../../facts/filing/states.ts'
import { days, months, response } from '../../../kinds/index.ts'
import { gradingParameters } from '../parameters.ts'

// A customer that was admitted again starts anew: what lies before admission does not count.
const latest = (at: Instant | null, admittedAt: Instant | null) => (at !== null && at > admittedAt! ? at : admittedAt!)

/** 阶段性评审: in principle every six months, counted from the last review or from admission. */
export const halfYearlyReview = response({
  id: 'half-yearly-review',
  clauses: ['D11-3.2.1'],
  title: { zh: '客户阶段性评审', en: 'Review of the customer' },
  force: 'in-principle',
  of: customerFile,
  each: ({ state }) => onBooksOf(state),
  from: ({ reviewedAt, admittedAt }) => latest(reviewedAt, admittedAt),
  within: months(gradingParameters.reviewInterval),
  facts: ({ departmentId, grade }) => ({ department: departmentId, grade }),
  sentence: {
    zh: '部门 {department} 应评审客户 {customer}（{grade:grade}）',
    en: 'department {department} reviews customer {customer} ({grade:grade})',
  },
})

/** 客户信息库更新: generally once every half-year. */
export const halfYearlyUpdate = response({
  id: 'half-yearly-update',
  clauses: ['D11-3.1.2', 'D11-R2.e', 'D11-R1.f'],
  title: { zh: '客户信息更新', en: "Update of the customer's information" },
  force: 'in-principle',
  of: customerFile,
  each: ({ state }) => onBooksOf(state),
  from: ({ updatedAt, admittedAt }) => latest(updatedAt, admittedAt),
  within: months(gradingParameters.updateInterval),
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 应更新客户 {customer} 的信息',
    en: 'department {department} updates the information on customer {customer}',
  },
})

/** 评审结果报送备案. */
export const reviewResultFiled = response({
  id: 'review-result-filed',
  clauses: ['D11-3.2.3'],
  title: { zh: '评审结果报送营销事业部备案', en: 'Review result filed with the marketing division' },
  of: reports,
  each: ({ state }) => Object.values(state.reviews),
  from: ({ at }) => at,
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 应报送客户 {customer} 的评审结果',
    en: 'department {department} files the review result of customer {customer}',
  },
})

/** VIP客户降级: within five days; the day on which the incident was recorded is not counted. */
export const vipDowngrade = response({
  id: 'vip-downgrade',
  clauses: ['D11-3.3.1', 'D11-3.3.2'],
  title: { zh: 'VIP客户降级', en: 'Downgrade of a VIP' },
  of: customerFile,
  parameters: pick(gradingParameters, 'downgradeGrounds'),
  each: ({ state, parametersAt }) =>
    onBooksOf(state)
      .filter(({ grade }) => grade === 'vip')
      .flatMap(({ departmentId, incidents }) => {
        const ground = incidents.find(({ kind, recordedAt, considered }) => {
          return !considered && parametersAt(recordedAt).downgradeGrounds.includes(kind)
        })
        return ground ? [{ departmentId, ground }] : []
      }),
  from: ({ ground }) => ground.recordedAt,
  within: days(gradingParameters.downgradeWithin),
  facts: ({ departmentId, ground }) => ({ department: departmentId, ground: ground.kind }),
  sentence: {
    zh: '部门 {department} 应将VIP客户 {customer} 降级，情形：{ground:incident}',
    en: 'department {department} downgrades VIP {customer}, ground: {ground:incident}',
  },
})
