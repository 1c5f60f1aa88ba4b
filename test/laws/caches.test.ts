/** The cache changes what a decision costs, never what it decides; and others may write the log at any time. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { departmentShares, type Outcome } from '../../src/index.ts'
import { histories, play } from '../../src/testing/histories.ts'
import { decided, expectSame, logOf, officeOn, runs, stage } from './offices.ts'

describe('outcomes do not depend on the cache', () => {
  for (const cachedStates of [1, 2, 3, 7]) {
    test(`of ${cachedStates} states`, () =>
      fc.assert(
        fc.asyncProperty(histories(fc, { length: 25, late: true }), async history => {
          const large = stage()
          const small = stage({ cachedStates })
          const expected = await play(history, large.office, large.clock)
          const played = await play(history, small.office, small.clock)
          expectSame(
            played.map(({ outcome }) => decided(outcome)),
            expected.map(({ outcome }) => decided(outcome)),
          )
        }),
        runs(15),
      ))
  }
})

test('what other offices write is seen at once, whoever asks for what', () =>
  fc.assert(
    fc.asyncProperty(
      histories(fc, { length: 25 }),
      fc.infiniteStream(fc.nat({ max: 2 })),
      fc.constantFrom(1, 4, 50_000),
      async (history, turns, cachedStates) => {
        const alone = stage()
        const expected = await play(history, alone.office, alone.clock)
        const { store, clock } = stage()
        const offices = [0, 1, 2].map(() => officeOn(store, clock, { cachedStates }))
        const outcomes: Outcome[] = []
        for (const { wait, command, actor } of history) {
          clock.advance(wait * 60_000)
          const office = offices[turns.next().value!]!
          outcomes.push(await office.execute(command, actor ? { actor } : {}))
        }
        expectSame(
          outcomes.map(decided),
          expected.map(({ outcome }) => decided(outcome)),
        )
        for (const office of offices) {
          expectSame(await office.view(departmentShares, 'east'), await alone.office.view(departmentShares, 'east'))
        }
        expect((await logOf(store)).length).toBe((await logOf(alone.store)).length)
      },
    ),
    runs(40),
  ))
