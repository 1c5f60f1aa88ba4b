/** Opens what was sealed, on its way out to whoever asked. */

import { GuijuError } from '../core/errors.ts'
import { frozen } from '../core/freeze.ts'
import type { Reader } from '../core/guarding.ts'
import type { KeyVault } from '../core/ports.ts'
import { ERASED, UNREADABLE } from '../core/sealed-text.ts'
import { openedWith } from './cipher.ts'
import { itemPath, memberPath } from './fields.ts'
import { holdsSealed } from './in-place.ts'
import { type Keys, keysOf } from './keys.ts'
import { marksIn, parseMark, type Sealed, withMarks } from './mark.ts'
import { inText, type Masked, maskOf } from './masked.ts'

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
  return openedIn(value, async sealed => (await maskOf(sealed, reader)) ?? opened(sealed, keys))
}

async function opened(sealed: Sealed | undefined, keys: Keys): Promise<string> {
  if (!sealed) throw new GuijuError('STORE_CORRUPT', 'a sealed text has lost its form')
  const known = await keys.known(sealed.subject)
  if (known.status === 'live') return openedWith(known, sealed)
  if (known.status === 'destroyed') return ERASED
  const message = `the vault knows no key of ${sealed.subject} and none that was destroyed: is it the right vault?`
  throw new GuijuError('KEY_VAULT_UNAVAILABLE', message, { subject: sealed.subject })
}

/** @param open answers what stands in the place of a sealed text; undefined is one that has lost its form */
export async function openedIn<T>(
  value: T,
  open: (sealed: Sealed | undefined) => Promise<string | Masked>,
): Promise<T> {
  if (!holdsSealed(value)) return value
  const marks = new Set<string>()
  replaced(value, mark => {
    marks.add(mark)
    return mark
  })
  const texts = new Map<string, string | Masked>()
  await Promise.all([...marks].map(async mark => texts.set(mark, await open(parseMark(mark)))))
  return frozen(replaced(value, mark => texts.get(mark)!)) as T
}

type StandsFor = (mark: string) => string | Masked

/** Who acted and by which command is no personal text, whoever is said to have. */
const NEVER = new Set(['commandId', 'actor'])

function replaced(value: unknown, standsFor: StandsFor): unknown {
  if (typeof value === 'string') return replacedText(value, standsFor)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(inner => replaced(inner, standsFor))
  if (isEvent(value)) return { ...value, data: replacedAt(value.data, value.id, '', standsFor) }
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    NEVER.has(key) ? inner : replaced(inner, standsFor),
  ])
  return Object.fromEntries(entries)
}

function replacedText(value: string, standsFor: StandsFor): unknown {
  const marks = marksIn(value)
  if (marks.length === 0) return value
  return marks[0] === value ? standsFor(value) : withMarks(value, mark => inText(standsFor(mark)))
}

function replacedAt(value: unknown, id: string, at: string, standsFor: StandsFor): unknown {
  if (typeof value === 'string') {
    if (marksIn(value).length === 0) return value
    const sealed = parseMark(value)
    return sealed?.eventId === id && sealed.field === at ? standsFor(value) : UNREADABLE
  }
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item, index) => replacedAt(item, id, itemPath(at, index), standsFor))
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, inner]) => [key, replacedAt(inner, id, memberPath(at, key), standsFor)]))
}

function isEvent(value: object): value is { readonly id: string; readonly data: unknown } {
  const { id, type, tags, recordedAt } = value as Record<string, unknown>
  return (
    typeof id === 'string' &&
    typeof type === 'string' &&
    Array.isArray(tags) &&
    typeof recordedAt === 'string' &&
    'data' in value
  )
}
