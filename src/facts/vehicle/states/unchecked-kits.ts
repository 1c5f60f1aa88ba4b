/** 盘查: the vehicles here whose tool sets and warranty books nobody has gone through since they came. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { kitChecked } from '../events/stock.ts'
import { vehicleDelivered, vehicleReceived } from '../events/vehicles.ts'

export const uncheckedKits = defineState({
  name: 'unchecked-kits',
  events: [vehicleReceived, vehicleDelivered, kitChecked],
  /** By vehicle: when it came. */
  initial: () => ({ cameAt: {} as Record<string, Instant> }),
  on: {
    'vehicle.received': ({ cameAt }, { data: { vehicleId }, occurredAt }) => {
      cameAt[vehicleId] = occurredAt
    },
    'vehicle.delivered': ({ cameAt }, { data: { vehicleId } }) => {
      delete cameAt[vehicleId]
    },
    'vehicle-stock.kit-checked': kits => {
      kits.cameAt = {}
    },
  },
})
