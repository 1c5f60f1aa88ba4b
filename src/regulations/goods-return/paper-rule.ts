/** What the rules about one paper have in common: the paper, the edition that it keeps, and that edition's clause. */
import type { DeepReadonly, EventDefinition, FactOf } from '../../core/event.ts'
import type { Force, Text } from '../../core/finding.ts'
import type { StateDefinition } from '../../core/fold.ts'
import type { Parameters, ValuesOf } from '../../core/parameter.ts'
import type { Instant } from '../../core/ports.ts'
import {
  defineRule,
  type Judgement,
  notApplicable,
  type Reads,
  type RuleDefinition,
  type StatesOf,
} from '../../core/rule.ts'
import { tag } from '../../core/tag.ts'
import { certificate } from '../../facts/inventory/states/certificate.ts'
import { slip } from '../../facts/inventory/states/returns.ts'
import { clauseOf } from './edition-of.ts'
import type { ReturnEdition } from './editions/edition.ts'
import { anchorsOf } from './editions/index.ts'
import { edition as editionParameter } from './parameters.ts'

interface Kind<State> {
  /** The kind of tag that names the paper, and the field that holds its id. */
  readonly per: string
  readonly field: string
  readonly state: StateDefinition<State>
  readonly began: (paper: DeepReadonly<State>) => Instant | null
}

export interface AboutPaper<State, Event, Values, States> {
  readonly event: Event
  /** The paper before the step, and after it. */
  readonly before: DeepReadonly<State>
  readonly paper: DeepReadonly<State>
  readonly edition: ReturnEdition
  /** The other states that the rule reads, after the step. */
  readonly states: States
  /** The values in force at the step, and when the paper was issued. */
  readonly parameters: Values
  readonly began: Values
}

type NoReads = Record<never, never>

interface Definition<State, Guarded extends readonly EventDefinition[], P extends Parameters, R extends Reads> {
  readonly id: string
  readonly title: Text
  readonly force?: Force
  readonly on: Guarded
  readonly parameters?: P
  readonly more?: (event: FactOf<Guarded[number]>) => R
  readonly sentence: Text
  readonly holds: (about: AboutPaper<State, FactOf<Guarded[number]>, ValuesOf<P>, StatesOf<R>>) => Judgement
}

/** Rules about a kind of paper. Their clauses are those by which the editions keep them. */
function rulesAbout<State extends object>({ per, field, state, began }: Kind<State>) {
  const keyOf = (event: unknown) => (event as { data: Record<string, string> }).data[field]!
  return <
    const Guarded extends readonly EventDefinition[],
    const P extends Parameters = Record<never, never>,
    R extends Reads = NoReads,
  >(
    definition: Definition<State, Guarded, P, R>,
  ): RuleDefinition => {
    const { id, title, force = 'must', on, parameters, more, sentence, holds } = definition
    return defineRule({
      id,
      clauses: anchorsOf(id),
      title,
      force,
      on: on as readonly EventDefinition[],
      parameters: { ...(parameters as Parameters | undefined), edition: editionParameter },
      sentence,
      subjects: event => [tag(per, keyOf(event))],
      reads: event => ({ ...(more?.(event as never) as Reads | undefined), paper: state.of(keyOf(event)) }) as Reads,
      holds: ({ event, before, after, parameters, parametersAt }) => {
        const paper = after.paper as DeepReadonly<State>
        const values = parametersAt(began(paper) ?? event.occurredAt)
        const edition = values.edition as ReturnEdition
        const clause = clauseOf(edition, id)
        if (clause === undefined) return notApplicable()
        const judgement = holds({
          event: event as FactOf<Guarded[number]>,
          before: before.paper as DeepReadonly<State>,
          paper,
          edition,
          states: after as unknown as StatesOf<R>,
          parameters: parameters as unknown as ValuesOf<P>,
          began: values as unknown as ValuesOf<P>,
        })
        return judgement.holds === null ? judgement : { clause, ...judgement }
      },
    })
  }
}

/** 成品退货单. */
export const slipRule = rulesAbout({ per: 'slip', field: 'slipId', state: slip, began: one => one.requestedAt })

/** 销货折让证明单. */
export const certificateRule = rulesAbout({
  per: 'certificate',
  field: 'certificateId',
  state: certificate,
  began: one => one.certifiedAt,
})
