/** A step of the desk: both forms of a file become a list of these, in the order of time. */

export interface DeskCommand {
  readonly type: string
  readonly receptionId: string
  readonly [field: string]: unknown
}

export interface DeskStep {
  /** Of the file, from 1. */
  readonly line: number
  /** An instant in UTC. */
  readonly at: string
  readonly receptionId: string
  /** Who did it; null: the file does not say. */
  readonly clerk: string | null
  readonly command: DeskCommand
}

/** For a customer, a department or a person that the file does not name. */
export const UNNAMED = '-'

/** For a text that the library asks for and the file has not. */
export const NOT_IN_THE_FILE = 'not in the file'
