/** Why a line of a file cannot be used: the field, what stands in it, what was expected. */
import type { Text } from '../../../src/index.ts'

export interface Flaw {
  /** The header's name of the column, or `THE_LINE`. */
  readonly field: string
  readonly value: string
  readonly expected: Text
}

export interface ImpossibleLine extends Flaw {
  readonly line: number
  /** Where a quoted field goes over several lines. */
  readonly lastLine?: number
}

export const THE_LINE = 'the line'

/** A field may have so many characters, and a flaw shows so many of it. */
export const LONGEST = 200

/** A text of several sentences. */
export const LONGEST_TEXT = 800

export function flaw(field: string, value: string, expected: Text): Flaw {
  return { field, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value, expected }
}
