/** The vehicle context: what can happen in a dealership's stock, whatever the regulations say. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { moveCommands } from './commands/moves.ts'
import { orderCommands } from './commands/orders.ts'
import { paperCommands } from './commands/papers.ts'
import { salesCommands } from './commands/sales.ts'
import { stockCommands } from './commands/stock.ts'
import { allVehicleEvents } from './events/index.ts'
import { vehicleRefusals } from './refusals.ts'

const vehicleCommands = [...stockCommands, ...salesCommands, ...moveCommands, ...orderCommands, ...paperCommands]

export const vehicleContext: Context = {
  name: 'vehicle',
  events: allVehicleEvents as readonly unknown[] as readonly EventDefinition[],
  commands: vehicleCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: vehicleRefusals,
}
