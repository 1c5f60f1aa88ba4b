/** The context of corrections: what was told by mistake. */
import { defineContext } from '../../core/context.ts'
import { withdrawFact } from './commands.ts'
import { factWithdrawn } from './events.ts'
import { correctionRefusals } from './refusals.ts'

export const correctionContext = defineContext({
  name: 'fact',
  events: [factWithdrawn],
  commands: [withdrawFact],
  refusals: correctionRefusals,
})
