/** What a host says to an office beside its commands: a wrong number is named, not used. */
import { describe, expect, test } from 'vitest'
import { customerContact, memoryStore, open } from '../../src/index.ts'

const regulations = [customerContact({ visitEvery: { vip: null, preferred: null, qualified: null } })]
const officeWith = (options: object) => open({ store: memoryStore(), regulations, ...options })

describe('options of an office', () => {
  for (const field of ['attempts', 'cachedStates']) {
    for (const value of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      test(`${field} ${value} is refused`, () => {
        const opening = () => officeWith({ [field]: value })
        expect(opening).toThrow(expect.objectContaining({ code: 'INVALID_DEFINITION' }))
        expect(opening).toThrow(field)
      })
    }
    test(`${field} 1 will do`, () => expect(() => officeWith({ [field]: 1 })).not.toThrow())
  }
})

describe('what is asked of an office', () => {
  for (const withinDays of [Number.NaN, -1, 0.5, 36_501]) {
    test(`duties within ${withinDays} days are refused`, async () => {
      const asked = officeWith({}).obligations({ withinDays })
      await expect(asked).rejects.toMatchObject({ code: 'INVALID_DEFINITION', details: { field: 'withinDays' } })
    })
  }

  test('duties within 0 and 36,500 days are answered', async () => {
    expect(await officeWith({}).obligations({ withinDays: 0 })).toEqual([])
    expect(await officeWith({}).obligations({ withinDays: 36_500 })).toEqual([])
  })

  for (const orders of [null, undefined, 'orders', {}, [null], [1], [{}], [{ type: 'customer.admit' }]]) {
    test(`a batch of ${JSON.stringify(orders)} is refused`, async () => {
      const done = officeWith({}).executeAll(orders as never)
      await expect(done).rejects.toMatchObject({ code: 'INVALID_COMMAND' })
    })
  }
})
