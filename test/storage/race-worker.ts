/** Waits for the start, tries to take every one of the names, and says how many it got, how many it did not, and how many errors it met. */
import { isGuijuError } from '../../src/core/errors.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { PATIENT } from '../patience.ts'

const [path, count] = process.argv.slice(2) as [string, string]
const result = { won: 0, lost: 0, errors: [] as string[] }
const store = sqliteStore(path, { durability: 'normal', timeout: PATIENT })
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))
for (let name = 0; name < Number(count); name++) {
  const query = [{ types: ['taken'], tags: [`name:${name}`] }]
  try {
    const { head } = await store.read(query)
    await store.append([{ type: 'taken', tags: [`name:${name}`], data: {} }], {
      failIfMatch: query,
      ...(name % 2 === 0 ? {} : { after: Math.min(head, name) }),
    })
    result.won += 1
  } catch (error) {
    if (isGuijuError(error, 'APPEND_CONFLICT')) result.lost += 1
    else result.errors.push(String(error))
  }
}
await store.close()
process.stdin.unref()
process.stdout.write(JSON.stringify(result))
