/** The context of breaches: who answers for what has happened against a rule. What is recorded stands in the context of corrections. */
import { defineContext } from '../../core/context.ts'
import type { BreachMessages } from '../../messages/breach.ts'
import { answerDuty, answerFact } from './commands.ts'
import { dutyAnswered, factAnswered } from './events.ts'
import { breachRefusals } from './refusals.ts'

export const breachContext = defineContext<BreachMessages>({
  name: 'breach',
  events: [factAnswered, dutyAnswered],
  commands: [answerFact, answerDuty],
  refusals: breachRefusals,
})
