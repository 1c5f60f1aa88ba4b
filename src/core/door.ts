/**
 * The door: what comes from outside is made harmless before any schema sees it. Only own properties of plain objects
 * pass, to a bounded depth and size, with well-formed text; the result is a fresh copy that nobody else can change.
 * Schema libraries recurse without bound and read inherited properties as own, so this comes first.
 */
import { GuijuError, shown } from './errors.ts'

export const DEEPEST = 32
export const LARGEST = 1_000_000

interface Budget {
  left: number
}

/** A clean copy of JSON-like data; `INVALID_COMMAND` names the field and the value otherwise. */
export function atTheDoor(value: unknown): unknown {
  return copied(value, '', 0, { left: LARGEST })
}

function copied(value: unknown, field: string, depth: number, budget: Budget): unknown {
  switch (typeof value) {
    case 'string':
      return text(value, field, budget)
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) throw refused(field, value, 'is no number of JSON')
      return value
    case 'boolean':
      return value
    case 'object':
      if (value === null) return null
      if (depth >= DEEPEST) throw refused(field, value, `lies deeper than ${DEEPEST} levels`)
      spend(budget, 1, field)
      return Array.isArray(value) ? list(value, field, depth, budget) : record(value, field, depth, budget)
    default:
      throw refused(field, value, 'is no value of JSON')
  }
}

function text(value: string, field: string, budget: Budget): string {
  spend(budget, value.length, field)
  if (!value.isWellFormed()) throw refused(field, value, 'holds half a character (a lone surrogate)')
  if (value.includes('\0')) throw refused(field, value, 'holds a NUL character')
  return value
}

function list(values: readonly unknown[], field: string, depth: number, budget: Budget): unknown[] {
  spend(budget, values.length, field)
  return Array.from(values, (value, index) => copied(value, `${field}[${index}]`, depth + 1, budget))
}

function record(value: object, field: string, depth: number, budget: Budget): object {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refused(field, value, 'is no plain object')
  }
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const name = field === '' ? key : `${field}.${key}`
    text(key, name.slice(0, 80), budget)
    if (key === '__proto__') throw refused(name, value, 'is a forbidden name')
    copy[key] = copied((value as Record<string, unknown>)[key], name, depth + 1, budget)
  }
  return copy
}

function spend(budget: Budget, size: number, field: string): void {
  budget.left -= size
  if (budget.left < 0) {
    throw refused(field, undefined, `makes the command larger than ${LARGEST} characters`)
  }
}

function refused(field: string, value: unknown, why: string): GuijuError {
  const name = field === '' ? 'the command' : field.length > 80 ? `${field.slice(0, 80)}…` : field
  const seen = value === undefined ? '' : ` (${shown(value)})`
  return new GuijuError('INVALID_COMMAND', `${name}${seen} ${why}`, { field, value: shown(value) })
}
