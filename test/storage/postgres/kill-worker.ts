/** Appends batches of three until it is killed, and says the last position of each batch that was acknowledged. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import pg from 'pg'
import { postgresStore } from '../../../src/storage/postgres.ts'

const [url, schema, log, durability] = process.argv.slice(2) as [string, string, string, 'full' | 'normal']
const store = postgresStore(new pg.Pool({ connectionString: url, max: 1 }), { log, schema, durability })
// Of many processes some have the same number one after the other.
const name = randomUUID()
const { head } = await store.read('all', { limit: 1 })
writeSync(1, `open ${head}\n`)
for (let batch = 0; ; batch++) {
  const events = [0, 1, 2].map(part => ({
    type: 'part',
    tags: [`part:${part}`, `batch:${name}-${batch}`],
    data: { batch: `${name}-${batch}`, part },
  }))
  const { last } = await store.append(events, { failIfMatch: [{ tags: [`batch:${name}-${batch}`] }] })
  writeSync(1, `${last}\n`)
}
