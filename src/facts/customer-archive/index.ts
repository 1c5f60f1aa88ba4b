/** The customer archive context: the life of a customer's archive, where it is kept, and the records lodged beside it. */
import { defineContext } from '../../core/context.ts'
import type { CustomerArchiveMessages } from '../../messages/customer-archive.ts'
import { customerArchiveCommands } from './commands/index.ts'
import { customerArchiveEvents } from './events/index.ts'
import { customerArchiveRefusals } from './refusals.ts'
import { customerArchiveWords } from './words.ts'

export const customerArchiveContext = defineContext<CustomerArchiveMessages>({
  name: 'customer-archive',
  events: customerArchiveEvents,
  commands: customerArchiveCommands,
  refusals: customerArchiveRefusals,
  words: customerArchiveWords,
})
