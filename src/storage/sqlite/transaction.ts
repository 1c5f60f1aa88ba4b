/** One transaction that writes: the lock first, and an error says what became of it. */
import { GuijuError } from '../../core/errors.ts'
import { type Outcome, withOutcome } from '../outcome.ts'
import type { Connection } from './driver.ts'

/** IMMEDIATE takes the write lock before anything is read; a later upgrade would fail at once, whatever the timeout. */
export function inTransaction<T>(connection: Connection, work: () => T): T {
  checkFree(connection)
  let outcome: Outcome = 'not written'
  let begun = false
  try {
    connection.statement('BEGIN IMMEDIATE').run()
    begun = true
    const result = work()
    outcome = 'unknown'
    connection.statement('COMMIT').run()
    return result
  } catch (error) {
    if (connection.inTransaction() ?? begun) rollBack(connection)
    throw withOutcome(error, outcome)
  }
}

/**
 * A transaction that is open already is a leftover, where even the rollback failed; or it belongs to the caller who
 * handed the database in, and is not the store's to end.
 */
function checkFree(connection: Connection): void {
  if (connection.inTransaction() !== true) return
  if (connection.owned) {
    rollBack(connection)
    return
  }
  const message = 'the database has an open transaction: a log is appended to outside of any'
  throw new GuijuError('STORE_UNAVAILABLE', message, { outcome: 'not written' })
}

/** The first error is the one to report; some errors have ended the transaction already. */
function rollBack(connection: Connection): void {
  try {
    connection.statement('ROLLBACK').run()
  } catch {}
}
