/** What is owed when somebody leaves, to an important new customer, and of what matters. */
import type { DeepReadonly } from '../../core/event.ts'
import { pick } from '../../core/parameter.ts'
import { tag } from '../../core/tag.ts'
import {
  contactMatter,
  customerTeam,
  type EmployeeDesk,
  employeeDesk,
  type HandedOver,
  type HeldAccount,
  knownAt,
  leaversAccounts,
} from '../../facts/handover/states.ts'
import { own } from '../../facts/own.ts'
import { recurrent } from '../../kinds/recurrent.ts'
import { type Response, response } from '../../kinds/response.ts'
import { days } from '../../kinds/within.ts'
import { customerHandoverParameters as parameters } from './parameters.ts'

type Handed = DeepReadonly<HandedOver>

type Duty = Response<EmployeeDesk, undefined, Record<never, never>, Handed>

/**
 * For each customer with whom a leaver was in contact; while he is here there are none. The period runs from the leaving,
 * also where the duty arises after it.
 */
const forEachCustomer = ({ after, ...duty }: Omit<Duty, 'of' | 'from'> & { readonly after?: keyof Handed }) =>
  response({
    ...duty,
    of: employeeDesk,
    each: ({ state }) => Object.values(state.customers),
    from: (one: Handed, { state }) => (after ? one[after] : state.leftAt),
    periodFrom: (_, { state }, since) => state.leftAt ?? since,
    facts: ({ customerId, by }) => ({ customer: customerId, by }),
  })

