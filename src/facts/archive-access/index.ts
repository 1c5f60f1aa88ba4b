/** The context of access to archives: consulting, lending, passing on, and what got out. */
import { defineContext } from '../../core/context.ts'
import type { ArchiveAccessMessages } from '../../messages/archive-access.ts'
import { archiveAccessCommands } from './commands.ts'
import { archiveAccessEvents } from './events.ts'
import { archiveAccessRefusals } from './refusals.ts'
import { archiveAccessWords } from './words.ts'

export const archiveAccessContext = defineContext<ArchiveAccessMessages>({
  name: 'archive-access',
  events: archiveAccessEvents,
  commands: archiveAccessCommands,
  refusals: archiveAccessRefusals,
  words: archiveAccessWords,
})
