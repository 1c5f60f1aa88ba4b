/**
 * Figures of the stores. `node --expose-gc bench/storage.ts` prints them; ratios are what to trust, since the machine
 * has other things to do. What is compared takes turns, and the best turn of each counts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { canonicalJson } from '../src/core/canonical.ts'
import type { ProposedEvent } from '../src/core/event.ts'
import type { AppendCondition, EventStore } from '../src/core/ports.ts'
import { memoryStore } from '../src/storage/memory.ts'
import { type Durability, sqliteStore } from '../src/storage/sqlite.ts'

const MOMENT = '2026-11-22T02:15:34.000Z'
const PER_SUBJECT = 30

interface Decision {
  readonly events: readonly ProposedEvent[]
  readonly condition: AppendCondition
}

let made = 0

/** An event of a subject, with four fields and the tag of its command, as a handler makes it. */
function event(subject: number): ProposedEvent {
  made += 1
  return {
    id: `01KB00000000000000${10_000_000 + made}`,
    type: 'customer.graded',
    data: { customer: `C-${subject}`, department: 'east', grade: 'vip', amount: made },
    tags: [`customer:C-${subject}`, `command:${made}`],
    occurredAt: MOMENT,
    recordedAt: MOMENT,
  }
}

/** What guards one subject; `after` is set by who appends. */
function decision(subject: number, after: number): Decision {
  const failIfMatch = [{ types: ['customer.graded', 'customer.left'], tags: [`customer:C-${subject}`] }]
  return { events: [event(subject)], condition: { failIfMatch, after } }
}

async function fill(store: EventStore, size: number): Promise<EventStore> {
  for (let from = 0; from < size; from += 1_000) {
    await store.append(Array.from({ length: 1_000 }, (_, index) => event(Math.floor((from + index) / PER_SUBJECT))))
  }
  return store
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (count / (performance.now() - start)) * 1_000
}

async function best(turns: number, measure: () => Promise<number>): Promise<number> {
  let most = 0
  for (let turn = 0; turn < turns; turn++) most = Math.max(most, await measure())
  return most
}

/** Events returned a second: the whole log, and subjects of 30 events by tag, and by type and tag. */
export async function memoryReads(size = 1_000_000): Promise<Record<string, number>> {
  const store = await fill(memoryStore(), size)
  const subjects = Math.min(20_000, Math.floor(size / PER_SUBJECT))
  const bySubject = (types: readonly string[] | undefined) =>
    best(5, () =>
      perSecond(subjects * PER_SUBJECT, async () => {
        for (let subject = 0; subject < subjects; subject++) {
          const tags = [`customer:C-${(subject * 7_919) % subjects}`]
          await store.read([types === undefined ? { tags } : { types, tags }])
        }
      }),
    )
  return {
    all: await best(5, () => perSecond(size, () => store.read('all'))),
    byTag: await bySubject(undefined),
    byTypeAndTag: await bySubject(['customer.graded']),
  }
}

/** One-event conditional appends a second onto a log of this size: each about another subject, or all about one. */
export async function memoryAppends(size: number, subjects: 'many' | 'one', count = 100_000): Promise<number> {
  globalThis.gc?.()
  const store = await fill(memoryStore(), size)
  let after = size
  return perSecond(count, async () => {
    for (let index = 0; index < count; index++) {
      const { events, condition } = decision(subjects === 'one' ? -1 : size + index, after)
      after = (await store.append(events, condition)).last
    }
  })
}

/** What one event of the log costs, with its texts, its places in the indexes and all. */
export async function memoryBytesPerEvent(size = 300_000): Promise<number> {
  const used = () => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const before = used()
  const store = await fill(memoryStore(), size)
  const bytes = (used() - before) / size
  await store.close?.()
  return bytes
}

