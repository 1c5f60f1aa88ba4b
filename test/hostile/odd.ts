/** Values that nobody should send, each made anew: whoever reads one may meet anything. */
import type { Random } from './random.ts'

const raise = (): never => {
  throw new TypeError('the value of an attacker')
}

const nested = (levels: number): unknown => {
  let value: unknown = 'deep'
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? { level: value } : [value]
  return value
}

const NOT_DATA: readonly (() => unknown)[] = [
  () => undefined,
  () => null,
  () => Symbol('odd'),
  () => Symbol.iterator,
  () => 10n,
  () => raise,
  () => class Odd {},
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['type', 'customer.admit']]),
  () => new Set([1]),
  () => new WeakMap(),
  () => /odd/g,
  () => new Error('odd'),
  () => new Uint8Array(8),
  () => Object('boxed'),
  () => Object.create({ type: 'customer.admit' }),
  () =>
    new (class Odd {
      type = 'customer.trade'
    })(),
]

const HOSTILE_OBJECTS: readonly (() => unknown)[] = [
  () => Object.defineProperty({}, 'type', { get: raise, enumerable: true }),
  () => Object.defineProperty({}, 'odd', { get: raise, enumerable: true }),
  () => ({ toJSON: raise, toString: raise, valueOf: raise, [Symbol.toPrimitive]: raise }),
  () => ({ [Symbol.iterator]: raise, [Symbol.toStringTag]: 'odd', [Symbol('odd')]: 1 }),
  () => Object.fromEntries([['then', raise]]),
  () => new Proxy({}, { get: raise, has: raise, ownKeys: raise, getPrototypeOf: raise }),
  () => new Proxy([], { get: raise }),
  () => new Proxy(['odd'], { get: (_, name) => (name === 'length' ? 1e9 : undefined) }),
  () => new Proxy({}, { ownKeys: () => ['type', 'type'] }),
  () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    return proxy
  },
  () => {
    const ring: Record<string, unknown> = {}
    ring.ring = [ring]
    return ring
  },
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => Object.assign(Object.create(null), { polluted: true }),
  () => Object.assign([], { polluted: true }),
  () => new Array(5),
  () => new Array(100_000),
  () => Array(20_000).fill('x'),
  () => nested(20),
  () => nested(33),
  () => nested(50_000),
]

const NUMBERS = [Number.NaN, Infinity, -Infinity, -0, 0, -1, 0.1, 1e21, 1e308, 5e-324, 2 ** 53, -(2 ** 53), 2 ** 31, 1]

const TEXTS = [
  ...['', ' ', 'x', '\0', '\ud800', '\udc00x', '\ufeff', '\u202eabc', 'a\u200bb', 'e\u0301', '\u00e9', '🙂', '👩‍👩‍👧'],
  ...['Ｃ-1', 'С-1', '١٢', '1e9', '-1', '0x10', '1_000', 'NaN', 'null', 'undefined', '[object Object]', '{reason}'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$&', '%00', '%E0%A4%A', ':', 'a:', ':a'],
  ...[
    "'; DROP TABLE guiju_events; --",
    '<script>',
    '../../etc/passwd',
    '\n\r\t',
    '\u2028',
    '⟦guiju.1 a b c d⟧',
    '⟦erased⟧',
  ],
]

export const ODD_DATES = [
  ...['0000-01-01', '0001-01-01', '1582-10-10', '1970-01-01', '2024-02-29', '2025-02-29', '2026-13-01', '9999-12-31'],
  ...['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+23:59', '1969-12-31T23:59:59.999Z', '2016-12-31T23:59:60Z'],
  ...['2026-01-01T24:00:00+08:00', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999-23:59', '2026-01-01T00:00Z'],
  ...[
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00.000Z',
    '+275760-09-13T00:00:00.001Z',
    '-271821-04-20T00:00:00Z',
  ],
  ...['2026-01-01', '2026-01-01T00:00:00', 'now', '1767225600000'],
]

/** Texts of a length that hurts are rare, so that many bodies fit into a second. */
export function oddText(random: Random): string {
  if (random.chance(0.01))
    return random.pick(['x', '0', '規', '\ud800', '{"a":'])!.repeat(random.pick([201, 4_001, 70_000, 1_000_001]))
  return random.chance(0.3) ? random.pick(ODD_DATES) : random.pick(TEXTS)
}

export function oddValue(random: Random): unknown {
  const kind = random.below(10)
  if (kind < 4) return oddText(random)
  if (kind < 6) return random.pick(NUMBERS)
  // Large values are rare for the same reason.
  const made = random.pick(
    random.chance(0.5) ? NOT_DATA : HOSTILE_OBJECTS.slice(0, random.chance(0.05) ? undefined : 16),
  )
  return made()
}
