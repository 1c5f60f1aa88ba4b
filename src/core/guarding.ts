/** What the gate and the doors of an office say to each other; no host sees it. */
import type { Ask, Authorize, GrantDefinition, PersonalField, Witness } from './authority.ts'
import type { Actor, EventDefinition } from './event.ts'
import type { EventPage, EventQuery } from './event-page.ts'
import type { Telling } from './explain.ts'
import type { Finding } from './finding.ts'
import type { Reader } from './masked.ts'
import type { ObligationQuery, Obligations } from './obligation-query.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Doors, Parts } from './parts.ts'
import type { Calendar, Instant } from './ports.ts'
import type { ViewDefinition } from './view.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Permit {
  readonly status: 'accepted' | 'refused' | 'undecidable'
  /** What allowed it, or each reason why it is not allowed. */
  readonly findings: readonly Finding[]
  /** So it is for this actor and this action whatever it is about. */
  readonly isGeneral?: boolean
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

export type ReaderOf = (actor: Actor | null) => Reader & { readonly shown: readonly PersonalField[] }

export interface ReadingFrame {
  readonly gate: Gate
  readonly now: () => Instant
  readonly witness: Witness | undefined
  /** Types of events that the office knows. */
  readonly eventTypes: readonly string[]
}

/** The questions of an office; `reader`: for whom the answer is opened. */
export interface Questions {
  view<Answer>(view: ViewDefinition<Answer>, key?: string, asOf?: Asking, reader?: Reader): Promise<Answer>
  obligations(query?: ObligationQuery, reader?: Reader): Promise<Obligations>
  events(query?: EventQuery, reader?: Reader): Promise<EventPage>
}

export interface Asking {
  readonly at?: string
  readonly position?: number
  readonly actor?: Actor
}

interface KnownActions {
  readonly commands: ReadonlyMap<string, unknown>
  readonly events: ReadonlyMap<string, unknown>
  readonly obligations: readonly { readonly id: string }[]
  readonly records: object | undefined
}

/** What judges, and guards answers. Definitions bring it, so that a page without grants does not carry it. */
export interface Guards {
  /** How the findings of the gate are told, and the words for what was measured. */
  readonly telling: Telling
  readonly words: Vocabulary
  readonly gate: (frame: GateFrame) => Gate
  /** Is there anything by which somebody may be kept from a personal field? */
  readonly masks: (frame: Omit<GateFrame, 'parameters'>) => boolean
  /** Personal texts are told apart from others without a key vault, too. */
  readonly veiled: (parts: Parts, events: ReadonlyMap<string, EventDefinition>) => Parts
  /** Of a definition, what it names and the office does not have; views are not known before they are asked for. */
  readonly unknownAction: (grant: GrantDefinition, known: KnownActions) => string | undefined
  readonly readers: (frame: ReadingFrame) => ReaderOf
  /** The same doors: questions behind the gate, and what is said beside a command read once. */
  readonly reading: <Plain extends Doors & Questions>(doors: Plain, frame: ReadingFrame) => Plain
}
