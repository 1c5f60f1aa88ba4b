/** The context of taking over: customers of an existing book come onto the books, and what was before is kept. */
import { defineContext } from '../../core/context.ts'
import type { TakeoverMessages } from '../../messages/takeover.ts'
import { takeOverCustomer } from './commands.ts'
import { customerTakenOver } from './events.ts'
import { takeOverRefusals } from './refusals.ts'

export const takeOverContext = defineContext<TakeoverMessages>({
  name: 'takeover',
  events: [customerTakenOver],
  commands: [takeOverCustomer],
  refusals: takeOverRefusals,
})
