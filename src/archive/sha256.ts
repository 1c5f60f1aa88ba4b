/**
 * SHA-256 of texts (their UTF-8), as 64 lower-case hexadecimal digits. Node's own where there is one: one call, no
 * promise for each text. Else Web Crypto, many texts at a time.
 */
import { GuijuError } from '../core/errors.ts'

export interface Sha256 {
  /** The hash of each text. */
  each(texts: readonly string[]): Promise<readonly string[]>
  /** Each hash is that of the hash before, beginning with `start`, and the text: what comes later needs what was before. */
  chain(start: string, texts: readonly string[]): Promise<readonly string[]>
}

/** `HASH_UNAVAILABLE` where there is neither, such as on a page that came over plain http. */
export function sha256(): Sha256 {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto')
  if (node !== undefined) return together(hashOfNode(node))
  const subtle = globalThis.crypto?.subtle
  if (subtle !== undefined) return apart(text => hashOfWeb(subtle, text))
  throw new GuijuError('HASH_UNAVAILABLE', 'there is no SHA-256 here: Web Crypto needs a page that came over https')
}

type Crypto = typeof import('node:crypto')

/** `hash` came with Node 20.12 and 21.7 and does without an object. */
function hashOfNode({ hash, createHash }: Crypto): (text: string) => string {
  if (typeof hash === 'function') return text => hash('sha256', text, 'hex')
  return text => createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Where hashing is one call. */
export function together(hash: (text: string) => string): Sha256 {
  return {
    each: async texts => texts.map(hash),
    async chain(start, texts) {
      let last = start
      return texts.map(text => {
        last = hash(last + text)
        return last
      })
    },
  }
}

/** Where each hash is a promise: many are asked for before the first is awaited, but for a chain. */
export function apart(hash: (text: string) => Promise<string>): Sha256 {
  return {
    each: texts => Promise.all(texts.map(hash)),
    async chain(start, texts) {
      const hashes: string[] = []
      for (const text of texts) hashes.push(await hash((hashes.at(-1) ?? start) + text))
      return hashes
    },
  }
}

const utf8 = new TextEncoder()

async function hashOfWeb(subtle: SubtleCrypto, text: string): Promise<string> {
  return hexOf(new Uint8Array(await subtle.digest('SHA-256', utf8.encode(text))))
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

function hexOf(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte]
  return hex
}

const HASH = /^[0-9a-f]{64}$/

export function isHash(value: unknown): value is string {
  return typeof value === 'string' && HASH.test(value)
}
