import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Line } from '../../src/core/line.ts'

test('is an array of which the first is taken, whatever comes and goes', () => {
  const step = fc.oneof(fc.integer(), fc.constant('shift' as const), fc.constant('peek' as const))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), steps => {
      const line = new Line<number>()
      const model: number[] = []
      for (const one of steps) {
        if (one === 'shift') expect(line.shift()).toBe(model.shift())
        else if (one === 'peek') expect(line.peek()).toBe(model[0])
        else {
          line.push(one)
          model.push(one)
        }
        expect(line.length).toBe(model.length)
      }
    }),
  )
})
