/** The context of hand-overs: who is in contact with whom, and what happens when somebody leaves. */
import { defineContext } from '../../core/context.ts'
import type { HandoverMessages } from '../../messages/handover.ts'
import { handoverCommands } from './commands.ts'
import { handoverEvents } from './events.ts'
import { handoverRefusals } from './refusals.ts'
import { handoverWords } from './words.ts'

export const handoverContext = defineContext<HandoverMessages>({
  name: 'handover',
  events: handoverEvents,
  commands: handoverCommands,
  refusals: handoverRefusals,
  words: handoverWords,
})
