/** 保质期与积压: what expires is watched before and cleared after; what does not move is cleared, too. */
import { compare } from '../../../core/exact.ts'
import { defineObligation } from '../../../core/obligation.ts'
import { tag } from '../../../core/tag.ts'
import { itemWatch, lotWatch } from '../../../facts/inventory/views/watches.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import {
  clearExpiredWithinDays,
  clearSlowMovingWithinDays,
  expiryWarningDays,
  slowMovingAfterDays,
} from '../parameters.ts'
import { dayIn, owed, reckoned } from './duty.ts'

/** 保质期预警: from so many days before the last good day. Out: nothing is left of the lot. Due at the end of that day. */
export const expiryWatched = defineObligation({
  id: 'expiry-watched',
  clauses: ['A00-4.2.3.7'],
  title: { zh: '保质期监控', en: 'Stock that will expire is used or cleared in time' },
  force: 'must',
  parameters: { expiryWarningDays },
  of: lotWatch,
  sentence: {
    zh: '物品 {item} 批次 {lot} 有效期至 {expiresOn}，尚存 {quantity}',
    en: 'lot {lot} of item {item} is good until {expiresOn}; {quantity} are left',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { key, itemId, lot, onHand, stockedSince } = state
    const expiresOn = reckoned(state.expiresOn)
    if (expiresOn === null || stockedSince === null || compare(onHand, '0') <= 0) return []
    const { expiryWarningDays } = parametersAt(stockedSince)
    const { from } = dayIn(calendar, expiresOn, -expiryWarningDays)
    const { to } = dayIn(calendar, expiresOn)
    const since = stockedSince > from ? stockedSince : from
    const counted = [{ from, to, days: expiryWarningDays + 1 }]
    const facts = { item: itemId, lot, expiresOn, quantity: onHand }
    return [{ subject: tag('lot', key), since, deadline: { at: to, closes: 'before', counted }, facts }]
  },
})

/** 清理过期物资. In: the midnight that ends the last good day. Out: nothing is left of the lot. */
export const expiredStockCleared = defineObligation({
  id: 'expired-stock-cleared',
  clauses: ['A00-4.2.3.9'],
  title: { zh: '过期物资及时清理', en: 'Expired stock is cleared promptly' },
  force: 'must',
  parameters: { clearExpiredWithinDays },
  of: lotWatch,
  sentence: {
    zh: '物品 {item} 批次 {lot} 有效期至 {expiresOn}，过期 {quantity} 待清理',
    en: 'lot {lot} of item {item} was good until {expiresOn}; {quantity} are to be cleared',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { key, itemId, lot, onHand, stockedSince } = state
    const expiresOn = reckoned(state.expiresOn)
    if (expiresOn === null || stockedSince === null || compare(onHand, '0') <= 0) return []
    const { to } = dayIn(calendar, expiresOn)
    const since = stockedSince > to ? stockedSince : to
    const { clearExpiredWithinDays } = parametersAt(since)
    const facts = { item: itemId, lot, expiresOn, quantity: onHand }
    return [owed(tag('lot', key), since, calendar, clearExpiredWithinDays, facts)]
  },
})

/** 清理积压物资. In: so many days without an issue, wherever it was moved. Out: an issue, or nothing is left. */
export const slowMovingStockCleared = defineObligation({
  id: 'slow-moving-stock-cleared',
  clauses: ['A00-4.2.3.8'],
  title: { zh: '积压物资及时清理', en: 'Slow-moving stock is cleared promptly' },
  force: 'must',
  parameters: { slowMovingAfterDays, clearSlowMovingWithinDays },
  of: itemWatch,
  sentence: {
    zh: '物品 {item} 存 {quantity}，自 {last} 起满 {days} 天未出库，待清理',
    en: '{quantity} of item {item} have not moved for {days} days since {last}: to be cleared',
  },
  duties: ({ state, calendar, parametersAt }) => {
    const { itemId, onHand, stockedSince, issuedAt } = state
    if (stockedSince === null || compare(onHand, '0') <= 0) return []
    const last = issuedAt !== null && issuedAt > stockedSince ? issuedAt : stockedSince
    const { slowMovingAfterDays } = parametersAt(last)
    const since = dueAfterDays(calendar, last, slowMovingAfterDays).at
    const { clearSlowMovingWithinDays } = parametersAt(since)
    const facts = { item: itemId, quantity: onHand, last, days: slowMovingAfterDays }
    return [owed(tag('item', itemId), since, calendar, clearSlowMovingWithinDays, facts)]
  },
})

export const oldStockObligations = [expiryWatched, expiredStockCleared, slowMovingStockCleared] as const
