import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerRemoved } from '../../facts/customer/events.ts'
import { eliminationCriteria } from './parameters.ts'

/** 淘汰标准: a department takes a customer off its books only by a criterion that the company has laid down. */
export const removalByCriterion = defineRule({
  id: 'removal-by-criterion',
  clauses: ['D11-R1.d.2'],
  title: { zh: '按淘汰标准退出', en: 'Removal by a criterion of the company' },
  force: 'must',
  on: [customerRemoved],
  parameters: { eliminationCriteria },
  sentence: { zh: '所依标准 {actual}；公司标准：{limit}', en: "criterion {actual}; the company's criteria: {limit}" },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ event, parameters }) => ({
    holds: parameters.eliminationCriteria.includes(event.data.criterion),
    actual: event.data.criterion,
    limit: parameters.eliminationCriteria,
  }),
})
