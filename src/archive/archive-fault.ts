/** What is wrong with a line of an export. */
import { type ErrorCode, GuijuError, shown } from '../core/errors.ts'
import { type BreakKind, type Found, foundAt } from './broken.ts'

export interface LineFault {
  readonly code: Extract<ErrorCode, 'ARCHIVE_INVALID' | 'ARCHIVE_CUT' | 'ARCHIVE_NEWER' | 'ARCHIVE_ALTERED'>
  readonly line: number
  /** The field's path in the line; empty for the line as a whole. */
  readonly field: string
  readonly value?: unknown
  readonly expected: string
  readonly event?: Found
  /** What was done to the file, where the chain tells. */
  readonly kind?: BreakKind
  readonly cause?: unknown
}

/** `details` hold `line`, `field` and `value`, and of an event `position` and `id`, of a broken chain `kind`. */
export function lineFault({ code, line, field, value, expected, event, kind, cause }: LineFault): GuijuError {
  const what = field === '' ? `line ${line}` : `${field} of line ${line}`
  const message = `${what} is ${shown(value)}, expected ${expected}`
  const details = { line, field, value: shown(value), ...(event && foundAt(event)), ...(kind && { kind }) }
  return new GuijuError(code, message, details, cause)
}
