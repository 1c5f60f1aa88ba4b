/** The partner context: those with whom projects are carried out jointly (联营工程合作方). */
import { defineContext } from '../../core/context.ts'
import type { PartnerMessages } from '../../messages/partner.ts'
import { partnerCommands } from './commands.ts'
import { partnerEvents } from './events.ts'
import { partnerRefusals } from './refusals.ts'
import { partnerWords } from './words.ts'

export const partnerContext = defineContext<PartnerMessages>({
  name: 'partner',
  events: partnerEvents,
  commands: partnerCommands,
  refusals: partnerRefusals,
  words: partnerWords,
})
