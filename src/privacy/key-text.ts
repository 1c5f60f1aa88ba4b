/**
 * What a file of keys says. The first form bound the key to the subject; the second binds it to the name of the file, so
 * that a folder can be wrapped anew by somebody who does not know whose keys these are. Both are read for ever.
 */
import { unavailable } from './vault-fault.ts'
import { unwrapped, wrapped } from './wrap.ts'

const FIRST = 'guiju key 1 '
const SECOND = 'guiju key 2 '

/** Of whoever has forgotten; in the first form, which every version understands. */
export const DESTROYED = `${FIRST}destroyed\n`

/** A master key, or `'none'`: the keys are not wrapped. */
export type Wrapping = Uint8Array | 'none'

/** Which key file it is: the digest of the subject, and the subject where it is known. */
export interface Owner {
  readonly digest: string
  readonly subject: string | undefined
}

/** @throws `KEY_VAULT_UNAVAILABLE` for a master key of zeros, which wraps nothing */
export async function keyText(key: Uint8Array, { digest }: Pick<Owner, 'digest'>, by: Wrapping): Promise<string> {
  if (by !== 'none' && isZero(by)) throw unavailable('the master key is all zeros: it was wiped, or never made')
  return `${SECOND}${await wrapped(key, digest, by === 'none' ? undefined : by)}\n`
}

/** The key, and by which of the wrappings; undefined for what is damaged, or wrapped by none of them. */
export async function keyIn(
  text: string,
  owner: Owner,
  wrappings: readonly Wrapping[],
): Promise<{ readonly key: Uint8Array; readonly isToday: boolean } | undefined> {
  const form = [FIRST, SECOND].find(form => text.startsWith(form))
  const bound = form === SECOND ? owner.digest : owner.subject
  if (form === undefined || bound === undefined || !text.endsWith('\n')) return undefined
  for (const [index, by] of wrappings.entries()) {
    const key = await unwrapped(text.slice(form.length, -1), bound, by === 'none' ? undefined : by)
    if (key && !isZero(key)) return { key, isToday: index === 0 && form === SECOND }
  }
  return undefined
}

function isZero(key: Uint8Array): boolean {
  return key.every(byte => byte === 0)
}
