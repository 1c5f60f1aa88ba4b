/**
 * Exact decimals. Money, quantities and rates are decimal texts in one canonical form: no exponent, no sign of plus,
 * no superfluous zero, never `-0`. This is the only door to decimal.js, and it works on a private copy: what a host
 * does to the shared constructor (precision, rounding) does not reach it.
 */
import { Decimal as SharedDecimal } from 'decimal.js'
import { canonical, invalid } from './decimal-text.ts'

export { canonical, isDecimal } from './decimal-text.ts'

/** A canonical decimal text, e.g. `'1234.5'`. At most 30 digits before the point and 12 behind it. */
export type DecimalText = string

const Decimal = SharedDecimal.clone({ defaults: true, precision: 100, toExpNeg: -200, toExpPos: 200 })

// What has been added and multiplied may be longer than what comes in, but never has an exponent.
const LONGEST_RESULT = 100
const DIGITS = /^-?\d+(?:\.\d+)?$/

function decimal(text: DecimalText): InstanceType<typeof Decimal> {
  if (typeof text !== 'string' || text.length > LONGEST_RESULT || !DIGITS.test(text)) throw invalid(text)
  return new Decimal(text)
}

export function add(a: DecimalText, b: DecimalText): DecimalText {
  return smallSum(a, b, 1) ?? decimal(a).plus(decimal(b)).toFixed()
}

export function subtract(a: DecimalText, b: DecimalText): DecimalText {
  return smallSum(a, b, -1) ?? decimal(a).minus(decimal(b)).toFixed()
}

export function multiply(a: DecimalText, b: DecimalText): DecimalText {
  const product = isShortWhole(a) && isShortWhole(b) ? Number(a) * Number(b) : undefined
  return product === undefined ? decimal(a).times(decimal(b)).toFixed() : String(product)
}

export function sum(values: Iterable<DecimalText>): DecimalText {
  let total: DecimalText = '0'
  for (const value of values) total = add(total, value)
  return total
}

/** -1, 0 or 1. */
export function compare(a: DecimalText, b: DecimalText): number {
  const left = scaled(a)
  const right = scaled(b)
  if (left === undefined || right === undefined) return decimal(a).comparedTo(decimal(b))
  return left < right ? -1 : left > right ? 1 : 0
}

/** Is `part` of `whole` at most `percent` per cent? By whole numbers, without a division: 3 of 20 is 15 % exactly. */
export function withinShare(part: number, whole: number, percent: DecimalText): boolean {
  if (WHOLE_PERCENT.test(percent)) return part * 100 <= Number(percent) * whole
  return decimal(percent)
    .times(whole)
    .gte(part * 100)
}

/** The largest count that `withinShare` allows. */
export function roomOfShare(whole: number, percent: DecimalText): number {
  if (WHOLE_PERCENT.test(percent)) return Math.floor((Number(percent) * whole) / 100)
  // A hundredth is exact; a division would bring all of decimal.js that divides into every page.
  return decimal(percent).times(whole).times('0.01').floor().toNumber()
}

/** `part` of `whole` in per cent for people to read, rounded to two places; '0' of nothing. */
export function shareOf(part: number, whole: number): DecimalText {
  if (whole === 0) return '0'
  // Hundredths of a per cent, half rounded up, in whole numbers.
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole))
  return canonical(`${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`)
}

const WHOLE_PERCENT = /^\d{1,3}$/

// Up to seven digits: a product of two such numbers is a safe integer.
function isShortWhole(text: DecimalText): boolean {
  return text.length <= 7 && WHOLE.test(text)
}

const WHOLE = /^\d+$/

// Amounts as they mostly come (up to 10 digits before the point, up to 5 behind) are added as safe integers of 1e-5.
function smallSum(a: DecimalText, b: DecimalText, sign: 1 | -1): DecimalText | undefined {
  const left = scaled(a)
  const right = scaled(b)
  return left === undefined || right === undefined ? undefined : unscaled(left + sign * right)
}

const WHOLES = 10
const PLACES = 5
const MINUS = 45
const ZERO = 48
const POINT = -2
const UNIT = 10 ** PLACES

// Undefined for what is longer, and for what is no number at all: the slow way says what is wrong with it.
function scaled(text: DecimalText): number | undefined {
  const { length } = text
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  if (length - start > WHOLES + 1 + PLACES) return undefined
  let units = 0
  let point = length
  for (let index = start; index < length; index++) {
    const digit = text.charCodeAt(index) - ZERO
    if (digit >= 0 && digit <= 9) units = units * 10 + digit
    else if (digit === POINT && point === length) point = index
    else return undefined
  }
  const places = length - point - 1
  if (point === start || point - start > WHOLES || places > PLACES || places === 0) return undefined
  const scaledUp = units * 10 ** (places < 0 ? PLACES : PLACES - places)
  return start === 1 ? -scaledUp : scaledUp
}

function unscaled(units: number): DecimalText {
  const size = Math.abs(units)
  const whole = Math.floor(size / UNIT)
  const fraction = size % UNIT
  const sign = units < 0 ? '-' : ''
  return fraction === 0 ? `${sign}${whole}` : canonical(`${sign}${whole}.${String(fraction).padStart(PLACES, '0')}`)
}
