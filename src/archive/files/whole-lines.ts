/** The lines of an open file that have their end. */
import { readSync } from 'node:fs'

/** Bytes that are read at a time; no line of the file may be longer. */
const CHUNK = 65_536

/** Behind the last `\n`. */
export function endOfLines(descriptor: number, size: number): number {
  for (let to = size; to > 0; to -= CHUNK) {
    const from = Math.max(0, to - CHUNK)
    const found = bytesAt(descriptor, from, to).lastIndexOf(0x0a)
    if (found >= 0) return from + found + 1
  }
  return 0
}

export function bytesAt(descriptor: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from)
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, from + done)
    if (count === 0) return bytes.subarray(0, done)
    done += count
  }
  return bytes
}

/** The whole lines of the file between two places, each with where the next begins. */
export function* linesFrom(descriptor: number, start: number, end: number): Generator<{ text: string; next: number }> {
  for (let from = start; from < end; ) {
    const bytes = bytesAt(descriptor, from, Math.min(end, from + CHUNK))
    const stop = bytes.lastIndexOf(0x0a)
    if (stop < 0) {
      yield { text: bytes.toString(), next: end }
      return
    }
    for (let at = 0; at <= stop; ) {
      const to = bytes.indexOf(0x0a, at)
      yield { text: bytes.toString('utf8', at, to), next: from + to + 1 }
      at = to + 1
    }
    from += stop + 1
  }
}

/** The last line before `end`; the file has one beyond `begin`. */
export function lastLine(descriptor: number, begin: number, end: number): string {
  const bytes = bytesAt(descriptor, Math.max(begin, end - CHUNK), end)
  const start = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1
  return bytes.toString('utf8', start, bytes.length - 1)
}
