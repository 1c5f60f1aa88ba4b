/** What can happen: the list. */
import { moveEvents } from './moves.ts'
import { orderEvents } from './orders.ts'
import { paperEvents } from './papers.ts'
import { stockEvents } from './stock.ts'
import { vehicleEvents } from './vehicles.ts'

export const allVehicleEvents = [
  ...vehicleEvents,
  ...moveEvents,
  ...orderEvents,
  ...paperEvents,
  ...stockEvents,
] as const