/** One-event conditional appends a second, and the same rows written by bare prepared statements. */
export async function sqliteAppends(durability: Durability, count: number): Promise<{ store: number; bare: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  const store = await fill(sqliteStore(join(folder, 'store.db'), { durability }), 20_000)
  const other = await fill(sqliteStore(join(folder, 'bare.db'), { durability }), 20_000)
  await other.close?.()
  const bare = new DatabaseSync(join(folder, 'bare.db'))
  bare.exec(`PRAGMA synchronous = ${durability}; PRAGMA foreign_keys = ON`)
  const write = bareWriter(bare)
  let after = (await store.read([{ types: ['none'] }])).head
  const result = { store: 0, bare: 0 }
  for (let turn = 0; turn < 5; turn++) {
    const speed = await perSecond(count, async () => {
      for (let index = 0; index < count; index++) {
        const { events, condition } = decision(1_000_000 + index, after)
        after = (await store.append(events, condition)).last
      }
    })
    const bareSpeed = await perSecond(count, async () => {
      for (let index = 0; index < count; index++) write(event(1_000_000 + index))
    })
    result.store = Math.max(result.store, speed)
    result.bare = Math.max(result.bare, bareSpeed)
  }
  await store.close?.()
  bare.close()
  rmSync(folder, { recursive: true })
  return result
}

/** Writes an event by bare prepared statements: the same rows in the same tables, nothing checked, nothing told. */
export function bareWriter(database: DatabaseSync): (event: ProposedEvent) => void {
  const [begin, head, commit] = ['BEGIN IMMEDIATE', 'SELECT max(position) AS head FROM events', 'COMMIT'].map(sql =>
    database.prepare(sql),
  )
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)')
  const insertTag = database.prepare('INSERT INTO event_tags VALUES (?, ?)')
  return ({ id, type, data, tags, actor = null, commandId = null, meta = null }) => {
    begin!.run()
    const position = Number(head!.get()!.head) + 1
    const body = canonicalJson({ actor, commandId, data, meta, tags, version: 1 })
    insert.run(position, id!, type, MOMENT, MOMENT, body)
    for (const tag of tags) insertTag.run(tag, position)
    commit!.run()
  }
}

/** Events returned a second: the whole log, and subjects of 30 events. */
export async function sqliteReads(size = 100_000): Promise<{ all: number; bySubject: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  const store = await fill(sqliteStore(join(folder, 'log.db'), { durability: 'normal' }), size)
  const subjects = Math.floor(size / PER_SUBJECT)
  const all = await best(7, () => perSecond(size, () => store.read('all')))
  const bySubject = await best(5, () =>
    perSecond(subjects * PER_SUBJECT, async () => {
      for (let subject = 0; subject < subjects; subject++) await store.read([{ tags: [`customer:C-${subject}`] }])
    }),
  )
  await store.close?.()
  rmSync(folder, { recursive: true })
  return { all, bySubject }
}

/** Prints every figure and its ratio. */
export async function storageFigures(): Promise<void> {
  print('memory: bytes per event', await memoryBytesPerEvent())
  for (const subjects of ['many', 'one'] as const) {
    const figures = { small: 0, large: 0 }
    for (let turn = 0; turn < 3; turn++) {
      figures.small = Math.max(figures.small, await memoryAppends(1_000, subjects))
      figures.large = Math.max(figures.large, await memoryAppends(1_000_000, subjects))
    }
    print(`memory: conditional appends/s, ${subjects}, log of 1e3`, figures.small)
    print(`memory: conditional appends/s, ${subjects}, log of 1e6`, figures.large, figures.large / figures.small)
  }
  for (const [query, speed] of Object.entries(await memoryReads())) print(`memory: events read/s, ${query}`, speed)
  for (const [durability, count] of [
    ['full', 2_000],
    ['normal', 20_000],
  ] as const) {
    const { store, bare } = await sqliteAppends(durability, count)
    print(`sqlite: bare writes/s, ${durability}`, bare)
    print(`sqlite: conditional appends/s, ${durability}`, store, store / bare)
  }
  for (const [query, speed] of Object.entries(await sqliteReads())) print(`sqlite: events read/s, ${query}`, speed)
}

function print(what: string, figure: number, ratio?: number): void {
  const text = Math.round(figure).toLocaleString('en').padStart(12)
  console.log(`${what.padEnd(52)}${text}${ratio === undefined ? '' : `   x ${ratio.toFixed(2)}`}`)
}

if (import.meta.main) await storageFigures()
