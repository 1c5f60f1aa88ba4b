/** What the marketing division owes: standards, guidance, supervision, exchange, events, verification. */
import { pick } from '../../../core/parameter.ts'
import { tag } from '../../../core/tag.ts'
import {
  companyListings,
  coordination,
  governedCompany,
  governedDepartment,
} from '../../../facts/governance/states/index.ts'
import { own } from '../../../facts/own.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { governanceParameters as parameters } from '../parameters.ts'

/** 制定工作标准与业务流程. */
export const workStandardsOnFile = response({
  id: 'work-standards-on-file',
  clauses: ['D11-R1.b'],
  title: { zh: '工作标准与业务流程', en: 'Work standards and procedures' },
  of: governedCompany,
  parameters: pick(parameters, 'marketingDivision'),
  from: ({ workingSince }) => workingSince,
  until: ({ standardsOf }, { parametersAt }, since) => standardsOf.includes(parametersAt(since).marketingDivision),
  sentence: {
    zh: '营销事业部应制定有内容的工作标准与流程并归档',
    en: 'the marketing division files work standards and procedures with their contents',
  },
})

/** 指导所属各销售部门. */
export const departmentGuidedOwed = response({
  id: 'department-guidance',
  clauses: ['D11-R1.c'],
  title: { zh: '指导部门制定实施细则', en: 'Guidance for implementing rules' },
  of: governedDepartment,
  from: ({ workingSince }) => workingSince,
  until: ({ guidedAt }) => guidedAt !== null,
  sentence: {
    zh: '营销事业部应指导部门 {department} 制定实施细则和管理流程',
    en: 'the marketing division guides department {department} in writing its implementing rules',
  },
})

