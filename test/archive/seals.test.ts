/** Seal books: what is sealed in several goes is what is sealed in one, in memory and in files. */

import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { eventText } from '../../src/archive/event-text.ts'
import { fileSealBook, linesOfFile, writeLines } from '../../src/archive/file.ts'
import {
  type ChainHead,
  memorySealBook,
  type Seal,
  type SealBook,
  sealLog,
  verifyExport,
  verifyLog,
} from '../../src/archive/index.ts'
import { apart, sha256, together } from '../../src/archive/sha256.ts'
import { type EventStore, memoryStore } from '../../src/index.ts'
import { runs } from '../effort.ts'
import { freshPath } from '../storage/files.ts'
import { arrayStore, eventLists, eventsOf, exported, filled, gappyStore, gathered, plainEvents } from './logs.ts'

const books: readonly [string, () => SealBook][] = [
  ['memory', () => memorySealBook('log')],
  ['file', () => fileSealBook(freshPath('log.seals'), 'log')],
]

async function allOf(book: SealBook): Promise<readonly Seal[]> {
  return book.read(0, 1_000_000)
}

/** The chain as the documentation tells it, by other means. */
async function chainOf(store: EventStore, log = 'log'): Promise<string[]> {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  let last = hash(`guiju hash chain 1\n${log}`)
  return (await eventsOf(store)).map(event => {
    last = hash(last + eventText(event))
    return last
  })
}

describe.each(books)('a seal book in %s', (kind, newBook) => {
  test('is the chain of the log, whatever the page and however often it is carried on', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(eventLists(0, 5), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 4 }),
        async (lists, page) => {
          const [book, store] = [newBook(), memoryStore()]
          for (const [index, list] of lists.entries()) {
            await filled(
              store,
              list.map(event => ({ ...event, id: `${index}${event.id}` })),
            )
            const before = (await allOf(book)).length
            const { sealed } = await sealLog(store, book, { page })
            expect(sealed).toBe((await eventsOf(store)).length - before)
          }
          const [seals, events] = [await allOf(book), await eventsOf(store)]
          expect(seals.map(({ hash }) => hash)).toEqual(await chainOf(store))
          expect(seals.map(({ number, position, id }) => [number, position, id])).toEqual(
            events.map(({ position, id }, index) => [index + 1, position, id]),
          )
          const once = memorySealBook('log')
          const { head } = await sealLog(store, once)
          expect(await allOf(once)).toEqual(seals)
          expect(await verifyLog(store, { book, head, positions: true, page })).toEqual({
            intact: true,
            count: events.length,
            unsealed: 0,
            head,
          })
          expect(await verifyExport(await exported(store, 'log'))).toMatchObject({ head })
          for (const after of [0, 1, events.length - 1, events.length]) {
            expect(await book.read(Math.max(0, after), 2)).toEqual(
              seals.slice(Math.max(0, after), Math.max(0, after) + 2),
            )
          }
          expect(await book.last()).toEqual(seals.at(-1))
        },
      ),
      runs(kind === 'file' ? 20 : 60),
    )
  })

  test('takes only what goes on', async () => {
    const [book, store] = [newBook(), await filled(memoryStore(), plainEvents(3))]
    await sealLog(store, book)
    const [first, , third] = await allOf(book)
    for (const seals of [
      [first!],
      [third!],
      [{ ...third!, number: 5 }],
      [
        { ...third!, number: 4 },
        { ...third!, number: 6 },
      ],
    ]) {
      await expect(book.append(seals)).rejects.toMatchObject({ code: 'SEALS_CONFLICT' })
    }
    expect((await allOf(book)).length).toBe(3)
  })

  test('of two that seal at once is the book of one', async () => {
    const [book, store] = [newBook(), await filled(memoryStore(), plainEvents(30))]
    const done = await Promise.all([1, 2, 3, 7].map(page => sealLog(store, book, { page })))
    expect((await allOf(book)).map(({ hash }) => hash)).toEqual(await chainOf(store))
    for (const { head } of done) expect(head).toEqual(done[0]!.head)
    expect(done.reduce((sum, { sealed }) => sum + sealed, 0)).toBe(30)
  })

  test('is not carried on over a log that is another', async () => {
    const book = newBook()
    await sealLog(await filled(memoryStore(), plainEvents(3)), book)
    const others = [
      memoryStore(),
      await filled(memoryStore(), plainEvents(2)),
      await filled(gappyStore(), plainEvents(4)),
      await filled(memoryStore(), [...plainEvents(2), { ...plainEvents(3)[2]!, meta: null }, ...plainEvents(2, 'x')]),
    ]
    for (const other of others) {
      await expect(sealLog(other, book)).rejects.toMatchObject({
        code: 'SEALS_FOREIGN',
        details: { number: 3, id: 'e-3' },
      })
    }
    expect((await allOf(book)).length).toBe(3)
  })

  test('stops at the end that the log had', async () => {
    const [book, store] = [newBook(), await filled(memoryStore(), plainEvents(4))]
    let later = 0
    const growing: EventStore = {
      append: store.append,
      async read(query, options) {
        const answer = await store.read(query, options)
        if (query === 'all') await store.append(plainEvents(1, `later-${later++}`))
        return answer
      },
    }
    expect(await sealLog(growing, book, { page: 2 })).toMatchObject({ sealed: 4 })
  })
})

