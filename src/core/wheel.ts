/** What every decision of an office turns on. */

import type { StateCache } from './cache.ts'
import type { Refusal } from './command.ts'
import type { Definitions } from './definitions.ts'
import type { RecordedEvent } from './event.ts'
import type { Gate } from './guarding.ts'
import type { RuleIndex } from './judge.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Calendar, EventStore } from './ports.ts'
import type { SavedStates } from './saved-states.ts'

export interface Wheel {
  readonly store: EventStore
  readonly cache: StateCache
  readonly definitions: Definitions
  readonly rules: RuleIndex
  /** Who may do what: asked before anything is read. */
  readonly gate: Gate
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly nextId: (at: string) => string
  /** The editions that judge what happened at a moment, as the events will say. */
  readonly editionsAt: (moment: string) => string
  /** How often a decision is made again after conflicts before `APPEND_CONFLICT` is thrown. */
  readonly attempts: number
  /** States that earlier processes saved; left out where the host keeps none. */
  readonly saved?: SavedStates | undefined
  /** Seals what is personal; left out where the office has no key vault. */
  readonly privacy?: Privacy | undefined
}

/** What a key vault does for decisions. */
export interface Privacy {
  /** The events with all that is personal sealed, or the refusal to record anything personal about who was forgotten. */
  seal(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[] | Refusal>
  /** Is this the command that left these events? Asked where the plain fingerprints differ. */
  isRepeat(events: readonly RecordedEvent[], digest: string | undefined): Promise<boolean>
  /** The same for a preview: no key is made. */
  readonly dry: Privacy
}
