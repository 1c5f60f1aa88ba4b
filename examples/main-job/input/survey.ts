/**
 * The first reading of a file: in which encoding, with which line ends, how many lines, and a digest that names its
 * content. It comes before everything else, so that a file that cannot be read leaves nothing half done.
 */
import { createHash } from 'node:crypto'
import { Blots } from './blots.ts'
import { type Encoding, EncodingTrial } from './encoding-trial.ts'
import { inNoEncoding } from './no-encoding.ts'
import { bytesOf, type Source } from './source.ts'

export interface Survey extends Shape {
  readonly encoding: Encoding
  /** UTF-8 with some bytes that are none: they are read as `DAMAGED`, and cost their lines only. */
  readonly damaged: boolean
  /** The bytes end within a character. */
  readonly torn: boolean
  /** SHA-256 of the text's bytes, packed or not. */
  readonly digest: string
}

export interface Shape {
  readonly bytes: number
  readonly lines: number
  /** Some old programs end lines by a carriage return alone. */
  readonly lineEnd: '\n' | '\r'
  /** The last line has its line end. */
  readonly ended: boolean
}

/**
 * UTF-8, or else GB18030, by the whole file. UTF-8 goes first, since Chinese in UTF-8 is sound GB18030 for another text;
 * for the same reason a file that is UTF-8 but for a few lines stays UTF-8.
 *
 * @throws InputError where the file cannot be read, or is in no such encoding
 */
export async function surveyOf(source: Source): Promise<Survey> {
  const utf8 = new EncodingTrial('utf-8')
  const shape = new ShapeCount()
  const hash = createHash('sha256')
  for await (const piece of bytesOf(source)) {
    utf8.take(piece)
    shape.take(piece)
    hash.update(piece)
  }
  const found = { ...shape.shape(), digest: hash.digest('hex') }
  if (utf8.sound) return { ...found, encoding: 'utf-8', damaged: false, torn: utf8.torn }
  const gb18030 = new EncodingTrial('gb18030')
  const blots = new Blots()
  for await (const piece of bytesOf(source)) {
    gb18030.take(piece)
    blots.take(piece)
  }
  if (blots.areFew) return { ...found, encoding: 'utf-8', damaged: true, torn: false }
  if (gb18030.sound) return { ...found, encoding: 'gb18030', damaged: false, torn: gb18030.torn }
  throw await inNoEncoding(source, [utf8, gb18030])
}

const [LF, CR] = [0x0a, 0x0d]

class ShapeCount {
  private bytes = 0
  private feeds = 0
  private returns = 0
  private last: number | undefined

  take(piece: Buffer): void {
    this.bytes += piece.length
    this.feeds += countOf(LF, piece)
    if (this.feeds === 0) this.returns += countOf(CR, piece)
    this.last = piece.at(-1) ?? this.last
  }

  shape(): Shape {
    const lineEnd = this.feeds === 0 && this.returns > 0 ? '\r' : '\n'
    const ends = lineEnd === '\n' ? this.feeds : this.returns
    const ended = this.last === undefined || this.last === (lineEnd === '\n' ? LF : CR)
    return { bytes: this.bytes, lines: ended ? ends : ends + 1, lineEnd, ended }
  }
}

function countOf(byte: number, piece: Buffer): number {
  let count = 0
  for (let at = piece.indexOf(byte); at >= 0; at = piece.indexOf(byte, at + 1)) count++
  return count
}
