/**
 * Faults. A business refusal is never thrown: it is an outcome with findings. What is thrown is a fault of the caller,
 * of the data or of the machinery, and it carries a stable code, structured details and the cause.
 */
export type ErrorCode =
  | 'INVALID_COMMAND'
  | 'UNKNOWN_COMMAND'
  | 'COMMAND_ID_REUSED'
  | 'OCCURRED_IN_FUTURE'
  | 'INVALID_EVENT'
  | 'UNKNOWN_EVENT_VERSION'
  | 'INVALID_QUERY'
  | 'INVALID_CONDITION'
  | 'INVALID_POSITION'
  | 'EMPTY_APPEND'
  | 'EVENT_ID_REUSED'
  | 'APPEND_CONFLICT'
  | 'LOG_REWOUND'
  | 'PARAMETER_MISSING'
  | 'PARAMETER_INVALID'
  | 'NUMBERS_DIFFER'
  | 'INVALID_DEFINITION'
  | 'INVALID_DECIMAL'
  | 'INVALID_DATE'
  | 'INVALID_CALENDAR'
  | 'CLOCK_INVALID'
  | 'CLOCK_BACKWARDS'
  | 'ID_SOURCE_FAILED'
  | 'STORE_UNAVAILABLE'
  | 'STORE_BUSY'
  | 'STORE_FULL'
  | 'STORE_READ_ONLY'
  | 'STORE_DENIED'
  | 'STORE_CORRUPT'
  | 'STORE_FOREIGN'
  | 'STORE_NEWER'
  | 'STORE_UNSAFE'
  | 'STORE_CLOSED'
  | 'ARCHIVE_INVALID'
  | 'ARCHIVE_CUT'
  | 'ARCHIVE_NEWER'
  | 'ARCHIVE_ALTERED'
  | 'ARCHIVE_TARGET'
  | 'SEALS_INVALID'
  | 'SEALS_CONFLICT'
  | 'SEALS_FOREIGN'
  | 'HASH_UNAVAILABLE'
  | 'INVALID_OPTION'
  | 'OFFICE_CLOSED'
  | 'OFFICE_BUSY'
  | 'ABORTED'
  | 'UNKNOWN_VIEW'
  | 'NOT_AUTHORIZED'
  | 'WITNESS_FAILED'
  | 'KEY_VAULT_UNAVAILABLE'
  | 'HOST_FAULT'
  | 'VAULT_MISSING'
  | 'VAULT_MISMATCH'
  | 'LAW_BROKEN'

export type ErrorDetails = Readonly<Record<string, unknown>>

/** The one class of everything that guiju throws, also where a host's own code threw. Read `code`, never the message. */
export class GuijuError extends Error {
  override readonly name = 'GuijuError'
  readonly code: ErrorCode
  readonly details: ErrorDetails

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.details = details
  }
}

/** True for an error of guiju, with the given code where one is named; works across the ESM and the CJS build. */
export function isGuijuError(error: unknown, code?: ErrorCode): error is GuijuError {
  if (!(error instanceof Error) || error.name !== 'GuijuError' || !('code' in error)) return false
  return code === undefined || error.code === code
}

/** What is no error of guiju was thrown by code that the host brought. */
export function typed(thrown: unknown): GuijuError {
  if (isGuijuError(thrown)) return thrown
  const said = thrown instanceof Error ? thrown.message : shown(thrown)
  return new GuijuError('HOST_FAULT', `code of the host failed: ${said}`, {}, thrown)
}

/** A value as an error message may show it: short, on one line, never throwing. */
export function shown(value: unknown, limit = 60): string {
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, limit + 1)) : described(value)
  return text.length > limit ? `${text.slice(0, limit)}…` : text
}

/** How a value that was refused is told. */
export type Shown = (value: unknown) => string

/** Of which kind it is and no more: what was refused may be personal, and errors end in logs. */
export const kindShown: Shown = value => {
  if (value === undefined || value === null) return String(value)
  if (typeof value === 'string') return `a text of ${value.length}`
  return typeof value === 'object' ? described(value) : `a ${typeof value}`
}

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,39}$/

/** The name of a field: of one that no definition has, only if it looks like a name, where no value may be told. */
export function nameShown(name: string, show: Shown): string {
  return show === kindShown && !PLAIN_NAME.test(name) ? '…' : name
}

// A proxy need not even say whether it is a list.
function described(value: unknown): string {
  try {
    return describe(value)
  } catch {
    return 'an object that cannot be read'
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean') {
    return Object.is(value, -0) ? '-0' : String(value)
  }
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'object') return 'an object'
  return `a ${typeof value}`
}
