import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { paperFiled } from '../../facts/filing/events.ts'
import { shelf } from '../../facts/filing/states.ts'

const ELEMENTS = ['complaintKinds', 'scope', 'responsible', 'handlingDays'] as const

/** 客户投诉管理办法: kinds, scope, who is responsible, and the time for handling. */
export const complaintProcedureElements = defineRule({
  id: 'complaint-procedure-elements',
  clauses: ['D11-R2.g.1'],
  title: { zh: '投诉管理办法的四项要素', en: 'Four elements of a complaint procedure' },
  force: 'must',
  on: [paperFiled],
  sentence: { zh: '缺少：{actual}；须有：{limit}', en: 'missing: {actual}; asked for: {limit}' },
  subjects: ({ data }) => (data.kind === 'complaint-procedure' ? [tag('department', data.departmentId)] : []),
  reads: ({ data }) => ({ papers: shelf.of(data.departmentId) }),
  holds: ({ event }) => {
    if (event.data.kind !== 'complaint-procedure') return notApplicable()
    const { content } = event.data
    const missing = ELEMENTS.filter(element => content[element] === undefined || isEmpty(content[element]))
    return { holds: missing.length === 0, actual: missing, limit: ELEMENTS }
  },
})

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
