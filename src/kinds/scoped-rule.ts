/** A rule about the subjects of a scope. All kinds of rules are made of it; by itself it is for what is of no kind. */
import type { DeepReadonly, EventDefinition, Fact, FactOf } from '../core/event.ts'
import type { Force, Text } from '../core/finding.ts'
import type { Parameters, ValuesOf } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import {
  defineRule,
  type Judgement,
  type KindOf,
  notApplicable,
  type Reads,
  type RuleDefinition,
  type StatesOf,
} from '../core/rule.ts'
import { type Tag, tag } from '../core/tag.ts'
import { idOfSubject, keyOf, type Of, type Scope, scopeOf } from './scope.ts'

/** What a rule is asked about: one event, one subject, and what the event makes of it. */
export interface Judged<Event = Fact, State = unknown, Edition = undefined, Values = unknown, Others = unknown> {
  readonly event: Event
  readonly data: Event extends { readonly data: infer Data } ? Data : never
  readonly subject: Tag
  /** The subject's id. */
  readonly key: string
  /** The subject before anything that the command decided, and after all of it. */
  readonly before: DeepReadonly<State>
  readonly after: DeepReadonly<State>
  /** Other states that the rule reads, after the command, and before it: an order that it fills has left its queue. */
  readonly others: Others
  readonly othersBefore: Others
  readonly edition: Edition
  /** The values in force at the event. */
  readonly parameters: Values
  /** The values in force when the terms of the subject began. */
  readonly termsThen: Values
  readonly parametersAt: (moment: Instant) => Values
  readonly calendar: Calendar
}

export type JudgedOf<
  Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
> = Judged<FactOf<Guarded[number]>, State, Edition, ValuesOf<P>, StatesOf<R>>

/** What every rule says, whatever its kind. */
export interface RuleHeading<
  Guarded extends readonly EventDefinition[],
  State,
  Edition,
  P extends Parameters,
  R extends Reads,
> {
  readonly id: string
  readonly title: Text
  /** `must` where it is left out. */
  readonly force?: Force
  /** Anchors, the deciding one first; may be left out where a scope's editions name them. */
  readonly clauses?: readonly string[]
  /** Events that a failed `must` refuses. */
  readonly on?: Guarded
  /** Events that have happened whatever the rule says. */
  readonly observes?: Guarded
  /** Types of events of further contexts that a failed `must` refuses, where the office has them; whom they are about, their tags say. */
  readonly elsewhere?: readonly string[]
  readonly of: Of<State, Edition>
  readonly parameters?: P
  /** Whether the rule is asked about this event at all. */
  readonly concerns?: (event: FactOf<Guarded[number]>) => boolean
  /**
   * Which subject, where an event is about several of the kind: one that the event is not tagged with is none. Where no
   * state is read, it may be made of the data.
   */
  readonly subject?: (event: FactOf<Guarded[number]>) => string | null
  /** States of other definitions that decide with it. */
  readonly others?: (event: FactOf<Guarded[number]>) => R
}

export type ScopedRule<
  Guarded extends readonly EventDefinition[],
  State,
  Edition,
  P extends Parameters,
  R extends Reads,
> = RuleHeading<Guarded, State, Edition, P, R> & {
  readonly kind?: KindOf
  readonly sentence: Text
  readonly holds: (judged: JudgedOf<Guarded, State, Edition, P, R>) => Judgement
}

export function scopedRule<
  const Guarded extends readonly EventDefinition[],
  State = unknown,
  Edition = undefined,
  const P extends Parameters = Record<never, never>,
  R extends Reads = Record<never, never>,
>(rule: ScopedRule<Guarded, State, Edition, P, R>): RuleDefinition {
  const { id, kind, title, force = 'must', on = [], observes = [], parameters, sentence } = rule
  const scope = scopeOf(rule.of)
  return defineRule({
    id,
    ...(kind && { kind }),
    clauses: rule.clauses ?? scope.anchors(id),
    title,
    force,
    on: on as readonly EventDefinition[],
    observes: observes as readonly EventDefinition[],
    ...(rule.elsewhere && { elsewhere: rule.elsewhere }),
    parameters: { ...(parameters as Parameters | undefined), ...scope.parameters },
    sentence,
    subjects: event => chosen(rule as never, scope as Scope, event),
    reads: (event, subject) => readsOf(scope as Scope, keyOf(scope.per, subject), rule.others?.(event as never)),
    holds: judged => judgement(rule as never, scope as Scope, judged as never),
  })
}

interface Choosing {
  readonly concerns?: (event: Fact) => boolean
  readonly subject?: (event: Fact) => string | null
}

function chosen({ concerns, subject }: Choosing, scope: Scope, event: Fact): readonly Tag[] {
  const { per, state } = scope
  if (concerns && !concerns(event)) return []
  const subjects = scope.subjects(event)
  if (!subject) return subjects
  const id = subject(event)
  if (!state) return id === null ? [] : [tag(per, id)]
  return subjects.filter(one => keyOf(per, one) === id)
}

/** Under this name a rule reads the subject that it judges. */
const SUBJECT = 'subject'

function readsOf({ state }: Scope, key: string, others: Reads | undefined): Reads {
  return { ...others, ...(state && { [SUBJECT]: state.of(key) }) }
}

interface Asked {
  readonly event: Fact
  readonly subject: Tag
  readonly before: Readonly<Record<string, DeepReadonly<unknown>>>
  readonly after: Readonly<Record<string, DeepReadonly<unknown>>>
  readonly parameters: unknown
  readonly parametersAt: (moment: Instant) => Readonly<Record<string, unknown>>
  readonly calendar: Calendar
}

interface Judging {
  readonly id: string
  readonly clauses?: readonly string[]
  readonly holds: (judged: Judged) => Judgement
}

function judgement({ id, clauses, holds }: Judging, scope: Scope, asked: Asked): Judgement {
  const { event, subject, calendar, parameters, parametersAt } = asked
  const [before, after] = [asked.before[SUBJECT], asked.after[SUBJECT]]
  const terms = scope.terms({ state: after, occurredAt: event.occurredAt, calendar, parametersAt })
  const clause = terms && scope.clause(terms.edition, id)
  // A rule that names its own clauses is judged under every edition.
  if (!terms || (clause === null && clauses === undefined)) return notApplicable()
  const key = keyOf(scope.per, subject)
  const judged = holds({
    event,
    data: event.data as never,
    subject,
    key,
    before,
    after,
    others: asked.after,
    othersBefore: asked.before,
    edition: terms.edition,
    parameters,
    // Looked up only where it is asked for: a value that nobody needs may have been none then.
    get termsThen() {
      return parametersAt(terms.since)
    },
    parametersAt,
    calendar,
  })
  if (judged.holds === null) return judged
  // A finding names its subject among its figures, as a duty does.
  return { ...(clause && { clause }), ...judged, facts: { ...idOfSubject(scope, key), ...judged.facts } }
}
