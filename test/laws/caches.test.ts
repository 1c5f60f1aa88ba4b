/** The cache changes what a decision costs, never what it decides; and others may write the log at any time. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { departmentShares, type EventStore, type Office, sequentialIds } from '../../src/index.ts'
import { play } from '../../src/testing/histories.ts'
import { mixed } from './mixed.ts'
import { notes } from './notes.ts'
import { decided, expectSame, logOf, namesake, officeOn, runs, stage } from './offices.ts'

type Asked = Parameters<Office['execute']>

describe('outcomes do not depend on the cache', () => {
  for (const cachedStates of [1, 2, 3, 7]) {
    test(`of ${cachedStates} states`, () =>
      fc.assert(
        fc.asyncProperty(mixed({ length: 25, late: true }), async history => {
          const large = namesake()
          const small = namesake({ cachedStates })
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
      mixed({ length: 25 }),
      fc.infiniteStream(fc.nat({ max: 2 })),
      fc.constantFrom(1, 4, 50_000),
      async (history, turns, cachedStates) => {
        const alone = namesake()
        const expected = await play(history, alone.office, alone.clock)
        const { store, clock } = stage()
        const ids = sequentialIds('same')
        const offices = [0, 1, 2].map(() => officeOn(store, clock, { ids, cachedStates }))
        const anyOfThem = {
          ...offices[0]!,
          execute: (...order: Asked) => offices[turns.next().value!]!.execute(...order),
        }
        const played = await play(history, anyOfThem, clock)
        expectSame(
          played.map(({ outcome }) => decided(outcome)),
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

describe('a lone office', () => {
  for (const cachedStates of [1, 4, 50_000]) {
    test(`with a cache of ${cachedStates} states never conflicts with itself: one append for each acceptance`, () =>
      fc.assert(
        fc.asyncProperty(mixed({ length: 25 }), async history => {
          const { store, clock } = stage()
          let appends = 0
          const counted: EventStore = {
            read: store.read,
            append: (events, condition) => {
              appends += 1
              return store.append(events, condition)
            },
          }
          const office = officeOn(counted, clock, { cachedStates, attempts: 1 })
          const played = await play(history, office, clock)
          expect(appends).toBe(played.filter(({ outcome }) => outcome.status === 'accepted').length)
        }),
        runs(15),
      ))
  }
})

test('an office that reads on after another has written is not in its own way: two attempts are enough', () =>
  fc.assert(
    fc.asyncProperty(mixed({ length: 25 }), fc.infiniteStream(fc.boolean()), async (history, turns) => {
      const { store, clock } = stage()
      const offices = [0, 1].map(() => officeOn(store, clock, { attempts: 2 }))
      for (const { wait, command, actor } of history) {
        clock.advance(wait * 60_000)
        await offices[turns.next().value ? 0 : 1]!.execute(command, actor ? { actor } : {})
      }
    }),
    runs(25),
  ))

test('states that were read at different times are read on together, each from where it stood', () => {
  const keys = ['A', 'B', 'C', 'D']
  const counting = fc.record(
    {
      type: fc.constant('note.count'),
      noteIds: fc.subarray(keys, { minLength: 1 }),
      noteId: fc.constantFrom(...keys),
    },
    { noNullPrototype: true },
  )
  return fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(counting, fc.nat({ max: 2 })), { maxLength: 40, size: 'max' }),
      fc.constantFrom(1, 3, 50_000),
      async (commands, cachedStates) => {
        const alone = stage({ contexts: [notes] })
        const { store, clock } = stage()
        const offices = [0, 1, 2].map(() => officeOn(store, clock, { contexts: [notes], cachedStates }))
        for (const [command, turn] of commands) {
          const expected = decided(await alone.office.execute(command))
          expectSame(decided(await offices[turn]!.execute(command)), expected)
        }
      },
    ),
    runs(60),
  )
})
