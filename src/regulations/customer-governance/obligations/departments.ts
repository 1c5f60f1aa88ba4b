/** What each sales department owes: plans, complaint rules, talks, questions to its customers, complaints that end. */
import { pick } from '../../../core/parameter.ts'
import { coordination, governedDepartment, handledComplaint } from '../../../facts/governance/states/index.ts'
import { own } from '../../../facts/own.ts'
import { recurrent } from '../../../kinds/recurrent.ts'
import { response } from '../../../kinds/response.ts'
import { days } from '../../../kinds/within.ts'
import { governanceParameters as parameters } from '../parameters.ts'

const CLAUSE_OF_PLAN = {
  'sales-plan': 'D11-R2.c4',
  'marketing-plan': 'D11-R2.f4',
  'complaint-procedure': 'D11-R2.g2',
} as const

const PLANS = ['sales-plan', 'marketing-plan', 'complaint-procedure'] as const
/** Plans are made for a time; complaint rules hold until they are changed. */
const RENEWED = ['sales-plan', 'marketing-plan'] as const

/** 细化销售规划, 制定营销方案, 制定投诉管理办法: a title alone is no paper. */
export const departmentPlansOnFile = response({
  id: 'department-plans-on-file',
  clauses: Object.values(CLAUSE_OF_PLAN),
  title: { zh: '部门的规划、方案和投诉管理办法', en: 'Plans and complaint rules of a department' },
  of: governedDepartment,
  each: () => PLANS,
  from: (_, { state }) => state.workingSince,
  until: (paper, { state }) => state.filed[paper] !== undefined,
  clause: paper => CLAUSE_OF_PLAN[paper],
  facts: paper => ({ paper }),
  sentence: {
    zh: '部门 {department} 应制定有内容的文书：{paper:paper}',
    en: 'department {department} makes, with its contents: {paper:paper}',
  },
})

/** A plan is one of a period: the next period asks for the next. */
export const departmentPlansRenewed = recurrent({
  id: 'department-plans-renewed',
  clauses: ['D11-R2.c4', 'D11-R2.f4'],
  title: { zh: '部门规划与方案的更新', en: 'Plans of a department made anew' },
  of: governedDepartment,
  each: () => RENEWED,
  from: (paper, { state }) => state.filed[paper]?.first,
  last: (paper, { state }) => state.filed[paper]?.last,
  parameters: pick(parameters, 'planEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).planEvery,
  clause: paper => CLAUSE_OF_PLAN[paper],
  facts: paper => ({ paper }),
  sentence: {
    zh: '部门 {department} 每{unit:period}应重新制定：{paper:paper}，上次 {last}',
    en: 'department {department} makes anew each {unit:period}: {paper:paper}, last time {last}',
  },
})

/** 满意度: whether it rises is seen where it is measured. */
export const satisfactionMeasuredOwed = recurrent({
  id: 'satisfaction-measurement',
  clauses: ['D11-R2.f5'],
  title: { zh: '客户满意度测量', en: 'Measurement of customer satisfaction' },
  of: governedDepartment,
  from: ({ workingSince }) => workingSince,
  last: ({ measuredAt }) => measuredAt,
  parameters: pick(parameters, 'measureEvery'),
  every: (_, { parametersAt }, moment) => parametersAt(moment).measureEvery,
  sentence: {
    zh: '部门 {department} 每{unit:period}至少了解一次客户满意度[，上次 {last}|，尚未了解]',
    en: 'department {department} asks how satisfied its customers are at least once a {unit:period}[, last time {last}|, never so far]',
  },
})

/** 及时与公司高层及各部门协调沟通: of a problem with a customer, and of a blacklisting. */
export const matterConsulted = response({
  id: 'matter-consulted',
  clauses: ['D11-R2.h', 'D11-A.2'],
  title: { zh: '客户事项的协调沟通', en: 'Consultation on a customer' },
  of: coordination,
  each: ({ state }) => state.matters,
  from: ({ at }) => at,
  within: days(parameters.consultWithinDays),
  facts: ({ departmentId, kind }) => ({ department: departmentId, matter: kind }),
  sentence: {
    zh: '部门 {department} 应就客户 {customer} 与公司高层及其他部门沟通：{matter:matter}',
    en: 'department {department} consults management and other departments on customer {customer}: {matter:matter}',
  },
})

/** 确保客户投诉得到妥善处理: each comes to an end. */
export const complaintHandled = response({
  id: 'complaint-handled',
  clauses: ['D11-R2.g6'],
  title: { zh: '客户投诉的妥善处理', en: 'Proper handling of a complaint' },
  of: handledComplaint,
  parameters: pick(parameters, 'complaintDays'),
  from: ({ openSince }) => openSince,
  within: ({ departmentId }, { parametersAt }, since) => {
    const { complaintDays } = parametersAt(since)
    return days(typeof complaintDays === 'object' ? daysOf(complaintDays, departmentId) : complaintDays)
  },
  facts: ({ departmentId, customerId }) => ({ department: departmentId, customer: customerId }),
  sentence: {
    zh: '部门 {department} 应妥善处理客户 {customer} 的投诉 {complaint}',
    en: 'department {department} handles complaint {complaint} of customer {customer} to its end',
  },
})

function daysOf(byDepartment: Readonly<Record<string, number>> | null, departmentId: string | null): number | null {
  return byDepartment === null ? null : (own(byDepartment, departmentId ?? '') ?? null)
}
