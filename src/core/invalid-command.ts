import { GuijuError, shown } from './errors.ts'

/** UTF-16 units of an id, a role, a department. */
export const LONGEST_ID = 200

export function isCommandText(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_ID) return false
  return value.isWellFormed() && !value.includes('\0')
}

export function invalidCommand(field: string, value: unknown, why: string): GuijuError {
  const name = field === '' ? 'the command' : field
  return new GuijuError('INVALID_COMMAND', `${name} is ${shown(value)}: ${why}`, { field, value: shown(value) })
}
