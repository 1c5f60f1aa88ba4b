/** Decisions that are made at the same time on the same facts. */
import { isGuijuError } from '../../core/errors.ts'
import type { ProposedEvent } from '../../core/event.ts'
import type { AppendCondition, EventStore } from '../../core/ports.ts'
import { expectSame, expectTrue } from '../breach.ts'
import { times, upTo } from '../wait.ts'
import { lawsOf } from './law.ts'
import { fact, headOf } from './log.ts'

export interface Attempt {
  readonly events: readonly ProposedEvent[]
  readonly condition: AppendCondition
}

/** How many were accepted, through one object or several; whoever was not must have been told of the conflict. */
export async function winners(
  on: EventStore | readonly [EventStore, ...EventStore[]],
  attempts: readonly Attempt[],
): Promise<number> {
  const stores = 'read' in on ? ([on] as const) : on
  const outcomes = await Promise.allSettled(
    attempts.map(({ events, condition }, index) =>
      (stores[index % stores.length] ?? stores[0]).append(events, condition),
    ),
  )
  const losers = outcomes.filter(outcome => outcome.status === 'rejected')
  const strange = losers.find(({ reason }) => !isGuijuError(reason, 'APPEND_CONFLICT'))
  expectTrue('losers are told of a conflict', strange === undefined, String(strange?.reason))
  return outcomes.length - losers.length
}

export const racingLaws = lawsOf('racing', {
  'of all who decide on the same position, exactly one wins': async ({ store }, { rounds, racers }) => {
    for (let round = 0; round < rounds; round++) {
      const condition = { failIfMatch: [{ tags: ['x:1'] }], after: await headOf(store) }
      const attempts = times(racers, racer => ({ events: [fact(`r${racer}`, 'x:1')], condition }))
      expectSame(`winners of round ${round}`, await winners(store, attempts), 1)
    }
  },
  'of all who write what must be unique, exactly one wins': async ({ store }, { rounds, racers }) => {
    for (let round = 0; round < rounds; round++) {
      const condition = { failIfMatch: [{ types: ['taken'], tags: [`name:${round}`] }] }
      const events = [fact('before'), fact('taken', `name:${round}`)]
      const attempts = times(racers, () => ({ events, condition }))
      expectSame(`winners of round ${round}`, await winners(store, attempts), 1)
      expectSame('names', (await store.read([{ tags: [`name:${round}`] }])).events.length, 1)
    }
  },
  'everyone who reads again and tries again gets through, and none is lost': async ({ store }, { rounds, racers }) => {
    const query = [{ tags: ['counter:1'] }]
    const countUp = async () => {
      for (let tries = 0; tries < rounds * racers + 1; tries++) {
        const { events, head } = await store.read(query)
        const next = { type: 'counted', tags: ['counter:1'], data: { count: events.length + 1 } }
        if ((await winners(store, [{ events: [next], condition: { failIfMatch: query, after: head } }])) === 1) return
      }
    }
    await Promise.all(
      times(racers, async () => {
        for (let round = 0; round < rounds; round++) await countUp()
      }),
    )
    const counts = (await store.read(query)).events.map(event => (event.data as { count: number }).count)
    expectSame('counts', counts, upTo(rounds * racers))
  },
  'of two whose boundaries are described differently, one is refused (write skew)': async ({ store }, { rounds }) => {
    for (let round = 0; round < rounds; round++) {
      const before = await headOf(store)
      const leftward = { events: [fact('l', 'd:1')], condition: { failIfMatch: [{ tags: ['e:1'] }], after: before } }
      const rightward = { events: [fact('r', 'e:1')], condition: { failIfMatch: [{ tags: ['d:1'] }], after: before } }
      expectSame('each reads what the other writes', await winners(store, [leftward, rightward]), 1)
      const after = await headOf(store)
      const byTag = { events: [fact('left', 'b:1')], condition: { failIfMatch: [{ tags: ['a:1'] }], after } }
      const byType = { events: [fact('right', 'a:1')], condition: { failIfMatch: [{ types: ['left'] }], after } }
      expectSame('tag against type', await winners(store, round % 2 === 0 ? [byTag, byType] : [byType, byTag]), 1)
      const later = await headOf(store)
      const all = { events: [fact('any')], condition: { failIfMatch: 'all' as const, after: later } }
      const typed = {
        events: [fact('one', 'c:1')],
        condition: { failIfMatch: [{ types: ['any'], tags: [] }], after: later },
      }
      expectSame('everything against type', await winners(store, round % 2 === 0 ? [all, typed] : [typed, all]), 1)
    }
  },
})
