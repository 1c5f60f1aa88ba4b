/** The governance context: what the marketing division and the departments do about all customers. */
import { defineContext } from '../../core/context.ts'
import type { GovernanceMessages } from '../../messages/governance.ts'
import { governanceCommands } from './commands.ts'
import { governanceEvents } from './events.ts'
import { governanceRefusals } from './refusals.ts'
import { governanceWords } from './words.ts'

export const governanceContext = defineContext<GovernanceMessages>({
  name: 'governance',
  events: governanceEvents,
  commands: governanceCommands,
  refusals: governanceRefusals,
  words: governanceWords,
})
