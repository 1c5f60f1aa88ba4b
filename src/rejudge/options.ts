/** What is asked of a log that is judged again, checked before anything is read. */
import type { Context } from '../core/context.ts'
import { GuijuError, shown } from '../core/errors.ts'
import type { Calendar, EventStore, Instant } from '../core/ports.ts'
import type { Regulation } from '../core/regulation.ts'
import { whole } from '../core/whole.ts'
import { parseInstant } from '../time/instant.ts'

/**
 * `as-judged`: each decision again on its own past, as the log has it. `as-lived`: the decisions are lived again; what the
 * other rules refuse never happens, and what it is about is followed no further.
 */
export type RejudgeMode = 'as-judged' | 'as-lived'

/** Which decisions are judged again, by when they took effect; all others are part of the past as they are. */
export interface Over {
  /** From this moment on. */
  readonly from?: string
  /** Up to this moment, and not itself. */
  readonly until?: string
  /** Those of these departments. */
  readonly departments?: readonly string[]
}

export interface RejudgeOptions {
  /** The rules and numbers by which it is judged again: other numbers, another edition, one regulation more. */
  readonly with: readonly Regulation[]
  readonly mode: RejudgeMode
  /**
   * By which it was judged: then verdicts are compared one by one, and duties. Left out: with what the log itself says, that
   * a decision was accepted, or recorded against these rules.
   */
  readonly regulations?: readonly Regulation[]
  readonly over?: Over
  /** As those of the office: contexts of facts beside those that the regulations bring. */
  readonly contexts?: readonly Context[]
  /** As that of the office: Monday to Friday in Asia/Shanghai where it is left out. */
  readonly calendar?: Calendar
  /** Duties as of this moment (default: when the last of the log was recorded). */
  readonly asOf?: string
  /** How many folded states are kept in memory (default 50,000). */
  readonly cachedStates?: number
}

/** The same, checked. */
export interface Asked extends Omit<RejudgeOptions, 'over' | 'asOf'> {
  readonly from: Instant
  readonly until: Instant | undefined
  readonly departments: ReadonlySet<string> | undefined
  readonly asOf: Instant | undefined
  readonly cachedStates: number
}

const MODES: readonly unknown[] = ['as-judged', 'as-lived']
const KNOWN = ['with', 'mode', 'regulations', 'over', 'contexts', 'calendar', 'asOf', 'cachedStates']

/** @throws `INVALID_OPTION` naming what is wrong, `INVALID_DATE` */
export function checkedOptions(store: EventStore, options: RejudgeOptions): Asked {
  if (typeof Object(store).read !== 'function') throw invalid('store', store, 'an event store')
  const { over = {}, asOf, ...given } = Object(options) as RejudgeOptions
  const unknown = Object.keys(Object(options)).find(name => !KNOWN.includes(name))
  if (unknown !== undefined) throw invalid(unknown, given[unknown as never], `one of ${KNOWN.join(', ')}`)
  if (!MODES.includes(given.mode)) throw invalid('mode', given.mode, 'as-judged or as-lived')
  checkRegulations('with', given.with)
  if (given.regulations !== undefined) checkRegulations('regulations', given.regulations)
  const { from, until, departments, ...other } = Object(over) as Over
  const [strange] = Object.keys(other)
  if (strange !== undefined) throw invalid(`over.${strange}`, other[strange as never], 'from, until or departments')
  if (departments !== undefined && !isTexts(departments))
    throw invalid('over.departments', departments, 'a list of ids')
  return {
    ...given,
    from: from === undefined ? '' : parseInstant(from),
    until: until === undefined ? undefined : parseInstant(until),
    departments: departments && new Set(departments),
    asOf: asOf === undefined ? undefined : parseInstant(asOf),
    cachedStates: whole('cachedStates', given.cachedStates ?? 50_000, 1, 10_000_000),
  }
}

/** @throws `INVALID_OPTION` where it is no list of regulations */
export function checkRegulations(field: string, given: unknown): void {
  const isFit = Array.isArray(given) && given.length > 0 && given.every(one => Object(Object(one).definition).id)
  if (!isFit) throw invalid(field, given, 'at least one regulation, such as [customerGrading({ … })]')
}

function isTexts(given: unknown): boolean {
  return Array.isArray(given) && given.every(one => typeof one === 'string')
}

function invalid(option: string, value: unknown, expected: string): GuijuError {
  const message = `${option} is ${shown(value)}, expected ${expected}`
  return new GuijuError('INVALID_OPTION', message, { option, value: shown(value) })
}
