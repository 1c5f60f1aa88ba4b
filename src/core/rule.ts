/**
 * A rule is one sentence of a regulation, made executable: plain data and plain functions. It knows no command: it
 * judges what the decided events make of the states that it reads, so it guards every command that could break it.
 */
import type { DeepReadonly, EventDefinition, FactOf } from './event.ts'
import type { Figure, Force, Text } from './finding.ts'
import type { StateRef } from './fold.ts'
import type { Parameters, ValuesOf } from './parameter.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Tag } from './tag.ts'

/** The states that a rule reads, by the names under which it uses them. */
export type Reads = Readonly<Record<string, StateRef>>

export type StatesOf<R extends Reads> = {
  readonly [K in keyof R]: R[K] extends StateRef<infer State> ? DeepReadonly<State> : never
}

/** What a rule answers. Made by `judged`, `notApplicable` and `undecidable`. */
export type Judgement =
  | {
      readonly holds: boolean
      readonly actual: Figure
      readonly limit: Figure
      readonly facts?: Readonly<Record<string, Figure>>
      /** Where a rule keeps several clauses: the one that decided. */
      readonly clause?: string
    }
  | { readonly holds: null; readonly because: 'not-applicable' }
  | { readonly holds: null; readonly because: 'undecidable'; readonly reason: string }

const NOT_APPLICABLE: Judgement = { holds: null, because: 'not-applicable' }

export const notApplicable = (): Judgement => NOT_APPLICABLE

export const undecidable = (reason: string): Judgement => ({ holds: null, because: 'undecidable', reason })

export interface Case<Event, States, Values> {
  readonly event: Event
  readonly subject: Tag
  /** The states before anything that the command decided. */
  readonly before: States
  /** The states after all events of the command. */
  readonly after: States
  /** The values in force at the event's business time. */
  readonly parameters: Values
  /** The values in force at another moment: a case keeps those under which it began. */
  readonly parametersAt: (moment: Instant) => Values
  readonly calendar: Calendar
}

/** Which recurring kind of rule or duty it is, with its arguments as data: the reference groups by it. */
export interface KindOf {
  readonly name: string
  readonly arguments: Readonly<Record<string, Figure>>
}

export interface RuleDefinition {
  readonly id: string
  /** Where it is of a kind that recurs; see `src/kinds`. */
  readonly kind?: KindOf
  /** Anchors of the clauses that it keeps, the deciding one first. */
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force: Force
  readonly parameters: Parameters
  /** Types of events that it guards: a failed `must` refuses the command that decided them. */
  readonly on: readonly string[]
  /** Types of events that have happened whatever the rule says: judged and reported, never refused. */
  readonly observes: readonly string[]
  /** Types of events of contexts that the office may lack: guarded as they stand where it has them. */
  readonly elsewhere?: readonly string[]
  /** The events of `on` and `observes` in the form that the rule is written for; older ones are brought into it. */
  readonly events: readonly EventDefinition[]
  /** How a finding is told, verdict and title apart: `{actual}`, `{limit}`, `{subject}` and facts by name. */
  readonly sentence: Text
  readonly subjects: (event: never) => readonly Tag[]
  readonly reads: (event: never, subject: Tag) => Reads
  readonly holds: (judged: never) => Judgement
}

/**
 * @param subjects the subjects that an event of these types is judged about, as tags; one finding each
 * @param reads the states to judge by, for one event and subject
 * @param holds pure: the same case gives the same judgement
 */
export function defineRule<
  const Guarded extends readonly EventDefinition[],
  R extends Reads,
  const P extends Parameters = Record<never, never>,
  const Observed extends readonly EventDefinition[] = [],
>(definition: {
  readonly id: string
  readonly kind?: KindOf
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force: Force
  readonly on: Guarded
  readonly observes?: Observed
  readonly elsewhere?: readonly string[]
  readonly parameters?: P
  readonly sentence: Text
  readonly subjects: (event: FactOf<Guarded[number] | Observed[number]>) => readonly Tag[]
  readonly reads: (event: FactOf<Guarded[number] | Observed[number]>, subject: Tag) => R
  readonly holds: (judged: Case<FactOf<Guarded[number] | Observed[number]>, StatesOf<R>, ValuesOf<P>>) => Judgement
}): RuleDefinition {
  const { on, observes, parameters, ...rest } = definition
  return {
    ...rest,
    on: on.map(({ type }) => type),
    observes: observes?.map(({ type }) => type) ?? [],
    events: [...on, ...(observes ?? [])],
    parameters: parameters ?? {},
  } as RuleDefinition
}
