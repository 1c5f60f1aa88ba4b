/**
 * Who may do or see what: the words that the gate, the grants and the host share.
 */
import type { Actor } from './event.ts'
import type { Finding, Text } from './finding.ts'
import type { ObligationQuery, Obligations } from './obligation-query.ts'
import type { ParameterDefinition, Parameters } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Judgement } from './rule.ts'
import type { Tag } from './tag.ts'
import type { ViewDefinition } from './view.ts'

/** What somebody wants to do or to see. */
export interface Ask {
  /** The type of a command, `view:<name>`, `duty:<id>`, or `field:<kind of subject>.<field>` for what is personal. */
  readonly action: string
  /** Null: nobody in particular, who is granted nothing. */
  readonly actor: Actor | null
  /** The command, or the key of a question: `{ key }`. */
  readonly data: Readonly<Record<string, unknown>>
  /** Business time of an act; of a question: now. */
  readonly at: Instant
}

/** Names, or parameters of the company that list them. */
export type Names =
  | ParameterDefinition<readonly string[]>
  | readonly (string | ParameterDefinition<string> | ParameterDefinition<readonly string[]>)[]

export interface Asked<Values> extends Ask {
  /** The values in force at `at`. */
  readonly parameters: Values
  readonly calendar: Calendar
}

export interface GrantDefinition {
  readonly effect: 'grant' | 'bar'
  readonly id: string
  /** Anchors, the deciding one first. */
  readonly clauses: readonly string[]
  readonly title: Text
  /** All that are given must fit. None: a grant is for whoever is somebody, a bar for everybody. */
  readonly to: { readonly roles?: Names; readonly departments?: Names; readonly persons?: Names }
  /**
   * Actions; a `*` at the end stands for any rest: `customer.*`, `*` (every command), `view:*`, `duty:*`, `field:*`. A
   * grant of what cannot be undone names it in full.
   */
  readonly may: readonly string[]
  readonly parameters: Parameters
  readonly when?: (asked: never) => boolean | Judgement
  readonly guards: Guards
}

/** A decision point of the host's own: true grants, false bars, undefined leaves it to the grants. */
export type Authorize = (
  ask: Ask & { readonly irreversible: boolean },
) => boolean | undefined | Promise<boolean | undefined>

export interface Permit {
  readonly status: 'accepted' | 'refused' | 'undecidable'
  /** What allowed it, or each reason why it is not allowed. */
  readonly findings: readonly Finding[]
}

export type Gate = (ask: Ask) => Permit | Promise<Permit>

export interface GateFrame {
  readonly grants: readonly GrantDefinition[]
  readonly bars: readonly GrantDefinition[]
  /** Types of commands whose effect nothing takes back. */
  readonly irreversible: ReadonlySet<string>
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly authorize?: Authorize | undefined
  /** Told what a `when` or the host's decision point threw. */
  readonly onFault: (by: string, fault: unknown) => void
}

/** Somebody has read something. */
export interface Reading {
  readonly at: Instant
  readonly actor: Actor | null
  /** `view:<name>` or `obligations`. */
  readonly action: string
  /** The view's key, or the subject that was asked for. */
  readonly key: string
  /** What personal texts he was shown; null without a key vault, which alone can tell them from others. */
  readonly shown: readonly PersonalField[] | null
}

export interface PersonalField {
  readonly subject: Tag
  /** Its path in the event's data. */
  readonly field: string
}

export type Witness = (reading: Reading) => void | Promise<void>

/** For whom an answer is opened. */
export interface Reader {
  /** By which clause a field is not shown, or `no-grant`; undefined: it is shown. */
  mask(place: PersonalField): Promise<string | undefined>
}

export type ReaderOf = (actor: Actor | null) => Reader & { readonly shown: readonly PersonalField[] }

export interface ReadingFrame {
  readonly gate: Gate
  readonly now: () => Instant
  readonly witness: Witness | undefined
  readonly sealed: boolean
}

/** The questions of an office; `reader`: for whom the answer is opened. */
export interface Questions {
  view<Answer>(view: ViewDefinition<Answer>, key?: string, asOf?: Asking): Promise<Answer>
  obligations(query?: ObligationQuery & { readonly reader?: Reader }): Promise<Obligations>
}

export interface Asking {
  readonly at?: string
  readonly position?: number
  readonly actor?: Actor
  readonly reader?: Reader
}

interface KnownActions {
  readonly commands: ReadonlyMap<string, unknown>
  readonly obligations: readonly { readonly id: string }[]
}

/** What judges, and guards answers. Definitions bring it, so that a page without grants does not carry it. */
export interface Guards {
  readonly gate: (frame: GateFrame) => Gate
  /** Of a definition, what it names and the office does not have; views are not known before they are asked for. */
  readonly unknownAction: (grant: GrantDefinition, known: KnownActions) => string | undefined
  readonly readers: (frame: ReadingFrame) => ReaderOf
  readonly reading: (doors: Questions, frame: ReadingFrame) => Questions
}

/** What a host adds to the grants of its regulations, made by `hostAuthority`. */
export interface HostAuthority {
  readonly authorize?: Authorize | undefined
  readonly witness?: Witness | undefined
  readonly guards: Guards
}
