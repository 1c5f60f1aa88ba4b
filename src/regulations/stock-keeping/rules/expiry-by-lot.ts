import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsReceived } from '../../../facts/inventory/events/stock.ts'
import { placeKey } from '../../../facts/inventory/fields.ts'

/** 保质期监控: goods that expire are kept by lot; without one nobody could say which of them expires when. */
export const expiryByLot = defineRule({
  id: 'expiry-by-lot',
  clauses: ['A00-4.2.3.7'],
  title: { zh: '有保质期的物资按批次存放', en: 'Goods that expire are kept by lot' },
  force: 'must',
  on: [goodsReceived],
  sentence: { zh: '有效期至 {expiresOn}，批次 {actual}', en: 'good until {expiresOn}, lot: {actual}' },
  subjects: ({ data }) => [tag('stock', placeKey(data))],
  reads: () => ({}),
  holds: ({ event }) => {
    const { lot, expiresOn } = event.data
    if (expiresOn === null) return notApplicable()
    return { holds: lot !== null, actual: lot, limit: 'a lot', facts: { expiresOn } }
  },
})
