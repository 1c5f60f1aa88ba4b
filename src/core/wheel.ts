/** What every decision of an office turns on. */
import type { Mandates } from './behalf.ts'
import type { Definitions } from './definitions.ts'
import type { InForce } from './in-force.ts'
import type { RuleIndex } from './judge.ts'
import type { OfficeLog } from './known-log.ts'
import type { LogNumbers } from './log-numbers.ts'
import type { OfficeTime } from './office-time.ts'
import type { Calendar, EventStore } from './ports.ts'
import type { Privacy } from './privacy.ts'
import type { SavedStates } from './saved-states.ts'
import type { Shadow } from './shadow.ts'
import type { StatesOfDecision } from './states-of-decision.ts'

export interface Wheel {
  readonly store: EventStore
  /** The store's log as it is known, and what was folded from it. */
  readonly log: OfficeLog
  readonly time: OfficeTime
  readonly definitions: Definitions
  readonly rules: RuleIndex
  /** Brought by the context of mandates: without it nobody acts on behalf of anybody. */
  readonly mandates: Mandates | undefined
  /** What judges: by the numbers that the office was opened with; where they stand in the log, by those of there. */
  readonly inForce: InForce
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
  /** Told of what is decided; left out where nothing judges beside. */
  readonly shadow?: Shadow | undefined
}

/** The same, as it judges on these states: then the decision stands on the numbers, too. */
export async function judgingOn(
  states: StatesOfDecision,
  wheel: Wheel,
  kept: LogNumbers,
  command?: string,
): Promise<Wheel> {
  return { ...wheel, inForce: await kept.on(states, command) }
}
