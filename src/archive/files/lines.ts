/** Lines from a file and into one. */
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { linesOf } from '../split.ts'
import { fileError } from './file-error.ts'
import { syncFolderOf, writeWhole } from './whole.ts'

/** The lines of a file, read as they are asked for. `STORE_UNAVAILABLE` for a file that cannot be read. */
export async function* linesOfFile(file: string): AsyncGenerator<string, void, undefined> {
  try {
    yield* linesOf(createReadStream(file))
  } catch (error) {
    throw fileError(error, file, 'read')
  }
}

/** UTF-16 units that are gathered before they are written. */
const GATHERED = 1_000_000

/**
 * Writes the lines, each with its `\n`. They are written beside the file's name and put in its place when all is on the
 * disk: nobody ever finds half a file, and a failed run leaves an earlier one as it was. Answers the number of lines.
 *
 * `STORE_FULL`, `STORE_READ_ONLY`, `STORE_UNAVAILABLE`, and what the lines themselves throw.
 */
export async function writeLines(file: string, lines: AsyncIterable<string> | Iterable<string>): Promise<number> {
  const part = `${file}.${process.pid}.part`
  const descriptor = guarded(file, () => openSync(part, 'wx'))
  let open = true
  try {
    const count = await writtenTo(descriptor, file, lines)
    guarded(file, () => {
      fsyncSync(descriptor)
      closeSync(descriptor)
      open = false
      renameSync(part, file)
      syncFolderOf(file)
    })
    return count
  } catch (error) {
    if (open) closeSync(descriptor)
    rmSync(part, { force: true })
    throw error
  }
}

async function writtenTo(
  descriptor: number,
  file: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<number> {
  let [count, text] = [0, '']
  const flush = () => {
    guarded(file, () => writeWhole(descriptor, text))
    text = ''
  }
  for await (const line of lines) {
    count += 1
    text += `${line}\n`
    if (text.length >= GATHERED) flush()
  }
  flush()
  return count
}

function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw fileError(error, file, 'written')
  }
}
