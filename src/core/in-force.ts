/** The numbers that judge, and all that hangs on them. */
import type { Actor, RecordedEvent } from './event.ts'
import type { Gate } from './guarding.ts'
import type { Numbers } from './numbers.ts'
import type { NumbersAtHand } from './numbers-at-hand.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Instant } from './ports.ts'

export interface InForce {
  readonly parameters: ParameterBook
  /** Made when it is first asked for. */
  readonly numbers: () => Numbers
  /** Who may do what: asked before anything is read. */
  readonly gate: Gate
  /** The editions that judge what happened at a moment, as the events will say. */
  readonly editionsAt: (moment: Instant) => string
  /** Where numbers stand in the log: what a decision about them may know. */
  readonly atHand?: NumbersAtHand
  /** And the events with what stands behind the first of an office: by which numbers it judges. */
  readonly adopting?: (
    events: readonly RecordedEvent[],
    told: { readonly now: Instant; readonly actor: Actor | null },
    nextId: () => string,
  ) => readonly RecordedEvent[]
}
