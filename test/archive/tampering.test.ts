/**
 * Random edits of logs, books and files by somebody who can write them. Each is found, and the first event that is not as
 * it was is named. 3,200 edits in the long run, 1,300 in the short one.
 */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Broken,
  type ChainHead,
  exportLog,
  memorySealBook,
  type Seal,
  type SealBook,
  sealLog,
  verifyExport,
  verifyLog,
} from '../../src/archive/index.ts'
import { isGuijuError } from '../../src/core/errors.ts'
import { type EventStore, memoryStore, type SequencedEvent } from '../../src/index.ts'
import { effort, runs } from '../effort.ts'
import { arrayStore, eventsOf, filled, gappyStore, gathered, plainEvents } from './logs.ts'

const COUNT = 30

interface Sealed {
  readonly events: readonly SequencedEvent[]
  readonly book: SealBook
  readonly seals: readonly Seal[]
  readonly head: ChainHead
}

async function sealed(store: EventStore, count = COUNT): Promise<Sealed> {
  await filled(store, plainEvents(count))
  const book = memorySealBook('log')
  const { head } = await sealLog(store, book)
  return { events: await eventsOf(store), book, seals: await book.read(0, count), head }
}

const foreign = (await eventsOf(await filled(memoryStore(), plainEvents(COUNT, 'x')))).map(event => ({
  ...event,
  data: 'other',
}))
const logs = [await sealed(memoryStore()), await sealed(gappyStore())]
const [log] = logs as [Sealed]

/** What the edit left, and what must be said of it. */
interface Edited {
  readonly what: string
  readonly events: readonly SequencedEvent[]
  readonly expected: Partial<Broken>
}

/** Texts lose or change a character, numbers one digit, lists an item: the least that can be done to a field. */
const changes: readonly ((event: SequencedEvent, at: number) => SequencedEvent)[] = [
  (event, at) => ({ ...event, id: flipped(event.id, at) }),
  (event, at) => ({ ...event, type: flipped(event.type, at) }),
  (event, at) => ({ ...event, data: JSON.parse(JSON.stringify(event.data).replace('vip', flipped('vip', at))) }),
  (event, at) => ({ ...event, data: { ...(event.data as object), [`k${at}`]: null } }),
  (event, at) => ({ ...event, tags: event.tags.map((tag, index) => (index === at % 2 ? flipped(tag, at) : tag)) }),
  event => ({ ...event, tags: event.tags.slice(1) }),
  event => ({ ...event, tags: event.tags.toReversed() }),
  event => ({ ...event, version: event.version + 1 }),
  event => ({ ...event, occurredAt: event.occurredAt.replace('678', '679') }),
  event => ({ ...event, recordedAt: event.recordedAt.replace('789', '788') }),
  (event, at) => ({ ...event, actor: { ...event.actor!, id: flipped(event.actor!.id, at) } }),
  event => ({ ...event, actor: { id: event.actor!.id } }),
  event => ({ ...event, actor: null }),
  (event, at) => ({ ...event, commandId: flipped(event.commandId!, at) }),
  event => ({ ...event, commandId: null }),
  (event, at) => ({ ...event, meta: { digest: flipped(event.meta!.digest!, at) } }),
  event => ({ ...event, meta: null }),
]

function flipped(text: string, at: number): string {
  const index = at % text.length
  return text.slice(0, index) + (text[index] === '~' ? '!' : '~') + text.slice(index + 1)
}

/** As a store numbers that was written anew. */
function renumbered(events: readonly SequencedEvent[]): SequencedEvent[] {
  return events.map((event, index) => ({ ...event, position: index + 1 }))
}

const place = fc.nat({ max: COUNT - 1 })
const edit = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    at: place,
    how: fc.nat({ max: changes.length - 1 }),
    where: fc.nat({ max: 30 }),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    at: place,
    count: fc.integer({ min: 1, max: 3 }),
    anew: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('swap' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('insert' as const), at: place, from: place }),
  fc.record({ kind: fc.constant('replace' as const), at: place, from: place }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('cut' as const), at: place }),
)

type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never

