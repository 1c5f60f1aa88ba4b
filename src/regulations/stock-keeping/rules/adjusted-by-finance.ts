import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { stockAdjusted } from '../../../facts/inventory/events/stock.ts'
import { bookkeepers } from '../parameters.ts'

/** 财务部门账务处理: whoever counts does not post. */
export const adjustedByFinance = defineRule({
  id: 'adjusted-by-finance',
  clauses: ['A00-4.3.3.2'],
  title: { zh: '库存账目由财务调整', en: 'Finance adjusts the stock books' },
  force: 'must',
  on: [stockAdjusted],
  parameters: { bookkeepers },
  sentence: { zh: '调账人属 {actual}，应属 {limit}', en: 'posted by {actual}, should be one of {limit}' },
  subjects: ({ data }) => [tag('count', data.countId)],
  reads: () => ({}),
  holds: ({ event, parameters: { bookkeepers } }) => {
    const role = event.actor?.role ?? null
    return { holds: role !== null && bookkeepers.includes(role), actual: role, limit: bookkeepers }
  },
})
