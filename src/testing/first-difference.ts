/** Where two plain values differ first, by the same measure as `isSame`. */
import { shown } from '../core/errors.ts'

/** undefined where they do not differ. */
export function firstDifference(actual: unknown, expected: unknown, at = 'value'): string | undefined {
  if (Object.is(actual, expected)) return undefined
  if (!isObject(actual) || !isObject(expected)) return `${at} is ${text(actual)}, expected ${text(expected)}`
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return `${at} has another prototype`
  const keys = Reflect.ownKeys(actual)
  const expectedKeys = Reflect.ownKeys(expected)
  const odd = keys.find(key => !expectedKeys.includes(key)) ?? expectedKeys.find(key => !keys.includes(key))
  if (odd !== undefined) {
    const where = `${at}.${String(odd)}`
    return `${where} is ${text(Reflect.get(actual, odd))}, expected ${text(Reflect.get(expected, odd))}`
  }
  for (const key of keys) {
    const found = firstDifference(Reflect.get(actual, key), Reflect.get(expected, key), `${at}.${String(key)}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string {
  return shown(isObject(value) ? JSON.stringify(value) : value, 200)
}
