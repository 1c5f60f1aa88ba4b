/** What the marketing division owes: standards, guidance, supervision, exchange, events, verification. */
import { pick } from '../../../core/parameter.ts'
import { coordination, governedCompany, governedDepartment } from '../../../facts/governance/states.ts'
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
  clauses: ['D11-3.3.5v'],
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
