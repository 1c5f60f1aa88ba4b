/** Waits for the start, then files and numbers so many complaints in one month; says how many and how long it took. */

import { open } from '../../src/open.ts'
import { D03 } from '../../src/regulations/complaint-handling/editions/d03.ts'
import { complaintHandling } from '../../src/regulations/complaint-handling/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { accept, fileForm, receive } from '../../src/testing/steps/complaint.ts'
import { PATIENT } from '../patience.ts'

const [path, name, count] = process.argv.slice(2) as [string, string, string]
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
})
const occurredAt = '2026-03-02T02:00:00.000Z'
const asked = async ({ command, by }: ReturnType<typeof receive>) => {
  const { status } = await office.receive(command, { occurredAt, ...(by && { actor: by }) })
  if (status !== 'accepted') throw new Error(`${command.type}: ${status}`)
}
const ids = Array.from({ length: Number(count) }, (_, index) => `${name}-${index}`)
for (const id of ids) for (const step of [receive(id), fileForm(id)]) await asked(step)
process.stdout.write('ready\n')
await new Promise(start => process.stdin.once('data', start))
const start = performance.now()
for (const id of ids) await asked(accept(id))
const milliseconds = performance.now() - start
await office.close()
await store.close()
process.stdin.unref()
process.stdout.write(JSON.stringify({ numbered: ids.length, milliseconds }))
