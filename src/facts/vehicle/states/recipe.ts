/** Recipes of the vehicle file, by the type of event: parts of one table. */
import type { FactOf } from '../../../core/event.ts'
import type { moveEvents } from '../events/moves.ts'
import type { vehicleEvents } from '../events/vehicles.ts'
import type { VehicleFile } from './vehicle-file.ts'

type Known = (typeof vehicleEvents)[number] | (typeof moveEvents)[number]

export type VehicleFactType = Known['type']

export type FileRecipes<Type extends VehicleFactType> = {
  readonly [T in Type]: (file: VehicleFile, event: FactOf<Extract<Known, { readonly type: T }>>) => void
}
