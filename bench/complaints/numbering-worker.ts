/** One writer of the numbering race: waits for the start, then numbers so many complaints. */
import { DatabaseSync } from 'node:sqlite'
import { open } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { accept, fileForm, receive } from '../../src/testing/steps/complaint.ts'
import { regulations } from './made-up.ts'

const [way, path, name, count] = process.argv.slice(2) as [string, string, string, string]
const ids = Array.from({ length: Number(count) }, (_, index) => `${name}-${index}`)

const start = async () => {
  process.stdout.write('ready\n')
  await new Promise(resolve => process.stdin.once('data', resolve))
  process.stdin.unref()
}

async function byOffice(): Promise<void> {
  const store = sqliteStore(path, { durability: 'normal' })
  const office = open({ store, regulations, attempts: 1_000 })
  const ask = async ({ command, by }: ReturnType<typeof receive>) => {
    const meta = { actor: by!, occurredAt: '2026-03-02T02:00:00.000Z' }
    const { status } = await office.receive(command, meta)
    if (status !== 'accepted') throw new Error(`${command.type}: ${status}`)
  }
  for (const id of ids) for (const step of [receive(id), fileForm(id)]) await ask(step)
  await start()
  for (const id of ids) await ask(accept(id))
  await office.close()
  await store.close()
}

async function byStatements(): Promise<void> {
  const database = new DatabaseSync(path, { timeout: 60_000 })
  database.exec('PRAGMA synchronous = normal')
  const last = database.prepare('SELECT max(serial) AS last FROM numbers WHERE month = ?')
  const insert = database.prepare('INSERT INTO numbers VALUES (?, ?, ?)')
  await start()
  for (const id of ids) {
    database.exec('BEGIN IMMEDIATE')
    const found = last.get('2603') as { last: number | null }
    insert.run('2603', (found.last ?? 0) + 1, id)
    database.exec('COMMIT')
  }
  database.close()
}

await (way === 'office' ? byOffice() : byStatements())
