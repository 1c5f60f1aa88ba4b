/** A view answers a question from the log: it folds what the question needs and makes plain frozen rows of it. */
import type { DeepReadonly } from './event.ts'
import type { Text } from './finding.ts'
import type { StateDefinition } from './fold.ts'
import type { Parameters, ValuesOf } from './parameter.ts'
import type { Calendar, Instant } from './ports.ts'

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
}

/**
 * @param fold the state to answer from; the view's key is the state's key
 * @param answer pure; what it returns is copied and frozen before anybody sees it
 */
export function defineView<State, Answer, const P extends Parameters = Record<never, never>>(definition: {
  readonly name: string
  readonly question: Text
  readonly parameters?: P
  readonly fold: StateDefinition<State>
  readonly answer: (question: Question<State, ValuesOf<P>>) => Answer
}): ViewDefinition<Answer> {
  return { ...definition, parameters: definition.parameters ?? {} } as unknown as ViewDefinition<Answer>
}
