/** The numbers context: by which numbers an office judges, and how they change. */
import { defineContext } from '../../core/context.ts'
import type { NumbersMessages } from '../../messages/numbers.ts'
import { adoptNumbers, setParameter, withdrawParameter } from './commands.ts'
import { numbersAdopted, parameterSet, parameterWithdrawn } from './events.ts'
import { numbersRefusals } from './refusals.ts'

export const numbersContext = defineContext<NumbersMessages>({
  name: 'numbers',
  events: [numbersAdopted, parameterSet, parameterWithdrawn],
  commands: [adoptNumbers, setParameter, withdrawParameter],
  refusals: numbersRefusals,
})
