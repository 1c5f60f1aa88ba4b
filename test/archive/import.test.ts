/** Imports that break off, meet others, or are given a file that is not sound. */
import { describe, expect, test } from 'vitest'
import { compareLogs, importLog, verifyExport } from '../../src/archive/index.ts'
import { type EventStore, GuijuError, memoryStore } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { freshPath } from '../storage/files.ts'
import { eventsOf, exported, filled, gappyStore, imported, plainEvents } from './logs.ts'

const EVENTS = 11

async function file(chain: string | null = 'log', count = EVENTS): Promise<string[]> {
  return exported(await filled(memoryStore(), plainEvents(count)), chain ?? undefined)
}

async function source(count = EVENTS): Promise<EventStore> {
  return filled(memoryStore(), plainEvents(count))
}

async function expectWhole(store: EventStore, count = EVENTS): Promise<void> {
  expect(await compareLogs(await source(count), store)).toEqual({ same: true, count })
}

/** Fails the n-th append, before it is done or after. */
function failing(store: EventStore, at: number, when: 'before' | 'after'): EventStore {
  let calls = 0
  return {
    read: store.read,
    async append(events, condition) {
      calls += 1
      if (calls === at && when === 'before')
        throw new GuijuError('STORE_UNAVAILABLE', 'down', { outcome: 'not written' })
      const answer = await store.append(events, condition)
      if (calls === at) throw new GuijuError('STORE_UNAVAILABLE', 'cut', { outcome: 'unknown' })
      return answer
    },
  }
}

describe('an import that breaks off', () => {
  const steps = Array.from({ length: 6 }, (_, index) => index + 1)
  const cases = steps.flatMap(at =>
    (['before', 'after'] as const).flatMap(when => (['same', 'any'] as const).map(into => [at, when, into] as const)),
  )
  test.each(cases)(
    'at append %i, %s it is done, and runs again (%s), brings everything once',
    async (at, when, into) => {
      const lines = await file()
      const store = memoryStore()
      const written = (at - 1) * 2
      await expect(importLog(failing(store, at, when), lines, { batch: 2, into })).rejects.toMatchObject({
        code: 'STORE_UNAVAILABLE',
        details: { imported: { events: written, skipped: 0, last: written } },
      })
      const there = Math.min(EVENTS, when === 'before' ? written : written + 2)
      expect((await eventsOf(store)).length).toBe(there)
      const again = await importLog(store, lines, { batch: 3, into })
      expect(again).toMatchObject({ events: EVENTS - there, skipped: there, last: EVENTS })
      if (into === 'same') expect(again.positions).toBe('kept')
      await expectWhole(store)
    },
  )

  test('is told of the number of lines even where another error is thrown', async () => {
    const store: EventStore = { ...memoryStore(), append: () => Promise.reject(new TypeError('bug')) }
    await expect(imported(store, await file())).rejects.toThrow(TypeError)
  })

  test('in any batch size after any other', async () => {
    const lines = await file()
    for (const first of [1, 2, 3, 5]) {
      for (const second of [1, 2, 4, 100]) {
        for (let at = 1; at <= 3; at++) {
          const store = gappyStore()
          await importLog(failing(store, at, 'after'), lines, { batch: first }).catch(() => undefined)
          await importLog(store, lines, { batch: second })
          await expectWhole(store)
        }
      }
    }
  })
})

