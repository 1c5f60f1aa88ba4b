/** Whose text it is, is said by the name of its key. */
import { type Masked, maskFor, type Reader } from '../core/masked.ts'
import { ofKeyName } from './key-name.ts'
import type { Sealed } from './mark.ts'

export async function maskOf(sealed: Sealed | undefined, reader: Reader | undefined): Promise<Masked | undefined> {
  if (!sealed || !reader) return undefined
  return maskFor({ subject: ofKeyName(sealed.subject).subject, field: sealed.field }, reader)
}
