/** What it costs to export, import, seal and verify a log, and how much memory a long one takes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileSealBook, linesOfFile, writeLines } from '../src/archive/file.ts'
import { exportLog, importLog, memorySealBook, sealLog, verifyExport, verifyLog } from '../src/archive/index.ts'
import { apart, together } from '../src/archive/sha256.ts'
import { type EventStore, memoryStore, type ProposedEvent, type SequencedEvent } from '../src/index.ts'
import { sqliteStore } from '../src/storage/sqlite.ts'
import { shortened } from './measure.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'

/** About 400 bytes, as a handler makes them. */
function eventAt(number: number): ProposedEvent {
  return {
    id: `01KB00000000000000${10_000_000 + number}`,
    type: 'customer.graded',
    data: { customerId: `C-${number % 1_000}`, departmentId: 'east', grade: 'vip', amount: `${number}.25` },
    tags: [`customer:C-${number % 1_000}`, `department:east`, `command:${number}`],
    occurredAt: MOMENT,
    recordedAt: MOMENT,
    actor: { id: 'U-7', role: 'director', department: 'east' },
    commandId: `command-${number}`,
    meta: { digest: '9e3779b97f4a7c15', editions: 'customer-grading@D11' },
  }
}

async function filled(store: EventStore, size: number): Promise<EventStore> {
  for (let from = 0; from < size; from += 1_000) {
    await store.append(Array.from({ length: 1_000 }, (_, index) => eventAt(from + index)))
  }
  return store
}

async function tell(name: string, size: number, work: () => Promise<unknown>, turns = 3): Promise<void> {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now()
    await work()
    best = Math.min(best, performance.now() - start)
  }
  const perEvent = `${((best / size) * 1_000).toFixed(2)} µs an event`
  console.log(`  ${name.padEnd(52)} ${shortened((size / best) * 1_000).padStart(9)} events/s   ${perEvent}`)
}

async function drained(lines: AsyncIterable<string>): Promise<void> {
  for await (const _ of lines) {
  }
}

export async function benchArchive(size = 100_000): Promise<void> {
  console.log(`\nexport, import, seal, verify: ${size} events, the best of three`)
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  try {
    const memory = await filled(memoryStore(), size)
    const sqlite = await filled(sqliteStore(join(folder, 'log.db'), { durability: 'normal' }), size)
    await figures('memory', memory, folder, size)
    await figures('sqlite', sqlite, folder, size)
    await tell('memory: read only, for comparison', size, () => memory.read('all'))
    await tell('sqlite: read only, for comparison', size, () => sqlite.read('all'))
    await hashes()
    await sqlite.close?.()
    await longLog(join(folder, 'long.jsonl'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function figures(name: string, store: EventStore, folder: string, size: number): Promise<void> {
  const file = join(folder, 'log.jsonl')
  await tell(`${name}: export, no chain`, size, () => drained(exportLog(store)))
  await tell(`${name}: export, chain`, size, () => drained(exportLog(store, { chain: 'bench' })))
  await tell(`${name}: export, chain, into a file`, size, () => writeLines(file, exportLog(store, { chain: 'bench' })))
  await tell(`${name}: seal, book in memory`, size, () => sealLog(store, memorySealBook('bench')))
  const inFile = fileSealBook(join(folder, `${name}.seals`), 'bench')
  await tell(`${name}: seal, book in a file`, size, () => sealLog(store, inFile), 1)
  const book = memorySealBook('bench')
  await sealLog(store, book)
  await tell(`${name}: verify against a book in memory`, size, () => verifyLog(store, { book }))
  await tell(`${name}: verify against a book in a file`, size, () => verifyLog(store, { book: inFile }))
  await tell(`${name}: verify the file alone`, size, () => verifyExport(linesOfFile(file)))
  await tell(`import of that file into memory`, size, () => importLog(memoryStore(), linesOfFile(file)))
  let turn = 0
  await tell(`import of that file into SQLite (normal)`, size, async () => {
    turn += 1
    const target = sqliteStore(join(folder, `${name}-${turn}.db`), { durability: 'normal' })
    await importLog(target, linesOfFile(file))
    await target.close()
  })
}

/** Web Crypto as a browser has it, in this Node. */
async function hashes(count = 50_000): Promise<void> {
  const crypto = process.getBuiltinModule('node:crypto')
  const { subtle } = globalThis.crypto
  const texts = Array.from({ length: count }, (_, number) => JSON.stringify(eventAt(number)))
  const utf8 = new TextEncoder()
  const web = apart(async text => Buffer.from(await subtle.digest('SHA-256', utf8.encode(text))).toString('hex'))
  const node = together(text => crypto.hash('sha256', text, 'hex'))
  await tell('SHA-256 alone, node:crypto', count, () => node.each(texts))
  await tell('SHA-256 alone, Web Crypto, 1,000 at a time', count, async () => {
    for (let from = 0; from < count; from += 1_000) await web.each(texts.slice(from, from + 1_000))
  })
  await tell('SHA-256 alone, Web Crypto, one after the other', count, () => web.chain('', texts))
}

/** A log that is made up as it is read: what memory there is, export and check take. */
async function longLog(file: string, size = 1_000_000): Promise<void> {
  const store: EventStore = {
    async read(query, { after = 0, limit = 1 } = {}) {
      if (query !== 'all') return { events: [], head: size }
      const count = Math.max(0, Math.min(limit, size - after))
      const events = Array.from({ length: count }, (_, index) => sequencedAt(after + index + 1))
      return { events, head: Math.min(size, after + count) }
    },
    append: () => Promise.reject(new Error('read only')),
  }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  await tell(
    `a log of ${size}: export with a chain into a file`,
    size,
    () => writeLines(file, watched(exportLog(store, { chain: 'long' }))),
    1,
  )
  await tell(`a log of ${size}: verify that file`, size, () => verifyExport(watched(linesOfFile(file))), 1)
  clearInterval(timer)
  const MB = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  console.log(`  memory of the process: ${MB(before)} before, ${MB(Math.max(peak, before))} at most`)

  async function* watched(lines: AsyncIterable<string>): AsyncGenerator<string> {
    let count = 0
    for await (const line of lines) {
      count += 1
      if (count % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
      yield line
    }
  }
}

function sequencedAt(position: number): SequencedEvent {
  return { ...(eventAt(position) as Omit<SequencedEvent, 'position' | 'version'>), version: 1, position }
}

if (import.meta.main) await benchArchive()
