/** Vehicles of a dealership: single steps, honest or not, and tales of sales, keys, shops and slips. */
import type fc from 'fast-check'
import { assignModel, declareSupply, receive } from '../steps/vehicle.ts'
import { actOf } from './complaint-values.ts'
import type { Act, Deed, FastCheck, Places } from './deed.ts'
import { type Manners, mostly, told } from './telling.ts'
import { honestVehicles, wrongVehicles } from './vehicle-acts.ts'
import { vehicleTales } from './vehicle-tales.ts'

export function vehicleEpisodes(fc: FastCheck, places: Places, manners: Manners): fc.Arbitrary<readonly Deed[]> {
  const acts = manners.lawful ? fc.oneof(...honestVehicles(fc, places)) : vehicleActs(fc, places)
  return told(fc, acts, vehicleTales(fc, places), manners)
}

/** One step about vehicles, by anybody. */
export function vehicleActs(fc: FastCheck, places: Places): fc.Arbitrary<Act> {
  return mostly(fc, fc.oneof(...honestVehicles(fc, places)), fc.oneof(...wrongVehicles(fc, places)))
}

/** The vehicles are there, but for the last one, and their model has its group. */
export function vehicleFounding({ vehicles }: Places): Deed[] {
  if (vehicles.length === 0) return []
  const there = vehicles.length === 1 ? vehicles : vehicles.slice(0, -1)
  const steps = [assignModel(), declareSupply(false), ...there.map(vehicleId => receive(vehicleId))]
  return steps.map(step => ({ ...actOf(step), wait: 1 }))
}
