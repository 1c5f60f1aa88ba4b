/** 责任归属: said by quality management, by the office and by the review of the month, each in its turn. */
import type { DeepReadonly } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Stage } from '../../../facts/complaint/events/fields.ts'
import type { ComplaintFile } from '../../../facts/complaint/states/file.ts'
import { dayOfNextMonth, response } from '../../../kinds/index.ts'
import { productComplaint } from '../rules/scope.ts'

const ID = 'responsibility-owed'

/** In the order of the clauses that an edition gives this duty. Who comes later in it answers for those before. */
const STAGES: readonly Stage[] = ['proposed', 'decided', 'confirmed']

export const responsibilityObligations = [
  response({
    id: ID,
    title: { zh: '责任归属的判定', en: 'It is said who is responsible' },
    of: productComplaint,
    each: () => STAGES,
    from: (stage, { state }) => (stage === 'confirmed' ? settledAt(state) : foundAt(state)),
    until: (stage, { state: { findings } }) => {
      const said = STAGES.slice(STAGES.indexOf(stage)).flatMap(one => findings.fixedAt[one] ?? [])
      return said.toSorted().at(-1)
    },
    within: (stage, { edition }) => (stage === 'confirmed' ? dayOfNextMonth(edition.reviewDay) : null),
    clause: (stage, { edition: { clauses } }) => clauses[ID]![STAGES.indexOf(stage)] ?? clauses[ID]![0]!,
    facts: (stage, { edition }) => ({
      stage,
      roles: edition.steps[`responsibility-fixed:${stage}`]?.roles ?? [],
    }),
    sentence: {
      zh: '客诉 {complaint}[（{number}）]的责任归属待{roles:role}{stage:stage}',
      en: 'case {complaint}[ ({number})]: the responsibility waits to be {stage:stage} by {roles:role}',
    },
  }),
]

/** Nobody is responsible for what is not founded. */
function foundAt({ findings, steps }: DeepReadonly<ComplaintFile>): Instant | null | undefined {
  return findings.founded ? steps['complaint.investigated'] : null
}

/** 结案案件: by the table of its month. */
function settledAt({ outcome, closedAt, findings }: DeepReadonly<ComplaintFile>): Instant | null {
  return outcome === 'settled' && findings.founded ? closedAt : null
}
