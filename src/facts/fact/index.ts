/** The context of corrections: what was told by mistake, and what has happened against a rule. */
import { defineContext } from '../../core/context.ts'
import type { Breach, Records, Turned } from '../../core/recording.ts'
import { recordingParts } from '../../core/recording-parts.ts'
import type { FactMessages } from '../../messages/fact.ts'
import { withdrawFact } from './commands.ts'
import { factRecorded, factTurned, factWithdrawn } from './events.ts'
import { correctionRefusals } from './refusals.ts'

const records: Records = {
  recorded: (reason, breaches, about) => factRecorded.of({ reason, breaches: [...breaches], tags: [...about] }),
  breachesOf: ({ type, data }) =>
    type === factRecorded.type ? (data as { readonly breaches: readonly Breach[] }).breaches : undefined,
  turned: ({ turns, leftOut }, about) => factTurned.of({ turns: [...turns], leftOut, tags: [...about] }),
  turnedOf: ({ type, data }) => (type === factTurned.type ? (data as Turned) : undefined),
  types: [factRecorded.type, factTurned.type],
  parts: recordingParts,
}

export const correctionContext = defineContext<FactMessages>({
  name: 'fact',
  events: [factWithdrawn, factRecorded, factTurned],
  commands: [withdrawFact],
  refusals: correctionRefusals,
  records,
})
