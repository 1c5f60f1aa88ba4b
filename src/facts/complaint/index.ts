/** The complaint context: what can happen with complaints, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import type { ComplaintMessages } from '../../messages/complaint.ts'
import { closureCommands } from './commands/closure.ts'
import { consequenceCommands } from './commands/consequences.ts'
import { inquiryCommands } from './commands/inquiry.ts'
import { oversightCommands } from './commands/oversight.ts'
import { receptionCommands } from './commands/reception.ts'
import { serviceCommands } from './commands/service.ts'
import { settlementCommands } from './commands/settlement.ts'
import { complaintEvents } from './events/index.ts'
import { complaintRefusals } from './refusals.ts'
import { complaintWords } from './words/vocabulary.ts'

export const complaintContext = defineContext<ComplaintMessages>({
  name: 'complaint',
  events: complaintEvents,
  commands: [
    ...receptionCommands,
    ...inquiryCommands,
    ...settlementCommands,
    ...closureCommands,
    ...consequenceCommands,
    ...serviceCommands,
    ...oversightCommands,
  ],
  refusals: complaintRefusals,
  words: complaintWords,
})
