/** The person context: who has been forgotten, whatever the regulations say. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { personCommands, personRefusals } from './commands.ts'
import { personEvents } from './events.ts'

export const personContext: Context = {
  name: 'person',
  events: personEvents as readonly unknown[] as readonly EventDefinition[],
  commands: personCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: personRefusals,
}
