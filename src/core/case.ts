/**
 * Cases: what a provision means, told as plain data: given what was done, when somebody asks for this, expect that.
 * Whoever knows the regulation can read and write them; `guiju/testing` runs them.
 *
 * Times are written as the office's wall shows them: '2026-03-01 14:30', with seconds and milliseconds where they
 * matter; '2026-03-01' alone is noon of that day. An instant with its own zone is taken as it is.
 */
import type { Clauses } from './clause.ts'
import type { Actor } from './event.ts'
import type { Figure, Force, Verdict } from './finding.ts'
import type { ObligationStatus } from './obligation.ts'
import type { Regulation } from './regulation.ts'
import type { Tag } from './tag.ts'
import type { ViewDefinition } from './view.ts'

/** A command as data, as a service would pass it on. */
export interface CaseCommand {
  readonly type: string
  readonly [field: string]: unknown
}

/** Something that somebody does. */
export interface CaseStep {
  readonly command: CaseCommand
  /** Business time: when it happened. The clock's time where it is left out. */
  readonly at?: string
  /** When it was written down, if later than it happened. */
  readonly recorded?: string
  /** Who asks for it; null: nobody. Left out: the person whom the command names as acting, or nobody. */
  readonly by?: Actor | null
  readonly commandId?: string
  /** It has happened anyway, and is recorded for this reason whatever the rules say (`office.record`). */
  readonly recordedFor?: string
}

type Facts = Readonly<Record<string, Figure>>

/** One finding about this rule (and subject, where given); what is named must be so. */
export interface ExpectedFinding {
  readonly rule: string
  readonly subject?: Tag
  readonly clause?: string | null
  readonly force?: Force
  readonly verdict?: Verdict
  readonly actual?: Figure
  readonly limit?: Figure
  /** Those that are named; there may be others. */
  readonly facts?: Facts
}

export interface ExpectedEvent {
  readonly type: string
  /** Fields that are named; there may be others. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** A duty; what is named must be so. `since` and `due` are times as in a step. */
export interface ExpectedDuty {
  readonly subject?: Tag
  readonly clause?: string
  readonly force?: Force
  readonly status?: ObligationStatus
  readonly since?: string
  readonly due?: string | null
  readonly facts?: Facts
}

/** All duties of one obligation (of one subject, where given) as of a moment, most urgent first; none: `rows: []`. */
export interface ExpectedObligations {
  readonly asOf: string
  readonly obligation: string
  readonly subject?: Tag
  readonly rows: readonly ExpectedDuty[]
}

/** What a view answers. Objects: fields that are named; lists: all entries, in order. */
export interface ExpectedAnswer {
  readonly view: ViewDefinition
  readonly key?: string
  readonly at?: string
  readonly answer: unknown
}

/** What must be so after it. Everything that is named is checked; what is not named may be as it is. */
export interface Expected {
  readonly status?: 'accepted' | 'recorded' | 'refused' | 'undecidable'
  /** The rules whose findings failed: these and no others, in any order. */
  readonly failed?: readonly string[]
  readonly findings?: readonly ExpectedFinding[]
  /** Rules that were not asked at all. */
  readonly untouched?: readonly string[]
  /** The events of an accepted command: these and no others, in order. */
  readonly events?: readonly ExpectedEvent[]
  readonly obligations?: readonly ExpectedObligations[]
  readonly views?: readonly ExpectedAnswer[]
}

export interface RegulationCase {
  /** The rule, obligation or provision that the case shows, by its id. */
  readonly provision: string
  /** What it shows, in one sentence. */
  readonly title: string
  /** Values of the company for this case, over the ordinary ones of its book. */
  readonly company?: Readonly<Record<string, unknown>>
  /** What else is in force in it. */
  readonly beside?: readonly Regulation[]
  /** Done before; each of them is accepted, or recorded. */
  readonly given: readonly CaseStep[]
  readonly when?: CaseStep
  readonly expect: Expected
}

/** The cases of one regulation, and the values of the ordinary company in them. */
export interface CaseBook {
  readonly regulation: string
  /** The regulation with the values of a case. */
  readonly inForce: (company?: Readonly<Record<string, unknown>>) => Regulation
  readonly cases: readonly RegulationCase[]
  /** Anchor to what the clause says, in our own words. */
  readonly clauses: Clauses
}
