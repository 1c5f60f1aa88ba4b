/** Names that become part of statements, and texts that become arrays. */
import { GuijuError, shown } from '../../core/errors.ts'
import { isName } from '../text.ts'

/** Only what needs no thought about quoting; an identifier of PostgreSQL has at most 63 bytes. */
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/

export const LOG_LIMIT = 200

export function checkLog(log: unknown): asserts log is string {
  if (isName(log, LOG_LIMIT)) return
  const message = `log is ${shown(log)}, expected a well-formed text of 1 to ${LOG_LIMIT} characters without NUL`
  throw new GuijuError('INVALID_DEFINITION', message, { field: 'log' })
}

export function checkSchema(schema: unknown): asserts schema is string {
  if (typeof schema === 'string' && IDENTIFIER.test(schema)) return
  const message = `schema is ${shown(schema)}, expected up to 63 of A-Z, a-z, 0-9, _ and -, no digit or - first`
  throw new GuijuError('INVALID_DEFINITION', message, { field: 'schema' })
}

/** `"schema".`, for a schema that was checked. */
export function prefixOf(schema: string): string {
  return `"${schema}".`
}

/** The texts as the literal of an array. */
export function arrayOf(texts: readonly (string | null)[]): string {
  return `{${texts.map(element).join(',')}}`
}

function element(text: string | null): string {
  return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
}
