/** Several objects on one log, where the store claims them: other processes, other tabs, other machines. */
import type { EventStore } from '../../core/ports.ts'
import { expectRefused, expectSame } from '../breach.ts'
import { times } from '../wait.ts'
import { subscriptions, writers } from './claims.ts'
import { follow, until } from './following.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf } from './log.ts'
import { winners } from './racing.ts'
import { expectTrueReads } from './tailing.ts'
import type { StoreUnderTest } from './under-test.ts'

async function two({ store, another }: StoreUnderTest): Promise<readonly [EventStore, EventStore]> {
  return [store, await another!()]
}

export const sharingLaws = [
  ...lawsOf(
    'several writers',
    {
      'what was written through one object is read through the other': async subject => {
        const [first, second] = await two(subject)
        for (let round = 0; round < 20; round++) {
          const [writer, reader] = round % 2 === 0 ? [first, second] : [second, first]
          const { last } = await writer.append([fact('a', `n:${round}`), fact('b')])
          expectSame('head', await headOf(reader), last)
          expectSame('by tag', (await reader.read([{ tags: [`n:${round}`] }])).events.length, 1)
          await expectRefused(
            'a condition on it',
            () => reader.append([fact('never')], { failIfMatch: [{ tags: [`n:${round}`] }] }),
            'APPEND_CONFLICT',
          )
        }
        expectSame('logs', await allOf(first), await allOf(second))
      },
      'of all who decide on the same position, exactly one wins': async (subject, { rounds, racers }) => {
        const stores = await two(subject)
        for (let round = 0; round < rounds; round++) {
          const condition = { failIfMatch: [{ tags: ['x:1'] }], after: await headOf(stores[round % 2]!) }
          const attempts = times(racers, racer => ({ events: [fact(`r${racer}`, 'x:1')], condition }))
          expectSame(`winners of round ${round}`, await winners(stores, attempts), 1)
        }
        expectSame('events', (await allOf(stores[0])).length, rounds)
      },
      'the same batch through both at once is written once': async (subject, { rounds }) => {
        const [first, second] = await two(subject)
        for (let round = 0; round < rounds; round++) {
          const batch = [
            { ...fact('a'), id: `e-${round}/1` },
            { ...fact('b'), id: `e-${round}/2` },
          ]
          const [left, right] = await Promise.all([first.append(batch), second.append(batch)])
          expectSame('answers', left, right)
        }
        expectSame('events', (await allOf(first)).length, rounds * 2)
      },
      'whoever reads on page by page loses nothing and gets nothing twice': async (subject, effort) =>
        expectTrueReads(await two(subject), effort),
    },
    writers,
  ),
  ...lawsOf(
    'several writers',
    {
      'a subscriber hears what was written through another object': async (subject, { patience }) => {
        const [first, second] = await two(subject)
        const { seen, end } = follow(first, 'all', 0)
        // The last ones through the other object: nothing of its own may wake the subscriber.
        for (let round = 0; round < 10; round++) await (round === 3 ? first : second).append([fact('a'), fact('b')])
        await until(patience, 'all arrive', () => seen.length >= 20)
        end()
        expectSame('seen', seen, await allOf(second))
      },
    },
    writers,
    subscriptions,
  ),
]
