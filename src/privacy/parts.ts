/**
 * What of an office depends on whether it has a key vault. The half with cryptography comes with the vault, so that a page
 * without one does not carry it: whoever makes a vault links it.
 */

import { notBrought } from '../core/brought.ts'
import type { Context } from '../core/context.ts'
import type { EventDefinition } from '../core/event.ts'
import type { Parts } from '../core/parts.ts'
import type { EventStore, KeyVault } from '../core/ports.ts'

/** A sealed text that was told as `UNREADABLE`: it stands where none was sealed, was altered, or its key is lost. */
export interface TextUnreadable {
  readonly code: 'TEXT_UNREADABLE'
  readonly why: 'moved' | 'altered' | 'key-lost'
  /** Of the event. */
  readonly id: string
  readonly field: string
}

export interface Frame {
  readonly store: EventStore
  readonly events: ReadonlyMap<string, EventDefinition>
  readonly nextId: (at: string) => string
  readonly onUnreadable: (notice: TextUnreadable) => void
}

export type SealedParts = (frame: Frame, vault: KeyVault) => Parts

let linked: SealedParts | undefined
let forgetting: Context | undefined

/** Called by whatever makes vaults. There is one such half; it holds nothing. */
export function link(parts: SealedParts, context: Context): void {
  linked = parts
  forgetting = context
}

/** What an office with a vault can do besides: forget. */
export function contextsOfVault(vault: KeyVault | undefined): readonly Context[] {
  return vault && forgetting ? [forgetting] : []
}

/** @throws `INVALID_OPTION` for a vault of the host's own that was not handed through `keyVault` */
export function sealedParts(frame: Frame, vault: KeyVault): Parts {
  if (linked) return linked(frame, vault)
  throw notBrought('vault', 'keyVault(vault)')
}
