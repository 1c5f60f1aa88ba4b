/** 车辆档案: one vehicle. Its file is the boundary of every decision about it: one buyer, one holder of the key. */
import { defineState } from '../../../core/fold.ts'
import { moveEvents, vehicleEvents } from '../events/index.ts'
import { moveRecipes } from './move-recipes.ts'
import { newVehicle } from './vehicle.ts'
import { vehicleRecipes } from './vehicle-recipes.ts'

export const vehicleFile = defineState({
  name: 'vehicle-file',
  per: 'vehicle',
  events: [...vehicleEvents, ...moveEvents],
  initial: newVehicle,
  on: { ...vehicleRecipes, ...moveRecipes },
})
