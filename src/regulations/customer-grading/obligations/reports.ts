/** Major losses and both blacklists: what is reported, filed and published. */
import type { DeepReadonly } from '../../../core/event.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { type Reports, reports } from '../../../facts/filing/states.ts'
import { response } from '../../../kinds/response.ts'
import { gradingParameters } from '../parameters.ts'
import { graveKindOf } from '../rules/grave-incident.ts'

type Standing = { readonly state: DeepReadonly<Reports>; readonly parametersAt: (at: Instant) => Values }
type Values = { readonly majorLossThreshold: string }

/** Grave ones that no report answers for: each report answers for one, the oldest of its department that had happened by then. */
function unreported({ state, parametersAt }: Standing) {
  const reports = [...state.incidentReports]
  return state.incidents.filter(incident => {
    const { at, departmentId } = incident
    if (graveKindOf(incident, parametersAt(at).majorLossThreshold) === undefined) return false
    const answer = reports.findIndex(report => report.departmentId === departmentId && report.at >= at)
    if (answer >= 0) reports.splice(answer, 1)
    return answer < 0
  })
}

/** 重大损失或声誉损害情况报送. */
export const majorLossReported = response({
  id: 'major-loss-reported',
  clauses: ['D11-3.3.4'],
  title: { zh: '重大损失情况报送营销事业部', en: 'Major loss reported to the marketing division' },
  of: reports,
  parameters: pick(gradingParameters, 'majorLossThreshold'),
  each: unreported,
  from: ({ at }) => at,
  facts: ({ departmentId, kind, loss }) => ({ department: departmentId, kind, loss }),
  sentence: {
    zh: '部门 {department} 应报送客户 {customer} 造成的情况：{kind:incident}[，损失 {loss} 元]',
    en: 'department {department} reports on customer {customer}: {kind:incident}[, loss CNY {loss}]',
  },
})

/** 部门黑名单上报备案. */
export const departmentBlacklistReported = response({
  id: 'department-blacklist-reported',
  clauses: ['D11-3.5.a.4'],
  title: { zh: '部门黑名单上报营销事业部备案', en: "Department's blacklist reported to the marketing division" },
  of: reports,
  each: ({ state }) => Object.values(state.departmentListings),
  from: ({ at }) => at,
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 应上报列入黑名单的客户 {customer}',
    en: 'department {department} reports that it blacklisted customer {customer}',
  },
})

/** 公司黑名单报表备案. */
export const companyBlacklistFiled = response({
  id: 'company-blacklist-filed',
  clauses: ['D11-3.5.a.2'],
  title: { zh: '公司黑名单报表备案', en: "Company's blacklist filed as a report" },
  of: reports,
  parameters: pick(gradingParameters, 'marketingDivision'),
  from: ({ companyListing }) => companyListing?.at,
  until: ({ companyListing }, { parametersAt }, since) =>
    companyListing!.reportedBy.includes(parametersAt(since).marketingDivision),
  sentence: {
    zh: '营销事业部应将公司黑名单客户 {customer} 报表备案',
    en: "the marketing division files the company's blacklisting of customer {customer}",
  },
})

/** 内部网站登录并通报各销售部门. */
export const companyBlacklistNoticed = response({
  id: 'company-blacklist-noticed',
  clauses: ['D11-3.3.6'],
  title: { zh: '公司黑名单公告与通报', en: "Company's blacklist published to all departments" },
  of: reports,
  parameters: pick(gradingParameters, 'marketingDivision', 'salesDepartments'),
  each: ({ state: { companyListing }, parametersAt }) => {
    if (!companyListing) return []
    const { at, struck, notices } = companyListing
    const { marketingDivision, salesDepartments } = parametersAt(at)
    const told = notices.flatMap(one => (one.departmentId === marketingDivision ? one.addressees : []))
    const missing = [...new Set(['intranet', ...struck, ...salesDepartments])].filter(one => !told.includes(one))
    return missing.length === 0 ? [] : [{ at, missing }]
  },
  from: ({ at }) => at,
  facts: ({ missing }) => ({ missing }),
  sentence: {
    zh: '营销事业部应公告并通报各部门：客户 {customer} 已列入公司黑名单',
    en: 'the marketing division publishes that customer {customer} is on the blacklist',
  },
})