/** 监督落实: what is on file is looked after. */
export const departmentSupervisedOwed = recurrent({
  id: 'department-supervision',
  clauses: ['D11-R1.c'],
  title: { zh: '监督实施细则的落实', en: 'Supervision of implementing rules' },
  of: governedDepartment,
  from: ({ filed }) => filed['implementing-rules']?.first,
  last: ({ supervisedAt }) => supervisedAt,
  parameters: pick(parameters, 'superviseEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).superviseEvery,
  sentence: {
    zh: '营销事业部每{unit:period}至少监督一次部门 {department} 的实施细则[，上次 {last}|，尚未监督]',
    en: 'the marketing division looks at the implementing rules of department {department} at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 监督落实: what was found not to be so is put into effect. */
export const rulesPutIntoEffect = response({
  id: 'rules-put-into-effect',
  clauses: ['D11-R1.c'],
  title: { zh: '实施细则待落实', en: 'Implementing rules are put into effect' },
  of: governedDepartment,
  from: ({ neglectedSince }) => neglectedSince,
  sentence: {
    zh: '部门 {department} 的实施细则未落实，应落实并由营销事业部再次监督确认',
    en: 'department {department} puts its implementing rules into effect, and the marketing division finds it so',
  },
})

/** 内部信息沟通机制: every department that has customers talks with others. */
export const departmentsExchange = recurrent({
  id: 'departments-exchange',
  clauses: ['D11-R1.g', 'D11-A.2', 'D11-R1.e'],
  title: { zh: '部门间客户信息沟通', en: 'Exchange of information between departments' },
  of: governedDepartment,
  from: ({ workingSince }) => workingSince,
  last: ({ exchangedAt }) => exchangedAt,
  parameters: pick(parameters, 'exchangeEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).exchangeEvery,
  sentence: {
    zh: '部门 {department} 每{unit:period}至少与其他部门沟通一次客户信息[，上次 {last}|，尚未沟通]',
    en: 'department {department} exchanges information with other departments at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 公司全年客户答谢会. */
export const appreciationEvent = recurrent({
  id: 'appreciation-event',
  clauses: ['D11-R1.i3', 'D11-R1.i'],
  title: { zh: '公司全年客户答谢会', en: "The company's thank-you event of the year" },
  of: governedCompany,
  from: ({ workingSince }) => workingSince,
  last: ({ appreciatedAt }) => appreciatedAt,
  parameters: pick(parameters, 'appreciationEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).appreciationEvery,
  sentence: {
    zh: '营销事业部每{unit:period}组织一次公司客户答谢会[，上次 {last}|，尚未举办]',
    en: 'the marketing division holds a customer appreciation event of the company once a {unit:period}[, last time {last}|, none so far]',
  },
})

const EVENTS = {
  training: 'D05-4.4.1',
  'technical-meeting': 'D05-4.4.2',
  'customer-forum': 'D05-4.4.3',
} as const
const KINDS = Object.keys(EVENTS) as (keyof typeof EVENTS)[]

/** 技术讲座、技术研讨发布会、客户座谈会: no period and no 定期 is written, so one of each is owed, and is due until it is held. */
export const eventsHeld = response({
  id: 'events-held',
  clauses: Object.values(EVENTS),
  title: { zh: '为客户举办讲座、研讨发布会和座谈会', en: 'Courses, technical meetings and forums for customers' },
  of: governedCompany,
  each: () => KINDS,
  from: (_, { state: { workingSince } }) => workingSince,
  until: (kind, { state: { heldAt } }) => heldAt[kind] !== undefined,
  clause: kind => EVENTS[kind],
  facts: kind => ({ kind }),
  sentence: { zh: '应为客户举办{kind:activity}', en: 'a {kind:activity} is held for customers' },
})

/** 营销事业部核实: what a department has reported. */
export const reportVerified = response({
  id: 'report-verified',
  clauses: ['D11-3.3.5v', 'D11-R1.h'],
  title: { zh: '报送情况的核实', en: 'Verification of what was reported' },
  of: coordination,
  each: ({ state }) => Object.values(state.unverified),
  from: ({ at }) => at,
  within: days(parameters.verifyWithinDays),
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '营销事业部应核实部门 {department} 报送的客户 {customer} 的情况',
    en: 'the marketing division verifies what department {department} has reported of customer {customer}',
  },
})

/** 根据具体情况调整、修改相关规定: what was adopted changes something, or is found to change nothing. */
export const suggestionWorkedIn = response({
  id: 'suggestion-worked-in',
  clauses: ['D11-R1.h'],
  title: { zh: '采纳的建议落实到规定', en: 'An adopted suggestion is worked into the provisions' },
  of: governedDepartment,
  each: ({ state }) => Object.values(state.adopted),
  from: ({ at }) => at,
  facts: ({ paperId }) => ({ suggestion: paperId }),
  sentence: {
    zh: '营销事业部应按采纳的部门 {department} 的建议 {suggestion} 调整相关规定，或确认无须调整',
    en: 'the marketing division adjusts the provisions after suggestion {suggestion} of department {department}, or finds that none has to be',
  },
})

/** 共同制定关键客户发展计划: the division and the department have talked about the customer since the plan before. */
export const keyPlanMadeTogether = response({
  id: 'key-plan-made-together',
  clauses: ['D11-R1.i.2'],
  title: { zh: '关键客户发展计划共同制定', en: 'A plan for a key customer is made together' },
  of: coordination,
  parameters: pick(parameters, 'marketingDivision'),
  each: ({ state }) => Object.values(state.plans),
  from: ({ at }) => at,
  until: ({ departmentId, before }, { state: { talks }, parametersAt }, since) => {
    const { marketingDivision } = parametersAt(since)
    const talked = own(talks, departmentId) ?? {}
    const moments = departmentId === marketingDivision ? Object.values(talked) : [own(talked, marketingDivision) ?? '']
    return moments.some(at => at > (before ?? ''))
  },
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 的关键客户 {customer} 发展计划，应与营销事业部共同商定',
    en: 'the plan of department {department} for key customer {customer} is made together with the marketing division',
  },
})

/** 通报各销售部门: those that had the customer, and those that are not to have it. Who begins later reads the intranet. */
export const otherDepartmentsNoticed = response({
  id: 'other-departments-noticed',
  clauses: ['D11-3.3.6'],
  title: {
    zh: '公司黑名单通报其他各销售部门',
    en: "The company's blacklist is told to the departments that did not have the customer",
  },
  of: companyListings,
  parameters: pick(parameters, 'marketingDivision'),
  each: ({ state: { listings, departments, notices }, parametersAt }) =>
    Object.values(listings).flatMap(({ customerId, at, struck }) => {
      const { marketingDivision } = parametersAt(at)
      const told = (own(notices, customerId) ?? [])
        .filter(notice => notice.departmentId === marketingDivision && notice.at >= at)
        .flatMap(({ addressees }) => addressees)
      const missing = Object.keys(departments)
        .filter(one => departments[one]! <= at && ![marketingDivision, ...struck, ...told].includes(one))
        .sort()
      return missing.length === 0 ? [] : [{ customerId, at, missing }]
    }),
  from: ({ at }) => at,
  subject: ({ customerId }) => tag('customer', customerId),
  facts: ({ customerId, missing }) => ({ customer: customerId, missing }),
  sentence: {
    zh: '营销事业部应向名册上没有该客户的部门 {missing:department} 通报：客户 {customer} 已列入公司黑名单',
    en: 'the marketing division tells {missing:department}, which did not have customer {customer} on their books, that it is on the blacklist',
  },
})
