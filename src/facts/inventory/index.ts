/** The inventory context: stock, counts, goods returned and allowances, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import type { InventoryMessages } from '../../messages/inventory.ts'
import { customerSettled, customerTraded } from '../customer/events/index.ts'
import { inventoryCommands } from './commands/index.ts'
import { inventoryEvents } from './events/index.ts'
import { inventoryRefusals } from './refusals.ts'
import { inventoryWords } from './words/labels.ts'

export const inventoryContext = defineContext<InventoryMessages>({
  name: 'inventory',
  // What comes back was business of the customer's: in an office without customers nobody tells of any.
  events: [...inventoryEvents, customerTraded, customerSettled],
  commands: inventoryCommands,
  refusals: inventoryRefusals,
  words: inventoryWords,
})
