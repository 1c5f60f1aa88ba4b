/** What has not changed is the same object: a page compares answers by reference. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedCopy } from '../../src/core/shared-copy.ts'
import { companyBook, customerSheet, departmentShares } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { mixed } from '../laws/mixed.ts'
import { expectSame, officeOn, runs, stage } from '../laws/offices.ts'
import { admit } from '../steps/customer.ts'

const plain = fc.letrec<{ readonly value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, '', 'a', 'constructor'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'toString'), tie('value')),
  ),
})).value

/** Each part of the value with its counterpart in the other, as long as both have one. */
function* pairs(one: unknown, other: unknown): Generator<readonly [object, object]> {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return
  yield [one, other]
  for (const key of Object.keys(one)) {
    if (Object.hasOwn(other, key)) yield* pairs(one[key as never], other[key as never])
  }
}

const frozenAll = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozenAll))

describe('a shared copy', () => {
  test('is the value, frozen, and no part of it is the original', () =>
    fc.assert(
      fc.property(plain, plain, (value, other) => {
        const before = structuredClone(value)
        const copy = sharedCopy(value, sharedCopy(other, undefined))
        expectSame(copy, before)
        expect(frozenAll(copy)).toBe(true)
        for (const [mine, original] of pairs(copy, value)) expect(mine).not.toBe(original)
      }),
      runs(500),
    ))

  test('shares each part that is as it was, and no other', () =>
    fc.assert(
      fc.property(plain, plain, fc.boolean(), (value, other, isAgain) => {
        const earlier = sharedCopy(isAgain ? structuredClone(value) : other, undefined)
        const copy = sharedCopy(value, earlier)
        for (const [mine, known] of pairs(copy, earlier)) {
          expect(mine === known).toBe(JSON.stringify(mine) === JSON.stringify(known))
        }
      }),
      runs(500),
    ))
})

describe('an office', () => {
  const questions = [
    [departmentShares, 'east'],
    [departmentShares, 'west'],
    [customerSheet, 'C-1'],
    [customerSheet, 'C-2'],
    [companyBook, ''],
  ] as const

  test('answers with the same object until the answer is another one, and as an office that remembers nothing', () =>
    fc.assert(
      fc.asyncProperty(mixed({ length: 12, withdrawals: true }), async history => {
        const { store, clock, office } = stage()
        const held = new Map<string, unknown>()
        await play(history, office, clock, {
          afterEach: async () => {
            const stranger = officeOn(store, clock)
            for (const [view, key] of questions) {
              const answer: unknown = await office.view(view as typeof companyBook, key)
              const fresh: unknown = await stranger.view(view as typeof companyBook, key)
              expectSame(answer, fresh)
              const earlier = held.get(view.name + key)
              expect(answer === earlier).toBe(JSON.stringify(answer) === JSON.stringify(earlier))
              held.set(view.name + key, answer)
            }
          },
        })
      }),
      runs(10),
    ))

  test('keeps the rows that did not change, and answers about the past with the object of the first time', async () => {
    const { office } = stage()
    await office.execute(admit('C-1').command)
    await office.execute(admit('C-1', { departmentId: 'west' }).command)
    const before = await office.view(customerSheet, 'C-1')
    const past = await office.view(customerSheet, 'C-1', { position: 1 })
    await office.execute({
      type: 'customer.record-incident',
      customerId: 'C-1',
      departmentId: 'west',
      kind: 'late-payment',
    })
    const after = await office.view(customerSheet, 'C-1')
    expect(after).not.toBe(before)
    expect(after.relations[0]).toBe(before.relations[0])
    expect(await office.view(customerSheet, 'C-1', { position: 1 })).toBe(past)
    expect(await office.view(customerSheet, 'C-1', { position: 2 })).not.toBe(past)
  })
})
