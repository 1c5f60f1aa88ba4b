import { defineRule } from '../../core/rule.ts'
import { idsOfTag, tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerGraded, customerVarietyTakenUp } from '../../facts/customer/events.ts'
import { own } from '../../facts/own.ts'
import { minimumAllowance, vipShareLimitOfVariety } from './parameters.ts'
import { NOBODY, withinCap } from './share-cap.ts'

/** 单品种VIP客户原则上控制在该品种客户总量的15%以内. */
export const vipShareOfVariety = defineRule({
  id: 'vip-share-of-variety',
  clauses: ['D11-2.2.d.2'],
  title: { zh: '单品种VIP客户占比', en: "VIP customers' share of a variety" },
  force: 'in-principle',
  on: [customerGraded, customerVarietyTakenUp],
  parameters: { vipShareLimitOfVariety, minimumAllowance },
  sentence: {
    zh: '品种 {variety} 的 {customers} 名客户中VIP {part} 名，占 {actual}%，原则上不超过 {limit}%',
    en: '{part} VIP of {customers} customers of {variety} is {actual} %, in principle at most {limit} %',
  },
  subjects: ({ type, data }) => {
    if (type === 'customer.variety-taken-up') {
      return data.grade === 'vip' ? [tag('variety', data.departmentId, data.variety)] : []
    }
    return data.to === 'vip' ? data.varieties.map(variety => tag('variety', data.departmentId, variety)) : []
  },
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ subject, before, after, parameters }) => {
    const variety = idsOfTag(subject).at(-1)!
    const judgement = withinCap(
      'vip',
      own(before.book.varieties, variety) ?? NOBODY,
      own(after.book.varieties, variety) ?? NOBODY,
      parameters.vipShareLimitOfVariety,
      parameters.minimumAllowance,
    )
    return judgement.holds === null ? judgement : { ...judgement, facts: { ...judgement.facts, variety } }
  },
})
