/** 保质期与积压: what expires is watched before and cleared after; what does not move is cleared, too. */
import type { DeepReadonly } from '../../../core/event.ts'
import { compare } from '../../../core/exact.ts'
import { pick } from '../../../core/parameter.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { itemWatch, type LotWatch, lotWatch } from '../../../facts/inventory/states/watches.ts'
import { days, response } from '../../../kinds/index.ts'
import { addDays } from '../../../time/dates.ts'
import { periodOfDays } from '../../../time/period-of.ts'
import { dueAfterDays } from '../../../time/working-days.ts'
import { stockKeepingParameters as parameters } from '../parameters.ts'
import { realDay } from './real-day.ts'

interface Lot {
  readonly item: string | null
  readonly lot: string | null
  readonly expiresOn: LocalDate
  readonly quantity: string
  readonly stockedSince: Instant
}

/** A lot with a last good day, of which there is something: until nothing is left of it. */
const eachLot = {
  of: lotWatch,
  each: ({ state }: { readonly state: DeepReadonly<LotWatch> }): readonly Lot[] => {
    const { itemId: item, lot, onHand: quantity, stockedSince } = state
    const expiresOn = realDay(state.expiresOn)
    if (expiresOn === null || stockedSince === null || compare(quantity, '0') <= 0) return []
    return [{ item, lot, expiresOn, quantity, stockedSince }]
  },
  facts: ({ stockedSince: _, ...lot }: Lot) => lot,
}

export const oldStockObligations = [
  /** 保质期预警: from so many days before the last good day, due at the end of that day. */
  response({
    id: 'expiry-watched',
    clauses: ['A00-4.2.3.7'],
    title: { zh: '保质期监控', en: 'Stock that will expire is used or cleared in time' },
    sentence: {
      zh: '物品 {item} 批次 {lot} 有效期至 {expiresOn}，尚存 {quantity}',
      en: 'lot {lot} of item {item} is good until {expiresOn}; {quantity} are left',
    },
    ...eachLot,
    parameters: pick(parameters, 'expiryWarningDays'),
    from: ({ stockedSince }) => stockedSince,
    valuesOf: ({ stockedSince }) => stockedSince,
    on: ({ expiresOn, stockedSince }, { parametersAt }) => ({
      first: addDays(expiresOn, -parametersAt(stockedSince).expiryWarningDays),
      last: expiresOn,
    }),
  }),

  /** 清理过期物资: from the midnight that ends the last good day. */
  response({
    id: 'expired-stock-cleared',
    clauses: ['A00-4.2.3.9'],
    title: { zh: '过期物资及时清理', en: 'Expired stock is cleared promptly' },
    sentence: {
      zh: '物品 {item} 批次 {lot} 有效期至 {expiresOn}，过期 {quantity} 待清理',
      en: 'lot {lot} of item {item} was good until {expiresOn}; {quantity} are to be cleared',
    },
    ...eachLot,
    from: ({ expiresOn, stockedSince }, { calendar }) =>
      later(stockedSince, periodOfDays(calendar, expiresOn, expiresOn).to),
    within: days(parameters.clearExpiredWithinDays),
  }),

  /** 清理积压物资: so many days without an issue, wherever it was moved; until an issue, or nothing is left. */
  response({
    id: 'slow-moving-stock-cleared',
    clauses: ['A00-4.2.3.8'],
    title: { zh: '积压物资及时清理', en: 'Slow-moving stock is cleared promptly' },
    sentence: {
      zh: '物品 {item} 存 {quantity}，[自 {last} 起]满 {days} 天未出库，待清理',
      en: '{quantity} of item {item} have not moved for {days} day(s)[ since {last}]: to be cleared',
    },
    of: itemWatch,
    parameters: pick(parameters, 'slowMovingAfterDays'),
    each: ({ state: { onHand: quantity, stockedSince, issuedAt }, parametersAt }) => {
      if (stockedSince === null || compare(quantity, '0') <= 0) return []
      const last = issuedAt === null ? stockedSince : later(issuedAt, stockedSince)
      return [{ quantity, last, days: parametersAt(last).slowMovingAfterDays }]
    },
    from: ({ last, days }, { calendar }) => dueAfterDays(calendar, last, days).at,
    valuesOf: ({ last }) => last,
    within: days(parameters.clearSlowMovingWithinDays),
    facts: item => item,
  }),
]

function later(moment: Instant, other: Instant): Instant {
  return moment > other ? moment : other
}
