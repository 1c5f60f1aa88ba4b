/** What a decision about numbers themselves may know of them. */
import type { Numbers } from './numbers.ts'
import type { ParameterDefinition } from './parameter.ts'
import type { ParameterBook } from './parameter-book.ts'

export interface NamedParameter {
  readonly regulation: string
  readonly parameter: ParameterDefinition
}

export interface NumbersAtHand {
  /** Those that the office was opened with. */
  readonly own: Numbers
  /** Those in force, with what was set since. */
  readonly parameters: ParameterBook
  readonly named: (name: string, regulation: string | null) => readonly NamedParameter[]
}
