/** The enquiry context: what customers ask, suggest and need, what is made of complaints after the call, and care. */
import { defineContext } from '../../core/context.ts'
import type { EnquiryMessages } from '../../messages/enquiry.ts'
import { enquiryCommands } from './commands.ts'
import { enquiryEvents } from './events.ts'
import { enquiryRefusals } from './refusals.ts'
import { enquiryWords } from './words.ts'

export const enquiryContext = defineContext<EnquiryMessages>({
  name: 'enquiry',
  events: enquiryEvents,
  commands: enquiryCommands,
  refusals: enquiryRefusals,
  words: enquiryWords,
})
