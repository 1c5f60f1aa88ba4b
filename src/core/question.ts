/** What a view asks, and of what it makes its answer. */
import type { DeepReadonly } from './event.ts'
import type { Text } from './finding.ts'
import type { StateDefinition } from './fold.ts'
import type { OfficeLog } from './known-log.ts'
import type { AsOf } from './obligation.ts'
import type { Parameters } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'
import type { Calendar, Instant } from './ports.ts'
import type { SavedStates } from './saved-states.ts'

export interface Question<State, Values> {
  readonly key: string
  readonly state: DeepReadonly<State>
  /** As of this moment. */
  readonly at: Instant
  /** The values in force at that moment. */
  readonly parameters: Values
  /** The values in force at another moment: a case keeps those under which it began. */
  readonly parametersAt: (moment: Instant) => Values
  readonly calendar: Calendar
}

export interface ViewDefinition<Answer = unknown> {
  readonly name: string
  readonly question: Text
  readonly parameters: Parameters
  readonly fold: StateDefinition
  readonly answer: (question: never) => Answer
  /** What answers it, brought along: a page that asks nothing does not carry it. */
  readonly viewer: object
}

/** Of an office, what its views are answered from. */
export interface ViewerFrame {
  readonly log: OfficeLog
  readonly parameters: ParameterBook
  readonly calendar: Calendar
  readonly saved?: SavedStates | undefined
}

/** Answers all views of one office. */
export interface Answering {
  answer<Answer>(view: ViewDefinition<Answer>, key: string, at: Instant, asOf: AsOf): Promise<Answer>
}
