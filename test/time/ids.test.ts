import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { sequentialIds, ulidIds } from '../../src/time/ids.ts'
import { toInstant } from '../../src/time/instant.ts'
import { thrown } from './expecting.ts'

const NOON = '2026-11-22T12:00:00.000Z'
const HIGHEST = 1 - 2 ** -53

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('ulidIds', () => {
  test('makes ULIDs that say their moment', () => {
    const ids = ulidIds({ random: () => 0 })
    expect(ids.next(toInstant(1_469_918_176_385))).toBe('01ARYZ6S410000000000000000')
    expect(ids.next(toInstant(1_469_918_176_385))).toBe('01ARYZ6S410000000000000001')
    expect(ids.next(toInstant(1_469_918_176_386))).toBe('01ARYZ6S420000000000000000')
    expect(ulidIds().next(NOON)).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)
  })

  test('strictly rise in one source, whatever the clock and the randomness do', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 20 }).map(toInstant), { minLength: 2, maxLength: 50 })
    const randoms = fc.infiniteStream(fc.double({ min: 0, max: 0.9, noNaN: true }))
    fc.assert(
      fc.property(moments, randoms, (instants, stream) => {
        const ids = ulidIds({ random: () => stream.next().value })
        const made = instants.map(instant => ids.next(instant))
        expect(made.toSorted()).toEqual(made)
        expect(new Set(made).size).toBe(made.length)
      }),
    )
  })

  test('go on from the last id when the clock steps back, and follow it when it has caught up', () => {
    const ids = ulidIds()
    const first = ids.next(NOON)
    const back = ids.next('2026-11-22T11:00:00.000Z')
    const later = ids.next('2026-11-22T12:00:00.001Z')
    expect(first < back && back < later).toBe(true)
    expect(back.slice(0, 10)).toBe(first.slice(0, 10))
  })

  test('two sources differ', () => {
    const made = Array.from({ length: 1000 }, () => ulidIds().next(NOON))
    expect(new Set(made).size).toBe(1000)
  })

  test('every character of the alphabet turns up in the default randomness', () => {
    const ids = ulidIds()
    const made = Array.from({ length: 1000 }, (_, index) => ids.next(toInstant(index + 1)).slice(10))
    expect(new Set(made.join('')).size).toBe(32)
  })

  test('at the first moment of 1970 the clock of the machine is not asked: the time is nought', () => {
    expect(ulidIds().next('1970-01-01T00:00:00.000Z').slice(0, 10)).toBe('0000000000')
  })

  test('the ids of one millisecond can be used up, and those of the next go on', () => {
    const ids = ulidIds({ random: () => HIGHEST })
    expect(ids.next(NOON).slice(10)).toBe('Z'.repeat(16))
    const error = thrown('ID_SOURCE_FAILED', () => ids.next(NOON))
    expect(error.details).toEqual({ at: NOON })
    expect(error.cause).toBeInstanceOf(Error)
    expect(ids.next('2026-11-22T12:00:00.001Z').slice(10)).toBe('Z'.repeat(16))
  })

  test.each([Number.NaN, -0.1, 1, Number.POSITIVE_INFINITY, undefined])('randomness of %s is refused', value => {
    thrown('ID_SOURCE_FAILED', () => ulidIds({ random: () => value as number }).next(NOON))
  })

  test('a moment before 1970 and a bad instant are refused', () => {
    thrown('ID_SOURCE_FAILED', () => ulidIds().next('1969-12-31T23:59:59.999Z'))
    thrown('INVALID_DATE', () => ulidIds().next('2026-02-30T00:00:00.000Z'))
    thrown('INVALID_DATE', () => ulidIds().next(''))
  })

  test('a bad instant does not spoil the source', () => {
    const ids = ulidIds()
    const first = ids.next(NOON)
    thrown('INVALID_DATE', () => ids.next('noon'))
    thrown('INVALID_DATE', () => ids.next('noon'))
    expect(ids.next(NOON) > first).toBe(true)
  })

  test('a platform without a source of randomness is refused', () => {
    vi.stubGlobal('crypto', undefined)
    thrown('ID_SOURCE_FAILED', () => ulidIds())
  })
})

describe('sequentialIds', () => {
  test('count, whatever the moment', () => {
    const ids = sequentialIds('event')
    expect([ids.next(NOON), ids.next('1970-01-01T00:00:00.000Z')]).toEqual(['event-000000000001', 'event-000000000002'])
    expect(sequentialIds().next(NOON)).toBe('id-000000000001')
  })
})
