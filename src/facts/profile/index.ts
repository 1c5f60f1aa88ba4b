/** The profile context: what is known of customers, where it comes from, and which documents stand with it. */
import { defineContext } from '../../core/context.ts'
import type { ProfileMessages } from '../../messages/profile.ts'
import { profileCommands } from './commands/index.ts'
import { profileEvents } from './events/index.ts'
import { profileRefusals } from './refusals.ts'
import { profileWords } from './words/index.ts'

export const profileContext = defineContext<ProfileMessages>({
  name: 'profile',
  events: profileEvents,
  commands: profileCommands,
  refusals: profileRefusals,
  words: profileWords,
})
