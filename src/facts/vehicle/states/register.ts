/** 库存台账: every vehicle's file, for the views of the whole stock. Views fold it, no decision does. */
import type { Fact } from '../../../core/event.ts'
import { defineState } from '../../../core/fold.ts'
import { foldInto, onEach } from '../../fold-into.ts'
import { moveEvents, vehicleEvents } from '../events/index.ts'
import { modelAssigned } from '../events/stock.ts'
import type { VehicleFile } from './vehicle.ts'
import { vehicleFile } from './vehicle-file.ts'

export interface VehicleRegister {
  files: Record<string, VehicleFile>
  /** The group of each model's display vehicles. */
  groups: Record<string, string>
}

function toFile({ files }: VehicleRegister, event: Fact<string, { readonly vehicleId: string }>): void {
  foldInto(files, vehicleFile, event.data.vehicleId, event)
}

export const vehicleRegister = defineState({
  name: 'vehicle-register',
  events: [...vehicleEvents, ...moveEvents, modelAssigned],
  initial: (): VehicleRegister => ({ files: {}, groups: {} }),
  on: {
    ...onEach(vehicleFile.types, toFile),
    'vehicle-stock.model-assigned': ({ groups }, { data }) => {
      groups[data.model] = data.groupId
    },
  },
})
