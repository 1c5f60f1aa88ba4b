import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsInspected } from '../../../facts/inventory/events/stock.ts'
import { inspectors } from '../parameters.ts'

/** 质量检验部门, 仓库管理人员: the document gives one inspection to both; either may make it, nobody else. */
export const inspectionByInspectors = defineRule({
  id: 'inspection-by-inspectors',
  clauses: ['A00-4.1.3.d.2', 'A00-4.2.2.2'],
  title: { zh: '验收由质检或仓库人员进行', en: 'Quality inspection or the warehouse inspects' },
  force: 'must',
  on: [goodsInspected],
  parameters: { inspectors },
  sentence: { zh: '验收人属 {actual}，应属 {limit}', en: 'inspected by {actual}, should be one of {limit}' },
  subjects: ({ data }) => [tag('receipt', data.receiptId)],
  reads: () => ({}),
  holds: ({ event, parameters }) => {
    const role = event.actor?.role ?? null
    const { inspectors } = parameters
    return { holds: role !== null && inspectors.includes(role), actual: role, limit: inspectors }
  },
})
