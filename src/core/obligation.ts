/**
 * Obligations: what must be done by when. They are derived from facts, parameters and the calendar, never stored: a
 * duty stands until the fact that fulfils it is in the log. A derivation does not know what day it is; whether a duty
 * is due or overdue is decided here, as of the moment asked about.
 */
import type { DeepReadonly } from './event.ts'
import type { Figure, Force, Text } from './finding.ts'
import type { StateDefinition } from './fold.ts'
import type { Parameters, ValuesOf } from './parameter.ts'
import { type ParameterBook, Undetermined, valuesAt } from './parameter-book.ts'
import type { Calendar, Instant, LocalDate, Position } from './ports.ts'
import type { KindOf } from './rule.ts'
import type { Tag } from './tag.ts'

/** An interval that was counted towards a deadline, in seconds of the clock or of office hours, or in days. */
export interface Counted {
  readonly from: Instant
  readonly to: Instant
  readonly seconds?: number
  readonly days?: number
}

/** In time means done at or before `at` (hours), or strictly before it (days: `at` is the midnight that ends them). */
export interface Deadline {
  readonly at: Instant
  readonly closes: 'at' | 'before'
  /** Why it is due then: the intervals sum exactly to the period. */
  readonly counted: readonly Counted[]
  /** The newest announcement since the duty arose that the count rests on: before it, another day was due. */
  readonly announcedOn?: LocalDate
}

/** A deadline that nobody can know yet, such as one in a year whose holidays are not announced. */
export interface UnknownDeadline {
  readonly decidable: false
  readonly reason: string
}

export interface Duty {
  readonly subject: Tag
  /** When it arose. */
  readonly since: Instant
  /** null: the clause names no period; the duty is due from the moment it arose and never late. */
  readonly deadline: Deadline | UnknownDeadline | null
  /** Where an obligation keeps several clauses: the one that this duty comes from. */
  readonly clause?: string
  /** Where the clauses of an obligation differ in force: that of the clause above. */
  readonly force?: Force
  /** The moment whose values it keeps, where values that it reads have changed since. */
  readonly valuesOf?: Instant
  readonly facts: Readonly<Record<string, Figure>>
}

export interface ObligationDefinition {
  readonly id: string
  /** Where it is of a kind that recurs; see `src/kinds`. */
  readonly kind?: KindOf
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force: Force
  readonly parameters: Parameters
  readonly of: StateDefinition
  readonly sentence: Text
  /**
   * Where it arises while nothing happens, as with the end of a period, and is not told before: the moment up to which
   * that is known, of a moment that is asked about. Its duties are derived anew whenever that is another one.
   */
  readonly upTo?: UpTo
  readonly duties: (standing: never) => readonly Duty[]
}

export type UpTo = (calendar: Calendar, asOf: Instant) => Instant

export interface Standing<State, Values> {
  readonly key: string
  readonly state: DeepReadonly<State>
  readonly calendar: Calendar
  /**
   * The values in force at a moment: a case keeps those under which it began. Of a moment that is still to come: those
   * of now, whatever the company has dated ahead.
   */
  readonly parametersAt: (moment: Instant) => Values
  /** When values of the obligation's parameters changed, up to now: for what is measured by the value of today. */
  readonly changes: readonly Instant[]
  /** What `upTo` of the obligation says; '': it has none. */
  readonly upTo: Instant
}

/**
 * @param of the state that shows whether the duty stands; the obligation is derived for each of its subjects
 * @param duties pure: the same state, parameters and calendar give the same duties, whatever day it is; they are
 *   derived again when a fact is new or a parameter has changed
 */
export function defineObligation<State, const P extends Parameters = Record<never, never>>(definition: {
  readonly id: string
  readonly kind?: KindOf
  readonly clauses: readonly string[]
  readonly title: Text
  readonly force: Force
  readonly parameters?: P
  readonly of: StateDefinition<State>
  readonly sentence: Text
  readonly upTo?: UpTo
  readonly duties: (standing: Standing<State, ValuesOf<P>>) => readonly Duty[]
}): ObligationDefinition {
  return { ...definition, parameters: definition.parameters ?? {} } as unknown as ObligationDefinition
}

