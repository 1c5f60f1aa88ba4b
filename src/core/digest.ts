import { canonicalJson } from './canonical.ts'

/**
 * A fingerprint of a command, to tell a repeat from another command under the same id, or of what somebody approved, to
 * tell whether it has changed. It guards against mistakes, not against forgery: it is a fast 64-bit hash, not a
 * cryptographic one.
 *
 * @param value plain data, without fractions
 */
export function digestOf(value: unknown): string {
  const text = canonicalJson(value)
  let high = 0x9e3779b9
  let low = 0x243f6a88
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 0x85ebca6b)
    low = Math.imul(low ^ code, 0xc2b2ae35)
    high = (high << 13) | (high >>> 19)
    low = (low << 15) | (low >>> 17)
  }
  return hex(mixed(high ^ text.length)) + hex(mixed(low ^ high))
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  const twice = Math.imul(once ^ (once >>> 15), 0x846ca68b)
  return (twice ^ (twice >>> 16)) >>> 0
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0')
}
