/** Two different ids never share a tag, a variety or a state; and every id comes back letter for letter. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../src/core/canonical.ts'
import { digestOf } from '../../src/core/digest.ts'
import { idOf, idsOfTag, tag } from '../../src/core/tag.ts'
import { id } from '../../src/facts/fields.ts'
import { customerHistory, departmentShares } from '../../src/index.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { logOf, runs, stage } from '../laws/offices.ts'
import { quickest } from '../quickest.ts'

/** Texts that are easily taken for each other. */
const signs = fc.constantFrom(
  'a',
  ':',
  '/',
  '%',
  '%2F',
  '%25',
  '2',
  'F',
  ' ',
  '\\',
  '"',
  "'",
  '|',
  '.',
  '#',
  '-',
  '0',
  '1',
)
const odd = fc.constantFrom(
  'é',
  'e\u0301',
  '客户',
  '🙂',
  '👍🏽',
  'שלום',
  'ﬁ',
  'fi',
  'İ',
  'ı',
  'ß',
  '__proto__',
  'constructor',
  'toString',
)
const anyText = fc.array(fc.oneof(signs, odd), { minLength: 1, maxLength: 8 }).map(parts => parts.join(''))
const text = fc.oneof(anyText, fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }))
const ids = text.filter(one => id.safeParse(one).success)

describe('tags', () => {
  test('of one id, and of several, hold the ids letter for letter', () =>
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 2, maxLength: 4 }), (one, many) => {
        expect(idOf('customer', tag('customer', one))).toBe(one)
        expect(idOf('custom', tag('customer', one))).toBeUndefined()
        expect(idsOfTag(tag('variety', ...many))).toEqual(many)
      }),
      runs(2_000),
    ))

  test('of different ids are different', () =>
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 3 }),
        fc.array(text, { minLength: 2, maxLength: 3 }),
        (a, b) => {
          const same = a.length === b.length && a.every((one, index) => one === b[index])
          expect(tag('variety', ...a) === tag('variety', ...b)).toBe(same)
          expect(tag('customer', a[0]!) === tag('customer', b[0]!)).toBe(a[0] === b[0])
        },
      ),
      runs(2_000),
    ))
})

const admit = (customerId: string, departmentId: string, varieties: string[]) => ({
  type: 'customer.admit',
  customerId,
  departmentId,
  kind: 'direct-distributor',
  conditions: CONDITIONS,
  varieties,
  licensedVarieties: varieties,
})

test('customers, departments and varieties of any names are kept apart', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(ids, { minLength: 2, maxLength: 5 }),
      fc.uniqueArray(ids, { minLength: 2, maxLength: 3 }),
      fc.uniqueArray(ids, { minLength: 1, maxLength: 4 }),
      async (customers, departments, varieties) => {
        const { store, office } = stage()
        for (const departmentId of departments) {
          for (const customerId of customers) {
            const outcome = await office.execute(admit(customerId, departmentId, varieties))
            expect(outcome.status).toBe('accepted')
          }
        }
        for (const departmentId of departments) {
          const book = await office.view(departmentShares, departmentId)
          expect(book.customers).toBe(customers.length)
          expect(new Set(book.varieties.map(one => one.variety))).toEqual(new Set(varieties))
          for (const one of book.varieties) expect(one.customers).toBe(customers.length)
        }
        for (const customerId of customers) {
          expect((await office.view(customerHistory, customerId)).length).toBe(departments.length)
        }
        const named = (await logOf(store)).map(event => (event.data as { customerId: string }).customerId)
        expect(named).toEqual(departments.flatMap(() => customers))
      },
    ),
    runs(60),
  ))

describe('the fingerprint of a command', () => {
  const values = fc.jsonValue({ maxDepth: 3, depthSize: 'small' })

  test('does not depend on the order of fields', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 3 }), values, { noNullPrototype: true }), fields => {
        const turned = Object.fromEntries(Object.entries(fields).reverse())
        expect(digestOf(turned)).toBe(digestOf(fields))
      }),
      runs(500),
    ))

  test('tells different content apart', () =>
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(digestOf(a) === digestOf(b)).toBe(canonicalJson(a) === canonicalJson(b))
      }),
      runs(2_000),
    ))

  test('is different for each of 200,000 like commands, in both its halves', () => {
    const digests = Array.from({ length: 200_000 }, (_, index) => digestOf({ type: 'x', amount: `${index}`, at: null }))
    expect(new Set(digests).size).toBe(200_000)
    for (const half of [digests.map(one => one.slice(0, 8)), digests.map(one => one.slice(8))]) {
      // Of 200,000 numbers of 32 bits about 5 meet by chance.
      expect(new Set(half).size).toBeGreaterThan(199_950)
    }
    expect(digests[0]).toMatch(/^[0-9a-f]{16}$/)
  })

  test('tells swapped, doubled and moved characters apart', () => {
    const texts = [
      'ab',
      'ba',
      'aab',
      'abb',
      'a',
      'b',
      '',
      'aa',
      'bb',
      ' ab',
      'ab ',
      'a b',
      '\u00e9',
      'e\u0301',
      'A',
      '\0',
    ]
    const nested = texts.flatMap(one => [one, [one], { a: one }, { [one]: 'a' }, [one, ''], ['', one], [[one]]])
    expect(new Set(nested.map(digestOf)).size).toBe(new Set(nested.map(canonicalJson)).size)
  })

  test('of a long text takes milliseconds', async () => {
    expect(await quickest(() => digestOf('x'.repeat(1_000_000)))).toBeLessThan(100)
  })
})