/** `running`: the period has not begun, or its end is beyond the horizon asked for. */
export type ObligationStatus = 'running' | 'due' | 'overdue' | 'undecidable'

/** A duty as of a moment. */
export interface Obligation {
  readonly obligation: string
  readonly clause: string
  readonly force: Force
  readonly subject: Tag
  readonly since: Instant
  readonly due: Instant | null
  readonly status: ObligationStatus
  readonly counted: readonly Counted[]
  /** Where the calendar was changed since the duty arose: the announcement that moved its deadline. */
  readonly announcedOn?: LocalDate
  /** Where values that it reads have changed since: the moment whose values it keeps. */
  readonly valuesOf?: Instant
  readonly facts: Readonly<Record<string, Figure>>
}

/** As of which business time a question is asked, and as of which position in the log its facts were known. */
export interface AsOf {
  readonly at?: Instant
  readonly position?: Position
}

/** The duties of one subject, derived from its state. */
export type Derivation = (key: string, state: unknown) => readonly Duty[]

/**
 * How an obligation is derived while no parameter changes: what all subjects share is looked up once. What changes later
 * changes nothing in it, also where a duty begins later.
 *
 * @param asOf only what is told period by period looks at it, and then only at `upTo`
 */
export function derivationOf(
  definition: ObligationDefinition,
  parameters: ParameterBook,
  calendar: Calendar,
  unchangedSince: Instant,
  asOf: Instant,
): Derivation {
  const parametersAt = (moment: Instant) =>
    valuesAt(parameters, definition.parameters, moment > unchangedSince ? unchangedSince : moment)
  const changes = parameters.changesOf(definition.parameters, unchangedSince)
  const upTo = definition.upTo?.(calendar, asOf) ?? ''
  return (key, state) => {
    try {
      return definition.duties({ key, state, calendar, parametersAt, changes, upTo } as never)
    } catch (thrown) {
      if (!(thrown instanceof Undetermined)) throw thrown
      const deadline = { decidable: false as const, reason: `no value of parameter ${thrown.parameter} was in force` }
      return [{ subject: `${definition.of.name}:${key}`, since: '', deadline, facts: { parameter: thrown.parameter } }]
    }
  }
}

/** @param horizon what is due up to this moment counts as due, later it is running */
export function statusAsOf({ since, deadline }: Duty, asOf: Instant, horizon: Instant): ObligationStatus {
  if (since > asOf) return 'running'
  if (deadline === null) return 'due'
  if ('reason' in deadline) return 'undecidable'
  const { at, closes } = deadline
  // Hours are counted in whole seconds: a fraction of the second that is still in time is in time.
  if (closes === 'at' ? asOf.slice(0, 19) > at.slice(0, 19) : asOf >= at) return 'overdue'
  return at <= horizon ? 'due' : 'running'
}

export function obligationRow(definition: ObligationDefinition, duty: Duty, status: ObligationStatus): Obligation {
  const { subject, since, deadline, valuesOf, facts } = duty
  const known = deadline !== null && 'at' in deadline ? deadline : null
  return Object.freeze({
    obligation: definition.id,
    clause: duty.clause ?? definition.clauses[0]!,
    force: duty.force ?? definition.force,
    subject,
    since,
    due: known?.at ?? null,
    status,
    counted: known?.counted ?? NOTHING,
    ...(known?.announcedOn !== undefined && { announcedOn: known.announcedOn }),
    ...(valuesOf !== undefined && { valuesOf }),
    facts: deadline !== null && 'reason' in deadline ? Object.freeze({ ...facts, reason: deadline.reason }) : facts,
  })
}

const NOTHING: readonly Counted[] = Object.freeze([])
