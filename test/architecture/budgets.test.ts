/**
 * What the code may cost its reader. A ceiling is the target where the target is met. Of the whole it is what it is today:
 * it goes up only with a new chapter of the library (the last: closed periods, numbers in the log, records and consequences, red entries, mergings, readings of returns, papers and inquiries, and the records of customers: 320 clauses).
 */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Clauses } from '../../src/core/clause.ts'
import * as guiju from '../../src/index.ts'
import { cyclesAmong } from './cycles.ts'
import { functionsOf, isCode, lengthOf, quantile, sumOf } from './lengths.ts'
import { sourceOf, sourcesIn } from './source.ts'

const CEILINGS = {
  fileMedian: 62,
  fileP90: 157,
  longestFunction: 50,
  rings: 0,
  // Corrections, records, mandates, transfers, periods and numbers are facts that keep no clause by themselves.
  linesPerClause: 58,
  lines: 93_200,
}

const all = sourcesIn(join(import.meta.dirname, '../../src'))
const sources = all.filter(isCode)
const files = sources.map(lengthOf)
const functions = sources.flatMap(functionsOf)

describe('src, without cases', () => {
  test('half of the files fit on a screen', () => {
    expect(
      quantile(
        files.map(({ lines }) => lines),
        0.5,
      ),
    ).toBeLessThanOrEqual(CEILINGS.fileMedian)
  })

  test('nine files of ten have at most so many lines', () => {
    expect(
      quantile(
        files.map(({ lines }) => lines),
        0.9,
      ),
    ).toBeLessThanOrEqual(CEILINGS.fileP90)
  })

  test('no function is longer', () => {
    expect(functions.length).toBeGreaterThan(1_000)
    expect(functions.filter(({ lines }) => lines > CEILINGS.longestFunction)).toEqual([])
  })

  test('files do not import one another in rings, types included', () => {
    const rings = cyclesAmong(all)
    expect(rings.slice(CEILINGS.rings)).toEqual([])
  })

  test('a kept clause costs so many lines of facts and regulations', () => {
    const upper = files.filter(({ place }) => /^(?:facts|regulations)\//.test(place))
    expect(keptClauses()).toBeGreaterThan(500)
    expect(sumOf(upper) / keptClauses()).toBeLessThanOrEqual(CEILINGS.linesPerClause)
  })

  test('the whole is not longer', () => {
    expect(sumOf(files)).toBeLessThanOrEqual(CEILINGS.lines)
  })
})

/** The anchors that a rule, an obligation or a provision of any regulation names. */
function keptClauses(): number {
  const definitions = Object.values(guiju).flatMap(value => {
    return typeof value === 'function' && 'definition' in value ? [value.definition] : []
  })
  const tables = Object.entries(guiju).flatMap(([name, value]) => (name.endsWith('Clauses') ? [value as Clauses] : []))
  const kept = [
    ...definitions.flatMap(({ rules, obligations }) => [...rules, ...obligations]),
    ...tables.flatMap(guiju.provisionsOf),
  ]
  return new Set(kept.flatMap(({ clauses }) => clauses)).size
}

describe('the measures', () => {
  test('count a function with all that is in it', () => {
    const source = sourceOf('core/a.ts', 'const a = () => {\n  function b() {\n    return 1\n  }\n  return b\n}\n')
    expect(functionsOf(source)).toEqual([
      { place: 'core/a.ts:1 a', lines: 6 },
      { place: 'core/a.ts:2 b', lines: 3 },
    ])
  })

  test('take methods, accessors and functions without a name', () => {
    const text = 'class A {\n  b() {\n  }\n  get c() { return 1 }\n}\n[1].map(() => {\n})\ndeclare function d(): void\n'
    expect(functionsOf(sourceOf('core/a.ts', text)).map(({ place }) => place)).toEqual([
      'core/a.ts:2 b',
      'core/a.ts:6 (anonymous)',
      'core/a.ts:4 c',
    ])
  })

  test('know a quantile', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(10)
  })
})
