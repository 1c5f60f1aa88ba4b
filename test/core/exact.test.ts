/** Decimals against whole numbers of any size (BigInt): every result is exact and in the one form. */
import { Decimal } from 'decimal.js'
import * as fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  add,
  canonical,
  compare,
  isDecimal,
  multiply,
  roomOfShare,
  shareOf,
  subtract,
  sum,
  withinShare,
} from '../../src/core/exact.ts'
import { codeOf, runs } from '../laws/offices.ts'
import { quickest } from '../quickest.ts'

const PLACES = 12
const SCALE = 10n ** 12n

/** The digits of a decimal text as a whole number of 1e-12. */
function units(text: string): bigint {
  const negative = text.startsWith('-')
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const size = BigInt(whole) * SCALE + BigInt(fraction.padEnd(PLACES, '0'))
  return negative ? -size : size
}

function fromUnits(value: bigint, places = PLACES): string {
  const size = (value < 0n ? -value : value).toString().padStart(places + 1, '0')
  let end = size.length
  while (end > size.length - places && size[end - 1] === '0') end--
  const whole = size.slice(0, size.length - places)
  const fraction = size.slice(size.length - places, end)
  return `${value < 0n ? '-' : ''}${whole}${fraction && `.${fraction}`}`
}

const digits = (least: number, most: number) =>
  fc.array(fc.nat({ max: 9 }), { minLength: least, maxLength: most, size: 'max' }).map(list => list.join(''))

/** The borders of the fast way: 9, 10 and 11 digits before the point, 4, 5 and 6 behind it; and anything else. */
const decimals = fc
  .tuple(
    fc.oneof(fc.constantFrom(0, 1, 9, 10, 11), fc.nat({ max: 30 })).chain(length => digits(length, length)),
    fc.oneof(fc.constantFrom(0, 4, 5, 6), fc.nat({ max: 12 })).chain(length => digits(length, length)),
    fc.boolean(),
  )
  .map(([whole, fraction, negative]) => {
    const text = `${whole.replace(/^0+(?=\d)/, '') || '0'}${fraction && `.${fraction}`}`
    return canonical(negative ? `-${text}` : text)
  })

const NINES = ['9', '99999', '999999999', '9999999999', '99999999999', '999999999999999999999999999999']
const EDGES = NINES.flatMap(whole => [whole, `${whole}.9999`, `${whole}.99999`, `${whole}.999999`, `${whole}.00001`])
const decimal = fc.oneof(
  decimals,
  fc.constantFrom('0', '0.00001', '0.000001', ...EDGES, ...EDGES.map(one => `-${one}`)),
)

describe('arithmetic is that of whole numbers', () => {
  test('add and subtract', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(add(a, b)).toBe(fromUnits(units(a) + units(b)))
        expect(subtract(a, b)).toBe(fromUnits(units(a) - units(b)))
        expect(subtract(a, a)).toBe('0')
      }),
      runs(5_000),
    ))

  test('multiply', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        expect(multiply(a, b)).toBe(fromUnits(units(a) * units(b), 2 * PLACES))
      }),
      runs(2_000),
    ))

  test('compare', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const expected = units(a) < units(b) ? -1 : units(a) > units(b) ? 1 : 0
        expect(compare(a, b)).toBe(expected)
        expect(compare(a, a)).toBe(0)
      }),
      runs(5_000),
    ))

  test('sum, in any order', () =>
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 20 }), list => {
        const expected = fromUnits(list.reduce((total, one) => total + units(one), 0n))
        expect(sum(list)).toBe(expected)
        expect(sum([...list].reverse())).toBe(expected)
      }),
      runs(500),
    ))

  test('every pair at the borders of the fast way', () => {
    const all = ['0', '1', '0.00001', '0.000001', ...EDGES, ...EDGES.map(one => `-${one}`)]
    for (const a of all) {
      for (const b of all) {
        expect(add(a, b)).toBe(fromUnits(units(a) + units(b)))
        expect(subtract(a, b)).toBe(fromUnits(units(a) - units(b)))
        expect(Math.sign(compare(a, b))).toBe(Number(units(a) > units(b)) - Number(units(a) < units(b)))
      }
    }
  })
})

const percents = fc.oneof(
  fc.constantFrom('0', '15', '30', '100', '14.9999', '15.0001', '0.0001', '12.5', '33.3333'),
  fc.integer({ min: 0, max: 1_000_000 }).map(tenThousandths => fromUnits(BigInt(tenThousandths) * 10n ** 8n)),
)
const counts = fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 1_000_000_000 }))

