/** The keys that one piece of work needs: each is asked for once, and what the vault throws is a typed fault. */
import { GuijuError, isGuijuError } from '../core/errors.ts'
import { Patience } from '../core/patience.ts'
import type { KeyVault, SubjectKey } from '../core/ports.ts'

export interface Keys {
  /** Made where there is none, if this piece of work makes keys. */
  of(name: string): Promise<SubjectKey>
  /** As it is: none is made. */
  known(name: string): Promise<SubjectKey>
}

/** Nothing is kept beyond this piece of work, so that a key that another process destroys is gone here at once. */
export function keysOf(vault: KeyVault, make: boolean): Keys {
  const answers = new Map<string, Promise<SubjectKey>>()
  const asked = (name: string, makes: boolean) => {
    const known = answers.get(name)
    if (known) return known
    const key = ask(vault, () => vault.key(name, makes))
    answers.set(name, key)
    return key
  }
  return {
    of: async name => {
      const known = await answers.get(name)
      if (make && known?.status === 'none') answers.delete(name)
      return asked(name, make)
    },
    known: name => asked(name, false),
  }
}

/** In milliseconds, where a vault says nothing else. */
const TIMEOUT = 10_000

const patience = new WeakMap<KeyVault, Patience>()

function patienceFor(vault: KeyVault): Patience {
  const known = patience.get(vault)
  if (known) return known
  const { timeout = TIMEOUT } = vault
  const made = new Patience(timeout, () => new Error(`no answer within ${timeout} ms`))
  patience.set(vault, made)
  return made
}

/** @throws `KEY_VAULT_UNAVAILABLE` where the vault throws, or does not answer in time */
export async function ask<T>(vault: KeyVault, work: () => Promise<T>): Promise<T> {
  try {
    return await patienceFor(vault).wait(work)
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
