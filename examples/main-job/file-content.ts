/** The bytes of a file that a user names, plain or `.gz`; what is wrong with it is told with the codes of its kind. */
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { InputError, said } from './faults.ts'

/** What the codes of the file's faults begin with. */
export type FileKind = 'PURCHASES' | 'TICKETS' | 'SALES'

const MOST_BYTES = 400_000_000

/** @throws InputError naming the file */
export function contentOf(file: string, kind: FileKind): Buffer {
  const bytes = bytesOf(file, kind)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (packed) return unpacked(bytes, file, kind)
  if (!file.endsWith('.gz') || bytes.length === 0) return bytes
  throw new InputError(`${kind}_GZIP_DAMAGED`, `${file} is named .gz and does not begin as gzip does`, { file })
}

function bytesOf(file: string, kind: FileKind): Buffer {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw tooLarge(file, kind)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof InputError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new InputError(`${kind}_MISSING`, `there is no file ${file}`, { file }, error)
    const why = code === 'EISDIR' ? 'it is a directory' : said(error)
    throw new InputError(`${kind}_UNREADABLE`, `${file} cannot be read: ${why}`, { file }, error)
  }
}

function unpacked(bytes: Buffer, file: string, kind: FileKind): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file, kind)
    const message = `${file} is damaged or cut off: ${said(error)}`
    throw new InputError(`${kind}_GZIP_DAMAGED`, message, { file }, error)
  }
}

function tooLarge(file: string, kind: FileKind): InputError {
  return new InputError(`${kind}_TOO_LARGE`, `${file} holds more than ${MOST_BYTES / 1e6} MB of text`, { file })
}