test('the name of the log is part of the chain', async () => {
  const store = await filled(memoryStore(), plainEvents(2))
  const [one, other] = [memorySealBook('one'), memorySealBook('other')]
  const heads = [await sealLog(store, one), await sealLog(store, other)].map(({ head }) => head.hash)
  expect(heads[0]).not.toBe(heads[1])
  expect(heads).toEqual([(await chainOf(store, 'one')).at(-1), (await chainOf(store, 'other')).at(-1)])
  const renamed = { ...one, log: 'other' }
  expect(await verifyLog(store, { book: renamed })).toMatchObject({ intact: false, number: 1 })
  expect(() => memorySealBook('')).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }))
  await expect(
    verifyLog(store, { book: one, head: { log: 'other', count: 0, position: 0, hash: heads[1]! } }),
  ).rejects.toMatchObject({ code: 'INVALID_OPTION' })
})

describe('a seal book in a file', () => {
  async function sealedFile(count = 3): Promise<{ path: string; store: EventStore; head: ChainHead }> {
    const path = freshPath('log.seals')
    const store = await filled(memoryStore(), plainEvents(count))
    const { head } = await sealLog(store, fileSealBook(path, 'log'))
    return { path, store, head }
  }

  test('cut at any byte is read up to its last whole line, and carried on', async () => {
    const { path, store } = await sealedFile()
    const whole = readFileSync(path)
    for (let length = 0; length <= whole.length; length++) {
      writeFileSync(path, whole.subarray(0, length))
      const book = fileSealBook(path, 'log')
      const lines = whole.subarray(0, length).toString().split('\n').length - 1
      expect((await allOf(book)).length).toBe(Math.max(0, lines - 1))
      await sealLog(store, book)
      expect(readFileSync(path).equals(whole)).toBe(true)
      expect((await allOf(fileSealBook(path, 'log'))).length).toBe(3)
    }
  })

  test('loses what a crash left behind its last whole line, however long', async () => {
    const { path, store } = await sealedFile()
    const whole = readFileSync(path)
    const cut = whole.lastIndexOf('\n', whole.length - 2) + 1
    writeFileSync(path, Buffer.concat([whole.subarray(0, cut), Buffer.alloc(200_000, 'x')]))
    expect((await allOf(fileSealBook(path, 'log'))).length).toBe(2)
    await sealLog(store, fileSealBook(path, 'log'))
    expect(readFileSync(path).equals(whole)).toBe(true)
  })

  test('is not repaired by who only reads', async () => {
    const { path, store } = await sealedFile()
    truncateSync(path, statSync(path).size - 5)
    const { size } = statSync(path)
    expect(await verifyLog(store, { book: fileSealBook(path, 'log') })).toMatchObject({
      intact: true,
      count: 2,
      unsealed: 1,
    })
    expect(statSync(path).size).toBe(size)
  })

  test('with seals that two wrote at once is read once', async () => {
    const { path, store, head } = await sealedFile()
    const [, ...seals] = readFileSync(path, 'utf8').trimEnd().split('\n')
    appendFileSync(path, `${seals.slice(1).join('\n')}\n`)
    const book = fileSealBook(path, 'log')
    expect((await allOf(book)).map(({ number }) => number)).toEqual([1, 2, 3])
    expect(await verifyLog(store, { book, head, page: 1 })).toMatchObject({ intact: true, count: 3 })
    await store.append(plainEvents(1, 'x'))
    expect(await sealLog(store, book)).toMatchObject({ sealed: 1 })
    expect(await verifyLog(store, { book })).toMatchObject({ intact: true, count: 4 })
  })

  test('of another log, or no book at all, is refused and left alone', async () => {
    const { path, store } = await sealedFile()
    for (const text of [readFileSync(path, 'utf8'), '{"format":"other"}\n', 'hello\n', '\n']) {
      writeFileSync(path, text)
      const book = fileSealBook(path, 'another')
      await expect(book.last()).rejects.toMatchObject({ code: 'SEALS_FOREIGN' })
      await expect(book.read(0, 1)).rejects.toMatchObject({ code: 'SEALS_FOREIGN' })
      await expect(sealLog(store, book)).rejects.toMatchObject({ code: 'SEALS_FOREIGN' })
      expect(readFileSync(path, 'utf8')).toBe(text)
    }
  })

  test('with a damaged line is refused', async () => {
    const { path } = await sealedFile()
    const lines = readFileSync(path, 'utf8').split('\n')
    const bad = [
      '',
      'x',
      'null',
      '{}',
      lines[2]!.replace('"number":2', '"number":9'),
      ` ${lines[2]}`,
      lines[2]!.replace(/"hash":"\w/, '"hash":"Z'),
    ]
    for (const line of bad) {
      writeFileSync(path, lines.with(2, line).join('\n'))
      await expect(allOf(fileSealBook(path, 'log'))).rejects.toMatchObject({ code: 'SEALS_INVALID' })
    }
  })

  test('longer than what is read at a time', async () => {
    const { path, store, head } = await sealedFile(3_000)
    expect(statSync(path).size).toBeGreaterThan(4 * 65_536)
    const book = fileSealBook(path, 'log')
    expect(await verifyLog(store, { book, head, page: 700 })).toMatchObject({ intact: true, count: 3_000 })
    expect(await book.last()).toMatchObject({ number: 3_000 })
    expect((await book.read(1_234, 1))[0]).toMatchObject({ number: 1_235, id: 'e-1235' })
    expect((await book.read(10, 1))[0]).toMatchObject({ number: 11 })
  })

  test('that cannot be read or written says so', async () => {
    const folder = freshPath('folder')
    mkdirSync(folder)
    const store = await filled(memoryStore(), plainEvents(1))
    await expect(fileSealBook(folder, 'log').last()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      details: { file: folder },
    })
    await expect(sealLog(store, fileSealBook(`${folder}/no/book`, 'log'))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
    await expect(sealLog(store, fileSealBook('/dev/full', 'log'))).rejects.toMatchObject({ name: 'GuijuError' })
  })
})

describe('lines in a file', () => {
  test('are written whole and read back', async () => {
    const path = freshPath('log.jsonl')
    const lines = await exported(await filled(memoryStore(), plainEvents(5)), 'log')
    expect(await writeLines(path, lines)).toBe(lines.length)
    expect(await gathered(linesOfFile(path))).toEqual(lines)
    expect(await verifyExport(linesOfFile(path))).toMatchObject({ intact: true, count: 5 })
  })

  test('that break off leave an earlier file as it was, and nothing else', async () => {
    const path = freshPath('log.jsonl')
    await writeLines(path, ['a'])
    async function* broken() {
      yield 'b'
      throw new RangeError('no')
    }
    await expect(writeLines(path, broken())).rejects.toThrow(RangeError)
    expect(await gathered(linesOfFile(path))).toEqual(['a'])
    await expect(writeLines(`${path}/no`, ['a'])).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
    await expect(gathered(linesOfFile(`${path}.missing`))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
})

describe('SHA-256', () => {
  const subtle = globalThis.crypto.subtle
  const texts = ['', 'abc', '客户', '𠮷'.repeat(1_000), '\u2028']
  const known = texts.map(text => createHash('sha256').update(text, 'utf8').digest('hex'))

  test('is the same everywhere', async () => {
    const web = apart(async text =>
      Buffer.from(await subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex'),
    )
    const node = together(text => createHash('sha256').update(text).digest('hex'))
    for (const sha of [sha256(), web, node]) {
      expect(await sha.each(texts)).toEqual(known)
      expect(await sha.chain('start', texts)).toEqual(await node.chain('start', texts))
      expect(await sha.chain('start', [])).toEqual([])
    }
  })

  test('is that of the browser where there is no Node, and of an older Node by objects', async () => {
    const { process: node } = globalThis
    try {
      vi.stubGlobal('process', undefined)
      expect(await sha256().each(texts)).toEqual(known)
      vi.stubGlobal('process', { getBuiltinModule: () => ({ createHash }) })
      expect(await sha256().each(texts)).toEqual(known)
      vi.stubGlobal('process', undefined)
      vi.stubGlobal('crypto', undefined)
      expect(() => sha256()).toThrow(expect.objectContaining({ code: 'HASH_UNAVAILABLE' }))
    } finally {
      vi.unstubAllGlobals()
    }
    expect(globalThis.process).toBe(node)
  })

  test('of a browser seals and verifies as that of Node does', async () => {
    const store = await filled(memoryStore(), plainEvents(20))
    const [book, web] = [memorySealBook('log'), memorySealBook('log')]
    await sealLog(store, book)
    const lines = await exported(store, 'log')
    const events = await eventsOf(store)
    try {
      vi.stubGlobal('process', undefined)
      await sealLog(store, web, { page: 3 })
      expect(await verifyLog(store, { book, page: 6 })).toMatchObject({ intact: true, count: 20 })
      expect(await verifyLog(arrayStore(events.toSpliced(7, 1)), { book })).toMatchObject({
        kind: 'missing',
        number: 8,
      })
      expect(await exported(store, 'log')).toEqual(lines)
      expect(await verifyExport(lines)).toMatchObject({ intact: true, count: 20 })
    } finally {
      vi.unstubAllGlobals()
    }
    expect(await allOf(web)).toEqual(await allOf(book))
  })
})
