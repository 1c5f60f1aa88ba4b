/** Papers that somebody owes: a department's shelf, plans for key customers, answers to suggestions. */
import { pick } from '../../../core/parameter.ts'
import type { Instant } from '../../../core/ports.ts'
import { customerFile, onBooksOf } from '../../../facts/customer/states/customer-file.ts'
import { shelf } from '../../../facts/filing/states.ts'
import { response } from '../../../kinds/response.ts'
import { dueAfterMonths } from '../../../time/working-days.ts'
import { gradingParameters } from '../parameters.ts'
import { PROCEDURE_ELEMENTS } from '../rules/papers.ts'

const CLAUSE_OF_PAPER = {
  'implementing-rules': 'D11-R2.a',
  'file-officer': 'D11-R2.b',
  'market-analysis': 'D11-R2.c.1',
  'customer-structure': 'D11-R2.c.2',
  'development-plan': 'D11-R2.c.3',
  'complaint-procedure': 'D11-R2.g.1',
  'policy-change': 'D11-R2.f.3',
} as const

type DepartmentPaper = keyof typeof CLAUSE_OF_PAPER

/** What a paper of the kind has to say; of the others, anything: a title alone is no paper. */
const CONTENTS: { readonly [K in DepartmentPaper]?: readonly string[] } = {
  'file-officer': ['person'],
  'customer-structure': ['vipShare', 'preferredShare'],
  'complaint-procedure': PROCEDURE_ELEMENTS,
  'policy-change': ['from'],
}

function saysEnough(paper: DepartmentPaper, said: readonly string[]): boolean {
  return said.length > 0 && (CONTENTS[paper] ?? []).every(name => said.includes(name))
}

const DEPARTMENT_PAPERS = Object.keys(CLAUSE_OF_PAPER) as readonly DepartmentPaper[]

/** 部门文书: what every department that has customers keeps on file. */
export const departmentPapersOnFile = response({
  id: 'department-papers-on-file',
  clauses: Object.values(CLAUSE_OF_PAPER),
  title: { zh: '部门应备文书', en: 'Papers that a department keeps on file' },
  of: shelf,
  parameters: pick(gradingParameters, 'departmentPapers', 'paperRenewalMonths'),
  each: () => DEPARTMENT_PAPERS,
  upTo: (_, asOf) => `${asOf.slice(0, 16)}:00.000Z`,
  from: (paper, { state: { contents, workingSince }, calendar, parametersAt, upTo }) => {
    const enough = (contents[paper] ?? []).filter(({ said }) => saysEnough(paper, said))
    const filed = enough.reduce<Instant | undefined>((last, { at }) => (last && last > at ? last : at), undefined)
    if (workingSince === null || filed === undefined) return workingSince
    const after = parametersAt(filed).paperRenewalMonths[paper]
    if (after === undefined) return null
    const again = dueAfterMonths(calendar, filed, after).at
    return again > upTo ? null : again
  },
  concerns: (paper, { parametersAt }, moment) => parametersAt(moment).departmentPapers.includes(paper),
  clause: paper => CLAUSE_OF_PAPER[paper],
  facts: paper => ({ paper }),
  sentence: {
    zh: '部门 {department} 尚缺有内容的文书：{paper:paper}',
    en: 'department {department} has not filed with its contents: {paper:paper}',
  },
})

/** 关键客户发展计划: which customers are key customers is the company's to say. */
export const keyCustomerPlan = response({
  id: 'key-customer-plan',
  clauses: ['D11-R1.i.2'],
  title: { zh: '关键客户发展计划', en: 'Development plan for a key customer' },
  of: customerFile,
  parameters: pick(gradingParameters, 'keyCustomerGrades'),
  each: ({ state }) => onBooksOf(state),
  from: ({ gradedAt, admittedAt }) => gradedAt ?? admittedAt,
  concerns: ({ grade }, { parametersAt }, moment) => parametersAt(moment).keyCustomerGrades.includes(grade),
  until: ({ plannedAt }) => plannedAt !== null,
  facts: ({ departmentId }) => ({ department: departmentId }),
  sentence: {
    zh: '部门 {department} 应为关键客户 {customer} 制定发展计划',
    en: 'department {department} files a development plan for key customer {customer}',
  },
})

/** 建议与意见的处理. */
export const suggestionAnswered = response({
  id: 'suggestion-answered',
  clauses: ['D11-R1.h'],
  title: { zh: '部门建议的处理', en: "Handling of a department's suggestion" },
  of: shelf,
  each: ({ state }) => state.unanswered,
  from: ({ at }) => at,
  facts: ({ paperId, title }) => ({ paper: paperId, title }),
  sentence: {
    zh: '营销事业部应处理部门 {department} 的建议：{title}',
    en: 'the marketing division answers the suggestion of department {department}: {title}',
  },
})
