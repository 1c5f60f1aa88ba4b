import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { departmentBook } from '../../facts/customer/department-book.ts'
import { customerGraded } from '../../facts/customer/events.ts'

/** 分级考量因素: volume, receivables, reputation and loyalty stand with every grading. */
export const gradingFactorsOnRecord = defineRule({
  id: 'grading-factors-on-record',
  clauses: ['D11-2.1.2'],
  title: { zh: '分级须考虑四项因素', en: 'Four factors stand behind a grade' },
  force: 'must',
  on: [customerGraded],
  sentence: {
    zh: '有记录的因素：{actual}；须有：{limit}',
    en: 'factors on record: {actual}; asked for: {limit}',
  },
  subjects: ({ data }) => (data.to === 'qualified' ? [] : [tag('customer', data.customerId)]),
  reads: ({ data }) => ({ book: departmentBook.of(data.departmentId) }),
  holds: ({ event }) => {
    const { reputation, loyalty } = event.data.factors
    const known = ['volume', 'receivables']
    if (reputation !== null) known.push('reputation')
    if (loyalty !== null) known.push('loyalty')
    return { holds: known.length === 4, actual: known, limit: ['volume', 'receivables', 'reputation', 'loyalty'] }
  },
})
