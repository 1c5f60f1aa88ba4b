/** The inspection context: how the management of customers is looked at, and what is put right. */
import { defineContext } from '../../core/context.ts'
import type { InspectionMessages } from '../../messages/inspection.ts'
import { inspectionCommands } from './commands.ts'
import { inspectionEvents } from './events.ts'
import { inspectionRefusals } from './refusals.ts'
import { inspectionWords } from './words.ts'

export const inspectionContext = defineContext<InspectionMessages>({
  name: 'inspection',
  events: inspectionEvents,
  commands: inspectionCommands,
  refusals: inspectionRefusals,
  words: inspectionWords,
})
