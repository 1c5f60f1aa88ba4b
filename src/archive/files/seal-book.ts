/**
 * A seal book in a file of JSON lines: a header with the log's name, then one line for each seal. A last line without its
 * end is what a crash left of an append that nobody was told of: readers leave it out, the next append cuts it off.
 */
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readSync } from 'node:fs'
import { GuijuError, shown } from '../../core/errors.ts'
import { canonicalJson } from '../../storage/canonical.ts'
import { isName } from '../../storage/text.ts'
import { checkLogName, isCount } from '../chain.ts'
import { checkContinues, type Seal, type SealBook } from '../seals.ts'
import { isHash } from '../sha256.ts'
import { fileError } from './file-error.ts'
import { syncFolderOf, writeWhole } from './whole.ts'

/** Bytes; a seal with the longest id is smaller. */
const CHUNK = 65_536

/** Where in the file the line of the seal after `number` begins. */
interface Place {
  readonly number: number
  readonly offset: number
}

/**
 * The book in this file; made by the first append if there is none. One process seals at a time; any number may read
 * meanwhile. `SEALS_FOREIGN` for the book of another log, `SEALS_INVALID` for a line that no book has, and the codes of
 * the stores for a file that cannot be read or written. What was appended is on the disk when the call answers.
 */
export function fileSealBook(file: string, log: string): SealBook {
  checkLogName(log)
  const header = canonicalJson({ format: 'guiju-seals', log, version: 1 })
  const begin: Place = { number: 0, offset: Buffer.byteLength(header) + 1 }
  // Who reads a book page by page goes on where the page before ended.
  let reached = begin

  function last(): Seal | undefined {
    return reading(file, undefined, (descriptor, size) => {
      const end = endOfLines(descriptor, size)
      checkHeader(file, header, descriptor, end)
      return end <= begin.offset ? undefined : lastSeal(file, descriptor, begin.offset, end)
    })
  }

  function read(after: number, limit: number): readonly Seal[] {
    return reading(file, [], (descriptor, size) => {
      const end = endOfLines(descriptor, size)
      checkHeader(file, header, descriptor, end)
      const found: Seal[] = []
      let place = reached.number <= after && reached.offset <= end ? reached : begin
      for (const { text, next } of linesFrom(descriptor, place.offset, end)) {
        if (found.length === limit) break
        const seal = sealOf(file, text, place.number + 1)
        // Two that sealed at once have written the same seals twice.
        const number = Math.max(place.number, seal.number)
        if (seal.number > place.number && seal.number > after) found.push(seal)
        place = { number, offset: next }
      }
      reached = place
      return found
    })
  }

  function append(seals: readonly Seal[]): void {
    checkContinues(seals, last())
    const isNew = !existsSync(file)
    const text = seals.map(lineOf).join('')
    writing(file, (descriptor, size) => {
      const end = endOfLines(descriptor, size)
      if (end < size) ftruncateSync(descriptor, end)
      try {
        writeWhole(descriptor, end === 0 ? `${header}\n${text}` : text, end)
        fsyncSync(descriptor)
      } catch (error) {
        ftruncateSync(descriptor, end)
        throw error
      }
    })
    if (isNew) syncFolderOf(file)
  }

  return {
    log,
    last: async () => last(),
    read: async (after, limit) => read(after, limit),
    append: async seals => append(seals),
  }
}

function reading<T>(file: string, none: T, work: (descriptor: number, size: number) => T): T {
  if (!existsSync(file)) return none
  return opened(file, 'r', 'read', work)
}

function writing(file: string, work: (descriptor: number, size: number) => void): void {
  opened(file, existsSync(file) ? 'r+' : 'wx+', 'written', work)
}

function opened<T>(
  file: string,
  flags: 'r' | 'r+' | 'wx+',
  doing: 'read' | 'written',
  work: (descriptor: number, size: number) => T,
): T {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, flags)
    return work(descriptor, fstatSync(descriptor).size)
  } catch (error) {
    throw fileError(error, file, doing)
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Behind the last `\n`. */
function endOfLines(descriptor: number, size: number): number {
  for (let to = size; to > 0; to -= CHUNK) {
    const from = Math.max(0, to - CHUNK)
    const found = bytesAt(descriptor, from, to).lastIndexOf(0x0a)
    if (found >= 0) return from + found + 1
  }
  return 0
}

function bytesAt(descriptor: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(to - from)
  for (let done = 0; done < bytes.length; ) {
    const count = readSync(descriptor, bytes, done, bytes.length - done, from + done)
    if (count === 0) return bytes.subarray(0, done)
    done += count
  }
  return bytes
}

function checkHeader(file: string, header: string, descriptor: number, end: number): void {
  if (end === 0) return
  const length = Buffer.byteLength(header) + 1
  const found = bytesAt(descriptor, 0, Math.min(length, end)).toString()
  if (found === `${header}\n`) return
  const message = `${file} begins with ${shown(found)}, expected ${header}`
  throw new GuijuError('SEALS_FOREIGN', message, { file })
}

/** The whole lines of the file between two places, each with where the next begins. */
function* linesFrom(descriptor: number, start: number, end: number): Generator<{ text: string; next: number }> {
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

function lastSeal(file: string, descriptor: number, begin: number, end: number): Seal | undefined {
  const bytes = bytesAt(descriptor, Math.max(begin, end - CHUNK), end)
  const start = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1
  return sealOf(file, bytes.toString('utf8', start, bytes.length - 1))
}

function lineOf({ number, position, id, hash }: Seal): string {
  return `${canonicalJson({ hash, id, number, position })}\n`
}

function sealOf(file: string, text: string, most = Number.MAX_SAFE_INTEGER): Seal {
  const { number, position, id, hash } = fieldsOf(text)
  if (isCount(number) && number <= most && isCount(position) && isName(id, 1_000) && isHash(hash)) {
    const seal = Object.freeze({ number, position, id, hash })
    if (lineOf(seal) === `${text}\n`) return seal
  }
  const message = `${file} has the line ${shown(text, 120)}, expected a seal of a number up to ${most}`
  throw new GuijuError('SEALS_INVALID', message, { file, number: most })
}

function fieldsOf(text: string): Partial<Record<keyof Seal, unknown>> {
  try {
    return (JSON.parse(text) as Partial<Record<keyof Seal, unknown>> | null) ?? {}
  } catch {
    return {}
  }
}
