/** Subscriptions, where the store has them. */
import type { SequencedEvent } from '../../core/event.ts'
import type { EventStore } from '../../core/ports.ts'
import type { Query } from '../../core/query.ts'
import { expectRefused, expectSame, expectTrue } from '../breach.ts'
import { pause, times } from '../wait.ts'
import { subscriptions } from './claims.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf, typesIn } from './log.ts'

/** Waits, in steps that let timers and microtasks run, for so many milliseconds at most. */
export async function until(patience: number, what: string, holds: () => boolean): Promise<void> {
  for (let waited = 0; waited < patience && !holds(); waited += 10) await pause(10)
  expectTrue(what, holds())
}

export function follow(store: EventStore, query: Query, after: number): { seen: SequencedEvent[]; end(): void } {
  const seen: SequencedEvent[] = []
  return { seen, end: store.subscribe!(query, after, batch => void seen.push(...batch)) }
}

export const followingLaws = lawsOf(
  'following',
  {
    'a subscriber gets what was there and what comes, in order, each event once': async ({ store }, { patience }) => {
      await store.append([fact('a', 'x:1'), fact('b', 'x:2')])
      const { seen, end } = follow(store, 'all', 0)
      for (let index = 0; index < 30; index++) await store.append([fact('c', `n:${index}`), fact('d')])
      await until(patience, 'all arrive', () => seen.length >= 62)
      end()
      expectSame('seen', seen, await allOf(store))
    },
    'it gets only what matches, only beyond `after`': async ({ store }, { patience }) => {
      const { last } = await store.append([fact('a', 'x:1')])
      const { seen, end } = follow(store, [{ types: ['a'], tags: ['x:1'] }, { types: ['b'] }], last)
      await store.append([fact('a', 'x:2'), fact('a', 'x:1'), fact('b'), fact('c', 'x:1')])
      await until(patience, 'both arrive', () => seen.length >= 2)
      end()
      expectSame('types', typesIn(seen), ['a', 'b'])
    },
    'it is never called inside the call of `subscribe` or `append`': async ({ store }, { patience }) => {
      await store.append([fact('a')])
      let inside = true
      let called = 0
      const end = store.subscribe!('all', 0, () => {
        expectTrue('outside the call', !inside)
        called += 1
      })
      const done = store.append([fact('b')])
      inside = false
      await done
      await until(patience, 'called', () => called > 0)
      end()
    },
    'after the end it is not called any more': async ({ store }, { patience }) => {
      const { seen, end } = follow(store, 'all', 0)
      const other = follow(store, 'all', 0)
      end()
      end()
      await store.append([fact('a')])
      await until(patience, 'the other is called', () => other.seen.length === 1)
      other.end()
      expectSame('seen', seen, [])
    },
    'a subscriber that throws breaks neither the append nor the others': async ({ store }, { patience }) => {
      let thrown = 0
      const end = store.subscribe!('all', 0, () => {
        thrown += 1
        throw new Error('a subscriber of the store laws throws, on purpose')
      })
      const { seen, end: endOther } = follow(store, 'all', 0)
      await store.append([fact('a')])
      await until(patience, 'both are called', () => seen.length === 1 && thrown === 1)
      await store.append([fact('b')])
      await until(patience, 'both are called again', () => seen.length === 2 && thrown === 2)
      end()
      endOther()
    },
    'a subscriber may append, and end itself': async ({ store }, { patience }) => {
      const { seen, end } = follow(store, 'all', 0)
      let appended: Promise<unknown> | undefined
      const endFirst = store.subscribe!('all', 0, () => {
        endFirst()
        appended ??= store.append([fact('answer')])
      })
      await store.append([fact('question')])
      await until(patience, 'both arrive', () => seen.length === 2)
      await appended
      end()
      expectSame('types', typesIn(seen), ['question', 'answer'])
    },
    'a long past is delivered whole': async ({ store }, { patience }) => {
      for (let batch = 0; batch < 5; batch++) await store.append(Array.from({ length: 700 }, () => fact('a', 'x:1')))
      const { seen, end } = follow(store, [{ tags: ['x:1'] }], 0)
      await until(patience, 'all arrive', () => seen.length >= 3_500)
      end()
      expectSame('events', seen, await allOf(store))
    },
    'it may begin beyond the head, and what is no query or position is refused': async ({ store }, { patience }) => {
      await expectRefused('query', async () => store.subscribe!([], 0, () => {}), 'INVALID_QUERY')
      await expectRefused('position', async () => store.subscribe!('all', -1, () => {}), 'INVALID_POSITION')
      const { seen, end } = follow(store, 'all', (await headOf(store)) + 1)
      await pause(20)
      await store.append([fact('a'), fact('b')])
      await until(patience, 'the second arrives', () => seen.length >= 1)
      end()
      expectSame('types', typesIn(seen), ['b'])
    },
    'whatever writers race, a subscriber hears all, in order, each event once': async (
      { store },
      { rounds, racers, patience },
    ) => {
      const early = follow(store, 'all', 0)
      await Promise.all(
        times(racers, async racer => {
          for (let round = 0; round < rounds; round++) {
            await store.append(times(1 + (round % 3), () => fact(`r${racer}`, `n:${round}`)))
          }
        }),
      )
      const log = await allOf(store)
      const late = follow(store, 'all', 0)
      await until(patience, 'all arrive', () => early.seen.length >= log.length && late.seen.length >= log.length)
      // What would come twice needs a moment to come.
      await pause(20)
      early.end()
      late.end()
      expectSame('who listened from the beginning', early.seen, log)
      expectSame('who came later', late.seen, log)
    },
  },
  subscriptions,
)
