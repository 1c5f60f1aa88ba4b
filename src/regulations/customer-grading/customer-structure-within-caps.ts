import { compare } from '../../core/exact.ts'
import { defineRule, notApplicable } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { paperFiled } from '../../facts/filing/events.ts'
import { shelf } from '../../facts/filing/states.ts'
import { preferredShareLimit, vipShareLimit } from './parameters.ts'

/** 客户结构与类别比例: the ratio that a department plans names both shares and stays within the caps. */
export const customerStructureWithinCaps = defineRule({
  id: 'customer-structure-within-caps',
  clauses: ['D11-R2.c.2'],
  title: { zh: '部门客户类别比例', en: "A department's ratio of grades" },
  force: 'must',
  on: [paperFiled],
  parameters: { vipShareLimit, preferredShareLimit },
  sentence: {
    zh: '计划VIP {vipShare}%、优选类 {preferredShare}%；上限 {limit}%',
    en: 'planned: VIP {vipShare} %, preferred {preferredShare} %; limits {limit} %',
  },
  subjects: ({ data }) => (data.kind === 'customer-structure' ? [tag('department', data.departmentId)] : []),
  reads: ({ data }) => ({ papers: shelf.of(data.departmentId) }),
  holds: ({ event, parameters }) => {
    if (event.data.kind !== 'customer-structure') return notApplicable()
    const { vipShare = null, preferredShare = null } = event.data.content
    const within = (share: string | null, limit: string) => share !== null && compare(share, limit) <= 0
    return {
      holds: within(vipShare, parameters.vipShareLimit) && within(preferredShare, parameters.preferredShareLimit),
      actual: [vipShare ?? '-', preferredShare ?? '-'],
      limit: [parameters.vipShareLimit, parameters.preferredShareLimit],
      facts: { vipShare, preferredShare },
    }
  },
})
