/** 可供资源: what was transferred since anybody last foresaw what will be available. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { goodsTransferred, supplyForecast } from '../events/stock.ts'

export const supply = defineState({
  name: 'supply-watch',
  events: [goodsTransferred, supplyForecast],
  initial: () => ({ since: null as Instant | null }),
  on: {
    'inventory.transferred': (supply, { occurredAt }) => set(supply, { since: supply.since ?? occurredAt }),
    'inventory.supply-forecast': supply => set(supply, { since: null }),
  },
})
