/** Which subjects of a state a question is about, and the rows of a page in their order. */
import { type Derivations, dutiesOf, type Subject } from './derivations.ts'
import { DutyList, type Placed } from './duty-list.ts'
import type { StateDefinition } from './fold.ts'
import { type Obligation, type ObligationDefinition, obligationRow, statusAsOf } from './obligation.ts'
import type { Wanted } from './obligation-query.ts'
import type { Instant } from './ports.ts'
import { SubjectIndex } from './subject-index.ts'

export function asked(
  state: StateDefinition,
  subjects: ReadonlyMap<string, Subject>,
  derivations: Derivations,
  { about }: Wanted,
): Iterable<Subject> {
  if (about === undefined) return subjects.values()
  const places = derivations.of.map((_, place) => place)
  derivations.index ??= new SubjectIndex(subjects.values(), each => {
    return places.flatMap(place => dutiesOf(state, each, derivations, place))
  })
  return derivations.index.of(about)
}

export function listOf(
  state: StateDefinition,
  subjects: ReadonlyMap<string, Subject>,
  derivations: Derivations,
  place: number,
): DutyList<Subject> {
  const derived = derivations.of[place]!
  derived.list ??= new DutyList(subjects.values(), each =>
    dutiesOf(state, each, derivations, place).map(duty => ({
      duty,
      row: obligationRow(derived.definition, duty, 'running'),
    })),
  )
  return derived.list
}

interface Asked {
  readonly asOf: Instant
  readonly horizon: Instant
  readonly wanted: Wanted
}

export function* told(
  definition: ObligationDefinition,
  list: Iterable<Placed>,
  asked: Asked,
): Generator<Obligation, undefined> {
  const { asOf, horizon, wanted } = asked
  for (const { duty, row } of list) {
    // Behind the horizon all is running.
    if (!wanted.running && (row.due ?? row.since) > horizon) return
    const status = statusAsOf(duty, asOf, horizon)
    if (wanted.duty(duty, status)) yield obligationRow(definition, duty, status)
  }
}
