import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { stockReported } from '../../../facts/vehicle/events/stock.ts'

/** 5S报助理处核对. */
export const stockReportedBy5s = defineRule({
  id: 'stock-reported-by-5s',
  clauses: ['D06-6.2.1', 'D06-6.2.2'],
  title: { zh: '库存由5S核对上报', en: 'The stock is reported by the 5S staff' },
  force: 'must',
  on: [stockReported],
  sentence: { zh: '上报人岗位 {actual}，应为 {limit}', en: 'reported by a {actual}, asked for is {limit}' },
  subjects: ({ data }) => [tag('stock-report', `${data.day}:${data.round}`)],
  reads: () => ({}),
  holds: ({ event }) => {
    const { by, round } = event.data
    const clause = round === 'morning' ? 'D06-6.2.1' : 'D06-6.2.2'
    return { holds: by.role === '5s', actual: by.role, limit: '5s', clause }
  },
})
