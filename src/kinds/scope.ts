/**
 * Whom or what rules and duties are about: the subjects, the state to judge by, and the terms under which each subject
 * is judged. Subject, key and tags come from the state's definition, so that a rule cannot read another subject than
 * the one that it judges.
 */
import type { DeepReadonly, Fact } from '../core/event.ts'
import type { Figure } from '../core/finding.ts'
import type { StateDefinition } from '../core/fold.ts'
import type { ParameterDefinition, Parameters, ValuesOf } from '../core/parameter.ts'
import type { Calendar, Instant } from '../core/ports.ts'
import { idOf, type Tag } from '../core/tag.ts'
import type { Pause } from '../time/pauses.ts'

export type Facts = Readonly<Record<string, Figure>>

/** What may decide the terms of a subject. */
export interface Governed<State> {
  readonly state: DeepReadonly<State>
  /** When the event happened; undefined where a duty is derived, since a duty knows no today. */
  readonly occurredAt: Instant | undefined
  readonly calendar: Calendar
  readonly parametersAt: (moment: Instant) => Readonly<Record<string, unknown>>
}

/** The terms of one subject: since when it is judged by them, and the edition or whatever else it keeps. */
export interface Terms<Edition> {
  readonly since: Instant
  readonly edition: Edition
}

export interface Scope<State = unknown, Edition = undefined> {
  /** The kind of tag that names the subjects; `''`: the whole log, or subjects of any kind. */
  readonly per: string
  readonly subjects: (event: Pick<Fact, 'tags' | 'data'>) => readonly Tag[]
  /** Undefined: judged by the event alone. */
  readonly state: StateDefinition<State> | undefined
  /** Parameters that decide the terms. */
  readonly parameters: Parameters
  /** Undefined: the regulation says nothing about this subject. */
  readonly terms: (governed: Governed<State>) => Terms<Edition> | undefined
  /** The deciding clause of a rule or duty under these terms; null: they have no such sentence. */
  readonly clause: (edition: Edition, id: string) => string | undefined | null
  /** All clauses by which any edition keeps it; empty: the rule or duty names its own. */
  readonly anchors: (id: string) => readonly string[]
  /** Figures that every duty of this scope carries, by the duty's id where they differ. */
  readonly facts: (state: DeepReadonly<State>, edition: Edition, id: string) => Facts
  /** When the clock of a subject stood still. */
  readonly pauses: (state: DeepReadonly<State>) => readonly Pause[]
}

/** A scope, a state whose subjects are judged, or the kind of tag of subjects that are judged by the event alone. */
export type Of<State, Edition> = Scope<State, Edition> | StateDefinition<State> | string

export function scopeOf<State, Edition>(of: Of<State, Edition>): Scope<State, Edition> {
  if (typeof of === 'string') return plain(of, undefined)
  return 'steps' in of ? plain(of.per ?? '', of) : of
}

function plain<State, Edition>(per: string, state: StateDefinition<State> | undefined): Scope<State, Edition> {
  return {
    per,
    subjects: event => subjectsOf(per, event),
    state,
    parameters: {},
    terms: ({ occurredAt }) => ({ since: occurredAt ?? '', edition: undefined as Edition }),
    clause: () => undefined,
    anchors: () => [],
    facts: () => ({}),
    pauses: () => [],
  }
}

/** Subjects of any kind, judged by the event alone: those whom its data name by their tags. */
export function anySubject<Data>(subject: (data: Data) => Tag | readonly Tag[]): Scope {
  return { ...plain('', undefined), subjects: ({ data }) => [subject(data as Data)].flat() }
}

/** The subjects of an event: its tags of the scope's kind, of which a rule may choose. */
function subjectsOf(per: string, { tags }: Pick<Fact, 'tags'>): readonly Tag[] {
  return per === '' ? [LOG] : tags.filter(tag => idOf(per, tag) !== undefined)
}

export function keyOf(per: string, subject: Tag): string {
  return per === '' ? '' : (idOf(per, subject) ?? '')
}

/** The id of a subject under the kind of its tag, as findings and duties tell it: `{ customer: 'C-1' }`. */
export function idOfSubject({ per }: Pick<Scope, 'per'>, key: string): Facts {
  return key === '' ? {} : { [per]: key }
}

/** The subject of what is about the whole log. */
export const LOG: Tag = 'log:all'

interface Common<State, Edition = undefined> {
  readonly of: StateDefinition<State>
  readonly facts?: Scope<State, Edition>['facts']
  readonly pauses?: Scope<State, Edition>['pauses']
}

/** All subjects of a state, with the figures and the clock that their duties share. */
export function scope<State>({ of, ...shared }: Common<State>): Scope<State> {
  return { ...plain<State, undefined>(of.per ?? '', of), ...shared }
}

/**
 * Subjects that the regulation governs under a condition, such as what came in after its first day.
 *
 * @param governs whether, and since when; the parameters are those of the scope at any moment
 */
export function governed<State, const P extends Parameters>(
  definition: Common<State> & {
    readonly parameters: P
    readonly governs: (
      asked: Omit<Governed<State>, 'parametersAt'> & { readonly parametersAt: (moment: Instant) => ValuesOf<P> },
    ) => Instant | undefined
  },
): Scope<State> {
  const { parameters, governs, ...common } = definition
  return {
    ...scope<State>(common),
    parameters,
    terms: asked => {
      const since = governs(asked as never)
      return since === undefined ? undefined : { since, edition: undefined }
    },
  }
}

/**
 * Subjects that keep the edition of the regulation under which they began.
 *
 * @param edition the dated parameter that says which edition is in force
 * @param began when the subject began; undefined: it has not, or no edition is about it
 * @param clause the deciding clause of a rule or duty in an edition; undefined: that edition has no such sentence
 * @param anchors all clauses by which any edition keeps it
 */
export function editioned<State, Edition>(
  definition: Common<State, Edition> & {
    readonly edition: ParameterDefinition<Edition>
    readonly began: (state: DeepReadonly<State>, occurredAt: Instant | undefined) => Instant | undefined
    readonly clause: (edition: Edition, id: string) => string | undefined
    readonly anchors: (id: string) => readonly string[]
  },
): Scope<State, Edition> {
  const { of, edition, began, clause, anchors, ...shared } = definition
  return {
    ...plain<State, Edition>(of.per ?? '', of),
    ...shared,
    parameters: { [edition.name]: edition },
    terms: ({ state, occurredAt, parametersAt }) => {
      const since = began(state, occurredAt)
      return since === undefined ? undefined : { since, edition: parametersAt(since)[edition.name] as Edition }
    },
    clause: (inForce, id) => clause(inForce, id) ?? null,
    anchors,
  }
}
