/** The service desk: calls and visitors, what becomes of their questions, follow-up calls, the papers of the day. */
import { defineContext } from '../../core/context.ts'
import type { ServiceDeskMessages } from '../../messages/service-desk.ts'
import { serviceDeskCommands } from './commands.ts'
import { serviceDeskEvents } from './events.ts'
import { serviceDeskRefusals } from './refusals.ts'
import { serviceDeskWords } from './words.ts'

export const serviceDeskContext = defineContext<ServiceDeskMessages>({
  name: 'service-desk',
  events: serviceDeskEvents,
  commands: serviceDeskCommands,
  refusals: serviceDeskRefusals,
  words: serviceDeskWords,
})
