/** The keys that one piece of work needs: each is asked for once, and what the vault throws is a typed fault. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import type { KeyVault, SubjectKey } from '../core/ports.ts'

export type Keys = (subject: string) => Promise<SubjectKey>

/** Nothing is kept beyond this piece of work, so that a key that another process destroys is gone here at once. */
export function keysOf(vault: KeyVault, make: boolean): Keys {
  const answers = new Map<string, Promise<SubjectKey>>()
  return subject => {
    const known = answers.get(subject)
    if (known) return known
    const key = ask(() => vault.key(subject, make))
    answers.set(subject, key)
    return key
  }
}

export async function ask<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (isGuijuError(cause, 'KEY_VAULT_UNAVAILABLE')) throw cause
    throw new GuijuError(
      'KEY_VAULT_UNAVAILABLE',
      'the key vault did not answer; nothing is taken for erased',
      {},
      cause,
    )
  }
}
