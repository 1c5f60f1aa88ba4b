/** The group, its inspections, and what it finds. */
import { inspectedDepartment, problem, supervisedCompany } from '../../facts/inspection/states.ts'
import { days, recurrent, response, scope } from '../../kinds/index.ts'
import { inspectionParameters as parameters } from './parameters.ts'

const everyProblem = scope({ of: problem, facts: ({ departmentId }) => ({ department: departmentId }) })

export const inspectionObligations = [
  /** 设立…监督小组. */
  response({
    id: 'supervision-group',
    clauses: ['A04-7.1.1.1'],
    title: { zh: '设立监督小组', en: 'A supervision group is set up' },
    of: supervisedCompany,
    from: ({ workingSince }) => workingSince,
    until: ({ setUpAt }) => setUpAt !== null,
    sentence: {
      zh: '公司应设立客户管理与档案制度监督小组',
      en: 'the company sets up a group that supervises the management of customers',
    },
  }),
  /** 定期对公司各部门…进行检查. */
  recurrent({
    id: 'department-inspected',
    clauses: ['A04-7.1.1.2'],
    title: { zh: '部门客户管理的检查', en: 'Inspection of a department' },
    of: inspectedDepartment,
    from: ({ workingSince }) => workingSince,
    last: ({ inspectedAt }) => inspectedAt,
    parameters: { inspectEvery: parameters.inspectEvery },
    every: (_, { parametersAt }, moment) => parametersAt(moment).inspectEvery,
    sentence: {
      zh: '监督小组每{unit:period}至少检查一次部门 {department}[，上次 {last}|，尚未检查]',
      en: 'the supervision group inspects department {department} at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
  /** 内部审计…抽查流程合规性: an inspection that checks processes is that. */
  recurrent({
    id: 'processes-audited',
    clauses: ['A02-6.2.3'],
    title: { zh: '内部审计抽查流程', en: 'Internal audit checks the processes' },
    of: inspectedDepartment,
    from: ({ workingSince }) => workingSince,
    last: ({ processesCheckedAt }) => processesCheckedAt,
    parameters: { auditEvery: parameters.auditEvery },
    every: (_, { parametersAt }, moment) => parametersAt(moment).auditEvery,
    sentence: {
      zh: '部门 {department} 的业务流程每{unit:period}至少抽查一次[，上次 {last}|，尚未抽查]',
      en: 'the processes of department {department} are checked at least once a {unit:period}[, last time {last}|, never so far]',
    },
  }),
  /** 督促相关部门进行整改: again where it was not put right. */
  response({
    id: 'problem-rectified',
    clauses: ['A04-7.1.2.2', 'A02-6.2.4'],
    title: { zh: '问题的整改', en: 'A problem is put right' },
    of: everyProblem,
    from: ({ openSince }) => openSince,
    until: ({ rectifiedAt }) => rectifiedAt,
    within: days(parameters.rectifyDays),
    sentence: {
      zh: '部门 {department} 应整改问题 {problem}',
      en: 'department {department} puts problem {problem} right',
    },
  }),
  /** 督促: what is said to be put right is looked at. */
  response({
    id: 'problem-rechecked',
    clauses: ['A04-7.1.2.2'],
    title: { zh: '整改的复查', en: 'What was put right is rechecked' },
    of: everyProblem,
    from: ({ openSince, rectifiedAt }) => (openSince === null ? null : rectifiedAt),
    sentence: {
      zh: '监督小组应复查部门 {department} 的问题 {problem}',
      en: 'the supervision group rechecks problem {problem} of department {department}',
    },
  }),
] as const
