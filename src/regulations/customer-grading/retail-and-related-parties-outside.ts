import { defineRule } from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { customerAdmitted } from '../../facts/customer/events.ts'
import { customerFile } from '../../facts/customer/state.ts'

const OUTSIDE = ['retail', 'related-party']

/** 准入制度不适用零售客户和内部关联交易客户: they are not entered on the books, and not counted. */
export const retailAndRelatedPartiesOutside = defineRule({
  id: 'retail-and-related-parties-outside',
  clauses: ['D11-1.1.2'],
  title: { zh: '零售户与关联交易客户不适用准入', en: 'Retail and related-party customers are outside admission' },
  force: 'must',
  on: [customerAdmitted],
  sentence: { zh: '客户性质：{actual}；不适用准入的：{limit}', en: 'kind of customer: {actual}; outside are: {limit}' },
  subjects: ({ data }) => [tag('customer', data.customerId)],
  reads: ({ data }) => ({ customer: customerFile.of(data.customerId) }),
  holds: ({ event }) => ({ holds: !OUTSIDE.includes(event.data.kind), actual: event.data.kind, limit: OUTSIDE }),
})
