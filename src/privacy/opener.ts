/** Opens the sealed texts of an answer for the office that gives it, by what log and vault say at that moment. */
import { isGuijuError } from '../core/errors.ts'
import type { Reader } from '../core/masked.ts'
import { openedIn } from '../core/opened.ts'
import type { KeyVault } from '../core/ports.ts'
import { ERASED, UNREADABLE } from '../core/sealed-text.ts'
import { openedWith } from './cipher.ts'
import type { Eraser } from './eraser.ts'
import { keysOf } from './keys.ts'
import type { LogVault } from './log-vault.ts'
import { marks, type Sealed } from './mark.ts'
import { maskOf } from './masked.ts'
import type { Persons } from './persons.ts'

/** Why a text could not be opened: it was altered, or its key is neither there nor was it destroyed. */
export type WhyUnreadable = 'altered' | 'key-lost'

export interface OpenerFrame {
  readonly vault: KeyVault
  readonly persons: Persons
  readonly eraser: Eraser
  readonly logVault: LogVault
  readonly onUnreadable: (why: WhyUnreadable, sealed: Sealed | undefined) => void
}

/** @throws `KEY_VAULT_UNAVAILABLE` where the vault does not answer; `VAULT_MISMATCH` where it is not the log's */
export function opened<T>(answer: T, frame: OpenerFrame, reader?: Reader): Promise<T> {
  const keys = keysOf(frame.vault, false)
  const unreadable = (why: WhyUnreadable, sealed: Sealed | undefined) => {
    frame.onUnreadable(why, sealed)
    return UNREADABLE
  }
  return openedIn(answer, marks, async sealed => {
    const mask = await maskOf(sealed, reader)
    if (mask) return mask
    if (!sealed) return unreadable('altered', sealed)
    const { subject: name } = sealed
    const isForgotten = frame.persons.isForgotten(name)
    try {
      const known = await keys.known(name)
      if (isForgotten && known.status !== 'destroyed') await frame.eraser.met(name)
      if (isForgotten || known.status === 'destroyed') return ERASED
      if (known.status === 'live') return await openedWith(known, sealed)
      await frame.logVault.refuseAnother()
      return unreadable('key-lost', sealed)
    } catch (fault) {
      // What the log calls forgotten is so, whether the vault answers or not.
      if (isForgotten) return ERASED
      if (isGuijuError(fault, 'STORE_CORRUPT')) return unreadable('altered', sealed)
      if (isOfOneKey(fault, name)) return unreadable('key-lost', sealed)
      throw fault
    }
  })
}

/** One key that is damaged is no vault that is down. */
function isOfOneKey(fault: unknown, name: string): boolean {
  return isGuijuError(fault, 'KEY_VAULT_UNAVAILABLE') && fault.details.subject === name
}
