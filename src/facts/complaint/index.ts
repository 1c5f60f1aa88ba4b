/** The complaint context: what can happen with complaints, whatever the regulations say. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { complaintCommands } from './commands/index.ts'
import { complaintEvents } from './events/index.ts'
import { complaintRefusals } from './refusals.ts'

export const complaintContext: Context = {
  name: 'complaint',
  events: complaintEvents as readonly unknown[] as readonly EventDefinition[],
  commands: complaintCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: complaintRefusals,
}
