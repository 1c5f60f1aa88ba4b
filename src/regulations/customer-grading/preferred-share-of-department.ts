import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerGraded } from '../../facts/customer/events.ts'
import { minimumAllowance, preferredShareLimit } from './parameters.ts'
import { withinCap } from './share-cap.ts'

/** 部门优选类客户不得超过本部门客户总量的30%. */
export const preferredShareOfDepartment = defineRule({
  id: 'preferred-share-of-department',
  clauses: ['D11-2.3.e.1'],
  title: { zh: '部门优选类客户占比上限', en: "Cap on preferred customers' share of a department" },
  force: 'must',
  on: [customerGraded],
  parameters: { preferredShareLimit, minimumAllowance },
  sentence: {
    zh: '{customers} 名客户中优选类 {part} 名，占 {actual}%，上限 {limit}%（至多 {room} 名）',
    en: '{part} preferred of {customers} customers is {actual} %, the limit is {limit} % (at most {room})',
  },
  subjects: ({ data }) => (data.to === 'preferred' ? [tag('department', data.departmentId)] : []),
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ before, after, parameters }) =>
    withinCap('preferred', before.book, after.book, parameters.preferredShareLimit, parameters.minimumAllowance),
})
