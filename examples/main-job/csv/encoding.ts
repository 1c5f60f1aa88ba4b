/**
 * Bytes as text: UTF-8, or else GB18030, by the whole file. A few damaged lines in a file that is UTF-8 otherwise do not
 * make it another encoding: their bytes are marked by `DAMAGED`, and the reader tells those lines.
 */

export type Encoding = 'utf-8' | 'gb18030'

export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  /** The bytes end within a character. */
  readonly torn: boolean
  /** Some bytes are no text: they stand as `DAMAGED`. */
  readonly damaged: boolean
}

/** What stands in the text for bytes that are none. */
export const DAMAGED = '\uFFFD'

export function decoded(bytes: Uint8Array): Decoded {
  const utf8 = intact(bytes, 'utf-8')
  if (utf8) return utf8
  const repaired = new TextDecoder('utf-8').decode(bytes)
  return (isMostlyUtf8(repaired) ? undefined : intact(bytes, 'gb18030')) ?? damagedUtf8(repaired)
}

/** Undefined where the bytes are not of that encoding. A file that ends within a character is, up to there. */
function intact(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return undefined
  }
  return { text, encoding, torn: isLeftOver(decoder), damaged: false }
}

function isLeftOver(decoder: TextDecoder): boolean {
  try {
    decoder.decode()
    return false
  } catch {
    return true
  }
}

function damagedUtf8(text: string): Decoded {
  return { text, encoding: 'utf-8', torn: false, damaged: true }
}

// GB18030 read as UTF-8 spoils every line with a Chinese character in it, a flaw of UTF-8 only its own line.
function isMostlyUtf8(repaired: string): boolean {
  let spoilt = 0
  let sound = 0
  for (const line of repaired.split('\n')) {
    if (line.includes(DAMAGED)) spoilt++
    else if (/[^\0-\x7f]/.test(line)) sound++
  }
  return sound > spoilt
}
