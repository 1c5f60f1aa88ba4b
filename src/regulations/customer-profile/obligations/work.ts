/** What is owed beside the single file: information that waits, applications, and what a department owes for all its files. */
import { pick } from '../../../core/parameter.ts'
import { accountApplication, filesOfDepartment, information } from '../../../facts/profile/states/index.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import { fromThenOn } from '../../../kinds/since-when.ts'
import { profileParameters as parameters } from '../parameters/index.ts'
import { promptly, within } from './prompt.ts'

/** 应及时进行整理. */
export const informationSorted = promptly({
  id: 'information-sorted',
  clauses: ['A04-2.3.3.1', 'A04-2.1.3', 'D09-4.1.1.t', 'A04-4.3.3.1'],
  title: { zh: '收集的信息待整理', en: 'Information waits to be sorted' },
  of: information,
  from: ({ collectedAt }) => collectedAt,
  until: ({ sortedAt }) => sortedAt !== null,
  facts: ({ departmentId, channel }) => ({ department: departmentId, channel }),
  sentence: {
    zh: '部门 {department} 由{channel:profileChannel}收集的信息 {information} 应及时整理',
    en: 'what department {department} has of {channel:profileChannel}, {information}, is sorted',
  },
})

/** 录入: what is of use, and is about one customer; what is about a group stays for reference. */
export const informationEntered = promptly({
  id: 'information-entered',
  clauses: ['A04-2.3.3.2', 'A00-5.1.1.3', 'A04-2.1.1', 'A04-4.3.3.1'],
  title: { zh: '整理后的信息待录入', en: 'Information waits to be entered' },
  of: information,
  from: ({ sortedAt, useful, customerId }) => (useful && customerId !== null ? sortedAt : null),
  until: ({ enteredAt }) => enteredAt,
  facts: ({ departmentId, customerId }) => ({ department: departmentId, customer: customerId }),
  sentence: {
    zh: '部门 {department} 应将信息 {information} 录入客户 {customer} 的档案',
    en: 'department {department} enters information {information} in the file of customer {customer}',
  },
})

/** 销售中心及财务部存档. */
export const applicationFiled = response({
  id: 'application-filed',
  clauses: ['D07-3.3.4.2'],
  title: { zh: '开户、更名申请待存档', en: 'An application waits to be filed' },
  of: accountApplication,
  parameters: pick(parameters, 'promptDays', 'filingDepartments'),
  each: ({ parametersAt, state }) => (state.appliedAt === null ? [] : parametersAt(state.appliedAt).filingDepartments),
  from: (_, { state }) => state.appliedAt,
  until: (department, { state }) => state.filedBy.includes(department),
  within: within('application-filed'),
  facts: (department, { state: { applicationId, customerId } }) => ({
    department,
    customer: customerId,
    application: applicationId,
  }),
  sentence: {
    zh: '客户 {customer} 的申请 {application} 应由{department:department}存档',
    en: 'application {application} of customer {customer} is filed by {department:department}',
  },
})

/** 及时和相关人员沟通，并做好记录. */
export const accountChangeTold = promptly({
  id: 'account-change-told',
  clauses: ['D07-3.3.4.3'],
  title: { zh: '开户、更名待告知相关人员', en: 'Those concerned wait to be told of an account' },
  of: accountApplication,
  from: ({ changedAt }) => changedAt,
  until: ({ notifiedAt }) => notifiedAt,
  facts: ({ customerId, kind }) => ({ customer: customerId, kind }),
  sentence: {
    zh: '客户 {customer} 已{kind:accountChange}，应告知相关人员并记录',
    en: 'those concerned are told of customer {customer}: {kind:accountChange}',
  },
})

/** 客户档案设专人管理: of every department that keeps files. */
export const fileCustodian = response({
  id: 'file-custodian',
  clauses: ['D09-4.1.2.b.1'],
  title: { zh: '客户档案设专人管理', en: 'A named person keeps the files' },
  of: filesOfDepartment,
  from: ({ since }) => since,
  until: ({ hasOfficer }) => hasOfficer,
  sentence: {
    zh: '部门 {department} 应指定专人管理客户档案',
    en: 'department {department} names the person who keeps its files',
  },
})

/** 汇总、整理. */
export const filesConsolidated = recurrent({
  id: 'files-consolidated',
  clauses: ['D07-3.1', 'D09-4.1.1.t'],
  title: { zh: '汇总、整理客户基本信息', en: 'The files of a department are consolidated' },
  of: filesOfDepartment,
  from: ({ since }) => since,
  last: ({ consolidatedAt }) => consolidatedAt,
  parameters: pick(parameters, 'consolidateEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).consolidateEvery,
  sentence: {
    zh: '信息部每{unit:period}至少汇总、整理一次部门 {department} 的客户信息[，上次 {last}|，尚未办理]',
    en: 'the information department consolidates the files of department {department} at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 检查客户档案信息的准确性: each of the sections that the text names. */
export const filesChecked = recurrent({
  id: 'files-checked',
  clauses: ['A04-7.2.3'],
  title: { zh: '检查档案准确性', en: 'Files are checked for accuracy' },
  of: filesOfDepartment,
  each: ({ state: { since }, changes, parametersAt }) =>
    since === null ? [] : parametersAt(fromThenOn(since, changes).at(-1)!).checkedSections,
  from: (_, { state }) => state.since,
  last: (section, { state }) => state.checkedAt[section],
  parameters: pick(parameters, 'checkEvery', 'checkedSections'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).checkEvery,
  facts: section => ({ section }),
  sentence: {
    zh: '每{unit:period}至少检查一次部门 {department} 的档案准确性：{section:profileSection}[，上次 {last}|，尚未检查]',
    en: 'files of department {department} are checked at least once a {unit:period}: {section:profileSection}[, last time {last}|, never so far]',
  },
})
