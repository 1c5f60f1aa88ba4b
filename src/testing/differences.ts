/** Where what is differs from what was expected, path by path. */
import { shown } from '../core/errors.ts'

export interface Difference {
  readonly at: string
  readonly expected: unknown
  readonly actual: unknown
}

/** Objects: the fields that are named, own ones only. Lists: all entries, in order. All else: the same value. */
export function differences(expected: unknown, actual: unknown, at: string): Difference[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [{ at, expected, actual }]
    return expected.flatMap((item, index) => differences(item, actual[index], `${at}[${index}]`))
  }
  if (!isRecord(expected)) return Object.is(expected, actual) ? [] : [{ at, expected, actual }]
  if (!isRecord(actual)) return [{ at, expected, actual }]
  return Object.entries(expected).flatMap(([field, value]) =>
    differences(value, Object.hasOwn(actual, field) ? actual[field] : undefined, `${at}.${field}`),
  )
}

export function differenceText({ at, expected, actual }: Difference): string {
  return `${at}: expected ${asText(expected)}, found ${asText(actual)}`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string {
  const text = JSON.stringify(value)
  return text === undefined || text.length > 400 ? shown(value) : text
}
