import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsArrived } from '../../../facts/inventory/events/stock.ts'

const NEEDED = ['deliveryNoteId', 'contractId'] as const

/** 核对送货单、采购合同: an arrival is recorded against both. */
export const arrivalWithPapers = defineRule({
  id: 'arrival-with-papers',
  clauses: ['A00-4.2.2.1'],
  title: { zh: '到货须有送货单和采购合同', en: 'Goods arrive with delivery note and contract' },
  force: 'must',
  on: [goodsArrived],
  sentence: { zh: '还缺：{actual}；须有：{limit}', en: 'missing: {actual}; needed: {limit}' },
  subjects: ({ data }) => [tag('receipt', data.receiptId)],
  reads: () => ({}),
  holds: ({ event }) => {
    const missing = NEEDED.filter(field => event.data[field] === null)
    return { holds: missing.length === 0, actual: missing, limit: NEEDED }
  },
})
