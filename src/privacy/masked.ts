/** What somebody gets to see in the place of a personal text that is not for him. */
import type { Reader } from '../core/guarding.ts'
import { ofKeyName } from './key-name.ts'
import type { Sealed } from './mark.ts'

/** Never nothing, and never a text. */
export interface Masked {
  readonly masked: true
  /** The clause that keeps it from him, or `no-grant`. */
  readonly by: string
}

/** The same within a longer text. */
const MASKED = '⟦masked⟧'

export function inText(text: string | Masked): string {
  return typeof text === 'string' ? text : MASKED
}

export async function maskOf(sealed: Sealed | undefined, reader: Reader | undefined): Promise<Masked | undefined> {
  if (!sealed || !reader) return undefined
  const by = await reader.mask({ subject: ofKeyName(sealed.subject).subject, field: sealed.field })
  return by === undefined ? undefined : { masked: true, by }
}
