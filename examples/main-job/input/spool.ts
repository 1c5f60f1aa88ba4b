/** A pipe (`/dev/stdin`, `<(…)`) can be read only once, and a run reads its file twice: so it is copied. */
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { InputError } from '../faults.ts'
import { type FileKind, tooLarge, unreadable } from './file-faults.ts'

/** Answers the path of the copy. */
export async function spooled(kind: FileKind, file: string, folder: string, most: number): Promise<string> {
  const copy = join(folder, 'spooled')
  try {
    await pipeline(createReadStream(file), limited(kind, file, most), createWriteStream(copy))
    return copy
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(kind, file, error)
  }
}

function limited(kind: FileKind, file: string, most: number) {
  return async function* (bytes: AsyncIterable<Buffer>) {
    let size = 0
    for await (const piece of bytes) {
      size += piece.length
      if (size > most) throw tooLarge(kind, file, most)
      yield piece
    }
  }
}
