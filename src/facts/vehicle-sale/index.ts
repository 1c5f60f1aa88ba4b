/** The context of sales: what is paid, lent and handed in for an order of a vehicle, and for whom it counts. */
import { defineContext } from '../../core/context.ts'
import type { VehicleSaleMessages } from '../../messages/vehicle-sale.ts'
import { vehicleSaleCommands } from './commands.ts'
import { vehicleSaleEvents } from './events.ts'
import { vehicleSaleRefusals } from './refusals.ts'
import { vehicleSaleWords } from './words.ts'

export const vehicleSaleContext = defineContext<VehicleSaleMessages>({
  name: 'vehicle-sale',
  events: vehicleSaleEvents,
  commands: vehicleSaleCommands,
  refusals: vehicleSaleRefusals,
  words: vehicleSaleWords,
})