export const customerHandoverObligations = [
  forEachCustomer({
    id: 'customer-told-of-leaving',
    clauses: ['D07-7.4.1'],
    title: { zh: '通知客户人员调离', en: 'Customers are told of somebody who left' },
    sentence: {
      zh: '公司应通知客户 {customer}：联系人员 {employee} 已调离',
      en: 'the company tells customer {customer} that {employee} has left',
    },
    until: ({ toldAt }) => toldAt,
    within: days(parameters.tellCustomersDays),
  }),

  forEachCustomer({
    id: 'leaver-replaced',
    clauses: ['D07-7.4.2'],
    title: { zh: '指派顶替人员', en: 'Somebody takes the place of a leaver' },
    sentence: {
      zh: '应为客户 {customer} 指派人员顶替已调离的 {employee}',
      en: 'another employee takes the place of {employee} with customer {customer}',
    },
    until: ({ replacedAt }) => replacedAt,
    within: days(parameters.replaceDays),
  }),

  /** 迅速与客户建立联系. */
  forEachCustomer({
    id: 'replacement-introduced',
    clauses: ['D07-7.4.2'],
    title: { zh: '顶替人员与客户建立联系', en: 'The replacement makes contact' },
    sentence: {
      zh: '{by} 应尽快与客户 {customer} 建立联系，接替已调离的 {employee}',
      en: '{by} makes contact with customer {customer}, in the place of {employee}',
    },
    after: 'replacedAt',
    until: ({ introducedAt }) => introducedAt,
    within: days(parameters.replaceDays),
  }),

  response({
    id: 'leaver-data-taken-over',
    clauses: ['D07-5.2'],
    title: { zh: '接收离职员工的客户资料', en: "A leaver's customer data are taken over" },
    of: employeeDesk,
    from: ({ leftAt }) => leftAt,
    // What he has handed over in the days before he left is handed over.
    until: ({ takenOverAt }) => takenOverAt !== null,
    within: days(parameters.takeOverDays),
    sentence: {
      zh: '业务部门应会同信息部接收、整理 {employee} 的客户资料并归档',
      en: 'the business and the information department take over, arrange and file what {employee} had of customers',
    },
  }),

  /** 不得将客户资料带走: somebody looks. */
  response({
    id: 'leaver-cleared',
    clauses: ['D07-5.1', 'D08-38.1'],
    title: { zh: '离职核查', en: 'A leaver is cleared' },
    of: employeeDesk,
    from: ({ leftAt }) => leftAt,
    until: ({ clearedAt }) => clearedAt !== null,
    sentence: {
      zh: '应核查 {employee} 未带走客户资料、借出档案已还',
      en: 'it is checked that {employee} takes no customer data along and has given back what was lent',
    },
  }),

  /** 及时删除或者禁用离岗人员系统账户: each account, since he left, or since it was opened for who was gone. */
  response({
    id: 'leaver-account-closed',
    clauses: ['D08-38.2'],
    title: { zh: '停用离岗人员的账户', en: "A leaver's accounts are closed" },
    of: leaversAccounts,
    each: ({ state: { open } }) => Object.values(open),
    from: ({ personId, openedAt }: DeepReadonly<HeldAccount>, { state: { left } }) => {
      const leftAt = own(left, personId)
      return leftAt !== undefined && openedAt > leftAt ? openedAt : leftAt
    },
    within: days(parameters.closeAccountDays),
    subject: ({ accountId }) => tag('account', accountId),
    facts: ({ personId, accountId }) => ({ person: personId, account: accountId }),
    sentence: {
      zh: '{person} 已调离，其账号 {account} 应删除或停用',
      en: '{person} has left: account {account} is deleted or closed',
    },
  }),

  /** 报告信息部（除该业务保密外）. */
  response({
    id: 'matter-reported',
    clauses: ['D07-4.1'],
    title: { zh: '重大事项报告信息部', en: 'What matters is reported to the information department' },
    of: contactMatter,
    parameters: pick(parameters, 'informationDepartment'),
    from: ({ aroseAt, confidential }) => (confidential ? null : aroseAt),
    until: (matter, { parametersAt }, since) => knownAt(matter, parametersAt(since).informationDepartment) !== null,
    within: days(parameters.matterReportDays),
    facts: ({ matterId, departmentId, customerId }) => ({
      matter: matterId,
      department: departmentId,
      customer: customerId,
    }),
    sentence: {
      zh: '部门 {department} 应将客户 {customer} 的重大事项 {matter} 报告信息部',
      en: 'department {department} reports matter {matter} of customer {customer} to the information department',
    },
  }),

  /** 不得局限在业务人员个人范围内: also what is confidential is known to one more. */
  response({
    id: 'matter-shared',
    clauses: ['D07-4.2'],
    title: { zh: '重大事项不得个人独占', en: 'What matters is not known to one alone' },
    of: contactMatter,
    from: ({ aroseAt }) => aroseAt,
    until: matter => knownAt(matter) !== null,
    facts: ({ matterId, ownerId, customerId }) => ({ matter: matterId, owner: ownerId, customer: customerId }),
    sentence: {
      zh: '客户 {customer} 的重大事项 {matter} 只有 {owner} 一人知道，应告知他人',
      en: 'matter {matter} of customer {customer} is known to {owner} alone; somebody else is told',
    },
  }),

  /** 两个以上的人员与之联系. */
  response({
    id: 'important-customer-team',
    clauses: ['D07-7.3.1'],
    title: { zh: '重要新客户至少两人联系', en: 'Two are in contact with an important new customer' },
    of: customerTeam,
    parameters: pick(parameters, 'contactPersons'),
    // Who had two and lost one is short since then.
    from: ({ importantSince, lessenedAt }) =>
      importantSince !== null && lessenedAt !== null && lessenedAt > importantSince ? lessenedAt : importantSince,
    until: ({ persons }, { parametersAt }, since) => persons.length >= parametersAt(since).contactPersons,
    facts: ({ persons }, { parametersAt }, since) => ({
      persons: [...persons],
      needed: parametersAt(since).contactPersons,
    }),
    sentence: {
      zh: '重要新客户 {customer} 应有至少 {needed} 人联系，现有 {persons}',
      en: 'important new customer {customer} needs {needed} persons in contact with it; there are {persons}',
    },
  }),

  /** 联系报告制. */
  recurrent({
    id: 'contact-reports',
    clauses: ['D07-7.3.2'],
    title: { zh: '重要新客户的联系报告', en: 'Contact reports on an important new customer' },
    of: customerTeam,
    from: ({ importantSince }) => importantSince,
    last: ({ reportedAt }) => reportedAt,
    parameters: pick(parameters, 'contactReportEvery'),
    every: (_, { parametersAt }, moment) => parametersAt(moment).contactReportEvery,
    sentence: {
      zh: '每{unit:period}至少报告一次与重要新客户 {customer} 的联系[，上次 {last}|，尚未报告]',
      en: 'contact with important new customer {customer} is reported at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
] as const
