/** What every decision of an office turns on. */
import type { Refusal } from './command.ts'
import type { Definitions } from './definitions.ts'
import type { RecordedEvent } from './event.ts'
import type { InForce } from './in-force.ts'
import type { RuleIndex } from './judge.ts'
import type { OfficeLog } from './known-log.ts'
import type { LogNumbers } from './log-numbers.ts'
import type { Calendar, EventStore } from './ports.ts'
import type { SavedStates } from './saved-states.ts'
import type { StatesOfDecision } from './states-of-decision.ts'

/** Of what judges: the numbers that the office was opened with; for questions, where they stand in the log, those of now. */
export interface Wheel extends InForce {
  readonly store: EventStore
  /** The store's log as it is known, and what was folded from it. */
  readonly log: OfficeLog
  readonly definitions: Definitions
  readonly rules: RuleIndex
  /** Where numbers stand in the log: what a decision is judged by. */
  readonly kept?: LogNumbers | undefined
  readonly calendar: Calendar
  readonly nextId: (at: string) => string
  /** How often a decision is made again after conflicts before `APPEND_CONFLICT` is thrown. */
  readonly attempts: number
  /** States that earlier processes saved; left out where the host keeps none. */
  readonly saved?: SavedStates | undefined
  /** What is personal: sealed where the office has a key vault, and never about who was forgotten. */
  readonly privacy: Privacy
}

/** What decisions about persons need. */
export interface Privacy {
  /** Is there anything to do for `seal`? Most events are about nobody. */
  touches(events: readonly RecordedEvent[]): boolean
  /** The events with all that is personal sealed, or the refusal to record them. */
  seal(events: readonly RecordedEvent[], states: StatesOfDecision): Promise<readonly RecordedEvent[] | Refusal>
  /** Is this the command that left these events? Asked where the plain fingerprints differ. */
  isRepeat(events: readonly RecordedEvent[], digest: string | undefined): Promise<boolean>
  /** The same for a preview: no key is made. */
  readonly dry: Privacy
}