/** Undefined where the edit changes nothing that was sealed. */
function edited(events: readonly SequencedEvent[], one: Edit): Edited | undefined {
  const { at } = one
  const named = (event: SequencedEvent) => ({ number: at + 1, position: event.position, id: event.id })
  switch (one.kind) {
    case 'change': {
      const changed = changes[one.how]!(events[at]!, one.where)
      return {
        what: `change ${one.how}`,
        events: events.with(at, changed),
        expected: { kind: 'altered', ...named(changed) },
      }
    }
    case 'delete': {
      const rest = events.toSpliced(at, one.count)
      return {
        what: 'delete',
        events: one.anew ? renumbered(rest) : rest,
        expected: { kind: 'missing', ...named(events[at]!) },
      }
    }
    case 'cut':
      return { what: 'cut', events: events.slice(0, at), expected: { kind: 'missing', ...named(events[at]!) } }
    case 'replace':
      return {
        what: 'replace',
        events: events.with(at, { ...foreign[one.from]!, position: events[at]!.position }),
        expected: { kind: 'altered', number: at + 1, id: foreign[one.from]!.id },
      }
    case 'insert':
      return {
        what: 'insert',
        events: renumbered(events.toSpliced(at, 0, foreign[one.from]!)),
        expected: { kind: 'inserted', number: at + 1, id: foreign[one.from]!.id },
      }
    case 'repeat': {
      if (one.to <= at) return undefined
      const expected = { kind: 'inserted', number: one.to + 1, id: events[at]!.id } as const
      return { what: 'repeat', events: renumbered(events.toSpliced(one.to, 0, events[at]!)), expected }
    }
    default:
      return at === one.to ? undefined : reordered(events, one)
  }
}

function reordered(events: readonly SequencedEvent[], { kind, at, to }: Edit & { to: number }): Edited {
  const first = Math.min(at, to)
  const order =
    kind === 'swap'
      ? events.with(at, events[to]!).with(to, events[at]!)
      : events.toSpliced(at, 1).toSpliced(to, 0, events[at]!)
  const expected = { kind: 'reordered', number: first + 1, id: order[first]!.id } as const
  return {
    what: kind,
    events: renumbered(order),
    expected: { ...expected, expected: { id: events[first]!.id, position: events[first]!.position } },
  }
}

test('every edit of a log is found against its book, and the first bad event named', async () => {
  const seen = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(
      edit,
      fc.constantFrom(...logs),
      fc.integer({ min: 1, max: 40 }),
      fc.boolean(),
      async (one, { events, book, head }, page, saved) => {
        const left = edited(events, one)
        fc.pre(left !== undefined)
        seen.set(left.what, (seen.get(left.what) ?? 0) + 1)
        const found = await verifyLog(arrayStore(left.events), { book, page, ...(saved && { head }) })
        expect(found).toMatchObject({ intact: false, ...left.expected })
      },
    ),
    { numRuns: effort(1_000, 2_000) },
  )
  expect(seen.size).toBe(changes.length + 7)
})

test('with events that are not sealed yet behind, too', async () => {
  const unsealed = plainEvents(5, 'new')
  const store = await filled(memoryStore(), [...plainEvents(COUNT), ...unsealed])
  const whole = await eventsOf(store)
  expect(await verifyLog(store, { book: log.book, head: log.head })).toMatchObject({
    intact: true,
    count: COUNT,
    unsealed: 5,
  })
  await fc.assert(
    fc.asyncProperty(edit, fc.integer({ min: 1, max: 40 }), async (one, page) => {
      const left = one.kind === 'cut' ? undefined : edited(whole, one)
      fc.pre(left !== undefined && left.expected.number! <= COUNT)
      // Who takes the last sealed event out and numbers anew has put an unsealed one in its place.
      fc.pre(!(one.kind === 'delete' && one.anew && one.at + one.count >= COUNT))
      const found = await verifyLog(arrayStore(left.events), { book: log.book, page })
      expect(found).toMatchObject({ intact: false, ...left.expected })
    }),
    runs(200),
  )
})

test('events that are moved far are told from strangers', async () => {
  const { events, book } = await sealed(memoryStore(), 2_500)
  const far = reordered(events, { kind: 'swap', at: 0, to: 2_400 })
  expect(await verifyLog(arrayStore(far.events), { book })).toMatchObject({ intact: false, ...far.expected })
  const gone = events.toSpliced(3, 1_800)
  expect(await verifyLog(arrayStore(gone), { book })).toMatchObject({ kind: 'missing', number: 4, id: 'e-4' })
})

describe('a log at other positions', () => {
  test('is intact, unless positions are asked for', async () => {
    const moved = arrayStore(
      log.events.map(event => ({ ...event, position: event.position + (event.position > 7 ? 1 : 0) })),
    )
    expect(await verifyLog(moved, { book: log.book, head: log.head })).toMatchObject({ intact: true, count: COUNT })
    for (const page of [1, 6, 7, 8, 100]) {
      const found = await verifyLog(moved, { book: log.book, positions: true, page })
      expect(found).toMatchObject({
        intact: false,
        kind: 'renumbered',
        number: 8,
        position: 9,
        id: 'e-8',
        expected: { position: 8, id: 'e-8' },
      })
    }
  })
})

