/** Opens what was sealed, on its way out to whoever asked. */

import { GuijuError } from '../core/errors.ts'
import type { Reader } from '../core/masked.ts'
import { openedIn } from '../core/opened.ts'
import type { KeyVault } from '../core/ports.ts'
import { ERASED } from '../core/sealed-text.ts'
import { openedWith } from './cipher.ts'
import { type Keys, keysOf } from './keys.ts'
import { marks, type Sealed } from './mark.ts'
import { maskOf } from './masked.ts'

/**
 * Plain data with every sealed text opened; `ERASED` stands where the key is destroyed. What holds nothing sealed is
 * handed back as it is, the rest is a frozen copy. Of an event, only its data are opened, and of these only what was
 * sealed for that event and that field: elsewhere `UNREADABLE` stands.
 *
 * @param reader for whom; a text that he may not see is `{ masked: true, by }`, and a mark of it within a longer one
 * @throws `KEY_VAULT_UNAVAILABLE` if the vault does not answer, or knows no such key: nothing is taken for erased then
 * @throws `STORE_CORRUPT` for a text that its key does not open
 */
export async function revealed<T>(value: T, vault: KeyVault, reader?: Reader): Promise<T> {
  const keys = keysOf(vault, false)
  return openedIn(value, marks, async sealed => (await maskOf(sealed, reader)) ?? opened(sealed, keys))
}

async function opened(sealed: Sealed | undefined, keys: Keys): Promise<string> {
  if (!sealed) throw new GuijuError('STORE_CORRUPT', 'a sealed text has lost its form')
  const known = await keys.known(sealed.subject)
  if (known.status === 'live') return openedWith(known, sealed)
  if (known.status === 'destroyed') return ERASED
  const message = `the vault knows no key of ${sealed.subject} and none that was destroyed: is it the right vault?`
  throw new GuijuError('KEY_VAULT_UNAVAILABLE', message, { subject: sealed.subject })
}
