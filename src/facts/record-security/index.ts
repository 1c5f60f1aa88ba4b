/** The record security context: backups, accounts, incidents, and what contracts say about customers' information. */
import { defineContext } from '../../core/context.ts'
import type { RecordSecurityMessages } from '../../messages/record-security.ts'
import { recordSecurityCommands } from './commands.ts'
import { recordSecurityEvents } from './events.ts'
import { recordSecurityRefusals } from './refusals.ts'
import { recordSecurityWords } from './words.ts'

export const recordSecurityContext = defineContext<RecordSecurityMessages>({
  name: 'record-security',
  events: recordSecurityEvents,
  commands: recordSecurityCommands,
  refusals: recordSecurityRefusals,
  words: recordSecurityWords,
})
