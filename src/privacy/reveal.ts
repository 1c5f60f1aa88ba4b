/** Opens what was sealed, on its way out to whoever asked. */

import { GuijuError } from '../core/errors.ts'
import { frozen } from '../core/freeze.ts'
import type { Reader } from '../core/guarding.ts'
import type { KeyVault } from '../core/ports.ts'
import { openedText } from './cipher.ts'
import { type Keys, keysOf } from './keys.ts'
import { ERASED, marksIn, parseMark, withMarks } from './mark.ts'

/**
 * Plain data with every sealed text opened; `ERASED` stands where the key is destroyed. What holds nothing sealed is
 * handed back as it is, the rest is a frozen copy.
 *
 * @param reader for whom; a text that he may not see is `{ masked: true, by }`, and `MASKED` within a longer one
 * @throws `KEY_VAULT_UNAVAILABLE` if the vault does not answer: nothing is taken for erased then
 * @throws `STORE_CORRUPT` for a text that its key does not open
 */
export async function revealed<T>(value: T, vault: KeyVault, reader?: Reader): Promise<T> {
  const marks = new Set<string>()
  collect(value, marks)
  if (marks.size === 0) return value
  const keys = keysOf(vault, false)
  const texts = new Map<string, string | Masked>()
  await Promise.all(
    [...marks].map(async mark => texts.set(mark, (await hidden(mark, reader)) ?? (await opened(mark, keys)))),
  )
  return frozen(replaced(value, texts)) as T
}

/** What stands where a text is that the reader may not see: never nothing, and never a text. */
export interface Masked {
  readonly masked: true
  /** The clause that keeps it from him, or `no-grant`. */
  readonly by: string
}

/** The same within a longer text. */
const MASKED = '⟦masked⟧'

const inText = (text: string | Masked): string => (typeof text === 'string' ? text : MASKED)

async function hidden(mark: string, reader: Reader | undefined): Promise<Masked | undefined> {
  const place = reader && parseMark(mark)
  const by = place && (await reader.mask(place))
  return by === undefined ? undefined : { masked: true, by }
}

async function opened(mark: string, keys: Keys): Promise<string> {
  const sealed = parseMark(mark)
  if (!sealed) throw new GuijuError('STORE_CORRUPT', 'a sealed text has lost its form')
  const known = await keys(sealed.subject)
  if (known.status === 'live') return openedText(known.key, sealed, sealed.bytes)
  if (known.status === 'destroyed') return ERASED
  const message = `the vault knows no key of ${sealed.subject} and none that was destroyed: is it the right vault?`
  throw new GuijuError('KEY_VAULT_UNAVAILABLE', message, { subject: sealed.subject })
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') for (const mark of marksIn(value)) into.add(mark)
  if (typeof value !== 'object' || value === null) return
  for (const inner of Array.isArray(value) ? value : Object.values(value)) collect(inner, into)
}

function replaced(value: unknown, texts: ReadonlyMap<string, string | Masked>): unknown {
  if (typeof value === 'string') return texts.get(value) ?? withMarks(value, mark => inText(texts.get(mark)!))
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inner => replaced(inner, texts))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, texts)]))
}
