/** What is known of a model: whether it is scarce, and whose its display vehicles are. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { modelAssigned, supplyDeclared } from '../events/stock.ts'
import { vehicleDisplayEnded, vehicleDisplayed } from '../events/vehicles.ts'

/** 车源: is the model scarce? */
export const modelSupply = defineState({
  name: 'vehicle-model-supply',
  per: 'vehicle-model',
  events: [supplyDeclared],
  initial: model => ({ model, scarce: false }),
  on: {
    'vehicle-stock.supply-declared': (supply, { data }) => set(supply, { scarce: data.scarce }),
  },
})

export interface ModelDisplay {
  model: string
  /** The display vehicles of the model, and since when. */
  displayed: Record<string, Instant>
  /** The group that looks after them; null: none yet. */
  groupId: string | null
}

/** 展车: which vehicles of the model stand in the showroom, and whose they are. */
export const modelDisplay = defineState({
  name: 'vehicle-model-display',
  per: 'vehicle-model',
  events: [vehicleDisplayed, vehicleDisplayEnded, modelAssigned],
  initial: (model): ModelDisplay => ({ model, displayed: {}, groupId: null }),
  on: {
    'vehicle.displayed': ({ displayed }, { data, occurredAt }) => {
      displayed[data.vehicleId] = occurredAt
    },
    'vehicle.display-ended': ({ displayed }, { data }) => {
      delete displayed[data.vehicleId]
    },
    'vehicle-stock.model-assigned': (display, { data }) => set(display, { groupId: data.groupId }),
  },
})
