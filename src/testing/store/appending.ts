/** What an append does, what its condition forbids, and what a repeated one answers. */
import type { EventStore, Position } from '../../core/ports.ts'
import type { Query } from '../../core/query.ts'
import { expectRefused, expectSame } from '../breach.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf, typesIn, typesOf } from './log.ts'

/** The append under this condition conflicts and leaves nothing behind. */
async function expectConflict(store: EventStore, failIfMatch: Query, after?: Position): Promise<void> {
  const before = await headOf(store)
  const condition = after === undefined ? { failIfMatch } : { failIfMatch, after }
  const batch = [fact('never'), fact('never')]
  await expectRefused(
    `append if no ${JSON.stringify(failIfMatch)} after ${after}`,
    () => store.append(batch, condition),
    'APPEND_CONFLICT',
  )
  expectSame('head after a conflict', await headOf(store), before)
}

async function expectAccepted(store: EventStore, failIfMatch: Query, after?: Position): Promise<void> {
  const { last } = await store.append([fact('other')], after === undefined ? { failIfMatch } : { failIfMatch, after })
  expectSame('head after an append', await headOf(store), last)
}

export const appendingLaws = lawsOf('appending', {
  'answers with the position of the last event of the batch': async ({ store }) => {
    const single = await store.append([fact('a')])
    const three = await store.append([fact('b'), fact('c'), fact('d')])
    const events = await allOf(store)
    expectSame('order', typesIn(events), ['a', 'b', 'c', 'd'])
    expectSame('after one', single.last, events[0]!.position)
    expectSame('after three', three.last, events[3]!.position)
  },
  'an empty batch is refused': async ({ store }) => {
    await expectRefused('append []', () => store.append([]), 'EMPTY_APPEND')
    await expectRefused('append [] with a condition', () => store.append([], { failIfMatch: 'all' }), 'EMPTY_APPEND')
  },
  'a batch is written whole or not at all': async ({ store }) => {
    const bad = { type: 'bad', tags: [], data: Number.NaN }
    await expectRefused('a batch with one bad event', () => store.append([fact('a', 'x:1'), bad]), 'INVALID_EVENT')
    expectSame('log', await store.read('all'), { events: [], head: 0 })
    expectSame('by tag', await typesOf(store, [{ tags: ['x:1'] }]), [])
    await store.append([fact('a', 'x:1')], { failIfMatch: [{ tags: ['x:1'] }] })
  },
  'a large batch is one batch': async ({ store }) => {
    const { last } = await store.append(Array.from({ length: 2_500 }, (_, index) => fact('a', `n:${index}`, 'all:1')))
    expectSame('events', (await store.read([{ tags: ['all:1'] }])).events.length, 2_500)
    expectSame('head', await headOf(store), last)
  },
  'without a condition nothing conflicts': async ({ store }) => {
    await store.append([fact('a', 'x:1')])
    await store.append([fact('a', 'x:1')])
    expectSame('log', await typesOf(store, 'all'), ['a', 'a'])
  },
})

