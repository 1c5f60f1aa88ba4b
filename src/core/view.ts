/** A view answers a question from the log: it folds what the question needs and makes plain frozen rows of it. */
import type { Text } from './finding.ts'
import type { StateDefinition } from './fold.ts'
import type { Parameters, ValuesOf } from './parameter.ts'
import type { Question, ViewDefinition } from './question.ts'
import { viewerOf } from './viewer.ts'

export type { Question, ViewDefinition } from './question.ts'

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
  return {
    ...definition,
    parameters: definition.parameters ?? {},
    viewer: viewerOf,
  } as unknown as ViewDefinition<Answer>
}
