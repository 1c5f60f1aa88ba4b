/** What the laws of a store are made of. */
import { type ErrorCode, type ErrorDetails, GuijuError, isGuijuError, shown } from '../../core/errors.ts'
import type { ProposedEvent, SequencedEvent } from '../../core/event.ts'
import type { EventStore, Position } from '../../core/ports.ts'
import type { Query } from '../../core/query.ts'
import type { Claim } from './claims.ts'
import { isSame } from './equal.ts'

/** A fresh, empty store, and what the laws need to hold it to its claims. */
export interface StoreUnderTest {
  readonly store: EventStore
  /**
   * Needed where the store claims durability: opens the same log again, as after a crash. Do not let the old object
   * finish its work first, or a store that answers before it has written will not be noticed.
   */
  reopen?(): Promise<EventStore>
  /** Needed where the store claims more writers than one object: a further object on the same log. */
  another?(): Promise<EventStore>
  /** Called once at the end, also after a broken law; closes what `reopen` and `another` opened, too. */
  dispose?(): Promise<void>
}

export interface Effort {
  /** How often each race is run. */
  readonly rounds: number
  /** How many take part in each race. */
  readonly racers: number
  /** How long a subscriber may take to hear of something, in milliseconds. */
  readonly patience: number
}

export interface LawDefinition {
  readonly group: string
  readonly name: string
  /** It applies to stores that make all of these claims. */
  readonly claims: readonly Claim[]
  check(subject: StoreUnderTest, effort: Effort): Promise<void>
}

export function lawsOf(
  group: string,
  laws: Readonly<Record<string, (subject: StoreUnderTest, effort: Effort) => Promise<void>>>,
  ...claims: readonly Claim[]
): readonly LawDefinition[] {
  return Object.entries(laws).map(([name, check]) => ({ group, name, claims, check }))
}

/** An event of which only type and tags matter. */
export function fact(type: string, ...tags: readonly string[]): ProposedEvent {
  return { type, tags, data: {} }
}

/** `LAW_BROKEN` unless both are the same, stricter than any `toEqual`. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (!isSame(actual, expected)) throw broken(what, actual, expected)
}

export function expectTrue(what: string, holds: boolean, actual: unknown = holds): void {
  if (!holds) throw broken(what, actual, true)
}

/** `LAW_BROKEN` unless the work is refused with one of these codes. */
export async function expectRefused(what: string, work: () => Promise<unknown>, ...codes: ErrorCode[]): Promise<void> {
  let outcome: unknown
  try {
    outcome = await work()
  } catch (error) {
    if (codes.some(code => isGuijuError(error, code))) return
    throw broken(what, isGuijuError(error) ? error.code : error, codes.join(' or '), error)
  }
  throw broken(what, outcome, codes.join(' or '))
}

/** The types of what the query finds, in order: the shortest way to say which events came back. */
export async function typesOf(store: EventStore, query: Query, after?: Position, limit?: number): Promise<string[]> {
  const options = { ...(after === undefined ? {} : { after }), ...(limit === undefined ? {} : { limit }) }
  return (await store.read(query, options)).events.map(event => event.type)
}

export async function allOf(store: EventStore): Promise<readonly SequencedEvent[]> {
  return (await store.read('all')).events
}

export async function headOf(store: EventStore): Promise<Position> {
  return (await store.read('all')).head
}

export function pause(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms))
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** A broken law in words of its own. */
export function breach(message: string, details: ErrorDetails = {}, cause?: unknown): GuijuError {
  return new GuijuError('LAW_BROKEN', message, details, cause)
}

function broken(what: string, actual: unknown, expected: unknown, cause?: unknown): GuijuError {
  const message = `${what}: got ${text(actual)}, expected ${text(expected)}`
  return new GuijuError('LAW_BROKEN', message, { what, actual, expected }, cause)
}

function text(value: unknown): string {
  try {
    return shown(typeof value === 'string' ? value : JSON.stringify(value), 200)
  } catch {
    return shown(value)
  }
}
