/** Who opens, approves and consolidates files, when a file is complete, and what accounts are changed on. */
import { capacityOf } from '../../../core/acting.ts'
import type { Fact } from '../../../core/event.ts'
import {
  accountChanged,
  documentLinked,
  profileApproved,
  profileOpened,
  profilesConsolidated,
} from '../../../facts/profile/events/index.ts'
import { document, profile, valuesOf } from '../../../facts/profile/states/index.ts'
import type { DocumentKind } from '../../../facts/profile/words/index.ts'
import { authorized } from '../../../kinds/authorized.ts'
import { mandatory } from '../../../kinds/mandatory.ts'
import { oneOf } from '../../../kinds/one-of.ts'
import { precedence } from '../../../kinds/precedence.ts'
import { profileParameters as parameters } from '../parameters/index.ts'
import { requiredOf } from '../parameters/required.ts'

const BY = {
  zh: '办理部门 {actual:department}；有权部门 {limit:department}',
  en: 'asked for by {actual:department}; entitled is {limit:department}',
} as const

const departmentOf = ({ event }: { readonly event: Fact }) => capacityOf(event.actor)?.department ?? null

/** 建立各自客户档案: one of those that the documents name, and each its own. */
export const fileByItsDepartment = oneOf({
  id: 'file-by-its-department',
  clauses: ['D09-4.1.2.a', 'D05-2.7'],
  title: { zh: '客户档案由建档部门各自建立', en: 'A file is set up by the department that keeps it' },
  on: [profileOpened],
  of: 'customer',
  parameters: { fileDepartments: parameters.fileDepartments },
  value: departmentOf,
  among: ({ data, parameters: { fileDepartments } }) => fileDepartments.filter(one => one === data.departmentId),
  sentence: BY,
})

export const approvedBySalesDirector = authorized({
  id: 'approved-by-sales-director',
  clauses: ['D09-4.1.2.c'],
  title: { zh: '客户档案由销售总监审批确认', en: 'The sales director approves the file' },
  on: [profileApproved],
  of: 'customer',
  who: 'role',
  among: parameters.fileApprovers,
})

/** 确保各项必填信息无缺失: what is incomplete is not confirmed. */
export const approvedWhenComplete = mandatory({
  id: 'approved-when-complete',
  clauses: ['A04-7.2.1.2', 'A04-4.3.1.3'],
  title: { zh: '必填信息齐备方可确认档案', en: 'A file is approved once nothing that it must have is missing' },
  on: [profileApproved],
  of: profile,
  parameters: { requiredFields: parameters.requiredFields },
  needs: ({ before, parameters: { requiredFields } }) => requiredOf(before, requiredFields),
  present: ({ before, parameters: { requiredFields } }) =>
    requiredOf(before, requiredFields).filter(field => valuesOf(before, field).length > 0),
  sentence: {
    zh: '还缺：{actual:profileField}；须有：{limit:profileField}',
    en: 'missing: {actual:profileField}; needed: {limit:profileField}',
  },
})

/** 公司信息部负责…汇总、整理. */
export const consolidatedByInformationDepartment = oneOf({
  id: 'consolidated-by-information-department',
  clauses: ['D07-3.1'],
  title: { zh: '客户基本信息由信息部汇总、整理', en: 'The information department consolidates the files' },
  on: [profilesConsolidated],
  of: 'department',
  value: departmentOf,
  among: parameters.informationDepartment,
  sentence: BY,
})

const YEARLY: readonly DocumentKind[] = ['annual-results', 'financial-report']

/** 年度: what is collected year by year says of which year it is. */
export const yearlyReportNamesItsYear = mandatory({
  id: 'yearly-report-names-its-year',
  clauses: ['D07-3.3.3'],
  title: { zh: '年度报告须注明年度', en: 'A yearly report says of which year it is' },
  on: [documentLinked],
  of: 'customer',
  concerns: ({ data }) => YEARLY.includes(data.kind),
  needs: ['year'],
  sentence: {
    zh: '还缺：{actual:informationPart}；须有：{limit:informationPart}',
    en: 'missing: {actual:informationPart}; needed: {limit:informationPart}',
  },
})

/** No document has such an id: there are no blanks at the ends of one. */
const NONE = ' '

/** 需提供纸制申请. */
export const accountOnPaper = precedence({
  id: 'account-on-paper',
  clauses: ['D07-3.3.4.1'],
  title: { zh: '有纸制申请方可开户、更名', en: 'An account is opened or renamed on a paper application' },
  on: [accountChanged],
  of: 'account-application',
  others: ({ data }) => ({ paper: document.of(data.documentId ?? NONE) }),
  first: ({ data, others: { paper } }) =>
    paper.customerId === data.customerId && paper.kind === 'account-application' ? paper.at : null,
  sentence: {
    zh: '此事 {limit}[，申请已于 {actual} 归档|，没有纸制申请]',
    en: 'this at {limit}[, the application was filed at {actual}|, and there is no application on paper]',
  },
})
