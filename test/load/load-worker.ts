/** Commands without end on one file; says how much memory is in use after each thousandth of the way. */

import { companyBook, customerGrading, customerSheet, manualClock, memorySnapshots, open } from '../../src/index.ts'
import { sqliteStore } from '../../src/storage/sqlite.ts'
import { about, admit, trade, visit } from '../steps/customer.ts'

const [path, count] = process.argv.slice(2) as [string, string]
const store = sqliteStore(path, { durability: 'normal' })
const clock = manualClock('2026-01-01T00:00:00.000Z')
const office = open({
  store,
  clock,
  cachedStates: 500,
  snapshots: { store: memorySnapshots(), release: 'load', every: 500 },
  regulations: [
    customerGrading({
      vipMinBeds: 500,
      vipMinAnnualVolume: '100',
      preferredMinBeds: 200,
      preferredMinAnnualVolume: '50',
      majorLossThreshold: '10000',
      eliminationCriteria: ['left'],
    }),
  ],
})
let heard = 0
store.subscribe('all', 0, batch => {
  heard += batch.length
})

const CUSTOMERS = 300
const total = Number(count)
const samples: number[] = []
for (let index = 0; index < total; index++) {
  clock.advance(1_000)
  const id = `C-${index % CUSTOMERS}`
  const kinds = [trade(id, '1'), visit(id), about('customer.update', id, { region: `r${index}` })]
  const { command } = index < CUSTOMERS ? admit(id) : kinds[index % kinds.length]!
  const { status } = await office.receive(command, { commandId: `c-${index}` })
  if (status !== 'accepted') throw new Error(`${command.type}: ${status}`)
  if (index % 50 === 0) await office.view(customerSheet, id)
  if (index % 1_000 === 0) await office.view(companyBook)
  if ((index + 1) % (total / 10) === 0) {
    globalThis.gc!()
    samples.push(process.memoryUsage().heapUsed)
  }
}
// The subscriber comes along behind.
while (heard < total) await new Promise(done => setTimeout(done, 20))
await office.close()
await store.close()
process.stdout.write(JSON.stringify({ samples, heard }))
