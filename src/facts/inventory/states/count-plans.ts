/** 盘点计划: since when the company keeps stock, and when a count was planned last. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { countPlanned } from '../events/counts.ts'
import { goodsReceived } from '../events/stock.ts'

export interface CountPlans {
  stockedSince: Instant | null
  plannedAt: Instant | null
}

export const countPlans = defineState({
  name: 'count-plans',
  events: [goodsReceived, countPlanned],
  initial: (): CountPlans => ({ stockedSince: null, plannedAt: null }),
  on: {
    'inventory.received': (plans, { occurredAt }) => {
      plans.stockedSince ??= occurredAt
    },
    'count.planned': (plans, { occurredAt }) => set(plans, { plannedAt: occurredAt }),
  },
})
