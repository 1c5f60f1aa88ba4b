/** The door: what passes is a fresh copy of plain JSON; all else is INVALID_COMMAND, whatever it is. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atTheDoor, DEEPEST, LARGEST } from '../../src/core/door.ts'
import { isGuijuError } from '../../src/index.ts'
import { deeds } from '../../src/testing/histories.ts'
import { codeOf, expectSame, logOf, runs, stage } from '../laws/offices.ts'

function passed(value: unknown): { readonly copy: unknown } | undefined {
  try {
    return { copy: atTheDoor(value) }
  } catch (error) {
    if (isGuijuError(error, 'INVALID_COMMAND')) return undefined
    throw error
  }
}

describe('anything at all', () => {
  const everything = {
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }
  const anything = fc.anything({
    ...everything,
    withNullPrototype: true,
    withBoxedValues: true,
    withUnicodeString: true,
  })

  test('passes as what JSON makes of it, or is refused with a code', () =>
    fc.assert(
      fc.property(anything, value => {
        const result = passed(value)
        if (result) expectSame(result.copy, JSON.parse(JSON.stringify(result.copy)))
      }),
      runs(2_000),
    ))

  test('that is JSON passes, unless it says -0, half a character, NUL or __proto__', () =>
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
        const text = JSON.stringify(value)
        const odd = /\\u0000|\\ud[89a-f]|__proto__/.test(text) || holdsMinusZero(value)
        const result = passed(value)
        if (odd) return
        expectSame(result?.copy, JSON.parse(text))
      }),
      runs(1_000),
    ))

  test('comes out as a copy that shares nothing with it', () => {
    const inner = { list: [{ a: 1 }] }
    const copy = atTheDoor(inner) as typeof inner
    inner.list[0]!.a = 2
    inner.list.push({ a: 3 })
    expect(copy).toEqual({ list: [{ a: 1 }] })
  })
})

function holdsMinusZero(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsMinusZero)
  return Object.is(value, -0)
}

describe('the limits', () => {
  const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

  test(`${DEEPEST} levels pass, one more does not`, async () => {
    expect(passed(nested(DEEPEST))).toBeDefined()
    expect(await codeOf(() => atTheDoor(nested(DEEPEST + 1)))).toBe('INVALID_COMMAND')
  })

  test('a text of nearly the whole size passes, a larger one does not', () => {
    expect(passed('x'.repeat(LARGEST - 10))).toBeDefined()
    expect(passed('x'.repeat(LARGEST))).toBeUndefined()
    expect(passed(['x'.repeat(LARGEST / 2), 'x'.repeat(LARGEST / 2)])).toBeUndefined()
  })

  test('an iterator of the caller is not run, nor is toJSON', () => {
    const list = Object.assign(['a'], {
      *[Symbol.iterator]() {
        for (;;) yield 'endless'
      },
    })
    expectSame(passed(list)?.copy, ['a'])
    expect(passed({ toJSON: () => ({ a: 1 }) })).toBeUndefined()
  })

  test('a list that says it is endless is refused', () => {
    const endless = new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 32 : Reflect.get(target, key)) })
    expect(passed(endless)).toBeUndefined()
    const generous = new Proxy([], { get: (_, key) => (key === 'length' ? Number.POSITIVE_INFINITY : 'more') })
    expect(passed(generous)).toBeUndefined()
  })
})

describe('a field that is undefined', () => {
  test('is one that was left out, at any depth', () => {
    const both = { a: 1, b: undefined, c: { d: undefined, e: [{ f: undefined }] } }
    expectSame(passed(both), { copy: { a: 1, c: { e: [{}] } } })
  })

  test('but a list has no holes, and nothing is no command', () => {
    expect(passed([undefined])).toBeUndefined()
    expect(passed({ a: [1, undefined] })).toBeUndefined()
    expect(passed(undefined)).toBeUndefined()
  })

  test('may have no forbidden name, and counts as any other', () => {
    expect(passed(JSON.parse('{"__proto__":1}'))).toBeUndefined()
    expect(passed({ ['x'.repeat(201)]: undefined })).toBeUndefined()
  })
})

describe('commands that are nearly right', () => {
  const values = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      ' ',
      '-1',
      'NaN',
      -0,
      Number.NaN,
      [],
      {},
      '__proto__',
      '\ud800',
      1e21,
      true,
    ),
    fc.anything({ maxDepth: 1 }),
  )

  test('are decided or refused with a code: never another error, and the log holds whole commands only', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(deeds(fc), fc.nat(), values), { maxLength: 12 }), async bodies => {
        const { store, office } = stage()
        let accepted = 0
        for (const [{ command, actor }, at, value] of bodies) {
          const keys = Object.keys(command)
          const body = { ...command, [keys[at % keys.length]!]: value }
          try {
            const outcome = await office.execute(body, actor ? { actor } : {})
            if (outcome.status === 'accepted') accepted += outcome.events.length
          } catch (error) {
            expect(isGuijuError(error)).toBe(true)
          }
        }
        expect((await logOf(store)).length).toBe(accepted)
      }),
      runs(300),
    ))
})
