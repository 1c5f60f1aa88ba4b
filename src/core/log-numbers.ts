/** What the parts of an office say to one another about numbers that stand in its log; no host sees it. */
import type { SequencedEvent } from './event.ts'
import type { StateRef } from './fold.ts'
import type { Questions } from './guarding.ts'
import type { InForce } from './in-force.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { EventStore, Instant, Position } from './ports.ts'

/** What judges by the numbers of the log. */
export interface Judging extends InForce {
  /** Regulations of the office for which the log has adopted other numbers. */
  readonly differing: readonly string[]
}

export interface LogNumbers {
  /** The state that holds them: a decision that has read it stands on it. */
  readonly ref: StateRef
  /**
   * @param value of that state
   * @throws `NUMBERS_DIFFER` where a strict office would decide a command of this type by other numbers
   */
  judging(value: unknown, command?: string): Judging
  /** For questions: the numbers as they were at the last refresh. */
  readonly live: Pick<InForce, 'parameters' | 'gate'>
  refresh(): Promise<Judging>
  /** The same doors: before a question is answered, the numbers are refreshed. */
  reading<Doors extends Questions>(doors: Doors): Doors
  /** As they were known at a position. */
  at(position: Position): Promise<ParameterBook>
  /** As they had been recorded by a moment. */
  by(moment: Instant): Promise<ParameterBook>
  /** The numbers that judged an event. */
  judged(event: SequencedEvent, log: Pick<EventStore, 'read'>): Promise<ParameterBook | undefined>
}
