/** What the regulation makes somebody do by a time: derived from the facts, the parameters and the calendar. */
import { compare, withinShare } from '../../core/exact.ts'
import { type Duty, defineObligation } from '../../core/obligation.ts'
import { tag } from '../../core/tag.ts'
import { type ShareSince, shareHistory } from '../../facts/customer/share-history.ts'
import { customerFile } from '../../facts/customer/state.ts'
import { reports, shelf } from '../../facts/filing/state.ts'
import { dueAfterDays, dueAfterMonths } from '../../time/working-days.ts'
import {
  departmentPapers,
  downgradeGrounds,
  downgradeWithin,
  keyCustomerGrades,
  majorLossThreshold,
  minimumAllowance,
  preferredShareLimit,
  reviewInterval,
  updateInterval,
  vipShareLimit,
} from './parameters.ts'

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

/** VIP客户降级: within five days; the day on which the incident was recorded is not counted. */
export const vipDowngrade = defineObligation({
  id: 'vip-downgrade',
  clauses: ['D11-3.3.1'],
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

/** 关键客户发展计划: which customers are key customers is the company's to say. */
export const keyCustomerPlan = defineObligation({
  id: 'key-customer-plan',
  clauses: ['D11-R1.i.2'],
  title: { zh: '关键客户发展计划', en: 'Development plan for a key customer' },
  force: 'must',
  parameters: { keyCustomerGrades },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 应为关键客户 {customer} 制定发展计划',
    en: 'department {department} files a development plan for key customer {customer}',
  },
  duties: ({ state, parametersAt }) =>
    admittedRelations(state)
      .filter(({ plannedAt }) => plannedAt === null)
      .filter(({ grade, gradedAt }) => gradedAt !== null && parametersAt(gradedAt).keyCustomerGrades.includes(grade))
      .map(({ departmentId, gradedAt }) => dutyOf(state.customerId, departmentId, gradedAt!, null)),
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

/** 重大损失或声誉损害情况报送. */
export const majorLossReported = defineObligation({
  id: 'major-loss-reported',
  clauses: ['D11-3.3.4'],
  title: { zh: '重大损失情况报送营销事业部', en: 'Major loss reported to the marketing division' },
  force: 'must',
  parameters: { majorLossThreshold },
  of: reports,
  sentence: {
    zh: '部门 {department} 应报送客户 {customer} 造成的情况：{kind}，损失 {loss}',
    en: 'department {department} reports on customer {customer}: {kind}, loss {loss}',
  },
  duties: ({ state, parametersAt }) =>
    state.incidents
      .filter(({ kind, loss, at }) => {
        if (kind === 'major-loss' || kind === 'reputation-damage') return true
        return loss !== null && compare(loss, parametersAt(at).majorLossThreshold) >= 0
      })
      .map(({ departmentId, at, kind, loss }) => dutyOf(state.customerId, departmentId, at, null, { kind, loss })),
})

/** 部门黑名单上报备案. */
export const departmentBlacklistReported = defineObligation({
  id: 'department-blacklist-reported',
  clauses: ['D11-3.5.a.4'],
  title: { zh: '部门黑名单上报营销事业部备案', en: "Department's blacklist reported to the marketing division" },
  force: 'must',
  of: reports,
  sentence: {
    zh: '部门 {department} 应上报列入黑名单的客户 {customer}',
    en: 'department {department} reports that it blacklisted customer {customer}',
  },
  duties: ({ state }) =>
    Object.values(state.departmentListings).map(({ departmentId, at }) =>
      dutyOf(state.customerId, departmentId, at, null),
    ),
})

/** 公司黑名单报表备案. */
export const companyBlacklistFiled = defineObligation({
  id: 'company-blacklist-filed',
  clauses: ['D11-3.5.a.2'],
  title: { zh: '公司黑名单报表备案', en: "Company's blacklist filed as a report" },
  force: 'must',
  of: reports,
  sentence: {
    zh: '营销事业部应将公司黑名单客户 {customer} 报表备案',
    en: "the marketing division files the company's blacklisting of customer {customer}",
  },
  duties: ({ state }) => {
    const listing = state.companyListing
    return listing && !listing.reported ? [dutyOf(state.customerId, null, listing.at, null)] : []
  },
})

/** 内部网站登录并通报各销售部门. */
export const companyBlacklistNoticed = defineObligation({
  id: 'company-blacklist-noticed',
  clauses: ['D11-3.3.6'],
  title: { zh: '公司黑名单公告与通报', en: "Company's blacklist published to all departments" },
  force: 'must',
  of: reports,
  sentence: {
    zh: '营销事业部应公告并通报各部门：客户 {customer} 已列入公司黑名单',
    en: 'the marketing division publishes that customer {customer} is on the blacklist',
  },
  duties: ({ state }) => {
    const listing = state.companyListing
    return listing && !listing.noticed ? [dutyOf(state.customerId, null, listing.at, null)] : []
  },
})

/** VIP客户占比超限待改正: the share rose because others left; it stands until cured. */
export const vipShareCured = defineObligation({
  id: 'vip-share-cured',
  clauses: ['D11-2.2.d.1'],
  title: { zh: 'VIP客户占比超限须改正', en: 'VIP share above the cap to be cured' },
  force: 'must',
  parameters: { vipShareLimit, minimumAllowance },
  of: shareHistory,
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中VIP {part} 名，超过 {limit}%',
    en: 'department {department} has {part} VIP of {customers} customers, above {limit} %',
  },
  duties: ({ state, parametersAt }) =>
    breachOf(state.vipTrail, state.departmentId, at => {
      const { vipShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: vipShareLimit, minimumAllowance }
    }),
})

/** 优选类客户占比超限待改正. */
export const preferredShareCured = defineObligation({
  id: 'preferred-share-cured',
  clauses: ['D11-2.3.e.1'],
  title: { zh: '优选类客户占比超限须改正', en: 'Preferred share above the cap to be cured' },
  force: 'must',
  parameters: { preferredShareLimit, minimumAllowance },
  of: shareHistory,
  sentence: {
    zh: '部门 {department} 的 {customers} 名客户中优选类 {part} 名，超过 {limit}%',
    en: 'department {department} has {part} preferred of {customers} customers, above {limit} %',
  },
  duties: ({ state, parametersAt }) =>
    breachOf(state.preferredTrail, state.departmentId, at => {
      const { preferredShareLimit, minimumAllowance } = parametersAt(at)
      return { percent: preferredShareLimit, minimumAllowance }
    }),
})

/** 部门文书: what every department that has customers keeps on file. */
export const departmentPapersOnFile = defineObligation({
  id: 'department-papers-on-file',
  clauses: ['D11-R2.a', 'D11-R2.b', 'D11-R2.c.1', 'D11-R2.c.3'],
  title: { zh: '部门应备文书', en: 'Papers that a department keeps on file' },
  force: 'must',
  parameters: { departmentPapers },
  of: shelf,
  sentence: { zh: '部门 {department} 尚缺：{paper}', en: 'department {department} has not filed: {paper}' },
  duties: ({ state, parametersAt }) => {
    const since = state.workingSince
    if (since === null) return []
    const missing = parametersAt(since).departmentPapers.filter(kind => state.newest[kind] === undefined)
    return missing.map(paper => dutyOfDepartment(state.departmentId, since, { paper }))
  },
})

/** 建议与意见的处理. */
export const suggestionAnswered = defineObligation({
  id: 'suggestion-answered',
  clauses: ['D11-R1.h'],
  title: { zh: '部门建议的处理', en: "Handling of a department's suggestion" },
  force: 'must',
  of: shelf,
  sentence: {
    zh: '营销事业部应处理部门 {department} 的建议：{title}',
    en: 'the marketing division answers the suggestion of department {department}: {title}',
  },
  duties: ({ state }) =>
    state.unanswered.map(({ paperId, title, at }) =>
      dutyOfDepartment(state.departmentId, at, { paper: paperId, title }),
    ),
})

export const gradingObligations = [
  halfYearlyReview,
  halfYearlyUpdate,
  vipDowngrade,
  keyCustomerPlan,
  reviewResultFiled,
  majorLossReported,
  departmentBlacklistReported,
  companyBlacklistFiled,
  companyBlacklistNoticed,
  vipShareCured,
  preferredShareCured,
  departmentPapersOnFile,
  suggestionAnswered,
] as const

function admittedRelations<R extends { readonly admitted: boolean }>(file: {
  readonly relations: Readonly<Record<string, R>>
}): R[] {
  return Object.values(file.relations).filter(({ admitted }) => admitted)
}

// A customer that was admitted again starts anew: what lies before admission does not count.
function latest(at: string | null, admittedAt: string | null): string {
  return at !== null && at > admittedAt! ? at : admittedAt!
}

function dutyOf(
  customer: string,
  department: string | null,
  since: string,
  deadline: Duty['deadline'],
  facts: Duty['facts'] = {},
): Duty {
  const names = department === null ? { customer } : { customer, department }
  return { subject: tag('customer', customer), since, deadline, facts: { ...names, ...facts } }
}

function dutyOfDepartment(department: string, since: string, facts: Duty['facts']): Duty {
  return { subject: tag('department', department), since, deadline: null, facts: { department, ...facts } }
}

function breachOf(
  trail: readonly ShareSince[],
  departmentId: string,
  limitAt: (at: string) => { percent: string; minimumAllowance: number },
): Duty[] {
  const now = trail.at(-1)
  if (!now) return []
  const breaks = ({ at, part, customers }: ShareSince) => {
    const { percent, minimumAllowance } = limitAt(at)
    return part > minimumAllowance && !withinShare(part, customers, percent)
  }
  const first = trail.find(breaks)
  if (!first || !breaks(now)) return []
  const { percent } = limitAt(first.at)
  return [dutyOfDepartment(departmentId, first.at, { part: now.part, customers: now.customers, limit: percent })]
}
