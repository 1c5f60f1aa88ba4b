/** Appends batches of three until it is killed, and says the last position of each batch that was acknowledged. */
import { randomUUID } from 'node:crypto'
import { writeSync } from 'node:fs'
import { sqliteStore } from '../../src/storage/sqlite.ts'

const [path, durability] = process.argv.slice(2) as [string, 'full' | 'normal']
const store = sqliteStore(path, { durability })
// Of ten thousand processes some have the same number one after the other.
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
