/** The inventory context: stock, counts, goods returned and allowances, whatever the regulations say. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { inventoryCommands } from './commands/index.ts'
import { inventoryEvents } from './events/index.ts'
import { inventoryRefusals } from './refusals.ts'

export const inventoryContext: Context = {
  name: 'inventory',
  events: inventoryEvents as readonly unknown[] as readonly EventDefinition[],
  commands: inventoryCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: inventoryRefusals,
}
