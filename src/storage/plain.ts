/**
 * Plain data: what JSON can hold, less what JSON or a database changes on the way. One walk checks it, copies it and
 * freezes the copy, so that no later change by the caller reaches the log. The copy is what is checked: each property
 * is read once, so a getter or a proxy cannot show one value to the check and another to the log.
 */
import { shown } from '../core/errors.ts'
import { Flaw } from './flaw.ts'
import { isSafeText } from './text.ts'

/** Nesting, and the sum of all texts and keys plus one for each value, of the data of one event. */
export const PLAIN_LIMITS = { depth: 64, size: 1_000_000 } as const

/**
 * Keys of one character that JSON escapes: V8 up to Node 24 at least may read such a key back as another one
 * (nodejs/node 63785), and a log is read back.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FRAGILE = /^[\0-\x1f"\\]$/

interface Walk {
  readonly field: string
  /** The keys from the root to the value in hand; only an error reads them. */
  readonly trail: (string | number)[]
  size: number
}

/** A deep-frozen copy of plain data; a `Flaw` names the path of what is not plain. */
export function frozenPlain(value: unknown, field: string): unknown {
  return copyOf(value, { field, trail: [], size: 0 }, 0)
}

function copyOf(value: unknown, walk: Walk, depth: number): unknown {
  grow(walk, 1, depth)
  switch (typeof value) {
    case 'string':
      return copyOfText(value, walk, depth)
    case 'number':
      if (Number.isSafeInteger(value) && !Object.is(value, -0)) return value
      throw flaw(walk, depth, value, 'a whole number of at most 2^53 - 1, not -0 (a decimal is a text)')
    case 'boolean':
      return value
    case 'object':
      if (value === null) return value
      if (depth >= PLAIN_LIMITS.depth) throw flaw(walk, depth, value, `at most ${PLAIN_LIMITS.depth} levels`)
      return Array.isArray(value) ? copyOfArray(value, walk, depth) : copyOfObject(value, walk, depth)
    default:
      throw flaw(walk, depth, value, 'plain data')
  }
}

function copyOfText(text: string, walk: Walk, depth: number): string {
  grow(walk, text.length, depth)
  if (isSafeText(text)) return text
  throw flaw(walk, depth, text, 'a well-formed text without NUL')
}

function copyOfArray(values: readonly unknown[], walk: Walk, depth: number): readonly unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < values.length; index++) {
    walk.trail[depth] = index
    copy.push(copyOf(values[index], walk, depth + 1))
  }
  return Object.freeze(copy)
}

function copyOfObject(value: object, walk: Walk, depth: number): object {
  if (!isPlainObject(value)) throw flaw(walk, depth, value, 'a plain object')
  const copy: Record<string, unknown> = { ...value }
  if (Object.getOwnPropertySymbols(copy).length > 0) throw flaw(walk, depth, value, 'an object without symbols')
  for (const key of Object.keys(copy)) {
    walk.trail[depth] = key
    checkKey(key, walk, depth)
    const held = copy[key]
    const copied = copyOf(held, walk, depth + 1)
    if (copied !== held) copy[key] = copied
  }
  return Object.freeze(copy)
}

function checkKey(key: string, walk: Walk, depth: number): void {
  grow(walk, key.length, depth + 1)
  if (key === '__proto__' || FRAGILE.test(key) || !isSafeText(key)) throw flaw(walk, depth + 1, key, 'another key')
}

function grow(walk: Walk, by: number, depth: number): void {
  walk.size += by
  if (walk.size > PLAIN_LIMITS.size) throw flaw(walk, depth, walk.size, `a size of at most ${PLAIN_LIMITS.size}`)
}

/** Objects of another realm (an iframe, a vm context) have another `Object.prototype`; it has no prototype either. */
function isPlainObject(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  if (prototype === Object.prototype || prototype === null) return true
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf')
}

function flaw(walk: Walk, depth: number, value: unknown, expected: string): Flaw {
  return new Flaw(walk.field + walk.trail.slice(0, depth).map(step).join(''), value, expected)
}

function step(key: string | number): string {
  return typeof key === 'number' ? `[${key}]` : `.${shown(key).slice(1, -1)}`
}
