/** The context of sales work: receptions, days at work, roadshows and reports of consultants. */
import { defineContext } from '../../core/context.ts'
import type { SalesWorkMessages } from '../../messages/sales-work.ts'
import { salesWorkCommands } from './commands.ts'
import { salesWorkEvents } from './events.ts'
import { salesWorkRefusals } from './refusals.ts'
import { salesWorkWords } from './words.ts'

export const salesWorkContext = defineContext<SalesWorkMessages>({
  name: 'sales-work',
  events: salesWorkEvents,
  commands: salesWorkCommands,
  refusals: salesWorkRefusals,
  words: salesWorkWords,
})
