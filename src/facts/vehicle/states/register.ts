/** 库存台账: every vehicle's file, for the views of the whole stock. Views fold it, no decision does. */
import { defineState } from '../../../core/fold.ts'
import { own } from '../../own.ts'
import { moveEvents } from '../events/moves.ts'
import { modelAssigned } from '../events/stock.ts'
import { vehicleEvents } from '../events/vehicles.ts'
import { emptyFile, fileRecipes, type VehicleFile } from './vehicle-file.ts'

export interface VehicleRegister {
  files: Record<string, VehicleFile>
  /** The group of each model's display vehicles. */
  groups: Record<string, string>
}

type Recipe = (register: VehicleRegister, event: never) => void
type FileRecipe = (file: VehicleFile, event: unknown) => void

const events = [...vehicleEvents, ...moveEvents, modelAssigned] as const

function onFile(recipe: FileRecipe): Recipe {
  return (register: VehicleRegister, event: { readonly data: { readonly vehicleId: string } }) => {
    const { vehicleId } = event.data
    const file = own(register.files, vehicleId) ?? emptyFile(vehicleId)
    register.files[vehicleId] = file
    recipe(file, event)
  }
}

const ofFiles = Object.entries(fileRecipes).map(([type, recipe]): [string, Recipe] => [
  type,
  onFile(recipe as FileRecipe),
])

const assigned: Recipe = ({ groups }, { data }: { readonly data: { model: string; groupId: string } }) => {
  groups[data.model] = data.groupId
}

export const vehicleRegister = defineState<VehicleRegister, typeof events>({
  name: 'vehicle-register',
  events,
  initial: () => ({ files: {}, groups: {} }),
  on: Object.fromEntries([...ofFiles, [modelAssigned.type, assigned]]),
})
