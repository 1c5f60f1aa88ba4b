import { GuijuError, type Shown, shown } from './errors.ts'
import { looksSealed } from './sealed-text.ts'

/** Commands in one batch. */
export const MOST_TOGETHER = 10_000

/** UTF-16 units of an id, a role, a department. */
export const LONGEST_ID = 200

export function isCommandText(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID) return false
  return value.isWellFormed() && !value.includes('\0') && !looksSealed(value)
}

export function invalidCommand(field: string, value: unknown, why: string, show: Shown = shown): GuijuError {
  const name = field === '' ? 'the command' : field
  return new GuijuError('INVALID_COMMAND', `${name} is ${show(value)}: ${why}`, { field, value: show(value) })
}
