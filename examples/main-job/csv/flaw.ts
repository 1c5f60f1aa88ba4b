/** Why a line of a file cannot be used: the field, what stands in it, what was expected. */
export interface Flaw {
  readonly field: string
  readonly value: string
  readonly expected: string
}

export interface ImpossibleLine extends Flaw {
  readonly line: number
}

/** A field may have so many characters, and a flaw shows so many of it. */
export const LONGEST = 200

export function flaw(field: string, value: string, expected: string): Flaw {
  return { field, value: value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value, expected }
}
