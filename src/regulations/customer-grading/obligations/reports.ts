/** Major losses and both blacklists: what is reported, filed and published. */
import { defineObligation } from '../../../core/obligation.ts'
import { reports } from '../../../facts/filing/states.ts'
import { graveKindOf } from '../grave-incident.ts'
import { majorLossThreshold, marketingDivision } from '../parameters.ts'
import { dutyOf } from './duty.ts'

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
      .filter(one => graveKindOf(one, parametersAt(one.at).majorLossThreshold) !== undefined)
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
  parameters: { marketingDivision },
  of: reports,
  sentence: {
    zh: '营销事业部应将公司黑名单客户 {customer} 报表备案',
    en: "the marketing division files the company's blacklisting of customer {customer}",
  },
  duties: ({ state, parametersAt }) => {
    const listing = state.companyListing
    if (!listing || listing.reportedBy.includes(parametersAt(listing.at).marketingDivision)) return []
    return [dutyOf(state.customerId, null, listing.at, null)]
  },
})

/** 内部网站登录并通报各销售部门. */
export const companyBlacklistNoticed = defineObligation({
  id: 'company-blacklist-noticed',
  clauses: ['D11-3.3.6'],
  title: { zh: '公司黑名单公告与通报', en: "Company's blacklist published to all departments" },
  force: 'must',
  parameters: { marketingDivision },
  of: reports,
  sentence: {
    zh: '营销事业部应公告并通报各部门：客户 {customer} 已列入公司黑名单',
    en: 'the marketing division publishes that customer {customer} is on the blacklist',
  },
  duties: ({ state, parametersAt }) => {
    const listing = state.companyListing
    if (!listing || listing.noticedBy.includes(parametersAt(listing.at).marketingDivision)) return []
    return [dutyOf(state.customerId, null, listing.at, null)]
  },
})