describe('shares', () => {
  test('withinShare compares whole numbers', () =>
    fc.assert(
      fc.property(counts, counts, percents, (part, whole, percent) => {
        expect(withinShare(part, whole, percent)).toBe(BigInt(part) * 100n * SCALE <= units(percent) * BigInt(whole))
      }),
      runs(3_000),
    ))

  test('roomOfShare is the largest count that withinShare allows', () =>
    fc.assert(
      fc.property(counts, percents, (whole, percent) => {
        const room = roomOfShare(whole, percent)
        expect(withinShare(room, whole, percent)).toBe(true)
        expect(withinShare(room + 1, whole, percent)).toBe(false)
      }),
      runs(3_000),
    ))

  test('of 15 % of 20 there are 3, and not one more', () => {
    expect(withinShare(3, 20, '15')).toBe(true)
    expect(withinShare(3, 20, '14.9999')).toBe(false)
    expect(withinShare(3, 19, '15')).toBe(false)
    expect(withinShare(4, 20, '15')).toBe(false)
    expect(withinShare(0, 0, '15')).toBe(true)
    expect(withinShare(1, 6, '15')).toBe(false)
    expect(roomOfShare(6, '15')).toBe(0)
    expect(roomOfShare(7, '15')).toBe(1)
    expect(roomOfShare(0, '15')).toBe(0)
  })

  test('shareOf is rounded half up to two places', () =>
    fc.assert(
      fc.property(counts, counts, (part, whole) => {
        const hundredths = whole === 0 ? 0n : (BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))
        expect(shareOf(part, whole)).toBe(fromUnits(hundredths, 2))
      }),
      runs(3_000),
    ))
})

describe('the canonical form', () => {
  test('is the same number, once and for all', () =>
    fc.assert(
      fc.property(decimal, fc.nat({ max: 6 }), (text, zeros) => {
        const padded = `${text}${text.includes('.') ? '' : '.0'}${'0'.repeat(zeros)}`
        if (!isDecimal(padded)) return
        expect(canonical(padded)).toBe(fromUnits(units(text)))
        expect(canonical(canonical(padded))).toBe(canonical(padded))
      }),
      runs(2_000),
    ))

  const FORMS = { '0.0': '0', '-0': '0', '-0.000': '0', '1.50': '1.5', '10': '10', '100.00': '100', '-1.10': '-1.1' }
  for (const [text, form] of Object.entries(FORMS)) test(`${text} is ${form}`, () => expect(canonical(text)).toBe(form))

  const long = '9'.repeat(31)
  const NONE = [
    '',
    ' ',
    '1 ',
    ' 1',
    '+1',
    '1e3',
    '1E3',
    '0x10',
    '0b1',
    '1_000',
    '1,000',
    '.5',
    '5.',
    '00',
    '01',
    '-',
    '--1',
  ]
  const ALSO = ['NaN', 'Infinity', '-Infinity', '1e900000000', '١', '1.2.3', '1\n', long, `0.${'1'.repeat(13)}`]
  const NEVER: readonly unknown[] = [1, null, undefined, 1n, {}, [], '9'.repeat(100_000), '0'.repeat(200_000)]

  for (const text of [...NONE, ...ALSO, ...NEVER]) {
    test(`${JSON.stringify(String(text).slice(0, 20))} is refused, quickly`, async () => {
      const elapsed = await quickest(async () => {
        expect(isDecimal(text as string)).toBe(false)
        expect(await codeOf(() => canonical(text as string))).toBe('INVALID_DECIMAL')
      })
      expect(elapsed).toBeLessThan(50)
    })
  }
})

describe('what is no decimal is refused by the arithmetic, too', () => {
  const WRONG = [
    '',
    ' 1',
    '1e3',
    '0x10',
    '1_0',
    '.5',
    '5.',
    '--1',
    'NaN',
    'Infinity',
    '1e900000000',
    '9'.repeat(100_000),
  ]
  for (const wrong of WRONG) {
    test(JSON.stringify(wrong.slice(0, 20)), async () => {
      const asks = [add, subtract, multiply, compare].flatMap(ask => [() => ask(wrong, '1'), () => ask('1', wrong)])
      const elapsed = await quickest(async () => {
        for (const ask of asks) expect(await codeOf(ask)).toBe('INVALID_DECIMAL')
        expect(await codeOf(() => withinShare(1, 2, wrong))).toBe('INVALID_DECIMAL')
        expect(await codeOf(() => roomOfShare(2, wrong))).toBe('INVALID_DECIMAL')
      })
      expect(elapsed).toBeLessThan(50)
    })
  }
})

describe('a host that changes the settings of decimal.js changes nothing here', () => {
  const usual = { precision: 20, rounding: 4, toExpNeg: -7, toExpPos: 21 } as const
  const ruined = { precision: 1, rounding: 0, toExpNeg: 0, toExpPos: 0 } as const
  afterEach(() => {
    Decimal.set(usual)
  })

  function expectExact(
    exact: Pick<typeof import('../../src/core/exact.ts'), 'add' | 'multiply' | 'withinShare'>,
  ): void {
    const [a, b] = ['123456789.5', '987654321.25']
    expect(exact.add('123456789012345678', '0.123456')).toBe('123456789012345678.123456')
    expect(exact.multiply(a, b)).toBe(fromUnits(units(a) * units(b), 2 * PLACES))
    expect(exact.withinShare(125, 1000, '12.5')).toBe(true)
    expect(exact.withinShare(126, 1000, '12.5')).toBe(false)
  }

  test('after the import', () => {
    Decimal.set(ruined)
    expectExact({ add, multiply, withinShare })
  })

  test('before the import', async () => {
    Decimal.set(ruined)
    vi.resetModules()
    expectExact(await import('../../src/core/exact.ts'))
  })
})
