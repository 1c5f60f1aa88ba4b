/** What decisions ask of whatever keeps personal texts. */
import type { Refusal } from './command.ts'
import type { RecordedEvent } from './event.ts'
import type { StatesOfDecision } from './states-of-decision.ts'

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
