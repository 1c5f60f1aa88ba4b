import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import { minimumAllowance, vipShareLimit } from './parameters.ts'
import { withinCap } from './share-cap.ts'

/** 部门VIP客户不得超过本部门客户总量的15%. */
export const vipShareOfDepartment = defineRule({
  id: 'vip-share-of-department',
  clauses: ['D11-2.2.d.1'],
  title: { zh: '部门VIP客户占比上限', en: "Cap on VIP customers' share of a department" },
  force: 'must',
  on: [customerGraded],
  parameters: { vipShareLimit, minimumAllowance },
  sentence: {
    zh: '{customers} 名客户中VIP {part} 名，占 {actual}%，上限 {limit}%（至多 {room} 名）',
    en: '{part} VIP of {customers} customers is {actual} %, the limit is {limit} % (at most {room})',
  },
  subjects: ({ data }) => (data.to === 'vip' ? [tag('department', data.departmentId)] : []),
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ before, after, parameters }) =>
    withinCap('vip', before.book, after.book, parameters.vipShareLimit, parameters.minimumAllowance),
})
