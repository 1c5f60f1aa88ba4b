/** How a law says that it does not hold. */
import { type ErrorCode, type ErrorDetails, GuijuError, isGuijuError, shown } from '../core/errors.ts'
import { isSame } from './equal.ts'

/** A broken law in words of its own. */
export function breach(message: string, details: ErrorDetails = {}, cause?: unknown): GuijuError {
  return new GuijuError('LAW_BROKEN', message, details, cause)
}

/** `LAW_BROKEN` unless both are the same, stricter than any `toEqual`. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (!isSame(actual, expected)) throw broken(what, actual, expected)
}

export function expectTrue(what: string, holds: boolean, actual: unknown = holds): void {
  if (!holds) throw broken(what, actual, true)
}

/** `LAW_BROKEN` unless the work is refused with one of these codes. */
export async function expectRefused(what: string, work: () => Promise<unknown>, ...codes: ErrorCode[]): Promise<void> {
  let outcome: unknown
  try {
    outcome = await work()
  } catch (error) {
    if (codes.some(code => isGuijuError(error, code))) return
    throw broken(what, isGuijuError(error) ? error.code : error, codes.join(' or '), error)
  }
  throw broken(what, outcome, codes.join(' or '))
}

function broken(what: string, actual: unknown, expected: unknown, cause?: unknown): GuijuError {
  const message = `${what}: got ${text(actual)}, expected ${text(expected)}`
  return new GuijuError('LAW_BROKEN', message, { what, actual, expected }, cause)
}

function text(value: unknown): string {
  try {
    return shown(typeof value === 'string' ? value : JSON.stringify(value), 200)
  } catch {
    return shown(value)
  }
}
