/** The cache of folded states: bounded, and never more certain of an entry than the log allows. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StateCache } from '../../src/core/cache.ts'
import type { Fact } from '../../src/core/event.ts'
import { BEFORE_ALL } from '../../src/core/order.ts'
import { note } from '../laws/notes.ts'
import { runs } from '../laws/offices.ts'

const fact = (noteId: string): Fact => ({
  type: 'note.added',
  version: 1,
  data: { noteId, text: 'x' },
  tags: [`note:${noteId}`],
  occurredAt: '2026-01-01T00:00:00.000Z',
  recordedAt: '2026-01-01T00:00:00.000Z',
  actor: null,
})
const entry = (position: number, value: unknown = {}) => ({ value, position, changed: 0, latest: BEFORE_ALL })
const nobody = new Set<string>()

describe('how far an entry is true', () => {
  test('an entry is true to the end of the run of own appends in which it was read', () => {
    const cache = new StateCache(100)
    cache.appended([fact('A')], 1, nobody)
    cache.set(note.of('B'), entry(1))
    cache.appended([fact('A'), fact('A')], 3, nobody)
    expect(cache.reach(cache.get(note.of('B').id)!)).toBe(3)
    cache.appended([fact('A')], 4, nobody)
    expect(cache.reach(cache.get(note.of('B').id)!)).toBe(4)
  })

  test('a gap says that somebody else wrote: what was read before it is true to where it was read', () => {
    const cache = new StateCache(100)
    cache.appended([fact('A')], 1, nobody)
    cache.set(note.of('B'), entry(1))
    cache.appended([fact('A')], 3, nobody)
    expect(cache.reach(cache.get(note.of('B').id)!)).toBe(1)
    cache.appended([fact('A')], 4, nobody)
    expect(cache.reach(cache.get(note.of('B').id)!)).toBe(1)
    cache.set(note.of('C'), entry(3))
    expect(cache.reach(cache.get(note.of('C').id)!)).toBe(4)
  })

  test('an entry that own events concern is dropped, unless it has them already', () => {
    const cache = new StateCache(100)
    for (const key of ['A', 'B']) cache.set(note.of(key), entry(0))
    cache.appended([fact('A'), fact('B')], 2, new Set([note.of('B').id]))
    expect(cache.get(note.of('A').id)).toBeUndefined()
    expect(cache.get(note.of('B').id)).toBeDefined()
  })

  /** What happens to a log and to a cache beside it, by the model: the true positions of each note. */
  const happening = fc.oneof(
    fc.record({
      kind: fc.constant('own' as const),
      keys: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('foreign' as const),
      keys: fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant('read' as const), keys: fc.tuple(fc.constantFrom('A', 'B', 'C')) }),
  )

  test('no entry claims to be true beyond a change that it does not have', () =>
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), fc.constantFrom(1, 2, 4, 100), (happenings, limit) => {
        const cache = new StateCache(limit)
        const log: string[] = []
        for (const { kind, keys } of happenings) {
          if (kind === 'read') cache.set(note.of(keys[0]), entry(log.length, countOf(log, keys[0])))
          else log.push(...keys)
          if (kind === 'own') cache.appended(keys.map(fact), log.length, nobody)
          for (const key of ['A', 'B', 'C']) {
            const known = cache.get(note.of(key).id)
            if (!known) continue
            const reach = cache.reach(known)
            expect(reach).toBeLessThanOrEqual(log.length)
            expect(known.value).toBe(countOf(log.slice(0, reach), key))
          }
        }
      }),
      runs(2_000),
    ))
})

function countOf(log: readonly string[], key: string): number {
  return log.filter(one => one === key).length
}

describe('how much it holds', () => {
  for (const limit of [1, 2, 10, 1_000]) {
    test(`of ${limit} states it holds at most so many, and those used last`, () => {
      const cache = new StateCache(limit)
      const ids = Array.from({ length: limit * 5 }, (_, index) => note.of(`N-${index}`))
      for (const ref of ids) cache.set(ref, entry(0))
      const held = ids.filter(ref => cache.get(ref.id) !== undefined)
      expect(held.length).toBeLessThanOrEqual(Math.max(2, limit))
      expect(cache.get(ids.at(-1)!.id)).toBeDefined()
    })
  }

  test('what is asked for again and again stays', () => {
    const cache = new StateCache(10)
    cache.set(note.of('hot'), entry(7))
    for (let index = 0; index < 100; index++) {
      cache.set(note.of(`N-${index}`), entry(0))
      expect(cache.get(note.of('hot').id)?.position).toBe(7)
    }
  })

  test('of an entry that was set twice the later counts', () => {
    const cache = new StateCache(4)
    cache.set(note.of('A'), entry(1))
    for (const key of ['B', 'C', 'D']) cache.set(note.of(key), entry(1))
    cache.set(note.of('A'), entry(2))
    for (const key of ['E', 'F']) cache.set(note.of(key), entry(1))
    expect(cache.get(note.of('A').id)?.position).toBe(2)
  })
})
