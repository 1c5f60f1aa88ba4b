/** The customer context: what can happen with customers, whatever the regulations say. */
import { defineContext } from '../../core/context.ts'
import type { CustomerMessages } from '../../messages/customer.ts'
import { customerCommands } from './commands/index.ts'
import { customerEvents } from './events/index.ts'
import { customerRefusals } from './refusals/index.ts'
import { customerWords } from './words/index.ts'

export const customerContext = defineContext<CustomerMessages>({
  name: 'customer',
  events: customerEvents,
  commands: customerCommands,
  refusals: customerRefusals,
  words: customerWords,
})
