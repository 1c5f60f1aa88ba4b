/** 处理客户的建议. */
import { suggestions } from '../../../facts/complaint/states/suggestions.ts'
import { response } from '../../../kinds/index.ts'

/** Until it is answered, adopted or not; no period. */
export const suggestionOfCustomerHandled = response({
  id: 'customer-suggestion-handled',
  clauses: ['A00-5.2.1.3'],
  title: { zh: '处理客户的建议', en: "A customer's suggestion is dealt with" },
  of: suggestions,
  each: ({ state }) => state.open,
  from: ({ at }) => at,
  facts: ({ paperId, customerId, title }) => ({ paper: paperId, customer: customerId, title }),
  sentence: {
    zh: '部门 {department} 应处理客户 {customer} 的建议：{title}',
    en: 'department {department} deals with what customer {customer} suggests: {title}',
  },
})
