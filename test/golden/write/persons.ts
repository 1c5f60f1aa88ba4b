/** The golden log with sealed texts: two customers with names, one of whom is forgotten. */
import { type KeyVault, manualClock, memoryStore, sequentialIds } from '../../../src/index.ts'
import { officeAt } from '../answers.ts'
import { NAMES } from '../company.ts'
import { PERSONS } from '../folder.ts'
import type { Tale } from './tales.ts'

const CONDITIONS = {
  legalCapacity: true,
  businessLicence: true,
  taxRegistration: true,
  medicalLicences: true,
  goodReputation: true,
  contractSigned: true,
  noOffences: true,
  protectsBrand: true,
}

const admitted = (customerId: keyof typeof NAMES) => ({
  type: 'customer.admit',
  customerId,
  departmentId: 'east',
  kind: 'enterprise',
  name: NAMES[customerId],
  conditions: CONDITIONS,
})

const complained = {
  type: 'complaint.receive',
  complaintId: 'S-1',
  kind: 'service',
  customerId: 'C-1',
  departmentId: 'east',
  channel: 'phone',
  subject: 'no answer for a week',
  receivedBy: 'front-desk-1',
  customerName: NAMES['C-1'],
  address: 'building 3',
  phone: '138-0000-0000',
}

const forgotten = {
  type: 'person.forget',
  subject: 'customer:C-2',
  reason: 'period-ended',
  archives: ['contracts'],
  cooperation: 'ended',
  importance: 'low',
  furtherUse: false,
  approvedBy: { personId: 'zhao', role: 'archive-manager' },
}

const deeds = [
  ['2021-03-01T02:00:00.000Z', admitted('C-1')],
  ['2021-03-01T02:05:00.000Z', admitted('C-2')],
  ['2026-01-05T02:00:00.000Z', complained],
  ['2026-01-06T02:00:00.000Z', forgotten],
  ['2026-01-07T02:00:00.000Z', { type: 'person.consent', subject: 'customer:C-2', evidence: 'form-7' }],
] as const

/** @throws where a deed is not accepted: then the tale is to be told anew */
export async function personsTale(vault: KeyVault): Promise<Tale> {
  const store = memoryStore()
  const clock = manualClock(deeds[0][0])
  const office = officeAt(store, clock.now(), { clock, vault, ids: sequentialIds(`${PERSONS}-`) })
  for (const [at, command] of deeds) {
    clock.set(at)
    const { status, findings } = await office.execute(command, { actor: { id: 'zhao', role: 'archive-manager' } })
    if (status !== 'accepted') throw new Error(`${command.type} is ${status}: ${JSON.stringify(findings)}`)
  }
  return { name: PERSONS, events: (await store.read('all')).events, asks: [{ command: admitted('C-2') }] }
}
