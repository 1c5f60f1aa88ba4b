import type { KeyVault } from '../core/ports.ts'
import { personContext } from '../facts/person/index.ts'
import { link } from './parts.ts'
import { sealed } from './sealed.ts'

/** A vault of the host's own, with what seals and opens: `open({ vault: keyVault(own) })`. It is handed back as it is. */
export function keyVault<Own extends KeyVault>(own: Own): Own {
  link(sealed, personContext)
  return own
}
