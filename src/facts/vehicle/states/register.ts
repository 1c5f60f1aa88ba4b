/** 库存台账: every vehicle's file, for the views of the whole stock. Views fold it, no decision does. */
import type { Fact } from '../../../core/event.ts'
import { defineState, run } from '../../../core/fold.ts'
import { own } from '../../own.ts'
import { moveEvents, vehicleEvents } from '../events/index.ts'
import { modelAssigned } from '../events/stock.ts'
import { newVehicle, type VehicleFile } from './vehicle.ts'
import { vehicleFile } from './vehicle-file.ts'

export interface VehicleRegister {
  files: Record<string, VehicleFile>
  /** The group of each model's display vehicles. */
  groups: Record<string, string>
}

type VehicleFact = Fact<string, { readonly vehicleId: string }>

function toFile({ files }: VehicleRegister, event: VehicleFact): void {
  const { vehicleId } = event.data
  files[vehicleId] = own(files, vehicleId) ?? newVehicle(vehicleId)
  run(vehicleFile, files[vehicleId], [event])
}

export const vehicleRegister = defineState({
  name: 'vehicle-register',
  events: [...vehicleEvents, ...moveEvents, modelAssigned],
  initial: (): VehicleRegister => ({ files: {}, groups: {} }),
  on: {
    ...Object.fromEntries(vehicleFile.types.map(type => [type, toFile])),
    'vehicle-stock.model-assigned': ({ groups }, { data }) => {
      groups[data.model] = data.groupId
    },
  },
})
