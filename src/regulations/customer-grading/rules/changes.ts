/** 等级变更: what goes with every grading, promotion and downgrade, and with leaving the books. */
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import { customerGraded, customerRemoved } from '../../../facts/customer/events/index.ts'
import { customerFile, relationOf } from '../../../facts/customer/states/customer-file.ts'
import { evidenced, mandatory, oneOf, scopedRule } from '../../../kinds/index.ts'
import { dueAfterMonths } from '../../../time/working-days.ts'
import { gradingParameters } from '../parameters.ts'
import { type Counts, recorders, recordWithin } from './standing.ts'

/** 分级考量因素: volume, receivables, reputation and loyalty stand with every grading. */
export const gradingFactorsOnRecord = mandatory({
  id: 'grading-factors-on-record',
  clauses: ['D11-2.1.2'],
  title: { zh: '分级须考虑四项因素', en: 'Four factors stand behind a grade' },
  on: [customerGraded],
  of: 'customer',
  concerns: ({ data }) => data.to !== 'qualified',
  needs: ['volume', 'receivables', 'reputation', 'loyalty'],
  // The office works out the first two by itself.
  present: ({ data: { factors } }) => ({
    volume: true,
    receivables: true,
    reputation: factors.reputation !== null,
    loyalty: factors.loyalty !== null,
  }),
  tells: 'present',
  sentence: {
    zh: '有记录的因素：{actual:factor}；须有：{limit:factor}',
    en: 'factors on record: {actual:factor}; asked for: {limit:factor}',
  },
})

const RANK = { qualified: 0, preferred: 1, vip: 2 } as const

/** 升级: a customer rises only after a review of the current period that found it good. */
export const promotionAfterReview = scopedRule({
  id: 'promotion-after-review',
  clauses: ['D11-3.4'],
  title: { zh: '升级须有本期良好评审', en: 'A promotion follows a good review of the current period' },
  on: [customerGraded],
  of: customerFile,
  parameters: pick(gradingParameters, 'reviewInterval'),
  concerns: ({ data }) => RANK[data.to] > RANK[data.from],
  sentence: {
    zh: '[最近评审 {reviewedAt}，结果{result:reviewResult}|尚未评审]；须为 {months} 个月内的良好评审',
    en: '[last review at {reviewedAt}, result {result:reviewResult}|not reviewed yet]; asked for a good one within {months} month(s)',
  },
  holds: ({ data, event: { occurredAt }, before, parameters, calendar }) => {
    const relation = relationOf(before, data.departmentId)
    if (!relation) return notApplicable()
    const { reviewedAt, reviewResult } = relation
    const months = parameters.reviewInterval
    const ends = reviewedAt === null ? '' : dueAfterMonths(calendar, reviewedAt, months).at
    const current = reviewedAt !== null && reviewedAt <= occurredAt && occurredAt < ends
    return {
      holds: current && reviewResult === 'good',
      actual: current || reviewedAt === null ? reviewResult : 'not-current',
      limit: 'good',
      facts: { reviewedAt, result: reviewResult, months },
    }
  },
})

/** 一个评价阶段中表现良好: no rise within a period of evaluation from a problem for which a VIP would be lowered. */
export const promotionInGoodPeriod = scopedRule({
  id: 'promotion-in-good-period',
  clauses: ['D11-3.4', 'D11-3.3.2'],
  title: { zh: '本评价阶段出现问题者不得升级', en: 'No promotion in a period with a problem' },
  on: [customerGraded],
  of: customerFile,
  parameters: pick(gradingParameters, 'reviewInterval', 'downgradeGrounds'),
  concerns: ({ data }) => RANK[data.to] > RANK[data.from],
  sentence: {
    zh: '{months} 个月内的问题记录 {actual} 条（上限 {limit}）[，最近一次 {latest}，记录部门：{recordedBy}]',
    en: '{actual} problem(s) on record within {months} month(s) (limit {limit})[, the last at {latest}, recorded by: {recordedBy}]',
  },
  holds: ({ event, before, parameters, calendar }) => {
    const { reviewInterval: months, downgradeGrounds } = parameters
    const isGround: Counts = ({ kind }) => downgradeGrounds.includes(kind)
    const problems = recordWithin(before, isGround, months, event.occurredAt, calendar)
    const facts = { months, latest: problems.at(-1)?.at ?? null, recordedBy: recorders(problems) }
    return { holds: problems.length === 0, actual: problems.length, limit: 0, facts }
  },
})

/** 降级: the ground and the consequences of the problem stand with the downgrade of a VIP. */
export const downgradeWithReason = evidenced({
  id: 'downgrade-with-reason',
  clauses: ['D11-3.3.3', 'D11-3.3.2'],
  title: { zh: 'VIP客户降级须写明理由', en: 'The downgrade of a VIP gives its reason' },
  // Reported alone: who must be lowered within five days is not kept up by a missing word.
  force: 'in-principle',
  on: [customerGraded],
  of: 'customer',
  concerns: ({ data }) => data.from === 'vip',
  shows: ({ data }) => data.reason,
  asks: true,
  sentence: { zh: '理由：{actual}', en: 'reason: {actual}' },
})

/** 淘汰标准: a department takes a customer off its books only by a criterion that the company has laid down. */
export const removalByCriterion = oneOf({
  id: 'removal-by-criterion',
  clauses: ['D11-R1.d.2', 'D11-A.1'],
  title: { zh: '按淘汰标准退出', en: 'Removal by a criterion of the company' },
  on: [customerRemoved],
  of: 'customer',
  value: ({ data }) => data.criterion,
  among: gradingParameters.eliminationCriteria,
  sentence: { zh: '所依标准 {actual}；公司标准：{limit}', en: "criterion {actual}; the company's criteria: {limit}" },
})
