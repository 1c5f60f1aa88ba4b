/** What is exported and imported is the same log, byte for byte, between any two stores. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eventText } from '../../src/archive/event-text.ts'
import { compareLogs, exportLog, importLog, linesOf, verifyExport } from '../../src/archive/index.ts'
import { canonicalJson } from '../../src/core/canonical.ts'
import { type EventStore, memoryStore } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { runs } from '../effort.ts'
import { freshPath } from '../storage/files.ts'
import { eventLists, eventsOf, exported, filled, gappyStore, gathered, imported, plainEvents } from './logs.ts'

const kinds = ['memory', 'sqlite', 'gappy'] as const

describe('a round trip', () => {
  test.each(kinds.flatMap(from => kinds.map(to => [from, to] as const)))('from %s to %s', async (from, to) => {
    const path = freshPath('log')
    let made = 0
    const storeOf = (kind: (typeof kinds)[number]): EventStore => {
      made += 1
      if (kind === 'sqlite') return sqliteStore(`${path}${made}.db`, { durability: 'normal' })
      return kind === 'memory' ? memoryStore() : gappyStore()
    }
    const histories = from === 'sqlite' || to === 'sqlite' ? 25 : 100
    await fc.assert(
      fc.asyncProperty(eventLists(), fc.boolean(), fc.integer({ min: 1, max: 5 }), async (events, chain, batch) => {
        const [source, target] = [await filled(storeOf(from), events), storeOf(to)]
        const lines = await exported(source, chain ? 'log' : undefined)
        const done = await importLog(target, lines, { batch })
        const kept = events.length === 0 || (from === 'gappy') === (to === 'gappy')
        expect(done).toMatchObject({ events: events.length, skipped: 0, positions: kept ? 'kept' : 'changed' })
        expect(await compareLogs(source, target, { positions: kept, page: 4 })).toEqual({
          same: true,
          count: events.length,
        })
        expect((await eventsOf(target)).map(eventText)).toEqual((await eventsOf(source)).map(eventText))
        if (kept) expect(await exported(target, chain ? 'log' : undefined)).toEqual(lines)
        expect(await importLog(target, lines, { batch })).toMatchObject({ events: 0, skipped: events.length })
        expect(await verifyExport(lines)).toMatchObject({ intact: true, count: events.length })
        await Promise.all([source.close?.(), target.close?.()])
      }),
      runs(histories),
    )
  })

  test('through bytes cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(eventLists(1), fc.integer({ min: 1, max: 40 }), async (events, size) => {
        const lines = await exported(await filled(memoryStore(), events), 'log')
        const bytes = new TextEncoder().encode(lines.map(line => `${line}\n`).join(''))
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
          bytes.subarray(at * size, at * size + size),
        )
        expect(await gathered(linesOf(pieces))).toEqual(lines)
        expect(await gathered(linesOf([new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]))).toEqual(lines)
      }),
      runs(100),
    )
  })
})

describe('the text of an event', () => {
  test('is canonical JSON without the position', async () => {
    await fc.assert(
      fc.asyncProperty(eventLists(1), async events => {
        for (const { position, ...rest } of await eventsOf(await filled(memoryStore(), events))) {
          expect(eventText({ ...rest })).toBe(canonicalJson(rest))
          expect(position).toBeGreaterThan(0)
        }
      }),
      runs(300),
    )
  })

  test('is a storage format', async () => {
    const [line, ...others] = (await exported(await filled(memoryStore(), plainEvents(1)), 'log')).slice(1)
    expect(line).toBe(
      '{"event":{"actor":{"id":"U-1","role":"director"},"commandId":"c-0","data":{"customer":"C-0","grade":"vip"},"id":"e-1",' +
        '"meta":{"digest":"0123456789abcdef"},"occurredAt":"2026-01-02T03:04:05.678Z","recordedAt":"2026-01-02T03:04:06.789Z",' +
        '"tags":["customer:1","n:0"],"type":"customer.graded","version":1},' +
        '"hash":"HASH","position":1}'.replace('HASH', hashIn(line!)),
    )
    expect(hashIn(line!)).toMatchInlineSnapshot(`"64d9cc754b9e339408686e354dda4d4684fa62fa6ba83f5fb0bb1609c36d0d27"`)
    expect(others).toHaveLength(1)
  })
})

function hashIn(line: string): string {
  return /"hash":"([0-9a-f]{64})"/.exec(line)![1]!
}

describe('an export', () => {
  test('is the same whatever the page, twice, and without what comes while it runs', async () => {
    const store = await filled(memoryStore(), plainEvents(10))
    const lines = await exported(store, 'log')
    for (const page of [1, 2, 5, 9, 10, 11, 1_000]) expect(await exported(store, 'log', page)).toEqual(lines)
    const running = exportLog(store, { chain: 'log', page: 3 })
    const first = await running.next()
    await store.append(plainEvents(5, 'later'))
    expect([first.value, ...(await gathered(running))]).toEqual(lines)
  })

  test('of a stretch has its events and no others', async () => {
    const store = await filled(memoryStore(), plainEvents(10))
    const positions = async (after: number, upTo: number) =>
      (await gathered(exportLog(store, { after, upTo, page: 3 }))).slice(1, -1).map(line => JSON.parse(line).position)
    expect(await positions(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(await positions(3, 6)).toEqual([4, 5, 6])
    expect(await positions(9, 99)).toEqual([10])
    expect(await positions(10, 99)).toEqual([])
    expect(await positions(5, 5)).toEqual([])
    expect(await positions(6, 5)).toEqual([])
  })

  test('goes on where another ended, with one chain over both', async () => {
    const store = await filled(memoryStore(), plainEvents(4))
    const first = await exported(store, 'log')
    const { head } = (await verifyExport(first)) as {
      head: { count: number; position: number; log: string; hash: string }
    }
    expect(head).toMatchObject({ log: 'log', count: 4, position: 4 })
    await store.append(plainEvents(3, 'f'))
    const second = await exported(store, head)
    const whole = await exported(store, 'log')
    expect([...first.slice(1, -1), ...second.slice(1, -1)]).toEqual(whole.slice(1, -1))
    expect(await verifyExport(second, { head })).toMatchObject({ intact: true, count: 3 })
    expect(await verifyExport(second)).toMatchObject({ head: ((await verifyExport(whole)) as { head: object }).head })
    const target = memoryStore()
    const { last } = await imported(target, first)
    expect(await importLog(target, second, { after: last })).toMatchObject({ events: 3, last: 7, positions: 'kept' })
    expect(await importLog(target, second, { after: last })).toMatchObject({ events: 0, skipped: 3, last: 7 })
    expect(await exported(target, 'log')).toEqual(whole)
  })

  test('refuses what it cannot do', async () => {
    const store = await filled(memoryStore(), plainEvents(2))
    const { head } = (await verifyExport(await exported(store, 'log'))) as unknown as { head: never }
    const refused = (options: object) => expect(gathered(exportLog(store, options))).rejects
    await refused({ after: -1 }).toMatchObject({ code: 'INVALID_POSITION' })
    await refused({ page: 0 }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'page' } })
    await refused({ upTo: 1.5 }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'upTo' } })
    await refused({ chain: '' }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'log' } })
    await refused({ chain: {} }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'head' } })
    await refused({ chain: 'log', after: 1 }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'after' } })
    await refused({ chain: head, after: 1 }).toMatchObject({ code: 'INVALID_OPTION', details: { option: 'after' } })
  })

  test('ends with an error where the positions of a store do not rise', async () => {
    const [event] = await eventsOf(await filled(memoryStore(), plainEvents(1)))
    const store: EventStore = { ...memoryStore(), read: async () => ({ events: [event!], head: 5 }) }
    await expect(exported(store, undefined, 1)).rejects.toMatchObject({ code: 'STORE_CORRUPT' })
  })
})

describe('comparing', () => {
  const differs: readonly [string, object][] = [
    ['id', { id: 'other' }],
    ['type', { type: 'other' }],
    ['version', { version: 2 }],
    ['data', { data: { grade: 'vip' } }],
    ['tags', { tags: ['n:1', 'customer:1'] }],
    ['occurredAt', { occurredAt: '2026-01-02T03:04:05.679Z' }],
    ['recordedAt', { recordedAt: '2026-01-02T03:04:05.679Z' }],
    ['actor', { actor: null }],
    ['commandId', { commandId: null }],
    ['meta', { meta: null }],
  ]
  test.each(differs)('names the first difference: %s', async (field, change) => {
    const events = plainEvents(5)
    const changed = events.map((event, index) =>
      index === 1 || index === 3 ? { ...event, ...change, ...(field === 'id' && { id: `x-${index}` }) } : event,
    )
    const [left, right] = [await filled(memoryStore(), events), await filled(memoryStore(), changed)]
    for (const page of [1, 2, 100]) {
      expect(await compareLogs(left, right, { page })).toMatchObject({
        same: false,
        number: 2,
        fields: [field],
        left: { position: 2 },
      })
    }
  })

  test('names the log that ends first, and positions where they count', async () => {
    const [long, short] = [await filled(memoryStore(), plainEvents(3)), await filled(memoryStore(), plainEvents(2))]
    expect(await compareLogs(long, short)).toMatchObject({
      same: false,
      number: 3,
      left: { id: 'e-3' },
      right: undefined,
      fields: [],
    })
    expect(await compareLogs(short, long)).toMatchObject({ same: false, number: 3, left: undefined })
    const gappy = await filled(gappyStore(), plainEvents(3))
    expect(await compareLogs(long, gappy)).toEqual({ same: true, count: 3 })
    expect(await compareLogs(long, gappy, { positions: true })).toMatchObject({
      same: false,
      number: 1,
      fields: ['position'],
    })
    expect(await compareLogs(memoryStore(), memoryStore())).toEqual({ same: true, count: 0 })
  })
})
