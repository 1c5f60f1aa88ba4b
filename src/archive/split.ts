/** Cuts what comes in pieces of any size into lines: at `\n`, and at nothing else. */
import { GuijuError } from '../core/errors.ts'
import { invalid } from './read-line.ts'

/** UTF-16 units; the largest event that a store takes is smaller. */
const LONGEST_LINE = 100_000_000

/**
 * The lines without their ends, from a file, a response or a blob. Not by a line reader that one has at hand: Node's
 * also cuts at U+2028, which may stand in a text. `ARCHIVE_INVALID` for bytes that are no UTF-8 and for a line of more
 * than 100 million characters.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
): AsyncGenerator<string, void, undefined> {
  const decode = decoder()
  let line = 1
  let held: string[] = []
  let length = 0
  for await (const piece of pieces) {
    const parts = decode(piece, line).split('\n')
    for (let index = 0; index < parts.length - 1; index++) {
      yield held.length === 0 ? parts[index]! : held.join('') + parts[index]
      held = []
      length = 0
      line += 1
    }
    const rest = parts.at(-1)!
    length += rest.length
    if (length > LONGEST_LINE) throw invalid(line, '', `${held[0]}${rest}`, `at most ${LONGEST_LINE} characters`)
    if (rest !== '') held.push(rest)
  }
  const end = held.join('') + decode(undefined, line)
  if (end !== '') yield end
}

/** A byte order mark stays, for whoever checks the line to see. */
function decoder(): (piece: Uint8Array | string | undefined, line: number) => string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return (piece, line) => {
    if (typeof piece === 'string') return piece
    try {
      return piece === undefined ? utf8.decode() : utf8.decode(piece, { stream: true })
    } catch (error) {
      throw new GuijuError(
        'ARCHIVE_INVALID',
        `line ${line} or one soon after it is no UTF-8`,
        { line, field: '' },
        error,
      )
    }
  }
}
