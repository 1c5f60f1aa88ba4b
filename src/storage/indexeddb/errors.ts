/** What IndexedDB reports, as the codes of guiju. */
import { type ErrorCode, GuijuError, isGuijuError } from '../../core/errors.ts'
import { type Outcome, withOutcome } from '../outcome.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'STORE_FULL',
  VersionError: 'STORE_NEWER',
  // Chromium, for a value that it keeps in a file of its own and does not find there.
  NotReadableError: 'STORE_CORRUPT',
}

/**
 * The typed error for what IndexedDB threw, null for an abort that gave no reason; `details.indexedDb` is the name of
 * its error. `STORE_UNAVAILABLE` for all that is not known better.
 */
export function storeError(error: unknown, doing: string, outcome: Outcome): GuijuError {
  if (error instanceof GuijuError) return withOutcome(error, outcome)
  const name = nameOf(error)
  const message = `IndexedDB: ${wordsOf(error)} (${doing})`
  return new GuijuError(CODES[name] ?? 'STORE_UNAVAILABLE', message, { indexedDb: name, outcome }, error ?? undefined)
}

/** True if an event was refused because its id is taken. */
export function isConstraint(error: unknown): boolean {
  return isGuijuError(error, 'STORE_UNAVAILABLE') && error.details.indexedDb === 'ConstraintError'
}

/**
 * True if the browser may have lost its connection to the database (WebKit says UnknownError, a connection that is
 * closing InvalidStateError, a crash of the browser's storage AbortError): a new connection may work. Not so where guiju
 * itself has found the reason.
 */
export function isLost(error: unknown): error is GuijuError {
  if (!isGuijuError(error, 'STORE_UNAVAILABLE')) return false
  const { indexedDb } = error.details
  return typeof indexedDb === 'string' && indexedDb !== 'ConstraintError'
}

/** True if the connection should not be used again: it is lost, or it does not answer. */
export function isSuspect(error: unknown): boolean {
  return isGuijuError(error, 'STORE_BUSY') || (isGuijuError(error, 'STORE_UNAVAILABLE') && !isConstraint(error))
}

/** Not `instanceof`: an error may come from another realm. */
export function nameOf(error: unknown): string {
  if (error === null || error === undefined) return 'AbortError'
  return typeof error === 'object' && 'name' in error ? String(error.name) : 'Error'
}

function wordsOf(error: unknown): string {
  if (error === null || error === undefined) return 'the transaction was aborted'
  const said = typeof error === 'object' && 'message' in error ? String(error.message) : String(error)
  return said || nameOf(error)
}
