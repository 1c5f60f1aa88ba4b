/** Races of whole decisions (read, decide, append), the racers waiting for each other at different places. */
import { isGuijuError } from '../../core/errors.ts'
import type { EventStore, Position } from '../../core/ports.ts'
import { matches, type Query } from '../../core/query.ts'
import { expectSame, expectTrue } from '../breach.ts'
import { pause, times } from '../wait.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf } from './log.ts'
import { type Attempt, winners } from './racing.ts'

/** What a racer waits for on its way. */
interface Course {
  read?(racer: number): Promise<void>
  afterRead?(racer: number): Promise<void>
  beforeAppend?(racer: number): Promise<void>
}

/** Opens when so many have come to it. */
function barrier(count: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  return () =>
    new Promise(resolve => {
      waiting.push(resolve)
      if (waiting.length >= count) for (const go of waiting) go()
    })
}

const COURSES: Readonly<Record<string, (racers: number) => Course>> = {
  'and nobody waits': () => ({}),
  'all waiting after the read': racers => ({ afterRead: barrier(racers) }),
  'all waiting before the append': racers => {
    const meet = barrier(racers)
    return {
      beforeAppend: async racer => {
        await pause(racer % 3)
        await meet()
      },
    }
  },
  'staggered by 0 to 5 ms': racers => ({
    read: racer => pause(racer % 2),
    beforeAppend: racer => pause((racer * 5) / racers),
  }),
}

/** What may be looked at by somebody who wants this place. */
const SCOPES: readonly ((place: string) => Query)[] = [
  place => [{ types: ['taken'], tags: [place] }],
  place => [{ tags: [place] }],
  () => [{ types: ['taken'] }],
  () => 'all',
]

const placeOf = (round: number) => `place:${round}`

/** All want the place of the round, and look about for others more or less widely. */
function contest(round: number, racers: number, after: Position): Attempt[] {
  const place = placeOf(round)
  const scopeOf = (racer: number) => SCOPES[(racer + round) % SCOPES.length]!(place)
  return times(racers, racer => ({ events: [fact('taken', place)], condition: { failIfMatch: scopeOf(racer), after } }))
}

type Attained = 'taken' | 'seen' | 'refused'

async function attempt(store: EventStore, place: string, scope: Query, course: Course, racer: number) {
  await course.read?.(racer)
  const { events, head } = await store.read(scope)
  await course.afterRead?.(racer)
  const seen = events.some(({ tags }) => tags.includes(place))
  await course.beforeAppend?.(racer)
  if (seen) return 'seen'
  try {
    await store.append([fact('taken', place), fact('noted')], { failIfMatch: scope, after: head })
    return 'taken'
  } catch (error) {
    if (isGuijuError(error, 'APPEND_CONFLICT')) return 'refused'
    throw error
  }
}

const atBarriers = Object.fromEntries(
  Object.entries(COURSES).map(([name, courseOf]) => [
    `of all who read, decide and append, exactly one wins: ${name}`,
    async ({ store }: { readonly store: EventStore }, { rounds, racers }: { rounds: number; racers: number }) => {
      for (let round = 0; round < rounds; round++) {
        const place = placeOf(round)
        const scope = SCOPES[round % SCOPES.length]!(place)
        const course = courseOf(racers)
        const attained: Attained[] = await Promise.all(
          times(racers, racer => attempt(store, place, scope, course, racer)),
        )
        expectSame(`winners of round ${round}`, attained.filter(result => result === 'taken').length, 1)
        expectSame('places', (await store.read([{ tags: [place] }])).events.length, 1)
      }
    },
  ]),
)

export const barrierLaws = lawsOf('racing', {
  ...atBarriers,
  'broad conditions hold against narrow ones: never two winners': async ({ store }, { rounds, racers }) => {
    for (let round = 0; round < rounds; round++) {
      const attempts = contest(round, racers, await headOf(store))
      expectSame(`winners of round ${round}`, await winners(store, attempts), 1)
    }
  },
  'nor while appends about other things run, and those are never refused': async ({ store }, { rounds, racers }) => {
    for (let round = 0; round < rounds; round++) {
      const after = await headOf(store)
      const others = times(racers, other =>
        store.append([fact('other', `o:${other}`)], {
          failIfMatch: [{ types: ['other'], tags: [`o:${other}`] }],
          after,
        }),
      )
      const [count] = await Promise.all([winners(store, contest(round, racers, after)), ...others])
      expectTrue('at most one winner', count <= 1)
      expectTrue('one place', (await store.read([{ tags: [placeOf(round)] }])).events.length <= 1)
    }
  },
  'two subjects named in either order: all get through': async ({ store }, { rounds, racers }) => {
    const there = [{ tags: ['a:1'] }, { tags: ['b:1'] }]
    const back = [{ tags: ['b:1'] }, { tags: ['a:1'] }]
    await Promise.all(
      times(racers, async racer => {
        const query = racer % 2 === 0 ? there : back
        const tags = racer % 2 === 0 ? ['a:1', 'b:1'] : ['b:1', 'a:1']
        for (let round = 0; round < rounds; round++) await persist(store, query, tags, rounds * racers)
      }),
    )
    expectSame('events', (await allOf(store)).length, rounds * racers)
  },
  'of those who decide on what they have read, nobody is refused for what concerns another': async (
    { store },
    { rounds, racers },
  ) => {
    await Promise.all(
      times(racers, async racer => {
        const query = [{ tags: [`only:${racer}`] }]
        for (let round = 0; round < rounds; round++) {
          const { events, head } = await store.read(query)
          expectSame('own events', events.length, round)
          await store.append([fact('a', `only:${racer}`, 'all:1')], { failIfMatch: query, after: head })
        }
      }),
    )
    const log = await allOf(store)
    expectTrue(
      'all are there',
      log.every(event => matches([{ tags: ['all:1'] }], event)),
    )
    expectSame('events', log.length, rounds * racers)
  },
})

async function persist(store: EventStore, query: Query, tags: readonly string[], most: number): Promise<void> {
  for (let tries = 0; tries <= most; tries++) {
    const { head } = await store.read(query)
    const attempts = [{ events: [fact('a', ...tags)], condition: { failIfMatch: query, after: head } }]
    if ((await winners(store, attempts)) === 1) return
  }
  expectTrue(`within ${most} tries`, false)
}
