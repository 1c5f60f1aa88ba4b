/** The customer context: what can happen with customers, whatever the regulations say. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { customerCommands } from './commands.ts'
import { customerEvents } from './events.ts'
import { customerRefusals } from './refusals.ts'

export const customerContext: Context = {
  name: 'customer',
  events: customerEvents as readonly unknown[] as readonly EventDefinition[],
  commands: customerCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: customerRefusals,
}
