/** Whether an append that failed may have been written all the same. */
import { GuijuError, isGuijuError } from '../core/errors.ts'

export type Outcome = 'not written' | 'unknown'

/** The error with this outcome in its details, where it is one of a store's; any other error as it is. */
export function withOutcome<Thrown>(error: Thrown, outcome: Outcome): Thrown | GuijuError {
  if (!(error instanceof GuijuError) || !error.code.startsWith('STORE_')) return error
  return new GuijuError(error.code, error.message, { ...error.details, outcome }, error.cause)
}

/** The condition does not hold: only now it matters whether the batch is in the log already. */
export function isRefusal(error: unknown): boolean {
  return isGuijuError(error, 'APPEND_CONFLICT') || isGuijuError(error, 'LOG_REWOUND')
}
