/** Whole commands: parsed, decided, judged by every rule, appended under their condition, all findings told. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memoryStore, type SequencedEvent } from '../src/index.ts'
import { sqliteStore } from '../src/storage/sqlite.ts'
import { type Company, companyIn } from './company.ts'
import { type Figure, rateOf, tell } from './measure.ts'
import { bareWriter } from './storage.ts'

/** Every customer of the list becomes VIP and then qualified again: every command is accepted, every rule judges. */
async function gradeAll({ office, best }: Company): Promise<void> {
  for (const grade of ['vip', 'qualified']) {
    for (const one of best) {
      const { status } = await office.execute({ type: 'customer.grade', ...one, grade })
      if (status !== 'accepted') throw new Error(`not accepted: ${status}`)
    }
  }
}

const AT_A_TIME = 20

/** The same by many callers at a time: commands that wait share an append. */
async function gradeTogether({ office, best }: Company): Promise<void> {
  for (const grade of ['vip', 'qualified']) {
    for (let from = 0; from < best.length; from += AT_A_TIME) {
      const some = best.slice(from, from + AT_A_TIME)
      await Promise.all(some.map(one => office.execute({ type: 'customer.grade', ...one, grade })))
    }
  }
}

async function gradings(name: string, company: Company, rounds: number): Promise<Figure> {
  return rateOf(name, company.best.length * 2 * rounds, async () => {
    for (let round = 0; round < rounds; round++) await gradeAll(company)
  })
}

export async function benchExecute(): Promise<void> {
  const small = await gradings('customer.grade, log of 1e3', await companyIn(memoryStore(), 400, 20, 1_000), 100)
  const large = await gradings('customer.grade, log of 1e6', await companyIn(memoryStore(), 20_000, 200, 1_000_000), 2)
  const hot = await gradings(
    'customer.grade, one department, log of 1e6',
    await companyIn(memoryStore(), 20_000, 1, 1_000_000),
    2,
  )
  tell('customer.grade through execute, in memory', [small, large, hot], small, 'commands')
  for (const durability of ['normal', 'full'] as const) await sqlite(durability)
}

async function sqlite(durability: 'normal' | 'full'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  try {
    const rounds = durability === 'full' ? 2 : 5
    const store = sqliteStore(join(folder, 'log.db'), { durability })
    const company = await companyIn(store, 2_000, 20, 2_400)
    const commands = await gradings(`customer.grade, ${durability}`, company, rounds)
    const together = await rateOf(`customer.grade, ${durability}, ${AT_A_TIME} callers`, company.best.length * 2, () =>
      gradeTogether(company),
    )
    const { events } = await store.read([{ types: ['customer.graded'] }], { limit: 400 * rounds })
    await store.close()
    const reference = await bare(join(folder, 'bare.db'), durability, events)
    tell(
      `one-event commands into SQLite, synchronous ${durability}`,
      [reference, commands, together],
      reference,
      'commands',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same events into a log of the same size, by bare prepared statements. */
async function bare(file: string, durability: string, events: readonly SequencedEvent[]): Promise<Figure> {
  const store = sqliteStore(file)
  await companyIn(store, 2_000, 20, 2_400)
  await store.close()
  const database = new DatabaseSync(file)
  database.exec(`PRAGMA synchronous = ${durability}; PRAGMA foreign_keys = ON`)
  const write = bareWriter(database)
  let made = 0
  const figure = await rateOf('bare statements', events.length, () => {
    for (const event of events)
      write({ ...event, id: `bare-${++made}`, tags: [...event.tags.slice(0, 2), `command:${made}`] })
  })
  database.close()
  return figure
}

if (import.meta.main) await benchExecute()
