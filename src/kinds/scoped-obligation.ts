/** An obligation about the subjects of a scope. All kinds of duties are made of it; by itself for what is of no kind. */
import type { DeepReadonly } from '../core/event.ts'
import type { Force, Text } from '../core/finding.ts'
import {
  type Deadline,
  type Duty,
  defineObligation,
  type ObligationDefinition,
  type UnknownDeadline,
  type UpTo,
} from '../core/obligation.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import type { KindOf } from '../core/rule.ts'
import type { Tag } from '../core/tag.ts'
import type { Pause } from '../time/pauses.ts'
import { type Facts, idOfSubject, LOG, type Of, type Scope, scopeOf } from './scope.ts'

/** What a duty is derived from: one subject as the facts have it. */
export interface Standing<State = unknown, Edition = undefined, Values = unknown> {
  readonly key: string
  readonly state: DeepReadonly<State>
  readonly edition: Edition
  /** Since when the subject is judged by its terms. */
  readonly termsSince: Instant
  readonly pauses: readonly Pause[]
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => Values
  /** When values of the obligation's parameters changed. */
  readonly changes: readonly Instant[]
  /** Up to when what is told period by period is known. */
  readonly upTo: Instant
}

/** What a derivation says of a duty; the scope's figures are added. */
export interface Owed {
  /** Where it is about something else than the state's own subject, such as the count that found it. */
  readonly subject?: Tag
  readonly since: Instant
  /** Left out: due from the moment it arose, and never late. */
  readonly deadline?: Deadline | UnknownDeadline | null
  readonly clause?: string
  readonly force?: Force
  /** The moment whose values it keeps, where values have changed since. */
  readonly valuesOf?: Instant
  readonly facts?: Facts
}

/** What every obligation says, whatever its kind. */
export interface ObligationHeading<State, Edition, P extends Parameters> {
  readonly id: string
  readonly title: Text
  /** `must` where it is left out. */
  readonly force?: Force
  /** Anchors, the deciding one first; may be left out where a scope's editions name them. */
  readonly clauses?: readonly string[]
  readonly of: Of<State, Edition>
  readonly parameters?: P
  readonly sentence: Text
  /** Where it arises while nothing happens, and is not told before: see `ObligationDefinition`. */
  readonly upTo?: UpTo
}

export type ScopedObligation<State, Edition, P extends Parameters> = ObligationHeading<State, Edition, P> & {
  readonly kind?: KindOf
  readonly duties: (standing: Standing<State, Edition, ValuesOf<P>>) => readonly Owed[]
}

export function scopedObligation<State, Edition = undefined, const P extends Parameters = Record<never, never>>(
  obligation: ScopedObligation<State, Edition, P>,
): ObligationDefinition {
  const { id, kind, title, force = 'must', parameters, sentence, upTo, duties } = obligation
  const scope = scopeOf(obligation.of)
  return defineObligation({
    id,
    ...(kind && { kind }),
    clauses: [...new Set([...scope.anchors(id), ...(obligation.clauses ?? [])])],
    title,
    force,
    parameters: { ...(parameters as Parameters | undefined), ...scope.parameters },
    of: scope.state!,
    sentence,
    ...(upTo && { upTo }),
    duties: standing =>
      derived({ id, named: obligation.clauses !== undefined, duties } as never, scope as Scope, standing),
  })
}

interface Deriving {
  readonly id: string
  /** Whether the obligation names clauses of its own. */
  readonly named: boolean
  readonly duties: (standing: Standing) => readonly Owed[]
}

type Derived = Pick<Standing, 'key' | 'state' | 'calendar' | 'changes' | 'upTo'> & {
  readonly parametersAt: (moment: Instant) => Readonly<Record<string, unknown>>
}

function derived({ id, named, duties }: Deriving, scope: Scope, standing: Derived): readonly Duty[] {
  const { key, state, calendar, parametersAt } = standing
  const terms = scope.terms({ state, occurredAt: undefined, calendar, parametersAt })
  const clause = terms && scope.clause(terms.edition, id)
  if (!terms || (clause === null && !named)) return []
  const owed = duties({
    ...standing,
    edition: terms.edition,
    termsSince: terms.since,
    // Most derivations end before anybody asks how long the clock stood still.
    get pauses() {
      return scope.pauses(state)
    },
  })
  if (owed.length === 0) return []
  const subject = scope.state!.tags(key)[0] ?? LOG
  const shared = { ...idOfSubject(scope, key), ...scope.facts(state, terms.edition, id) }
  return owed.map(({ deadline = null, facts, ...duty }) => ({
    subject,
    ...(clause && { clause }),
    ...duty,
    deadline,
    facts: { ...shared, ...facts },
  }))
}
