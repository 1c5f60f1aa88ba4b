/** The vehicle context: what can happen in a dealership's stock, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import type { VehicleMessages } from '../../messages/vehicle.ts'
import { keyCommands } from './commands/keys.ts'
import { moveCommands } from './commands/moves.ts'
import { orderCommands } from './commands/orders.ts'
import { paperCommands } from './commands/papers.ts'
import { salesCommands } from './commands/sales.ts'
import { stockCommands } from './commands/stock.ts'
import { moveEvents, orderEvents, paperEvents, stockEvents, vehicleEvents } from './events/index.ts'
import { vehicleRefusals } from './refusals.ts'
import { vehicleWords } from './words.ts'

export const vehicleContext = defineContext<VehicleMessages>({
  name: 'vehicle',
  events: [vehicleEvents, moveEvents, orderEvents, paperEvents, stockEvents].flat(),
  commands: [stockCommands, salesCommands, moveCommands, keyCommands, orderCommands, paperCommands].flat(),
  refusals: vehicleRefusals,
  words: vehicleWords,
})
