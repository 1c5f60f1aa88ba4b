/** The record security context: backups, accounts, incidents, and what contracts say about customers' information. */
import { defineContext } from '../../core/context.ts'
import { recordSecurityCommands } from './commands.ts'
import { recordSecurityEvents } from './events.ts'
import { recordSecurityRefusals } from './refusals.ts'
import { recordSecurityWords } from './words.ts'

export const recordSecurityContext = defineContext({
  name: 'record-security',
  events: recordSecurityEvents,
  commands: recordSecurityCommands,
  refusals: recordSecurityRefusals,
  words: recordSecurityWords,
})
