/**
 * What PostgreSQL and its clients report, as the codes of guiju; and whether it may have been written all the same.
 */
import { type ErrorCode, type ErrorDetails, GuijuError } from '../../core/errors.ts'
import type { Outcome } from '../outcome.ts'

/** By SQLSTATE; `STORE_UNAVAILABLE` for all the rest. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  '23505': 'STORE_CORRUPT', // unique_violation of what no batch explains: the log's head contradicts its rows
  '28000': 'STORE_DENIED', // invalid_authorization_specification
  '28P01': 'STORE_DENIED', // invalid_password
  '3D000': 'STORE_DENIED', // invalid_catalog_name: no such database
  '3F000': 'STORE_DENIED', // invalid_schema_name
  '42501': 'STORE_DENIED', // insufficient_privilege
  '25006': 'STORE_READ_ONLY', // read_only_sql_transaction: a standby, or default_transaction_read_only
  '40001': 'STORE_BUSY', // serialization_failure
  '40P01': 'STORE_BUSY', // deadlock_detected
  '53100': 'STORE_FULL', // disk_full
  '53300': 'STORE_BUSY', // too_many_connections
  '55P03': 'STORE_BUSY', // lock_not_available: lock_timeout
  '57014': 'STORE_BUSY', // query_canceled: statement_timeout
  GJ001: 'STORE_UNSAFE', // raised by guiju_append
  GJ002: 'STORE_NEWER', // likewise: another version of the tables
  XX001: 'STORE_CORRUPT', // data_corrupted
  XX002: 'STORE_CORRUPT', // index_corrupted
}

/** There was no connection to send anything on. */
const NOT_SENT = /^(?:08001|08004|28...|3D000|53300|57P03|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/
/** What `pg` says in words only, before it has a connection. */
const NOT_SENT_WORDS = /timeout exceeded when trying to connect|after calling end on the pool/

/** The server ended the connection, and only it knows whether before or after the commit. */
const CUT_OFF = /^(?:08...|57P0[125])$/
const SQLSTATE = /^[0-9A-Z]{5}$/

export function storeError(error: unknown, doing: string): GuijuError {
  if (error instanceof GuijuError) return error
  const state = stateOf(error)
  const said = error instanceof Error ? error.message : String(error)
  const details: ErrorDetails = { ...(state === undefined ? {} : { postgres: state }), outcome: outcomeOf(error) }
  return new GuijuError(codeOf(state, said), `PostgreSQL: ${said} (${shortened(doing)})`, details, error)
}

/** A later version of guiju takes away the functions that this one calls (undefined_function). */
function codeOf(state: string | undefined, said: string): ErrorCode {
  if (state === '42883' && said.includes('guiju_')) return 'STORE_NEWER'
  return CODES[state ?? ''] ?? 'STORE_UNAVAILABLE'
}

/** True if a row was refused because its key is taken. */
export function isTaken(error: unknown): boolean {
  return reported(error) === '23505'
}

/** The SQLSTATE, or the code of Node's network, behind an error of the store. */
export function reported(error: unknown): string | undefined {
  return error instanceof GuijuError ? (error.details.postgres as string | undefined) : undefined
}

/** The connection was lost after something may have been sent on it. */
export function isLost(error: unknown): boolean {
  return error instanceof GuijuError && error.details.outcome === 'unknown'
}

/** No answer came in time: another try might stall as long. */
export function isStalled(error: unknown): boolean {
  return error instanceof GuijuError && error.details.stalled === true
}

/** No connection could be had: the server is down, starting, or out of connections. */
export function isRefused(error: unknown): boolean {
  return error instanceof GuijuError && error.cause !== undefined && wasNotSent(error.cause)
}

/** The server took the transaction back because of another one. */
export function isOverrun(error: unknown): boolean {
  const state = reported(error)
  return state === '40001' || state === '40P01'
}

/**
 * An error that the server reports for a statement has ended its transaction. All that is not surely such a report, or
 * surely from before anything was sent, is unknown.
 */
function outcomeOf(error: unknown): Outcome {
  if (wasNotSent(error)) return 'not written'
  const state = stateOf(error)
  if (state === undefined || !SQLSTATE.test(state) || CUT_OFF.test(state) || isNodes(error)) return 'unknown'
  const { severity } = error as { severity?: unknown }
  return severity === 'FATAL' || severity === 'PANIC' ? 'unknown' : 'not written'
}

function wasNotSent(error: unknown): boolean {
  return NOT_SENT.test(stateOf(error) ?? '') || (error instanceof Error && NOT_SENT_WORDS.test(error.message))
}

/** `EPIPE` looks like a SQLSTATE; what Node's network throws names the call that failed. */
function isNodes(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error
}

function stateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 80)}…` : line
}
