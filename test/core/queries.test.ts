/** DCB queries: items ORed, types ORed, tags ANDed; what is no query is refused by name. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkQuery, matches, type Query } from '../../src/core/query.ts'
import { codeOf, runs } from '../laws/offices.ts'

const event = { type: 'a', tags: ['x:1', 'y:1'] }

describe('matches', () => {
  const YES: readonly Query[] = [
    'all',
    [{ types: ['a'] }],
    [{ types: ['b', 'a'] }],
    [{ tags: ['x:1'] }],
    [{ tags: ['y:1', 'x:1'] }],
    [{ types: ['a'], tags: ['x:1'] }],
    [{ types: ['b'] }, { tags: ['y:1'] }],
    [{ types: [], tags: ['x:1'] }],
    [{ types: ['a'], tags: [] }],
  ]
  const NO: readonly Query[] = [
    [{ types: ['b'] }],
    [{ tags: ['x:2'] }],
    [{ tags: ['x:1', 'z:1'] }],
    [{ types: ['b'], tags: ['x:1'] }],
    [{ types: ['a'], tags: ['x:2'] }],
    [
      { types: ['b'], tags: ['x:1'] },
      { types: ['a'], tags: ['z:1'] },
    ],
    [{ tags: ['x'] }],
    [{ types: ['A'] }],
  ]
  for (const query of YES) test(`${JSON.stringify(query)}: yes`, () => expect(matches(query, event)).toBe(true))
  for (const query of NO) test(`${JSON.stringify(query)}: no`, () => expect(matches(query, event)).toBe(false))

  const some = (kind: string) => fc.subarray([1, 2, 3].map(number => `${kind}${number}`))
  const items = fc.record({ types: some('t'), tags: some('g') }, { noNullPrototype: true })

  test('a list of items is each of them', () =>
    fc.assert(
      fc.property(
        fc.array(items, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('t1', 't2'),
        some('g'),
        (query, type, tags) => {
          expect(matches(query, { type, tags })).toBe(query.some(item => matches([item], { type, tags })))
          for (const item of query) {
            const byType =
              item.types.length === 0 || item.types.some(one => matches([{ types: [one] }], { type, tags }))
            const byTags = item.tags.every(one => matches([{ tags: [one] }], { type, tags }))
            expect(matches([item], { type, tags })).toBe(byType && byTags)
          }
        },
      ),
      runs(500),
    ))
})

describe('checkQuery', () => {
  const WRONG: readonly unknown[] = [
    undefined,
    null,
    'some',
    {},
    [],
    [{}],
    [null],
    ['all'],
    [{ types: [] }],
    [{ types: [], tags: [] }],
    [{ types: 'a' }],
    [{ tags: [''] }],
    [{ tags: [1] }],
    [{ types: ['a'] }, {}],
  ]
  for (const query of WRONG) {
    test(`refuses ${JSON.stringify(query)}`, async () =>
      expect(await codeOf(() => checkQuery(query))).toBe('INVALID_QUERY'))
  }
  test('takes what is one', () => {
    for (const query of ['all', [{ types: ['a'] }], [{ tags: ['x'] }, { types: ['a'], tags: [] }]]) checkQuery(query)
  })
})
