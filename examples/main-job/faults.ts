/** What can be wrong with what the user gave: told in one sentence with a stable code, never with a stack. */

export type InputErrorCode =
  | 'PURCHASES_MISSING'
  | 'PURCHASES_UNREADABLE'
  | 'PURCHASES_TOO_LARGE'
  | 'PURCHASES_GZIP_DAMAGED'
  | 'PURCHASES_ENCODING'
  | 'PURCHASES_EMPTY'
  | 'PURCHASES_HEADER_INVALID'
  | 'PURCHASES_LINE_INVALID'
  | 'TICKETS_MISSING'
  | 'TICKETS_UNREADABLE'
  | 'TICKETS_TOO_LARGE'
  | 'TICKETS_GZIP_DAMAGED'
  | 'TICKETS_ENCODING'
  | 'TICKETS_EMPTY'
  | 'TICKETS_HEADER_INVALID'
  | 'SALES_MISSING'
  | 'SALES_UNREADABLE'
  | 'SALES_TOO_LARGE'
  | 'SALES_GZIP_DAMAGED'
  | 'SALES_ENCODING'
  | 'SALES_EMPTY'
  | 'SALES_HEADER_INVALID'
  | 'CALLS_MISSING'
  | 'CALLS_UNREADABLE'
  | 'CALLS_TOO_LARGE'
  | 'CALLS_GZIP_DAMAGED'
  | 'CALLS_ENCODING'
  | 'CALLS_EMPTY'
  | 'CALLS_HEADER_INVALID'
  | 'CUSTOMERS_MISSING'
  | 'CUSTOMERS_UNREADABLE'
  | 'CUSTOMERS_TOO_LARGE'
  | 'CUSTOMERS_GZIP_DAMAGED'
  | 'CUSTOMERS_ENCODING'
  | 'CUSTOMERS_EMPTY'
  | 'CUSTOMERS_XLSX_DAMAGED'
  | 'CUSTOMERS_UNFIT'
  | 'CUSTOMERS_REFUSED'
  | 'BOOK_UNWRITABLE'
  | 'MEMORY_SHORT'
  | 'TEMP_UNUSABLE'
  | 'DB_UNUSABLE'
  | 'DB_NOT_EMPTY'
  | 'LOG_UNWRITABLE'

export interface InputErrorDetails {
  readonly file: string
  readonly line?: number
  readonly field?: string
  readonly value?: string
  /** From the beginning of the text, counted from 0. */
  readonly byte?: number
}

/** A file that cannot be used; exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError'
  readonly code: InputErrorCode
  readonly details: InputErrorDetails

  constructor(code: InputErrorCode, message: string, details: InputErrorDetails, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.details = details
  }
}

/** A wrong argument; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What the operating system answered, without its stack: `ENOENT: no such file or directory`. */
export function systemMessage(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split(', open ')[0]!.split(', read')[0]!
}

/** A text from a file as a message may show it: quoted, on one line, short. */
export function quoted(text: string, limit = 60): string {
  const whole = JSON.stringify(text)
  return whole.length > limit ? `${JSON.stringify(text.slice(0, limit))}… (${text.length} characters)` : whole
}
