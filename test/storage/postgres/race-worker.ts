/** Waits for the start, tries to take every one of the names, and says how many it got, how many it did not, and how many errors it met. */
import pg from 'pg'
import { isGuijuError } from '../../../src/core/errors.ts'
import { postgresStore } from '../../../src/storage/postgres.ts'
import { PATIENT } from '../../patience.ts'

const [url, schema, log, count, side] = process.argv.slice(2) as [string, string, string, string, string]
const pool = new pg.Pool({ connectionString: url, max: 4 })
const store = postgresStore(pool, { log, schema, durability: 'normal', timeout: PATIENT })
const result = { won: 0, lost: 0, errors: [] as string[] }
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))

async function take(name: number): Promise<void> {
  const query = [{ types: ['taken'], tags: [`name:${name}`] }]
  try {
    const { events, head } = await store.read(query)
    // Half of the names are guarded from the beginning, half from what was read.
    if (name % 2 === 1 && events.length > 0) {
      result.lost += 1
      return
    }
    await store.append([{ type: 'taken', tags: [`name:${name}`, `by:${side}`], data: {} }], {
      failIfMatch: query,
      ...(name % 2 === 0 ? {} : { after: head }),
    })
    result.won += 1
  } catch (error) {
    if (isGuijuError(error, 'APPEND_CONFLICT')) result.lost += 1
    else result.errors.push(String(error))
  }
}

/** Four at a time, each name once. */
async function lane(first: number): Promise<void> {
  for (let name = first; name < Number(count); name += 4) await take(name)
}

await Promise.all([0, 1, 2, 3].map(lane))
await store.close()
await pool.end()
process.stdin.unref()
process.stdout.write(JSON.stringify(result))
