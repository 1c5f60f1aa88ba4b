/** What a query finds. */
import type { EventStore } from '../../core/ports.ts'
import { expectRefused, expectSame, expectTrue } from '../breach.ts'
import { lawsOf } from './law.ts'
import { allOf, fact, headOf, typesOf } from './log.ts'

/** Two subjects, and an event about both. */
async function seed(store: EventStore): Promise<void> {
  await store.append([fact('a', 'x:1'), fact('b', 'x:1', 'y:1')])
  await store.append([fact('c', 'y:1')])
  await store.append([fact('a', 'x:2'), fact('d')])
}

export const readingLaws = lawsOf('reading', {
  'an empty log answers with nothing and head 0': async ({ store }) => {
    expectSame('read', await store.read('all'), { events: [], head: 0 })
    expectSame('read by tag', await store.read([{ tags: ['x:1'] }]), { events: [], head: 0 })
  },
  "'all' finds every event, those without tags too": async ({ store }) => {
    await seed(store)
    expectSame('types', await typesOf(store, 'all'), ['a', 'b', 'c', 'a', 'd'])
  },
  'the types of an item are ORed': async ({ store }) => {
    await seed(store)
    expectSame('one type', await typesOf(store, [{ types: ['a'] }]), ['a', 'a'])
    expectSame('two types', await typesOf(store, [{ types: ['d', 'a'] }]), ['a', 'a', 'd'])
    expectSame('a type twice', await typesOf(store, [{ types: ['a', 'a'] }]), ['a', 'a'])
    expectSame('unknown type', await typesOf(store, [{ types: ['z'] }]), [])
  },
  'the tags of an item are ANDed': async ({ store }) => {
    await seed(store)
    expectSame('one tag', await typesOf(store, [{ tags: ['y:1'] }]), ['b', 'c'])
    expectSame('two tags', await typesOf(store, [{ tags: ['y:1', 'x:1'] }]), ['b'])
    expectSame('a tag twice', await typesOf(store, [{ tags: ['x:1', 'x:1'] }]), ['a', 'b'])
    expectSame('tags of different events', await typesOf(store, [{ tags: ['x:2', 'y:1'] }]), [])
    expectSame('one tag unknown', await typesOf(store, [{ tags: ['x:1', 'z:1'] }]), [])
  },
  'types and tags of one item must both hold': async ({ store }) => {
    await seed(store)
    expectSame('both', await typesOf(store, [{ types: ['a', 'c'], tags: ['x:1'] }]), ['a'])
    expectSame('types of other tags', await typesOf(store, [{ types: ['c'], tags: ['x:1'] }]), [])
    expectSame('two tags', await typesOf(store, [{ types: ['b', 'd'], tags: ['x:1', 'y:1'] }]), ['b'])
  },
  'an empty list of types or tags says nothing': async ({ store }) => {
    await seed(store)
    expectSame('no types', await typesOf(store, [{ types: [], tags: ['y:1'] }]), ['b', 'c'])
    expectSame('no tags', await typesOf(store, [{ types: ['d'], tags: [] }]), ['d'])
  },
  'items are ORed, and an event that two items find comes once, in its place': async ({ store }) => {
    await seed(store)
    expectSame('apart', await typesOf(store, [{ tags: ['y:1'] }, { types: ['d'] }]), ['b', 'c', 'd'])
    expectSame('overlapping', await typesOf(store, [{ tags: ['y:1'] }, { tags: ['x:1'] }]), ['a', 'b', 'c'])
    expectSame('equal', await typesOf(store, [{ types: ['a'] }, { types: ['a'] }]), ['a', 'a'])
  },
  'a rare key beside a frequent one finds the same, whichever leads': async ({ store }) => {
    for (let batch = 0; batch < 4; batch++) {
      await store.append(
        Array.from({ length: 50 }, (_, index) => fact(index === 7 ? 'rare' : 'often', 'all:1', `n:${index}`)),
      )
    }
    expectSame('rare type', await typesOf(store, [{ types: ['rare'], tags: ['all:1'] }]), Array(4).fill('rare'))
    expectSame('rare tag', (await typesOf(store, [{ types: ['often'], tags: ['all:1', 'n:3'] }])).length, 4)
    expectSame('none', await typesOf(store, [{ types: ['rare'], tags: ['all:1', 'n:3'] }]), [])
    expectSame('limit', await typesOf(store, [{ types: ['rare'], tags: ['all:1'] }], 60, 2), ['rare', 'rare'])
  },
  'a tag is not its prefix, its other case, a pattern or its other spelling': async ({ store }) => {
    const tags = ['C-1', 'C-10', 'c-1', 'C-1 ', ' C-1', 'C%', 'C_1', '*', '?', 'é', 'e\u0301', 'C-\u202e1']
    await store.append(tags.map((tag, index) => fact(`t${index}`, tag)))
    for (const [index, tag] of tags.entries()) {
      expectSame(`tag ${tag}`, await typesOf(store, [{ tags: [tag] }]), [`t${index}`])
    }
  },
  'a query of hundreds of items and an item of hundreds of types work': async ({ store }) => {
    await store.append(Array.from({ length: 300 }, (_, index) => fact(`t${index}`, `n:${index}`)))
    const items = Array.from({ length: 600 }, (_, index) => ({ tags: [`n:${index}`] }))
    expectSame('items', (await store.read(items)).events.length, 300)
    const types = Array.from({ length: 2_000 }, (_, index) => `t${index}`)
    expectSame('types', (await store.read([{ types }])).events.length, 300)
    expectSame('types and tag', await typesOf(store, [{ types, tags: ['n:5'] }]), ['t5'])
  },
  '`after` is exclusive': async ({ store }) => {
    await seed(store)
    const [first, second] = await allOf(store)
    expectSame('beyond the first', await typesOf(store, 'all', first!.position), ['b', 'c', 'a', 'd'])
    expectSame('by tag', await typesOf(store, [{ tags: ['x:1'] }], first!.position), ['b'])
    expectSame('by type', await typesOf(store, [{ types: ['a'] }], first!.position), ['a'])
    expectSame('by both', await typesOf(store, [{ types: ['b'], tags: ['x:1'] }], second!.position), [])
    expectSame('0 is before everything', (await typesOf(store, 'all', 0)).length, 5)
  },
  '`after` beyond the head finds nothing': async ({ store }) => {
    await seed(store)
    const head = await headOf(store)
    for (const after of [head, head + 1, Number.MAX_SAFE_INTEGER]) {
      expectSame(`after ${after}`, await store.read('all', { after }), { events: [], head })
      expectSame(`by tag after ${after}`, await store.read([{ tags: ['x:1'] }], { after }), { events: [], head })
    }
  },
  'positions are whole, begin above 0 and rise': async ({ store }) => {
    await seed(store)
    const positions = (await allOf(store)).map(event => event.position)
    expectTrue(
      'whole and above 0',
      positions.every(at => Number.isSafeInteger(at) && at > 0),
      positions,
    )
    expectTrue(
      'rise',
      positions.every((at, index) => index === 0 || at > positions[index - 1]!),
      positions,
    )
  },
  'the head of an uncut read is that of the log, also when the query finds nothing': async ({ store }) => {
    await seed(store)
    const { events, head } = await store.read('all')
    expectSame('head', head, events[events.length - 1]!.position)
    expectSame('head of a query', (await store.read([{ tags: ['x:1'] }])).head, head)
    expectSame('head of an empty answer', (await store.read([{ tags: ['z:1'] }])).head, head)
  },
  'when `limit` cuts the answer, `head` is its last event, and reading on loses nothing': async ({ store }) => {
    await seed(store)
    for (const query of ['all', [{ types: ['a', 'b', 'c'] }], [{ tags: ['x:1'] }, { types: ['a', 'd'] }]] as const) {
      const whole = (await store.read(query)).events
      for (let limit = 1; limit < whole.length; limit++) {
        const cut = await store.read(query, { limit })
        expectSame(`${limit} events`, cut.events, whole.slice(0, limit))
        expectSame(`head after ${limit}`, cut.head, whole[limit - 1]!.position)
        const rest = await store.read(query, { after: cut.head })
        expectSame(`rest after ${limit}`, rest.events, whole.slice(limit))
      }
    }
  },
  'a limit that cuts nothing changes nothing': async ({ store }) => {
    await seed(store)
    const whole = await store.read([{ types: ['a'] }])
    expectSame('limit 100', await store.read([{ types: ['a'] }], { limit: 100 }), whole)
    expectSame('exact limit', (await store.read([{ types: ['a'] }], { limit: 2 })).events, whole.events)
  },
  'what is no query is refused': async ({ store }) => {
    const wrong = [[], {}, null, undefined, 'ALL', '', [{}], [{ types: [] }], [{ types: [], tags: [] }], [null], ['a']]
    const texts = [[{ types: [''] }], [{ tags: [1] }], [{ types: 'a' }], [{ tags: ['\ud800'] }], [{ types: ['a\0'] }]]
    for (const query of [...wrong, ...texts]) {
      await expectRefused(`read ${String(query)}`, () => store.read(query as never), 'INVALID_QUERY')
    }
  },
  'what is no position or no limit is refused': async ({ store }) => {
    for (const after of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null, 1n]) {
      await expectRefused(`after ${after}`, () => store.read('all', { after: after as never }), 'INVALID_POSITION')
    }
    for (const limit of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null]) {
      await expectRefused(`limit ${limit}`, () => store.read('all', { limit: limit as never }), 'INVALID_QUERY')
    }
  },
})
