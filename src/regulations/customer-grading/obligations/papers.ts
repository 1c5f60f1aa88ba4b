/** Papers that somebody owes: a department's shelf, plans for key customers, answers to suggestions. */
import { defineObligation } from '../../../core/obligation.ts'
import { customerFile } from '../../../facts/customer/state.ts'
import { shelf } from '../../../facts/filing/states.ts'
import { departmentPapers, keyCustomerGrades } from '../parameters.ts'
import { admittedRelations, dutyOf, dutyOfDepartment } from './duty.ts'

const CLAUSE_OF_PAPER = {
  'implementing-rules': 'D11-R2.a',
  'file-officer': 'D11-R2.b',
  'market-analysis': 'D11-R2.c.1',
  'customer-structure': 'D11-R2.c.2',
  'development-plan': 'D11-R2.c.3',
  'complaint-procedure': 'D11-R2.g.1',
  'policy-change': 'D11-R2.f.3',
} as const

/** 部门文书: what every department that has customers keeps on file. */
export const departmentPapersOnFile = defineObligation({
  id: 'department-papers-on-file',
  clauses: Object.values(CLAUSE_OF_PAPER),
  title: { zh: '部门应备文书', en: 'Papers that a department keeps on file' },
  force: 'must',
  parameters: { departmentPapers },
  of: shelf,
  sentence: { zh: '部门 {department} 尚缺：{paper}', en: 'department {department} has not filed: {paper}' },
  duties: ({ state, parametersAt }) => {
    const since = state.workingSince
    if (since === null) return []
    const missing = parametersAt(since).departmentPapers.filter(kind => state.newest[kind] === undefined)
    return missing.map(paper => ({
      ...dutyOfDepartment(state.departmentId, since, { paper }),
      clause: CLAUSE_OF_PAPER[paper],
    }))
  },
})

/** 关键客户发展计划: which customers are key customers is the company's to say. */
export const keyCustomerPlan = defineObligation({
  id: 'key-customer-plan',
  clauses: ['D11-R1.i.2'],
  title: { zh: '关键客户发展计划', en: 'Development plan for a key customer' },
  force: 'must',
  parameters: { keyCustomerGrades },
  of: customerFile,
  sentence: {
    zh: '部门 {department} 应为关键客户 {customer} 制定发展计划',
    en: 'department {department} files a development plan for key customer {customer}',
  },
  duties: ({ state, parametersAt }) =>
    admittedRelations(state)
      .filter(({ plannedAt }) => plannedAt === null)
      .filter(({ grade, gradedAt }) => gradedAt !== null && parametersAt(gradedAt).keyCustomerGrades.includes(grade))
      .map(({ departmentId, gradedAt }) => dutyOf(state.customerId, departmentId, gradedAt!, null)),
})

/** 建议与意见的处理. */
export const suggestionAnswered = defineObligation({
  id: 'suggestion-answered',
  clauses: ['D11-R1.h'],
  title: { zh: '部门建议的处理', en: "Handling of a department's suggestion" },
  force: 'must',
  of: shelf,
  sentence: {
    zh: '营销事业部应处理部门 {department} 的建议：{title}',
    en: 'the marketing division answers the suggestion of department {department}: {title}',
  },
  duties: ({ state }) =>
    state.unanswered.map(({ paperId, title, at }) =>
      dutyOfDepartment(state.departmentId, at, { paper: paperId, title }),
    ),
})