describe('an event that the store cannot read', () => {
  test.each([1, 2, 5, 100])('is named, with pages of %i', async page => {
    const at = 12
    const read: EventStore['read'] = async (query, options) => {
      const answer = await arrayStore(log.events).read(query, options)
      if (!answer.events.some(({ position }) => position === at)) return answer
      const { GuijuError } = await import('../../src/index.ts')
      throw new GuijuError('STORE_CORRUPT', 'no JSON', { position: at })
    }
    const store = { ...arrayStore([]), read }
    expect(await verifyLog(store, { book: log.book, page })).toMatchObject({
      intact: false,
      kind: 'unreadable',
      number: 12,
      position: 12,
    })
    const altered = arrayStore(log.events.with(4, { ...log.events[4]!, meta: null }))
    const both: EventStore = {
      ...altered,
      read: async (query, options) =>
        (options?.after ?? 0) + (options?.limit ?? 1) < at ? altered.read(query, options) : read(query, options),
    }
    expect(await verifyLog(both, { book: log.book, page })).toMatchObject({ intact: false, kind: 'altered', number: 5 })
  })
})

describe('who can write the log and the book', () => {
  function bookOf(seals: readonly Seal[]): SealBook {
    return {
      log: 'log',
      last: async () => seals.at(-1),
      read: async (after, limit) => seals.slice(after, after + limit),
      append: async () => {},
    }
  }

  test('is found by a head that was saved elsewhere, and by nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(edit, fc.integer({ min: 1, max: 40 }), async (one, page) => {
        const left = edited(log.events, one)
        fc.pre(left !== undefined)
        const store = arrayStore(left.events)
        const book = memorySealBook('log')
        await sealLog(store, book)
        expect(await verifyLog(store, { book, page })).toMatchObject({ intact: true, count: left.events.length })
        const found = await verifyLog(store, { book, head: log.head, page })
        const shorter = left.events.length < COUNT
        expect(found).toMatchObject({
          intact: false,
          kind: shorter ? 'cut' : 'rewritten',
          number: shorter ? left.events.length + 1 : COUNT,
        })
      }),
      runs(200),
    )
  })

  test('an old log with its old book is one that was cut', async () => {
    for (let count = 0; count < COUNT; count++) {
      const [store, book] = [arrayStore(log.events.slice(0, count)), bookOf(log.seals.slice(0, count))]
      expect(await verifyLog(store, { book })).toMatchObject({ intact: true, count })
      expect(await verifyLog(store, { book, head: log.head })).toMatchObject({
        intact: false,
        kind: 'cut',
        number: count + 1,
      })
    }
  })

  test('an edited book is told from an edited log', async () => {
    const store = arrayStore(log.events)
    const wrong = (seal: Seal): Seal => ({
      ...seal,
      hash: seal.hash.replace(/^./, first => (first === '0' ? '1' : '0')),
    })
    for (let at = 0; at < COUNT; at++) {
      const seal = log.seals[at]!
      const numbered = (seals: readonly Seal[]) => seals.map((one, index) => ({ ...one, number: index + 1 }))
      const edits: readonly (readonly Seal[])[] = [
        log.seals.with(at, wrong(seal)),
        log.seals.with(at, { ...seal, id: 'x' }),
        log.seals.with(at, { ...seal, number: 99 }),
        log.seals.toSpliced(at, 1),
        numbered(log.seals.toSpliced(at, 1)),
        numbered(log.seals.toSpliced(at, 0, wrong(seal))),
      ]
      for (const [index, seals] of edits.entries()) {
        const found = await verifyLog(store, { book: bookOf(seals), head: log.head, page: 7 })
        expect({ index, found }).toMatchObject({ index, found: { intact: false, kind: 'book', number: at + 1 } })
      }
    }
  })

  test('a head of an earlier day still fits', async () => {
    for (const seal of log.seals) {
      const head = { log: 'log', count: seal.number, position: seal.position, hash: seal.hash }
      expect(await verifyLog(arrayStore(log.events), { book: log.book, head, page: 4 })).toMatchObject({ intact: true })
      const found = await verifyLog(arrayStore(log.events), {
        book: log.book,
        head: { ...head, hash: 'b'.repeat(64) },
        page: 4,
      })
      expect(found).toMatchObject({ intact: false, kind: 'rewritten', number: seal.number })
    }
  })
})

