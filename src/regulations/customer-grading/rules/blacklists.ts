/** 黑名单: who puts a customer on which list, after what, and that no business is done with it. */
import { capacityOf } from '../../../core/acting.ts'
import { pick } from '../../../core/parameter.ts'
import { notApplicable } from '../../../core/rule.ts'
import * as events from '../../../facts/customer/events/index.ts'
import { customerFile, relationOf } from '../../../facts/customer/states/customer-file.ts'
import { excluded, milestone, oneOf, scopedRule } from '../../../kinds/index.ts'
import { gradingParameters } from '../parameters.ts'
import { GRAVE_KINDS, graveKindOf } from './grave-incident.ts'

const BUSINESS = [events.customerTraded, events.customerAdmitted, events.customerTransferred] as const

/** 部门黑名单: that department does no new business with the customer; settling what exists goes on. */
export const noBusinessOnDepartmentBlacklist = excluded({
  id: 'no-business-on-department-blacklist',
  clauses: ['D11-3.5.b.1'],
  title: { zh: '部门黑名单客户不得交易', en: "No business with a customer on the department's blacklist" },
  on: BUSINESS,
  of: customerFile,
  during: ({ data, before }) => relationOf(before, data.departmentId)?.listedAt,
  facts: ({ data, before }) => ({
    department: data.departmentId,
    reason: relationOf(before, data.departmentId)?.listedFor ?? null,
  }),
  sentence: {
    zh: '部门 {department} 自 {actual} 起将该客户列入黑名单：{reason}',
    en: 'on the blacklist of department {department} since {actual}: {reason}',
  },
})

/**
 * 公司黑名单: no department does any new business with the customer (任何商业行为), on whatever route: no goods leave for it, and no
 * vehicle is ordered. Settling what exists goes on: payments, complaints, returns, allowances.
 */
export const noBusinessOnCompanyBlacklist = excluded({
  id: 'no-business-on-company-blacklist',
  clauses: ['D11-3.5.b.2'],
  title: { zh: '公司黑名单客户不得交易', en: "No business with a customer on the company's blacklist" },
  on: BUSINESS,
  elsewhere: ['inventory.issued', 'vehicle-order.placed'],
  of: customerFile,
  during: ({ before }) => before.listedAt,
  facts: ({ before }) => ({ reason: before.listedFor }),
  sentence: {
    zh: '公司自 {actual} 起将该客户列入黑名单：{reason}',
    en: "on the company's blacklist since {actual}: {reason}",
  },
})

const BY = { zh: '办理部门 {actual}；有权部门 {limit}', en: 'asked for by {actual}; entitled is {limit}' } as const

/** 公司黑名单的管理权限在营销事业部. */
export const companyBlacklistByMarketingDivision = oneOf({
  id: 'company-blacklist-by-marketing-division',
  clauses: ['D11-3.5.a.1'],
  title: { zh: '公司黑名单由营销事业部管理', en: "Only the marketing division keeps the company's blacklist" },
  on: [events.customerBlacklisted, events.customerDelisted],
  of: 'customer',
  when: ({ data }) => data.list === 'company',
  value: ({ event }) => capacityOf(event.actor)?.department ?? null,
  among: gradingParameters.marketingDivision,
  sentence: BY,
})

/** 部门黑名单的管理权限在各所属部门. */
export const departmentBlacklistByDepartment = oneOf({
  id: 'department-blacklist-by-department',
  clauses: ['D11-3.5.a.3'],
  title: { zh: '部门黑名单由本部门管理', en: 'A department keeps its own blacklist' },
  on: [events.customerBlacklisted, events.customerDelisted],
  of: 'customer',
  when: ({ data }) => data.list === 'department',
  value: ({ event }) => capacityOf(event.actor)?.department ?? null,
  among: ({ data }) => data.departmentId!,
  sentence: BY,
})

/** 核实后列入公司黑名单: only after a verified major loss or harm to the company's reputation. */
export const companyBlacklistAfterVerification = scopedRule({
  id: 'company-blacklist-after-verification',
  clauses: ['D11-3.3.5'],
  title: {
    zh: '核实重大损失或声誉损害后方可列入公司黑名单',
    en: "The company's blacklist follows a verified major loss or harm to reputation",
  },
  on: [events.customerBlacklisted],
  of: customerFile,
  parameters: pick(gradingParameters, 'majorLossThreshold'),
  sentence: {
    zh: '已核实：{verified}；记录在案的情形：{actual:incident}；须有其一：{limit:incident}',
    en: 'verified: {verified}; on record: {actual:incident}; asked for one of: {limit:incident}',
  },
  holds: ({ data: { list, verified }, before, parameters }) => {
    if (list !== 'company') return notApplicable()
    const incidents = Object.values(before.relations).flatMap(({ incidents }) => incidents)
    const kinds = incidents.map(incident => graveKindOf(incident, parameters.majorLossThreshold))
    const actual = [...new Set(kinds)].filter(kind => kind !== undefined)
    return { holds: verified && actual.length > 0, actual, limit: GRAVE_KINDS, facts: { verified } }
  },
})

/** 清除该客户: on the company's blacklist a customer is on no department's books any more. */
export const companyBlacklistClearsAllBooks = milestone({
  id: 'company-blacklist-clears-all-books',
  clauses: ['D11-3.3.7'],
  title: {
    zh: '列入公司黑名单即从各部门清除',
    en: "The company's blacklist takes the customer off every department's books",
  },
  on: [events.customerBlacklisted],
  of: customerFile,
  when: ({ data }) => data.list === 'company',
  pending: ({ after }) =>
    Object.values(after.relations)
      .filter(({ admitted }) => admitted)
      .map(({ departmentId }) => departmentId),
  sentence: { zh: '仍在名册上的部门：{actual}', en: 'still on the books of: {actual}' },
})