export const conditionLaws = lawsOf('conditions', {
  'without `after`, any match at all conflicts': async ({ store }) => {
    await store.append([fact('a', 'x:1')])
    await store.append([fact('b', 'y:1')])
    await expectConflict(store, [{ tags: ['x:1'] }])
    await expectConflict(store, [{ types: ['a'] }])
    await expectConflict(store, [{ types: ['a'], tags: ['x:1'] }])
    await expectConflict(store, 'all')
    await expectConflict(store, [{ tags: ['x:1'] }], 0)
  },
  'on an empty log nothing conflicts': async ({ store }) => {
    await store.append([fact('a')], { failIfMatch: 'all' })
    await expectConflict(store, 'all')
  },
  'with `after`, only a match beyond it conflicts': async ({ store }) => {
    const { last: first } = await store.append([fact('a', 'x:1')])
    await expectAccepted(store, [{ tags: ['x:1'] }], first)
    const { last: second } = await store.append([fact('a', 'x:1')])
    await expectConflict(store, [{ tags: ['x:1'] }], first)
    await expectConflict(store, [{ tags: ['x:1'] }], second - 1)
    await expectAccepted(store, [{ tags: ['x:1'] }], second)
  },
  'by type only': async ({ store }) => {
    const { last } = await store.append([fact('a', 'x:1')])
    await store.append([fact('b', 'x:1')])
    await expectAccepted(store, [{ types: ['a', 'c'] }], last)
    await expectConflict(store, [{ types: ['a', 'b'] }], last)
  },
  'by tags only: all of them on one event': async ({ store }) => {
    const { last } = await store.append([fact('a', 'x:1', 'y:1')])
    await store.append([fact('b', 'x:1'), fact('b', 'y:1')])
    await expectAccepted(store, [{ tags: ['x:1', 'y:1'] }], last)
    await expectConflict(store, [{ tags: ['y:1'] }], last)
    await expectConflict(store, [{ tags: ['x:1', 'y:1'] }], last - 1)
  },
  'by type and tags: both on one event': async ({ store }) => {
    const { last } = await store.append([fact('seed')])
    await store.append([fact('a', 'x:1'), fact('b', 'x:2')])
    await expectAccepted(store, [{ types: ['a'], tags: ['x:2'] }], last)
    await expectAccepted(store, [{ types: ['b'], tags: ['x:1'] }], last)
    await expectConflict(store, [{ types: ['b', 'c'], tags: ['x:2'] }], last)
  },
  'by everything': async ({ store }) => {
    const { last } = await store.append([fact('a')])
    await store.append([fact('b')], { failIfMatch: 'all', after: last })
    await expectConflict(store, 'all', last)
  },
  'any of many items': async ({ store }) => {
    const { last } = await store.append([fact('seed')])
    await store.append(Array.from({ length: 30 }, (_, index) => fact('a', `n:${index}`)))
    const others = Array.from({ length: 700 }, (_, index) => ({ types: ['a', 'b'], tags: [`n:${index + 100}`] }))
    await expectAccepted(store, others, last)
    await expectConflict(store, [...others, { types: ['b', 'a'], tags: ['n:29'] }], last)
    await expectAccepted(store, [...others, { types: ['b'], tags: ['n:29'] }], last)
  },
  'the condition is checked before the batch itself is in the log': async ({ store }) => {
    await store.append([fact('a', 'x:1'), fact('a', 'x:1')], { failIfMatch: [{ tags: ['x:1'] }] })
    const { last } = await store.append([fact('b'), fact('b')], { failIfMatch: 'all', after: await headOf(store) })
    expectSame('head', await headOf(store), last)
  },
  '`after` beyond the head forbids nothing': async ({ store }) => {
    await store.append([fact('a', 'x:1')])
    await expectAccepted(store, [{ tags: ['x:1'] }], (await headOf(store)) + 10)
    await expectAccepted(store, 'all', Number.MAX_SAFE_INTEGER)
  },
  'appends about something else never conflict': async ({ store }, { rounds }) => {
    for (let round = 0; round < rounds; round++) {
      const after = await headOf(store)
      const condition = (of: number) => ({ failIfMatch: [{ types: ['a'], tags: [`x:${of}`] }], after })
      await Promise.all([1, 2, 3, 4].map(of => store.append([fact('a', `x:${of}`)], condition(of))))
    }
    expectSame('events', (await allOf(store)).length, rounds * 4)
  },
  'what is no condition is refused': async ({ store }) => {
    const append = (condition: unknown) => () => store.append([fact('a')], condition as never)
    for (const wrong of [null, 'all', [], 1, { after: 1 }]) {
      await expectRefused(`condition ${JSON.stringify(wrong)}`, append(wrong), 'INVALID_CONDITION')
    }
    for (const failIfMatch of [[], [{}], null, undefined, 'some', [{ tags: ['a\0'] }], [{ types: ['\udc00'] }]]) {
      await expectRefused(`failIfMatch ${String(failIfMatch)}`, append({ failIfMatch }), 'INVALID_QUERY')
    }
    for (const after of [-1, 0.5, Number.NaN, 2 ** 53, '1', null]) {
      await expectRefused(`after ${after}`, append({ failIfMatch: 'all', after }), 'INVALID_POSITION')
    }
    expectSame('head', await headOf(store), 0)
  },
})
