/** Durability, where the store claims it: what was acknowledged is there when the log is opened again. */
import type { EventStore } from '../../core/ports.ts'
import { expectRefused, expectSame, expectTrue } from '../breach.ts'
import { times } from '../wait.ts'
import { durability } from './claims.ts'
import { lawsOf } from './law.ts'
import { allOf, fact } from './log.ts'
import { FULL, TEXTS } from './samples.ts'
import type { StoreUnderTest } from './under-test.ts'

async function reopened({ reopen }: StoreUnderTest): Promise<EventStore> {
  return reopen!()
}

export const survivingLaws = lawsOf(
  'durability',
  {
    'a durable log is the same after it was closed and opened': async subject => {
      await subject.store.append([FULL, ...TEXTS.map(text => ({ type: 'a', tags: [`t:${text}`], data: text }))])
      const before = await subject.store.read('all')
      const store = await reopened(subject)
      expectSame('log', await store.read('all'), before)
      expectSame('by tag', (await store.read([{ tags: ['customer:C-1'] }])).events.length, 1)
      expectSame('the same again', await store.append([FULL]), { last: before.events[0]!.position })
      const { last } = await store.append([fact('b')], { failIfMatch: 'all', after: before.head })
      expectTrue('positions go on', last > before.head, last)
    },
    'what was acknowledged is there at once, however often the log is opened': async subject => {
      let { store } = subject
      for (let opening = 0; opening < 5; opening++) {
        const answers = await Promise.all(
          times(6, index => store.append([fact('a', `o:${opening}`, `n:${index}`), fact('b', `o:${opening}`)])),
        )
        const before = await allOf(store)
        store = await reopened(subject)
        expectSame(`log of opening ${opening}`, await allOf(store), before)
        const found = await store.read([{ tags: [`o:${opening}`] }])
        expectSame('events of the last run', found.events.length, 12)
        expectSame('the last answer', found.head, Math.max(...answers.map(({ last }) => last)))
      }
    },
    'what was refused is not there later': async subject => {
      const { store } = subject
      await store.append([fact('a', 'x:1')])
      const condition = { failIfMatch: [{ tags: ['x:1'] }] }
      await expectRefused('conflict', () => store.append([fact('b'), fact('c')], condition), 'APPEND_CONFLICT')
      const bad = { ...fact('bad'), data: Number.NaN }
      await expectRefused('a bad event', () => store.append([fact('d'), bad]), 'INVALID_EVENT')
      const before = await allOf(store)
      expectSame('log', await allOf(await reopened(subject)), before)
    },
  },
  durability,
)
