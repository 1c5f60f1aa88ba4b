/** Takes something that is as it should be and breaks it at one place. */
import { types } from 'node:util'
import { oddText, oddValue } from './odd.ts'
import type { Random } from './random.ts'

type Branch = Record<string, unknown> | unknown[]
type Blow = (branch: Branch, key: string, random: Random) => void

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'then',
  'length',
  'extra',
  '',
  '\ud800',
  'a'.repeat(201),
]

const BLOWS: readonly Blow[] = [
  replace,
  replace,
  replace,
  (branch, key) => {
    Reflect.deleteProperty(branch, key)
  },
  (branch, _, random) => set(branch, random.pick(NAMES), oddValue(random)),
  (branch, key, random) => set(branch, key, [held(branch, key), oddValue(random)]),
  (branch, key, random) => set(branch, key, { [oddText(random)]: held(branch, key) }),
  (branch, key) => set(branch, key, branch),
  (branch, key) => {
    Reflect.defineProperty(branch, key, { get: () => oddGetter(), enumerable: true, configurable: true })
  },
  (branch, _, random) => {
    Reflect.defineProperty(branch, Symbol(oddText(random)), { value: 1, enumerable: true })
  },
]

function held(branch: Branch, key: string): unknown {
  return Object.getOwnPropertyDescriptor(branch, key)?.value
}

function replace(branch: Branch, key: string, random: Random): void {
  set(branch, key, oddValue(random))
}

function oddGetter(): never {
  throw new RangeError('a getter of an attacker')
}

// Own, whatever its name: `branch.__proto__ = …` would set something else.
function set(branch: Branch, key: string, value: unknown): void {
  if (Array.isArray(branch) && key === 'length') return
  Reflect.defineProperty(branch, key, { value, enumerable: true, writable: true, configurable: true })
}

/** A copy that is broken at one place or two; the whole is another thing altogether now and then. */
export function damaged(sound: unknown, random: Random): unknown {
  if (random.chance(0.05) || typeof sound !== 'object' || sound === null) return oddValue(random)
  const copy = copyOf(sound) as Branch
  for (let blow = random.below(2); blow >= 0; blow--) strike(copy, random)
  if (random.chance(0.03))
    return new Proxy(copy, random.pick<ProxyHandler<Branch>>([{}, { get: oddGetter }, { ownKeys: oddGetter }]))
  return copy
}

/** What lies deeper may be a ring, and is not struck. */
function copyOf(value: unknown, levels = 8): unknown {
  if (typeof value !== 'object' || value === null || types.isProxy(value) || levels === 0) return value
  if (Array.isArray(value)) return value.map(one => copyOf(one, levels - 1))
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.keys(value).map(name => [name, copyOf(held(value as Branch, name), levels - 1)]))
}

function strike(root: Branch, random: Random): void {
  let branch = root
  for (;;) {
    const keys = Object.keys(branch)
    const key = random.pick(keys) ?? 'odd'
    const value = held(branch, key)
    if (!isBranch(value) || random.chance(0.3)) {
      random.pick(BLOWS)(branch, key, random)
      return
    }
    branch = value
  }
}

/** What an earlier blow has left may be no place to go on. */
function isBranch(value: unknown): value is Branch {
  if (typeof value !== 'object' || value === null || types.isProxy(value) || !Object.isExtensible(value)) return false
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
}
