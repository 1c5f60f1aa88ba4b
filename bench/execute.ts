/** Whole commands: parsed, decided, judged by every rule, appended under their condition, all findings told. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore } from '../src/index.ts'
import { sqliteStore } from '../src/storage/sqlite.ts'
import { type Company, companyIn } from './company.ts'
import { type Figure, rateOf, tell } from './measure.ts'
import { sqliteAppends } from './storage.ts'

/** Every customer of the list becomes VIP and then qualified again: every command is accepted, every rule judges. */
async function gradeAll({ office, best }: Company): Promise<void> {
  for (const grade of ['vip', 'qualified']) {
    for (const one of best) {
      const { status } = await office.execute({ type: 'customer.grade', ...one, grade })
      if (status !== 'accepted') throw new Error(`not accepted: ${status}`)
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
    const store = sqliteStore(join(folder, 'log.db'), { durability })
    const company = await companyIn(store, 2_000, 20, 2_400)
    const commands = await gradings(`customer.grade, ${durability}`, company, durability === 'full' ? 2 : 10)
    const { bare } = await sqliteAppends(durability, durability === 'full' ? 2_000 : 20_000)
    await store.close()
    const reference = { name: 'bare statements', rate: bare }
    tell(`one-event commands into SQLite, synchronous ${durability}`, [reference, commands], reference, 'commands')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) await benchExecute()