describe('two imports at once', () => {
  test.each(['same', 'empty', 'any'] as const)('into %s lose nothing and double nothing', async into => {
    const lines = await file('log', 40)
    for (const [one, other] of [
      [1, 1],
      [2, 3],
      [3, 2],
      [7, 1],
      [1_000, 4],
    ] as const) {
      const path = freshPath()
      const [store, rival] = [sqliteStore(path, { durability: 'normal' }), sqliteStore(path, { durability: 'normal' })]
      await Promise.all([
        importLog(store, lines, { batch: one, into }),
        importLog(rival, lines, { batch: other, into }),
      ])
      await expectWhole(store, 40)
      await Promise.all([store.close(), rival.close()])
    }
  })

  test('and an office that writes meanwhile: the import stops, and what it brought is in order', async () => {
    const store = memoryStore()
    let calls = 0
    const busy: EventStore = {
      read: store.read,
      async append(events, condition) {
        calls += 1
        if (calls === 3) await store.append(plainEvents(1, 'office'))
        return store.append(events, condition)
      },
    }
    await expect(imported(busy, await file())).rejects.toMatchObject({
      code: 'ARCHIVE_TARGET',
      details: { position: 5, id: 'office-1', imported: { events: 4, last: 4 } },
    })
    expect((await eventsOf(store)).map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-3', 'e-4', 'office-1'])
  })
})

describe('a target with other events', () => {
  test('is refused, and nothing is appended', async () => {
    for (const into of ['same', 'empty'] as const) {
      const store = await filled(memoryStore(), plainEvents(1, 'other'))
      await expect(importLog(store, await file(), { into })).rejects.toMatchObject({
        code: 'ARCHIVE_TARGET',
        details: { position: 1, id: 'other-1', imported: { events: 0, skipped: 0, last: 0 } },
      })
      expect((await eventsOf(store)).length).toBe(1)
    }
  })

  test('is refused where an event has another content or the target goes on behind the file', async () => {
    const [first, ...rest] = plainEvents(EVENTS)
    const store = await filled(memoryStore(), [{ ...first!, tags: [...first!.tags].reverse() }, ...rest])
    await expect(imported(store, await file())).rejects.toMatchObject({
      code: 'ARCHIVE_TARGET',
      details: { id: 'e-1' },
    })
    const longer = await filled(memoryStore(), [...plainEvents(EVENTS), ...plainEvents(1, 'more')])
    await expect(imported(longer, await file())).rejects.toMatchObject({
      code: 'ARCHIVE_TARGET',
      details: { id: 'more-1' },
    })
    await expect(imported(longer, await file('log', 0))).rejects.toMatchObject({ code: 'ARCHIVE_TARGET' })
  })

  test('with `empty` is refused even if it has the same events', async () => {
    const store = await filled(memoryStore(), plainEvents(2))
    await expect(importLog(store, await file(), { into: 'empty' })).rejects.toMatchObject({ code: 'ARCHIVE_TARGET' })
  })

  test('with `any` takes the events behind its own, once', async () => {
    const store = await filled(memoryStore(), [...plainEvents(2, 'other'), ...plainEvents(3)])
    const lines = await file()
    const done = await importLog(store, lines, { into: 'any', batch: 2 })
    expect(done).toMatchObject({ events: EVENTS - 3, skipped: 3, last: EVENTS + 2, positions: 'changed' })
    const ids = (await eventsOf(store)).map(({ id }) => id)
    expect(ids).toEqual(['other-1', 'other-2', ...plainEvents(EVENTS).map(({ id }) => id)])
    expect(await importLog(store, lines, { into: 'any' })).toMatchObject({ events: 0, skipped: EVENTS })
  })

  test('with `any` refuses an id that has another content there', async () => {
    const store = await filled(memoryStore(), [{ ...plainEvents(3)[2]!, data: 'other' }])
    await expect(importLog(store, await file(), { into: 'any', batch: 5 })).rejects.toMatchObject({
      code: 'ARCHIVE_TARGET',
      details: { id: 'e-3', line: 4, imported: { events: 0 } },
    })
  })

  test('is left alone up to `after`', async () => {
    const store = await filled(gappyStore(), plainEvents(2, 'other'))
    const done = await importLog(store, await file(), { after: 6, batch: 4 })
    expect(done).toMatchObject({ events: EVENTS, last: (EVENTS + 2) * 3, positions: 'changed' })
  })
})

describe('a file that is not sound', () => {
  test('is imported up to its first bad line and no further, whatever the batch', async () => {
    const lines = await file()
    const bad = lines.with(7, lines[7]!.replace('"grade":"vip"', '"grade":"vap"'))
    for (const batch of [1, 2, 3, 4, 5, 6, 100]) {
      const store = memoryStore()
      const whole = Math.floor(6 / batch) * batch
      await expect(importLog(store, bad, { batch })).rejects.toMatchObject({
        code: 'ARCHIVE_ALTERED',
        details: { line: 8, field: 'hash', kind: 'altered', id: 'e-7', imported: { events: whole, last: whole } },
      })
      expect((await eventsOf(store)).map(({ id }) => id)).toEqual(plainEvents(whole).map(({ id }) => id))
      await importLog(store, lines, { batch: 4 })
      await expectWhole(store)
    }
  })

  test('cut anywhere is recognised, and whole afterwards', async () => {
    for (const chain of [null, 'log']) {
      const lines = await file(chain)
      for (let length = 0; length < lines.length; length++) {
        const store = memoryStore()
        await expect(imported(store, lines.slice(0, length))).rejects.toMatchObject({
          code: 'ARCHIVE_CUT',
          details: { line: length + 1 },
        })
        expect(await verifyExport(lines.slice(0, length))).toMatchObject({
          intact: false,
          kind: 'cut',
          line: length + 1,
        })
        expect(await imported(store, lines)).toMatchObject({ last: EVENTS })
        await expectWhole(store)
      }
    }
  })

  test('without a chain is refused where one is asked for', async () => {
    const store = memoryStore()
    const line = { code: 'ARCHIVE_INVALID', details: { line: 1, field: 'header.chain' } }
    await expect(importLog(store, await file(null), { chained: true })).rejects.toMatchObject(line)
    await expect(imported(store, (await file(null)).slice())).resolves.toMatchObject({ head: null })
    await expect(importLog(memoryStore(), await file(), { chained: true })).resolves.toMatchObject({
      head: { count: EVENTS },
    })
  })

  test('that does not go through the saved head is refused', async () => {
    const lines = await file()
    const { head } = await imported(memoryStore(), lines)
    expect(await importLog(memoryStore(), lines, { head: head! })).toMatchObject({ head })
    const other = { ...head!, hash: 'a'.repeat(64) }
    await expect(importLog(memoryStore(), lines, { head: other })).rejects.toMatchObject({
      code: 'ARCHIVE_ALTERED',
      details: { kind: 'rewritten', line: EVENTS + 1 },
    })
    await expect(importLog(memoryStore(), lines, { head: { ...head!, count: EVENTS + 1 } })).rejects.toMatchObject({
      code: 'ARCHIVE_ALTERED',
      details: { kind: 'cut' },
    })
    await expect(importLog(memoryStore(), lines, { head: { ...head!, log: 'other' } })).rejects.toMatchObject({
      code: 'ARCHIVE_INVALID',
    })
    await expect(importLog(memoryStore(), lines, { head: {} as never })).rejects.toMatchObject({
      code: 'INVALID_OPTION',
    })
  })

  test('with one id twice doubles nothing', async () => {
    const event = plainEvents(1)[0]!
    const one = await exported(await filled(memoryStore(), [event]))
    const twice = [
      one[0]!,
      one[1]!,
      one[1]!.replace('"position":1', '"position":2'),
      '{"footer":{"count":2,"hash":null,"last":2}}',
    ]
    for (const batch of [1, 2]) {
      for (const into of ['same', 'empty'] as const) {
        const store = memoryStore()
        await expect(importLog(store, twice, { batch, into })).rejects.toMatchObject({ code: 'ARCHIVE_TARGET' })
        expect((await eventsOf(store)).length).toBe(batch === 1 ? 1 : 0)
      }
    }
  })
})

test('progress is told after each batch', async () => {
  const told: unknown[] = []
  await importLog(memoryStore(), await file('log', 5), {
    batch: 2,
    onProgress: ({ events, last }) => told.push([events, last]),
  })
  expect(told).toEqual([
    [2, 2],
    [4, 4],
    [5, 5],
  ])
})

test('options are checked', async () => {
  const lines = await file()
  await expect(importLog(memoryStore(), lines, { batch: 0 })).rejects.toMatchObject({ code: 'INVALID_OPTION' })
  await expect(importLog(memoryStore(), lines, { after: -1 })).rejects.toMatchObject({ code: 'INVALID_POSITION' })
  await expect(importLog(memoryStore(), lines, { into: 'all' as never })).rejects.toMatchObject({
    code: 'INVALID_OPTION',
  })
})
