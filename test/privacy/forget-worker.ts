/** Forgets one person after the other, as fast as it can, once it is told to go on; and renames others meanwhile. */
import { manualClock } from '../../src/index.ts'
import { fileVault } from '../../src/privacy/file-vault.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { everything, START } from '../laws/offices.ts'
import { openPeople } from './people.ts'

const [path, folder, from, to] = process.argv.slice(2) as [string, string, string, string]
const office = openPeople({
  store: sqliteStore(path, { durability: 'normal' }),
  clock: manualClock(START),
  vault: fileVault(folder, { masterKey: new Uint8Array(32).fill(7) }),
  regulations: everything,
})
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))
for (let index = Number(from); index < Number(to); index++) {
  const customerId = `C-${index}`
  const forget = { type: 'person.forget', subject: `customer:${customerId}`, reason: 'request' }
  const rename = { type: 'customer.update', customerId, departmentId: 'east', name: `Canary again ${index}` }
  await Promise.all([office.execute(forget), office.execute(rename).catch(() => undefined)])
}
process.exit(0)
