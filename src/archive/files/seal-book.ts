/**
 * A seal book in a file of JSON lines: a header with the log's name, then one line for each seal. A last line without its
 * end is what a crash left of an append that nobody was told of: readers leave it out, the next append cuts it off.
 */
import { existsSync, fsyncSync, ftruncateSync } from 'node:fs'
import { canonicalJson } from '../../core/canonical.ts'
import { GuijuError, shown } from '../../core/errors.ts'
import { checkLogName } from '../chain.ts'
import { checkContinues, type Seal, type SealBook } from '../seals.ts'
import { reading, writing } from './descriptor.ts'
import { lineOf, sealOf } from './seal-line.ts'
import { syncFolderOf, writeWhole } from './whole.ts'
import { bytesAt, endOfLines, lastLine, linesFrom } from './whole-lines.ts'

/**
 * The book in this file; made by the first append if there is none. One process seals at a time; any number may read
 * meanwhile. `SEALS_FOREIGN` for the book of another log, `SEALS_INVALID` for a line that no book has, and the codes of
 * the stores for a file that cannot be read or written. What was appended is on the disk when the call answers.
 */
export function fileSealBook(file: string, log: string): SealBook {
  checkLogName(log)
  const book = new SealFile(file, canonicalJson({ format: 'guiju-seals', log, version: 1 }))
  return {
    log,
    last: async () => book.last(),
    read: async (after, limit) => book.read(after, limit),
    append: async seals => book.append(seals),
  }
}

/** Where in the file the line of the seal after `number` begins. */
interface Place {
  readonly number: number
  readonly offset: number
}

class SealFile {
  private readonly file: string
  private readonly header: string
  private readonly begin: Place
  /** Who reads a book page by page goes on where the page before ended. */
  private reached: Place

  constructor(file: string, header: string) {
    this.file = file
    this.header = header
    this.begin = { number: 0, offset: Buffer.byteLength(header) + 1 }
    this.reached = this.begin
  }

  last(): Seal | undefined {
    return reading(this.file, undefined, (descriptor, size) => {
      const end = this.checkedEnd(descriptor, size)
      const { offset } = this.begin
      return end <= offset ? undefined : sealOf(this.file, lastLine(descriptor, offset, end))
    })
  }

  read(after: number, limit: number): readonly Seal[] {
    return reading(this.file, [], (descriptor, size) => {
      const end = this.checkedEnd(descriptor, size)
      const found: Seal[] = []
      let place = this.reached.number <= after && this.reached.offset <= end ? this.reached : this.begin
      for (const { text, next } of linesFrom(descriptor, place.offset, end)) {
        if (found.length === limit) break
        const seal = sealOf(this.file, text, place.number + 1)
        // Two that sealed at once have written the same seals twice.
        const number = Math.max(place.number, seal.number)
        if (seal.number > place.number && seal.number > after) found.push(seal)
        place = { number, offset: next }
      }
      this.reached = place
      return found
    })
  }

  append(seals: readonly Seal[]): void {
    checkContinues(seals, this.last())
    const isNew = !existsSync(this.file)
    const text = seals.map(lineOf).join('')
    writing(this.file, (descriptor, size) => {
      const end = endOfLines(descriptor, size)
      if (end < size) ftruncateSync(descriptor, end)
      try {
        writeWhole(descriptor, end === 0 ? `${this.header}\n${text}` : text, end)
        fsyncSync(descriptor)
      } catch (error) {
        ftruncateSync(descriptor, end)
        throw error
      }
    })
    if (isNew) syncFolderOf(this.file)
  }

  /** Where the last whole line ends, in a file that begins as this book does. */
  private checkedEnd(descriptor: number, size: number): number {
    const end = endOfLines(descriptor, size)
    if (end === 0) return end
    const found = bytesAt(descriptor, 0, Math.min(this.begin.offset, end)).toString()
    if (found === `${this.header}\n`) return end
    const message = `${this.file} begins with ${shown(found)}, expected ${this.header}`
    throw new GuijuError('SEALS_FOREIGN', message, { file: this.file })
  }
}
