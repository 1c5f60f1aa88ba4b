/** 部门文书: what a department's papers have to say. */
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import { paperFiled } from '../../../facts/filing/events.ts'
import { mandatory, scopedRule } from '../../../kinds/index.ts'
import { gradingParameters } from '../parameters.ts'

/** 客户结构与类别比例: the ratio that a department plans names both shares and stays within the caps. */
export const customerStructureWithinCaps = scopedRule({
  id: 'customer-structure-within-caps',
  clauses: ['D11-R2.c.2'],
  title: { zh: '部门客户类别比例', en: "A department's ratio of grades" },
  on: [paperFiled],
  of: 'department',
  parameters: pick(gradingParameters, 'vipShareLimit', 'preferredShareLimit'),
  concerns: ({ data }) => data.kind === 'customer-structure',
  sentence: {
    zh: '计划VIP {vipShare}%、优选类 {preferredShare}%；上限 {limit}%',
    en: 'planned: VIP {vipShare} %, preferred {preferredShare} %; limits {limit} %',
  },
  holds: ({ data, parameters: { vipShareLimit, preferredShareLimit } }) => {
    const content = data.content as { readonly vipShare?: string; readonly preferredShare?: string }
    const { vipShare = null, preferredShare = null } = content
    const within = (share: string | null, limit: string) => share !== null && compare(share, limit) <= 0
    return {
      holds: within(vipShare, vipShareLimit) && within(preferredShare, preferredShareLimit),
      actual: [vipShare ?? '-', preferredShare ?? '-'],
      limit: [vipShareLimit, preferredShareLimit],
      facts: { vipShare, preferredShare },
    }
  },
})

/** 投诉处理种类、范围、责任部门/人及处理时间. */
export const PROCEDURE_ELEMENTS = ['complaintKinds', 'scope', 'responsible', 'handlingDays'] as const

/** 客户投诉管理办法: kinds, scope, who is responsible, and the time for handling. */
export const complaintProcedureElements = mandatory({
  id: 'complaint-procedure-elements',
  clauses: ['D11-R2.g.1'],
  title: { zh: '投诉管理办法的四项要素', en: 'Four elements of a complaint procedure' },
  on: [paperFiled],
  of: 'department',
  concerns: ({ data }) => data.kind === 'complaint-procedure',
  needs: PROCEDURE_ELEMENTS,
  present: ({ data }) => {
    const content: Readonly<Record<string, unknown>> = data.content
    return PROCEDURE_ELEMENTS.filter(name => content[name] !== undefined && !isEmptyList(content[name]))
  },
  sentence: {
    zh: '[缺少：{actual:element}；]须有：{limit:element}',
    en: '[missing: {actual:element}; ]asked for: {limit:element}',
  },
})

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0
