/** What SQLite reports, as the codes of guiju. */
import { type ErrorCode, GuijuError } from '../../core/errors.ts'

/** By primary result code; the extended codes (517 is one kind of 5) carry it in their last eight bits. */
const CODES: Readonly<Record<number, ErrorCode>> = {
  5: 'STORE_BUSY', // BUSY
  6: 'STORE_BUSY', // LOCKED
  8: 'STORE_READ_ONLY', // READONLY
  11: 'STORE_CORRUPT', // CORRUPT
  13: 'STORE_FULL', // FULL
  15: 'STORE_BUSY', // PROTOCOL: the race for a lock of the write-ahead log was lost too often
  26: 'STORE_CORRUPT', // NOTADB
}

/** `better-sqlite3` names the codes instead: `SQLITE_BUSY_SNAPSHOT`. */
const NAMES: readonly (readonly [prefix: string, code: number])[] = [
  ['SQLITE_BUSY', 5],
  ['SQLITE_LOCKED', 6],
  ['SQLITE_READONLY', 8],
  ['SQLITE_CORRUPT', 11],
  ['SQLITE_FULL', 13],
  ['SQLITE_PROTOCOL', 15],
  ['SQLITE_CONSTRAINT', 19],
  ['SQLITE_NOTADB', 26],
]

const CONSTRAINT = 19

/** The typed error for what the library threw; `STORE_UNAVAILABLE` for input and output errors and all the rest. */
export function storeError(error: unknown, doing: string): GuijuError {
  if (error instanceof GuijuError) return error
  const sqlite = resultCode(error)
  const code = CODES[(sqlite ?? 0) & 0xff] ?? 'STORE_UNAVAILABLE'
  const said = error instanceof Error ? error.message : String(error)
  return new GuijuError(code, `SQLite: ${said} (${shortened(doing)})`, sqlite === undefined ? {} : { sqlite }, error)
}

/** True if a row was refused because its key is taken. */
export function isConstraint(error: unknown): boolean {
  return error instanceof GuijuError && ((resultCode(error.cause) ?? 0) & 0xff) === CONSTRAINT
}

function resultCode(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { errcode, code } = error as { errcode?: unknown; code?: unknown }
  if (typeof errcode === 'number') return errcode
  if (typeof code !== 'string') return undefined
  return NAMES.find(([prefix]) => code.startsWith(prefix))?.[1]
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