describe('a file', () => {
  const file = gathered(exportLog(arrayStore(log.events), { chain: 'log' }))
  const other = gathered(exportLog(arrayStore(foreign), { chain: 'other' }))

  test('of which one character was changed is found, and the line named', async () => {
    const lines = await file
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: COUNT + 1 }),
        fc.nat(),
        fc.integer({ min: 0x20, max: 0x7e }),
        async (at, where, code) => {
          const line = lines[at]!
          const index = where % line.length
          const character = String.fromCharCode(code)
          fc.pre(line[index] !== character)
          const changed = lines.with(at, line.slice(0, index) + character + line.slice(index + 1))
          const found = await verifyExport(changed).catch(fault => fault)
          // The header may now say that a later version wrote it, or name another form: that is found, too.
          if (isGuijuError(found)) {
            expect([found.code, found.details.line]).toEqual(['ARCHIVE_NEWER', 1])
            return
          }
          // Positions are no part of the chain: that one does not rise any more shows in the next line.
          const inPosition = /"position":\d*$/.test(line.slice(0, index)) && at > 0
          expect(found).toMatchObject({ intact: false })
          expect([at + 1, inPosition ? at + 2 : at + 1]).toContain((found as Broken).line)
        },
      ),
      runs(500),
    )
  })

  test('whose header tells another count than its hash is found', async () => {
    const lines = await file
    const header = lines[0]!
    for (const count of [1, 7, COUNT]) {
      const altered = header.replace('"count":0', `"count":${count}`)
      expect(altered).not.toBe(header)
      expect(await verifyExport(lines.with(0, altered))).toMatchObject({ intact: false, line: 1 })
    }
  })

  test('of which lines were taken, moved, doubled or brought in is found, and the first named', async () => {
    const [lines, others] = [await file, await other]
    const events = lines.slice(1, -1)
    await fc.assert(
      fc.asyncProperty(edit, fc.boolean(), async (one, saved) => {
        const { at } = one
        const found = async (some: readonly string[], end = lines.at(-1)!) =>
          verifyExport([lines[0]!, ...some, end], saved ? { head: log.head } : {})
        const line = at + 2
        switch (one.kind) {
          case 'change': {
            const changed = events[at]!.replace(/"grade":"vip"/, '"grade":"vop"')
            expect(await found(events.with(at, changed))).toMatchObject({
              kind: 'altered',
              line,
              number: at + 1,
              id: log.events[at]!.id,
            })
            break
          }
          case 'delete': {
            const left = events.toSpliced(at, one.count)
            // Where the end is gone, only the footer is left to tell.
            const expected = left.length === at ? { kind: 'invalid', line } : { kind: 'missing', line, number: at + 1 }
            expect(await found(left)).toMatchObject(expected)
            break
          }
          case 'cut': {
            expect(await verifyExport(lines.slice(0, line - 1))).toMatchObject({ kind: 'cut', line, number: at + 1 })
            const last = log.seals[at - 1]
            const footer = `{"footer":{"count":${at},"hash":"${last?.hash ?? JSON.parse(lines[0]!).header.chain.hash}","last":${last?.position ?? 0}}}`
            expect(await found(events.slice(0, at), footer)).toMatchObject(
              saved ? { intact: false, kind: 'cut', number: at + 1 } : { intact: true, count: at },
            )
            break
          }
          case 'insert':
            expect(await found(events.toSpliced(at, 0, others[one.from + 1]!))).toMatchObject({
              kind: 'inserted',
              line,
              id: foreign[one.from]!.id,
            })
            break
          case 'replace':
            expect(await found(events.with(at, others[one.from + 1]!))).toMatchObject({
              intact: false,
              line,
              id: foreign[one.from]!.id,
            })
            break
          case 'repeat':
            fc.pre(one.to > at)
            expect(await found(events.toSpliced(one.to, 0, events[at]!))).toMatchObject({
              kind: 'inserted',
              line: one.to + 2,
            })
            break
          default: {
            fc.pre(at !== one.to)
            const { events: order, expected } = reordered(log.events, one)
            const left = order.map(({ id }) => events[log.events.findIndex(event => event.id === id)]!)
            expect(await found(left)).toMatchObject({
              kind: 'reordered',
              line: expected.number! + 1,
              number: expected.number,
            })
          }
        }
      }),
      runs(300),
    )
  })

  test('that was written anew, or is an old one, is found by a saved head', async () => {
    const events = log.events.with(3, { ...log.events[3]!, meta: null })
    const anew = await gathered(exportLog(arrayStore(events), { chain: 'log' }))
    expect(await verifyExport(anew)).toMatchObject({ intact: true })
    expect(await verifyExport(anew, { head: log.head })).toMatchObject({
      intact: false,
      kind: 'rewritten',
      number: COUNT,
      line: COUNT + 1,
    })
    const old = await gathered(exportLog(arrayStore(log.events.slice(0, 20)), { chain: 'log' }))
    expect(await verifyExport(old)).toMatchObject({ intact: true })
    expect(await verifyExport(old, { head: log.head })).toMatchObject({ intact: false, kind: 'cut', number: 21 })
  })
})
