/** What the parts of an office say to one another about numbers that stand in its log; no host sees it. */
import type { SequencedEvent } from './event.ts'
import type { Questions } from './guarding.ts'
import type { InForce } from './in-force.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { EventStore } from './ports.ts'
import type { AskRules } from './rules-in-force.ts'
import type { StatesOfDecision } from './states-of-decision.ts'

export interface LogNumbers {
  /**
   * What judges on these states: the decision then stands on the numbers, too.
   *
   * @param command its type, where it is to be decided
   * @throws `NUMBERS_DIFFER` where a strict office would decide by other numbers than its log adopted
   */
  on(states: StatesOfDecision, command?: string): InForce | Promise<InForce>
  /** As they are in the log, or were known; by which an office tells its rules. */
  readonly rules: AskRules
  /** For questions: the numbers as they were at the last refresh. */
  readonly live: Pick<InForce, 'parameters' | 'gate'>
  /** The same doors: before a question is answered, the numbers are refreshed. */
  reading<Doors extends Questions>(doors: Doors): Doors
  /** The numbers that judged an event; none where nobody knows them. */
  judged(event: SequencedEvent, log: Pick<EventStore, 'read'>): Promise<ParameterBook>
}
