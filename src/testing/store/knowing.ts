/** What a reader knows of a log, and a log that is not what it was. */
import type { Anchor, EventStore } from '../../core/ports.ts'
import { expectRefused, expectSame } from '../breach.ts'
import { lawsOf } from './law.ts'
import { allOf, fact } from './log.ts'

const X = [{ tags: ['x:1'] }]
const NOBODY = [{ types: ['nobody'] }]

async function tailOf(store: EventStore): Promise<Anchor> {
  await store.append([fact('a', 'x:1'), fact('b', 'x:2')])
  const { tail } = await store.read('all', { known: null })
  return tail!
}

async function others(store: EventStore): Promise<Readonly<Record<string, Anchor>>> {
  const { position, id } = await tailOf(store)
  return {
    'another event there': { position, id: `${id}-` },
    'an event that comes first': { position: (await allOf(store))[0]!.position, id },
    'an event beyond the end': { position: position + 1, id },
  }
}

export const knowingLaws = lawsOf('knowing', {
  'who asks with `known` is told the event at the head': async ({ store }) => {
    expectSame('of an empty log', (await store.read('all', { known: null })).tail, null)
    const tail = await tailOf(store)
    const events = await allOf(store)
    const [first, last] = events.map(({ position, id }) => ({ position, id }))
    expectSame('the tail', tail, last)
    expectSame('where nothing matches', (await store.read(NOBODY, { known: tail })).tail, last)
    expectSame('where nothing is new', (await store.read(X, { after: tail.position, known: tail })).tail, last)
    expectSame('where the limit cuts', (await store.read('all', { limit: 1, known: first! })).tail, first)
    expectSame('the answer', (await store.read('all', { known: tail })).events, events)
  },
  'who does not ask is told no tail': async ({ store }) => {
    await tailOf(store)
    expectSame('the answer', Object.keys(await store.read('all')).sort(), ['events', 'head'])
  },
  'a read that knows another log is refused': async ({ store }) => {
    for (const [what, known] of Object.entries(await others(store))) {
      for (const query of ['all' as const, X, NOBODY]) {
        await expectRefused(what, () => store.read(query, { known }), 'LOG_REWOUND')
        await expectRefused(what, () => store.read(query, { after: 1, limit: 1, known }), 'LOG_REWOUND')
      }
    }
  },
  'an append that knows another log is refused, and nothing is written': async ({ store }) => {
    for (const [what, known] of Object.entries(await others(store))) {
      const condition = { failIfMatch: NOBODY, after: 1, known }
      await expectRefused(what, () => store.append([fact('c')], condition), 'LOG_REWOUND')
    }
    const known = (await store.read('all', { known: null })).tail!
    const condition = { failIfMatch: NOBODY, after: known.position + 1, known }
    await expectRefused('`after` beyond the end', () => store.append([fact('c')], condition), 'LOG_REWOUND')
    expectSame('events', (await allOf(store)).length, 2)
  },
  'an append that knows the log is written, and its condition holds': async ({ store }) => {
    const known = await tailOf(store)
    const after = known.position
    const { last } = await store.append([fact('c', 'x:1')], { failIfMatch: X, after, known })
    await expectRefused('news', () => store.append([fact('d')], { failIfMatch: X, after, known }), 'APPEND_CONFLICT')
    expectSame('the head', (await store.read('all', { known })).head, last)
  },
  'the same batch again is answered as the first time, whatever is known': async ({ store }) => {
    const { position } = await tailOf(store)
    const batch = [{ ...fact('c'), id: 'c-1' }]
    const first = await store.append(batch)
    const known = { position, id: 'other' }
    expectSame('the answer', await store.append(batch, { failIfMatch: NOBODY, known }), first)
  },
  'what is no place in a log is refused': async ({ store }) => {
    await tailOf(store)
    for (const known of ['a', 1, {}, { position: 0, id: 'a' }, { position: 1.5, id: 'a' }, { position: 1, id: 1 }]) {
      await expectRefused('read', () => store.read('all', { known: known as never }), 'INVALID_QUERY')
      const condition = { failIfMatch: X, known: known as never }
      await expectRefused('append', () => store.append([fact('c')], condition), 'INVALID_CONDITION')
    }
    await expectRefused('null options', () => store.read('all', null as never), 'INVALID_QUERY')
  },
})
