/** The visit context: visits to customers and prospects, rounds of them, what they bring, what is handed out and taught. */
import { defineContext } from '../../core/context.ts'
import type { VisitMessages } from '../../messages/visit.ts'
import { visitingCommands } from './commands.ts'
import { visitEvents } from './events.ts'
import { visitRefusals } from './refusals.ts'
import { visitWords } from './words.ts'

export const visitContext = defineContext<VisitMessages>({
  name: 'visit',
  events: visitEvents,
  commands: visitingCommands,
  refusals: visitRefusals,
  words: visitWords,
})
