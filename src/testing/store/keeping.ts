/** Events come back as they went in, and nobody can change them. */
import type { ProposedEvent } from '../../core/event.ts'
import type { EventStore } from '../../core/ports.ts'
import { expectSame, expectTrue } from '../breach.ts'
import { notFrozen } from '../equal.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, typesOf } from './log.ts'
import { FULL, TEXTS } from './samples.ts'

async function roundTrip(store: EventStore, data: unknown): Promise<unknown> {
  const { last } = await store.append([{ type: 'a', tags: [], data }])
  return (await store.read('all', { after: last - 1 })).events[0]?.data
}

export const keepingLaws = lawsOf('keeping', {
  'an event comes back with every field as it was given': async ({ store }) => {
    await store.append([FULL])
    const [event] = await allOf(store)
    expectSame('event', event, { ...FULL, position: event!.position })
  },
  'what was left out is filled in': async ({ store }) => {
    await store.append([fact('a', 'x:1')])
    const [event] = await allOf(store)
    const { id, recordedAt, occurredAt, position, ...rest } = event!
    expectSame('rest', rest, {
      type: 'a',
      data: {},
      tags: ['x:1'],
      version: 1,
      actor: null,
      commandId: null,
      meta: null,
    })
    expectTrue('id', typeof id === 'string' && id !== '', id)
    expectTrue('recordedAt', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(recordedAt), recordedAt)
    expectSame('occurredAt', occurredAt, recordedAt)
    expectTrue('position', position > 0, position)
  },
  'events that were read can be appended to another log': async ({ store }) => {
    await store.append([FULL, fact('a')])
    const events = await allOf(store)
    expectSame('again', await store.append(events as readonly ProposedEvent[]), { last: events[1]!.position })
    expectSame('log', await allOf(store), events)
  },
  'events are frozen to their depth, and so they come from every query': async ({ store }) => {
    await store.append([FULL, { type: 'b', tags: ['t:1'], data: [[{ a: [1] }]] }])
    for (const query of [
      'all',
      [{ types: ['b', 'customer.graded'] }],
      [{ tags: ['t:1'] }, { types: ['customer.graded'] }],
    ] as const) {
      for (const event of (await store.read(query)).events) {
        const found = notFrozen(event)
        expectTrue('frozen', found === undefined, found)
      }
    }
  },
  'what the caller changes later does not reach the log': async ({ store }) => {
    const data = { list: [1], inner: { text: 'a' } }
    const tags = ['x:1']
    const actor = { id: 'u-1' }
    const meta = { m: '1' }
    const batch = [{ type: 'a', tags, data, actor, meta }]
    const done = store.append(batch)
    data.list.push(2)
    data.inner.text = 'b'
    tags[0] = 'x:2'
    actor.id = 'u-2'
    meta.m = '2'
    batch.length = 0
    await done
    const [event] = await allOf(store)
    expectSame('data', event!.data, { list: [1], inner: { text: 'a' } })
    expectSame('rest', [event!.tags, event!.actor, event!.meta], [['x:1'], { id: 'u-1' }, { m: '1' }])
  },
  'frozen outside and changeable inside is copied too': async ({ store }) => {
    const inner = { text: 'a' }
    await store.append([
      { type: 'a', tags: Object.freeze([]), data: Object.freeze({ inner, list: Object.freeze([inner]) }) },
    ])
    inner.text = 'b'
    expectSame('data', (await allOf(store))[0]!.data, { inner: { text: 'a' }, list: [{ text: 'a' }] })
  },
  'an answer does not change when the log grows, nor the log when the answer is changed': async ({ store }) => {
    const queries = ['all', [{ tags: ['x:1'] }], [{ types: ['a'] }], [{ types: ['a'], tags: ['x:1'] }]] as const
    await store.append(Array.from({ length: 3 }, () => fact('a', 'x:1')))
    const answers = await Promise.all(queries.map(query => store.read(query)))
    await store.append([fact('a', 'x:1')])
    for (const { events } of answers) {
      expectSame('events', events.length, 3)
      try {
        ;(events as unknown[]).push('not an event')
      } catch {}
    }
    for (const query of queries) {
      expectSame('log', await typesOf(store, query), ['a', 'a', 'a', 'a'])
    }
  },
  'texts come back byte for byte: in data, as keys, in types, tags and actors': async ({ store }) => {
    expectSame('values', await roundTrip(store, TEXTS), TEXTS)
    const keyed = Object.fromEntries(TEXTS.map((text, index) => [text, index]))
    expectSame('keys', await roundTrip(store, keyed), keyed)
    for (const text of TEXTS.filter(text => text !== '')) {
      const event = { type: text, tags: [text], data: null, actor: { id: text }, meta: { [text]: text } }
      await store.append([event])
      const [stored] = (await store.read([{ types: [text], tags: [text] }])).events
      expectSame(
        'event',
        [stored!.type, stored!.tags, stored!.actor, stored!.meta],
        [text, [text], { id: text }, { [text]: text }],
      )
    }
  },
  'keys that look like numbers or like parts of every object are only keys': async ({ store }) => {
    const data = {
      2: 'b',
      1: 'a',
      10: 'c',
      '01': 'd',
      constructor: 1,
      toString: 2,
      hasOwnProperty: null,
      length: 3,
      '': 4,
    }
    expectSame('data', await roundTrip(store, data), data)
  },
  'data is any plain value': async ({ store }) => {
    const extremes = [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0]
    for (const data of [null, true, false, 'text', [], {}, [null], ...extremes, [[[]]], { a: { b: {} } }]) {
      expectSame('data', await roundTrip(store, data), data)
    }
  },
  'objects without a prototype come back as ordinary ones': async ({ store }) => {
    expectSame('data', await roundTrip(store, Object.assign(Object.create(null), { a: 1 })), { a: 1 })
  },
  'large events: a text of 990,000 characters, 64 levels, 10,000 tags of one event': async ({ store }) => {
    const long = '客'.repeat(990_000)
    expectSame('text', await roundTrip(store, { long }), { long })
    const deep = JSON.parse('['.repeat(64) + ']'.repeat(64))
    expectSame('depth', await roundTrip(store, deep), deep)
    const tags = Array.from({ length: 10_000 }, (_, index) => `n:${index}`)
    await store.append([{ type: 'wide', tags, data: {} }])
    const [wide] = (await store.read([{ tags: ['n:9999', 'n:0'] }])).events
    expectSame('tags', wide?.tags, tags)
    expectSame('by all tags', (await store.read([{ tags }])).events.length, 1)
  },
  'a tag that is given twice is kept once': async ({ store }) => {
    await store.append([fact('a', 'x:1', 'y:1', 'x:1')])
    expectSame('tags', (await allOf(store))[0]!.tags, ['x:1', 'y:1'])
    expectSame('found', (await store.read([{ tags: ['x:1'] }])).events.length, 1)
  },
})
