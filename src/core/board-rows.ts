/** The rows that a question is answered with, list by list, each in its order. */
import { type Derivations, dutiesOf, type Subject } from './derivations.ts'
import { DutyList } from './duty-list.ts'
import type { StateDefinition } from './fold.ts'
import { type Obligation, statusAsOf } from './obligation.ts'
import { byUrgency, urgencyOf } from './obligation-page.ts'
import type { Wanted } from './obligation-query.ts'
import { type Placed, rangeOf, TURNS } from './placed.ts'
import type { Instant } from './ports.ts'

/** What is owed by one obligation, all together or by subject and department: two lists, each made when it is asked for. */
export function listOf(
  state: StateDefinition,
  subjects: ReadonlyMap<string, Subject>,
  derivations: Derivations,
  place: number,
  { about }: Wanted,
): DutyList<Subject> {
  const { lists } = derivations.of[place]!
  const which = about === undefined ? 'all' : 'named'
  lists[which] ??= new DutyList(
    subjects.values(),
    each => dutiesOf(state, each, derivations, place),
    about === undefined ? () => [''] : namesOf,
  )
  return lists[which]
}

function namesOf({ duty: { subject, facts } }: Placed): Iterable<string> {
  const { department } = facts
  return typeof department === 'string' ? new Set([subject, `department:${department}`]) : [subject]
}

export interface Question {
  readonly asOf: Instant
  readonly horizon: Instant
  readonly wanted: Wanted
  readonly after: Obligation | undefined
}

/** Nothing is made a row, or looked at, that cannot be wanted. */
export function told(list: DutyList<Subject>, question: Question): Generator<Obligation, undefined>[] {
  return TURNS.map(turns => toldOf(list, turns, question))
}

function* toldOf(list: DutyList<Subject>, turns: Placed['turns'], asked: Question): Generator<Obligation, undefined> {
  const { asOf, horizon, wanted, after } = asked
  const [from, to] = rangeOf(turns, status => wanted.statuses?.includes(status) ?? true, asOf, horizon)
  const holds = (row: Obligation) => urgencyOf(row) >= from && (after === undefined || byUrgency(row, after) > 0)
  for (const { duty, row } of list.from(wanted.about ?? '', turns, holds)) {
    if (urgencyOf(row) > to) return
    const status = statusAsOf(duty, asOf, horizon)
    if (wanted.duty(duty, status)) yield Object.freeze({ ...row, status })
  }
}
