/**
 * Who may do or see what: the words that the gate, the grants and the host share.
 */
import type { Actor, Giver } from './event.ts'
import type { Text } from './finding.ts'
import type { ParameterDefinition, Parameters } from './parameter.ts'
import type { Calendar, Instant } from './ports.ts'
import type { Judgement } from './rule.ts'
import type { Tag } from './tag.ts'

/** What somebody wants to do or to see. */
export interface Ask {
  /**
   * The type of a command, `view:<name>`, `duty:<id>`, `events:<type>`, `export:log`, or `field:<kind of subject>.<field>`
   * for what is personal.
   */
  readonly action: string
  /** Null: nobody in particular, who is granted nothing. */
  readonly actor: Actor | null
  /**
   * For whom the actor acts, with what a mandate in force lends him. Grants measure the giver in his place, bars both.
   * What `actor.onBehalfOf` says was proven by nobody.
   */
  readonly giver?: Giver
  /** The command, or what was asked: `{ key }` of a view, `{ subject }` of a duty or field, `{ types, tags }` of events. */
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
   * Actions; a `*` at the end stands for any rest: `customer.*`, `*` (every command), `view:*`, `duty:*`, `events:*`, `field:*`. A
   * grant of what cannot be undone names it in full.
   */
  readonly may: readonly string[]
  readonly parameters: Parameters
  readonly when?: (asked: never) => boolean | Judgement
  readonly guards: object
}

/** A decision point of the host's own: true grants, false bars, undefined leaves it to the grants. */
export type Authorize = (
  ask: Ask & { readonly irreversible: boolean },
) => boolean | undefined | Promise<boolean | undefined>

/** Somebody has read something. */
export interface Reading {
  readonly at: Instant
  readonly actor: Actor | null
  /** `view:<name>`, `obligations`, `events` or `export:log`. */
  readonly action: string
  /** The view's key, the subject that was asked for, or the tags of events. */
  readonly key: string
  /** What personal texts he was shown. */
  readonly shown: readonly PersonalField[]
}

export interface PersonalField {
  readonly subject: Tag
  /** Its path in the event's data. */
  readonly field: string
}

export type Witness = (reading: Reading) => void | Promise<void>

/** What a host adds to the grants of its regulations, made by `hostAuthority`. */
export interface HostAuthority {
  readonly authorize?: Authorize | undefined
  readonly witness?: Witness | undefined
  readonly guards: object
}
