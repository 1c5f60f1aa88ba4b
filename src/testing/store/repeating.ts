/** Idempotence: the answer to an append can be lost on the way, and the caller tries again. */
import { isGuijuError } from '../../core/errors.ts'
import type { ProposedEvent } from '../../core/event.ts'
import { expectRefused, expectSame, expectTrue } from '../breach.ts'
import { times } from '../wait.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf } from './log.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'

function withId(id: string, more: Partial<ProposedEvent> = {}): ProposedEvent {
  return { ...fact('a', 'x:1', 'y:1'), data: { b: 1, a: ['t', null] }, id, ...more }
}

export const repeatingLaws = lawsOf('repeating', {
  'the same batch again changes nothing and answers as the first time': async ({ store }) => {
    const batch = [withId('e-1'), withId('e-2'), withId('e-3')]
    const first = await store.append(batch)
    await store.append([fact('later', 'x:1')])
    const log = await allOf(store)
    expectSame('answer', await store.append(batch), first)
    expectSame('log', await allOf(store), log)
  },
  'and does so whatever the condition says by now': async ({ store }) => {
    const condition = { failIfMatch: [{ tags: ['x:1'] }], after: 0 }
    const first = await store.append([withId('e-1')], condition)
    expectSame('answer', await store.append([withId('e-1')], condition), first)
    expectSame('answer to all', await store.append([withId('e-1')], { failIfMatch: 'all' }), first)
    expectSame('events', (await allOf(store)).length, 1)
  },
  'the order of keys and tags and what the store filled in do not make it another event': async ({ store }) => {
    const first = await store.append([withId('e-1', { occurredAt: MOMENT })])
    const again = { data: { a: ['t', null], b: 1 }, tags: ['y:1', 'x:1', 'x:1'], version: 1 }
    expectSame('answer', await store.append([withId('e-1', again)]), first)
  },
  'a known id with other content is refused': async ({ store }) => {
    const known = { actor: { id: 'u-1' }, commandId: 'c-1', meta: { m: '1' }, occurredAt: MOMENT, recordedAt: MOMENT }
    await store.append([withId('e-1', known)])
    const log = await allOf(store)
    const others: Partial<ProposedEvent>[] = [
      { type: 'b' },
      { tags: ['x:1'] },
      { tags: ['x:1', 'z:1'] },
      { data: { b: 1, a: ['t'] } },
      { data: { b: 1, a: ['t', 0] } },
      { data: { b: 1, a: { 0: 't', 1: null } } },
      { data: { b: 1, a: ['t', null], c: null } },
      { version: 2 },
      { actor: { id: 'u-2' } },
      { actor: { id: 'u-1', role: 'r' } },
      { commandId: 'c-2' },
      { meta: { m: '2' } },
      { meta: { m: '1', n: '1' } },
      { occurredAt: '2026-11-22T02:15:34.001Z' },
      { recordedAt: '2026-11-22T02:15:34.001Z' },
    ]
    for (const other of others) {
      const again = withId('e-1', { ...known, ...other })
      await expectRefused(`again with ${JSON.stringify(other)}`, () => store.append([again]), 'EVENT_ID_REUSED')
    }
    expectSame('log', await allOf(store), log)
  },
  'a batch that is known only in part is refused': async ({ store }) => {
    await store.append([withId('e-1')])
    for (const batch of [
      [withId('e-1'), withId('e-2')],
      [withId('e-0'), withId('e-1')],
      [fact('new', 'n:1'), withId('e-1')],
    ]) {
      await expectRefused('a batch known in part', () => store.append(batch), 'EVENT_ID_REUSED')
      await expectRefused('with a condition', () => store.append(batch, { failIfMatch: 'all' }), 'EVENT_ID_REUSED')
    }
    expectSame('events', (await allOf(store)).length, 1)
    expectSame('nothing under its tags', (await store.read([{ tags: ['n:1'] }])).events, [])
  },
  'the same batch sent by many at once is written once, and all are answered alike': async (
    { store },
    { rounds, racers },
  ) => {
    for (let round = 0; round < rounds; round++) {
      const batch = [withId(`e-${round}/1`), withId(`e-${round}/2`)]
      const condition = { failIfMatch: [{ types: ['b'], tags: [`n:${round}`] }] }
      const answers = await Promise.all(
        times(racers, racer => (racer % 2 === 0 ? store.append(batch) : store.append(batch, condition))),
      )
      for (const answer of answers) expectSame('answers', answer, answers[0])
    }
    expectSame('events', (await allOf(store)).length, rounds * 2)
  },
  'of contents that want one id at once, one gets it and the others are refused': async ({ store }, effort) => {
    for (let round = 0; round < effort.rounds; round++) {
      const outcomes = await Promise.allSettled(
        times(effort.racers, racer => store.append([withId(`e-${round}`, { data: { racer } })])),
      )
      const losers = outcomes.filter(outcome => outcome.status === 'rejected')
      expectSame('winners', outcomes.length - losers.length, 1)
      const strange = losers.find(({ reason }) => !isGuijuError(reason, 'EVENT_ID_REUSED'))
      expectTrue('losers are told so', strange === undefined, String(strange?.reason))
    }
    expectSame('events', (await allOf(store)).length, effort.rounds)
  },
  'an id twice in one batch is refused': async ({ store }) => {
    await expectRefused('twice', () => store.append([withId('e-1'), withId('e-1')]), 'EVENT_ID_REUSED')
    expectSame('head', await headOf(store), 0)
  },
  'events without ids are new each time, and no two get one id': async ({ store }) => {
    for (let index = 0; index < 20; index++) await store.append([fact('a'), fact('a')])
    const events = await allOf(store)
    expectSame('events', events.length, 40)
    expectSame('ids', new Set(events.map(event => event.id)).size, 40)
  },
})
