import { GuijuError, shown } from './errors.ts'

/** A whole number of the caller's; `INVALID_DEFINITION` names the field and the value. */
export function whole(field: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  const message = `${field} is ${shown(value)}, expected a whole number from ${least} to ${most}`
  throw new GuijuError('INVALID_DEFINITION', message, { field, value: shown(value) })
}
