/** Waits for the start, ticks until nothing is left to do, and says how many notices this process sent. */
import { open } from '../../src/open.ts'
import { D03 } from '../../src/regulations/complaint-handling/editions/d03.ts'
import { complaintHandling } from '../../src/regulations/complaint-handling/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { PATIENT } from '../patience.ts'

const [path] = process.argv.slice(2) as [string]
const store = sqliteStore(path, { durability: 'normal', timeout: PATIENT })
const office = open({
  store,
  regulations: [
    complaintHandling({
      edition: D03,
      authority: [{ upTo: null, role: 'general-manager' }],
      unitDays: {},
      collectionDays: 30,
    }),
  ],
  attempts: 1_000,
})
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))
const result = { sent: 0, refused: 0, ticks: 0 }
for (;;) {
  const { accepted, refused } = await office.tick()
  result.ticks += 1
  result.sent += accepted.length
  result.refused += refused.length
  if (accepted.length === 0) break
}
await office.close()
await store.close()
process.stdin.unref()
process.stdout.write(JSON.stringify(result))
