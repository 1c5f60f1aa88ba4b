/** The mandate context: who may act for whom. An office that has it lets actors name a mandate (`onBehalfOf`). */
import { defineContext } from '../../core/context.ts'
import type { MandateMessages } from '../../messages/mandate.ts'
import { giveMandate, revokeMandate } from './commands.ts'
import { mandateGiven, mandateRevoked } from './events.ts'
import { actsOnBehalf } from './refusals/acting.ts'
import { mandateRefusals } from './refusals/index.ts'

export const mandateContext = defineContext<MandateMessages>({
  name: 'mandate',
  events: [mandateGiven, mandateRevoked],
  commands: [giveMandate, revokeMandate],
  refusals: mandateRefusals,
  mandates: actsOnBehalf,
})
