/** 编号: 8 processes number complaints of one month on one SQLite file, against the same by bare statements. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sqliteStore } from '../../src/storage/sqlite.ts'

const WRITERS = 8
const EACH = 250

type Way = 'office' | 'bare'

/** Numbers a second, from the common start to the last one. */
async function race(way: Way, path: string): Promise<number> {
  const worker = new URL('numbering-worker.ts', import.meta.url).pathname
  const racers = Array.from({ length: WRITERS }, (_, index) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', worker, way, path, `w${index}`, `${EACH}`],
      {
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    let ready: () => void
    const started = new Promise<void>(resolve => {
      ready = resolve
    })
    child.stdout.once('data', () => ready())
    const ended = new Promise<void>((resolve, reject) => {
      child.on('close', code => (code === 0 ? resolve() : reject(new Error(`a writer ended with ${code}`))))
    })
    return { child, started, ended }
  })
  await Promise.all(racers.map(({ started }) => started))
  const start = performance.now()
  for (const { child } of racers) child.stdin.end('start')
  await Promise.all(racers.map(({ ended }) => ended))
  return (WRITERS * EACH * 1_000) / (performance.now() - start)
}

async function numbersOf(path: string): Promise<string[]> {
  const store = sqliteStore(path)
  const { events } = await store.read([{ types: ['complaint.accepted'] }])
  await store.close()
  return events.map(({ data }) => (data as { number: string }).number)
}

export async function benchNumbering(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'guiju-bench-'))
  try {
    const database = new DatabaseSync(join(folder, 'bare.db'))
    database.exec(
      'PRAGMA journal_mode = WAL; CREATE TABLE numbers (month TEXT, serial INTEGER, id TEXT, PRIMARY KEY (month, serial)) STRICT',
    )
    database.close()
    const bare = await race('bare', join(folder, 'bare.db'))
    const path = join(folder, 'log.db')
    const office = await race('office', path)
    const numbers = await numbersOf(path)
    const gapless = numbers.every((number, index) => number === `2603${String(index + 1).padStart(2, '0')}`)
    if (numbers.length !== WRITERS * EACH || !gapless) throw new Error('a gap or a repeat among the numbers')
    console.log(`\n${WRITERS} processes number ${WRITERS * EACH} complaints of one month on one SQLite file (normal)`)
    console.log(`  bare statements: max(serial) + 1 under BEGIN IMMEDIATE ${bare.toFixed(0).padStart(8)}/s`)
    console.log(
      `  complaint.accept: judged, no gap, no repeat            ${office.toFixed(0).padStart(8)}/s   ${(office / bare).toFixed(2)}`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
