/** What the build leaves of decimal.js calculates as decimal.js does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decimal as Whole } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leftOfDecimal } from '../../scripts/build/decimal.ts'
import { trimmed } from '../../scripts/build/trimmed.ts'
import { sum } from '../../src/core/exact.ts'

const root = join(import.meta.dirname, '../..')
const source = readFileSync(join(root, 'node_modules/decimal.js/decimal.mjs'), 'utf8')
const door = readFileSync(join(root, 'src/core/exact.ts'), 'utf8')
const left = leftOfDecimal(root)
const settings = { defaults: true, precision: 100, toExpNeg: -200, toExpPos: 200 } as const
const { Decimal } = (await import(`data:text/javascript,${encodeURIComponent(left)}`)) as { Decimal: typeof Whole }

const [whole, part] = [Whole.clone(settings), Decimal.clone(settings)]

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }), fc.integer({ min: 0, max: 30 }))
  .map(([digits, places]) => `${digits}e-${places}`)

type Numbers = typeof Whole

const calculations: Readonly<Record<string, (numbers: Numbers, a: string, b: string) => unknown>> = {
  plus: (Numbers, a, b) => new Numbers(a).plus(new Numbers(b)).toFixed(),
  minus: (Numbers, a, b) => new Numbers(a).minus(new Numbers(b)).toFixed(),
  times: (Numbers, a, b) => new Numbers(a).times(new Numbers(b)).toFixed(),
  'times a count': (Numbers, a) => new Numbers(a).times(15).toFixed(),
  'floor of a share': (Numbers, a) => new Numbers(a).times(7).times('0.01').floor().toNumber(),
  comparedTo: (Numbers, a, b) => new Numbers(a).comparedTo(new Numbers(b)),
  gte: (Numbers, a, b) => new Numbers(a).gte(new Numbers(b)),
}

describe.each(Object.keys(calculations))('%s', name => {
  test('is that of decimal.js', () => {
    fc.assert(
      fc.property(number, fc.oneof(number, fc.constantFrom('0', '-0', '1', '100', '3')), (a, b) => {
        expect(calculations[name]!(part, a, b)).toEqual(calculations[name]!(whole, a, b))
      }),
    )
  })
})

test('everything that core/exact.ts calls is there, and what it does not call is not', () => {
  for (const [, method] of door.matchAll(/(?<!Math)\.(\w+)\(/g)) {
    if (method! in Whole.prototype) expect(Object.keys(Decimal.prototype)).toContain(method)
  }
  expect(new Decimal(1)).not.toHaveProperty('cos')
  expect(Decimal).not.toHaveProperty('random')
})

test('what stays is decimal.js to the letter, its licence before it', () => {
  const linesOf = (text: string) => text.split('\n').map(line => line.replace(/\s*(?:\/\/.*)?$/s, ''))
  const lines = new Set([...linesOf(source), '  inexact,'])
  expect(linesOf(left).filter(line => !lines.has(line))).toEqual([])
  expect(left).toContain('MIT Licence')
})

test('a further method that the door calls stays', () => {
  expect(source).toContain('P.squareRoot = P.sqrt =')
  expect(left).not.toContain('P.squareRoot = P.sqrt =')
  expect(trimmed(source, `${door}\nexport const root = (x: Decimal) => x.sqrt()`)).toContain('P.squareRoot = P.sqrt =')
})

test.each(['0x1f', '0b11', '0o17', '1_000', 'NaN', 'Infinity', '-Infinity', '0x1p3', '', 'abc', '1 '])(
  'the text %j, which the door lets in no more than decimal.js reads it as digits, is refused',
  text => {
    expect(() => new Decimal(text)).toThrow('[DecimalError] Invalid argument')
    expect(() => sum([text])).toThrow(expect.objectContaining({ code: 'INVALID_DECIMAL' }))
  },
)

test('what only other texts, logarithms and divisions need is left out', () => {
  for (const name of ['PI = ', 'LN10 = ', 'isHex = ', 'convertBase(str, base', 'var divide = ']) {
    expect(source).toContain(name)
    expect(left).not.toContain(name)
  }
  expect(Object.keys(Decimal.prototype)).not.toEqual(expect.arrayContaining(['pow', 'ln']))
})

test('a file of another form is a fault of the build', () => {
  const other = (before: string | RegExp, after: string) => () => trimmed(source.replace(before, after), door)
  const fault = 'decimal.js is not written as it was'
  expect(() => trimmed('export const Decimal = 1', door)).toThrow(fault)
  expect(other('function parseOther', 'function readOther')).toThrow(fault)
  expect(other(/throw (Error\(invalidArgument \+ str\);\s+\}\s+\/\/ Is there a binary)/, '$1')).toThrow(fault)
})
