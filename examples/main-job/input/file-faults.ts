/** What can be wrong with a file as a whole, with the codes of its kind. */
import { InputError, systemMessage } from '../faults.ts'

/** What the codes of the file's faults begin with. */
export type FileKind = 'PURCHASES' | 'TICKETS' | 'SALES' | 'CALLS' | 'CUSTOMERS'

/** Dated lines; what is wrong with a book is told row by row. */
export type LinesKind = Exclude<FileKind, 'CUSTOMERS'>

export function unreadable(kind: FileKind, file: string, error: unknown): InputError {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
    return new InputError(`${kind}_MISSING`, `there is no file ${file}`, { file }, error)
  }
  return new InputError(`${kind}_UNREADABLE`, `${file} cannot be read: ${systemMessage(error)}`, { file }, error)
}

export function tooLarge(kind: FileKind, file: string, most: number): InputError {
  return new InputError(`${kind}_TOO_LARGE`, `${file} holds more than ${most / 1e6} MB of text`, { file })
}

export function gzipDamaged(kind: FileKind, file: string, error: unknown): InputError {
  const message = `${file} is damaged or cut off: ${systemMessage(error)}`
  return new InputError(`${kind}_GZIP_DAMAGED`, message, { file }, error)
}

export function notGzip(kind: FileKind, file: string): InputError {
  return new InputError(`${kind}_GZIP_DAMAGED`, `${file} is named .gz and does not begin as gzip does`, { file })
}
