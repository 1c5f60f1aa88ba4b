/** The text of a file, piece by piece, without a byte order mark, each line ended by a line feed. */
import { InputError } from '../faults.ts'
import type { OnProgress } from '../progress.ts'
import { bytesOf, type Source } from './source.ts'
import type { Survey } from './survey.ts'

export async function* textOf(
  source: Source,
  { encoding, damaged, lineEnd, bytes: total }: Survey,
  onProgress: OnProgress = () => {},
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding, { fatal: !damaged })
  const ended = lineEnd === '\r' ? oldLineEnds : lineEnds()
  let bytes = 0
  for await (const piece of bytesOf(source)) {
    const text = decodedBy(decoder, piece, source)
    yield ended(bytes === 0 ? text.replace(/^\uFEFF/, '') : text)
    bytes += piece.length
    onProgress(bytes, total)
  }
  // A file that ends within a character is text up to there: `Survey.torn` tells.
  yield ended(damaged ? decoder.decode() : '')
}

function decodedBy(decoder: TextDecoder, piece: Buffer, { kind, file }: Source): string {
  try {
    return decoder.decode(piece, { stream: true })
  } catch (error) {
    const message = `${file} cannot be read: it was changed while it was read`
    throw new InputError(`${kind}_UNREADABLE`, message, { file }, error)
  }
}

function oldLineEnds(text: string): string {
  return text.replaceAll('\r', '\n')
}

/** A carriage return within a line is a blank; one at the end of a piece belongs to what comes next. */
function lineEnds(): (text: string) => string {
  let held = ''
  return piece => {
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    return (held === '' ? text : text.slice(0, -1)).replaceAll('\r\n', '\n').replaceAll('\r', ' ')
  }
}
