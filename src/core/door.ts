/**
 * The door: what comes from outside is made harmless before any schema sees it. Only own properties of plain objects
 * pass, to a bounded depth and size, with well-formed text; the result is a fresh copy that nobody else can change.
 * Schema libraries recurse without bound and read inherited properties as own, so this comes first.
 */
import { type ErrorCode, GuijuError, nameShown, type Shown, shown } from './errors.ts'
import { looksSealed } from './sealed-text.ts'

export const DEEPEST = 32
export const LARGEST = 1_000_000
/**
 * What values and names cost beside their characters, by the time that they take: whatever comes in is through the
 * door and the schema in milliseconds.
 */
const EACH_VALUE = 8
const EACH_NAME = 56
const LONGEST_NAME = 200

interface Walk {
  readonly brought: Brought
  /** Where the walk is; only an error reads it. */
  readonly trail: (string | number)[]
  readonly show: Shown
  left: number
}

/** What somebody brings, with which code it is refused, and how what was wrong is told. */
interface Brought {
  readonly code: ErrorCode
  readonly name: string
}

const COMMAND: Brought = { code: 'INVALID_COMMAND', name: 'the command' }

/**
 * A clean copy of JSON-like data; `INVALID_COMMAND`, or the code given, names the field and the value otherwise. Each
 * property is read once: what is checked is what goes on, whatever a getter would say the second time.
 */
export function atTheDoor(value: unknown, show: Shown = shown, brought = COMMAND): unknown {
  const walk: Walk = { brought, trail: [], show, left: LARGEST }
  try {
    return copied(value, walk)
  } catch (fault) {
    if (fault instanceof GuijuError) throw fault
    throw refused(walk, undefined, 'cannot be read', fault)
  }
}

function copied(value: unknown, walk: Walk): unknown {
  spend(walk, EACH_VALUE)
  switch (typeof value) {
    case 'string':
      return text(value, walk)
    case 'number':
      if (!Number.isFinite(value) || Object.is(value, -0)) throw refused(walk, value, 'is no number of JSON')
      return value
    case 'boolean':
      return value
    case 'object':
      if (value === null) return null
      if (walk.trail.length >= DEEPEST) throw refused(walk, value, `lies deeper than ${DEEPEST} levels`)
      return Array.isArray(value) ? list(value, walk) : record(value, walk)
    default:
      throw refused(walk, value, 'is no value of JSON')
  }
}

function text(value: string, walk: Walk): string {
  spend(walk, value.length)
  if (!value.isWellFormed()) throw refused(walk, value, 'holds half a character (a lone surrogate)')
  if (value.includes('\0')) throw refused(walk, value, 'holds a NUL character')
  if (looksSealed(value)) throw refused(walk, undefined, 'looks sealed or erased: only a key vault makes such texts')
  return value
}

// By index: an iterator is the caller's code.
function list(values: readonly unknown[], walk: Walk): unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < values.length; index++) {
    walk.trail.push(index)
    copy.push(copied(values[index], walk))
    walk.trail.pop()
  }
  return copy
}

function record(value: object, walk: Walk): object {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refused(walk, value, 'is no plain object')
  }
  const copy: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    walk.trail.push(key)
    if (key.length > LONGEST_NAME) throw refused(walk, undefined, `is a name of more than ${LONGEST_NAME} characters`)
    if (key === '__proto__') throw refused(walk, value, 'is a forbidden name')
    spend(walk, EACH_NAME)
    text(key, walk)
    const member = (value as Record<string, unknown>)[key]
    // As JSON has it, and schemas: a field that is undefined is one that was left out, as forms hand it over.
    if (member !== undefined) copy[key] = copied(member, walk)
    walk.trail.pop()
  }
  return copy
}

function spend(walk: Walk, size: number): void {
  walk.left -= size
  if (walk.left < 0) throw refused(walk, undefined, `makes ${walk.brought.name} larger than ${LARGEST} characters`)
}

function refused({ trail, show, brought }: Walk, value: unknown, why: string, cause?: unknown): GuijuError {
  const field = fieldOf(trail, show)
  const seen = value === undefined ? '' : ` (${show(value)})`
  const message = `${field === '' ? brought.name : field}${seen} ${why}`
  return new GuijuError(brought.code, message, { field, value: show(value) }, cause)
}

const LONGEST_FIELD = 80

/** `scale.beds`, `varieties[3]`; a long path is cut. */
function fieldOf(trail: readonly (string | number)[], show: Shown): string {
  let field = ''
  for (const key of trail) {
    field += typeof key === 'number' ? `[${key}]` : `${field && '.'}${nameShown(key, show).slice(0, LONGEST_FIELD)}`
    if (field.length > LONGEST_FIELD) return `${field.slice(0, LONGEST_FIELD)}…`
  }
  return field
}
