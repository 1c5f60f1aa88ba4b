/** The context of corrections: what was told by mistake, and what has happened against a rule. */
import { defineContext } from '../../core/context.ts'
import type { Breach, Records } from '../../core/recording.ts'
import { answerFact } from './commands/answer.ts'
import { withdrawFact } from './commands/withdraw.ts'
import { factAnswered, factRecorded, factWithdrawn } from './events.ts'
import { correctionRefusals } from './refusals.ts'

const records: Records = {
  recorded: (reason, breaches, about) => factRecorded.of({ reason, breaches: [...breaches], tags: [...about] }),
  breachesOf: ({ type, data }) =>
    type === factRecorded.type ? (data as { readonly breaches: readonly Breach[] }).breaches : undefined,
}

export const correctionContext = defineContext({
  name: 'fact',
  events: [factWithdrawn, factRecorded, factAnswered],
  commands: [withdrawFact, answerFact],
  refusals: correctionRefusals,
  records,
})
