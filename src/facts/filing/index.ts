/** The filing context: papers that a department or the company keeps. */
import type { CommandDefinition } from '../../core/command.ts'
import type { Context } from '../../core/context.ts'
import type { EventDefinition } from '../../core/event.ts'
import { filingCommands, filingRefusals } from './commands.ts'
import { filingEvents } from './events.ts'

export const filingContext: Context = {
  name: 'filing',
  events: filingEvents as readonly unknown[] as readonly EventDefinition[],
  commands: filingCommands as readonly unknown[] as readonly CommandDefinition[],
  refusals: filingRefusals,
}
