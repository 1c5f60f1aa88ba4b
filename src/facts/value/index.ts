/** The value context: what customers are worth to the company, and what is made of it. */
import { defineContext } from '../../core/context.ts'
import type { ValueMessages } from '../../messages/value.ts'
import { valueCommands } from './commands.ts'
import { valueEvents } from './events.ts'
import { valueRefusals } from './refusals.ts'
import { valueWords } from './words.ts'

export const valueContext = defineContext<ValueMessages>({
  name: 'value',
  events: valueEvents,
  commands: valueCommands,
  refusals: valueRefusals,
  words: valueWords,
})
