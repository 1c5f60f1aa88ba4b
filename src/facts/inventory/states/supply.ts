/** 可供资源: what was transferred since anybody last foresaw what will be available. */
import type { Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { goodsTransferred, locationSetUp, supplyForecast } from '../events/stock.ts'
import { supplyReported } from '../events/supply.ts'

export const supply = defineState({
  name: 'supply-watch',
  events: [goodsTransferred, supplyForecast],
  initial: () => ({ since: null as Instant | null }),
  on: {
    'inventory.transferred': (supply, { occurredAt }) => set(supply, { since: supply.since ?? occurredAt }),
    'inventory.supply-forecast': supply => set(supply, { since: null }),
  },
})

/** 采购计划、库存监控: since when there is a warehouse, and which office has looked at what. */
export interface SupplyDesk {
  since: Instant | null
  /** By department, report and part. */
  done: Record<string, { last: Instant }>
}

export const supplyKey = (departmentId: string, report: string, part: string) =>
  JSON.stringify([departmentId, report, part])

export const supplyDesk = defineState({
  name: 'supply-desk',
  events: [locationSetUp, supplyReported],
  initial: (): SupplyDesk => ({ since: null, done: {} }),
  on: {
    'inventory.location-set-up': (desk, { occurredAt }: Pick<Fact, 'occurredAt'>) => {
      desk.since ??= occurredAt
    },
    'supply.reported': ({ done }, { data: { departmentId, report, covers }, occurredAt: last }) => {
      for (const part of covers) {
        done[supplyKey(departmentId, report, part)] = { last }
      }
    },
  },
})
