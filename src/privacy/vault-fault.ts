import { GuijuError } from '../core/errors.ts'

/** @param details with `subject` where only this person's key is concerned */
export function unavailable(message: string, details = {}, cause?: unknown): GuijuError {
  return new GuijuError('KEY_VAULT_UNAVAILABLE', message, details, cause)
}
