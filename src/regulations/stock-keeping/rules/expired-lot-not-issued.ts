import { defineRule, notApplicable } from '../../../core/rule.ts'
import { tag } from '../../../core/tag.ts'
import { goodsIssued, lotKey } from '../../../facts/inventory/events/stock.ts'
import { lotCard } from '../../../facts/inventory/states/stock.ts'
import { localDate } from '../../../time/local-date.ts'

/** 过期物资: a lot is good to the end of its last day in the office's zone; then it is written off, not issued. */
export const expiredLotNotIssued = defineRule({
  id: 'expired-lot-not-issued',
  clauses: ['A00-4.2.3.9'],
  title: { zh: '过期批次不得出库', en: 'An expired lot is not issued' },
  force: 'must',
  on: [goodsIssued],
  sentence: { zh: '出库日期 {actual}，有效期至 {limit}', en: 'issued on {actual}, good until {limit}' },
  subjects: ({ data }) => (data.lot === null ? [] : [tag('lot', lotKey(data.itemId, data.lot))]),
  reads: ({ data }) => ({ known: lotCard.of(lotKey(data.itemId, data.lot ?? '')) }),
  holds: ({ event, after: { known }, calendar }) => {
    const { expiresOn } = known
    if (expiresOn === null) return notApplicable()
    const today = localDate(calendar, event.occurredAt)
    return { holds: today <= expiresOn, actual: today, limit: expiresOn }
  },
})
