/** A position that a caller names: a question about a place in the log that cannot be is a mistake, not an empty answer. */
import { GuijuError, shown } from './errors.ts'

/** A place in the log: a whole number from 1; positions rise and may have gaps. 0 is "before everything". */
export type Position = number

export function checkPosition(field: string, position: unknown): asserts position is Position {
  if (Number.isSafeInteger(position) && (position as number) >= 0) return
  const message = `${field} is ${shown(position)}, expected a whole number from 0 to 2^53 - 1`
  throw new GuijuError('INVALID_POSITION', message, { field, value: shown(position) })
}
