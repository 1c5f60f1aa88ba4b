/** The inventory context: stock, counts, goods returned and allowances, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import { inventoryCommands } from './commands/index.ts'
import { inventoryEvents } from './events/index.ts'
import { inventoryRefusals } from './refusals.ts'
import { inventoryWords } from './words/labels.ts'

export const inventoryContext = defineContext({
  name: 'inventory',
  events: inventoryEvents,
  commands: inventoryCommands,
  refusals: inventoryRefusals,
  words: inventoryWords,
})
