import { defineRule } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsReceived } from '../../../facts/inventory/events/stock.ts'
import { placeKey } from '../../../facts/inventory/fields.ts'

/** 入库单: what was bought goes into stock by the note of its arrival. */
export const receivedByNote = defineRule({
  id: 'received-by-note',
  clauses: ['A00-4.2.2.4'],
  title: { zh: '采购物资凭入库单入库', en: 'Purchased goods go into stock by a receipt note' },
  force: 'must',
  on: [goodsReceived],
  sentence: { zh: '入库单：{actual}', en: 'receipt note: {actual}' },
  subjects: ({ data }) => (data.source === 'purchase' ? [tag('stock', placeKey(data))] : []),
  reads: () => ({}),
  holds: ({ event }) => {
    const { receiptId } = event.data
    return { holds: receiptId !== null, actual: receiptId, limit: 'a receipt note' }
  },
})
