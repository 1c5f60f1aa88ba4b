/** The card context: cards of prospects at a dealership, from the first contact to the sale. */
import { defineContext } from '../../core/context.ts'
import type { CardMessages } from '../../messages/card.ts'
import { cardCommands } from './commands.ts'
import { cardEvents } from './events.ts'
import { cardRefusals } from './refusals.ts'
import { cardWords } from './words.ts'

export const cardContext = defineContext<CardMessages>({
  name: 'card',
  events: cardEvents,
  commands: cardCommands,
  refusals: cardRefusals,
  words: cardWords,
})
