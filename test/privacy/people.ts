/** Offices with a key vault, customers with names, and texts that nobody may find again. */
import type { EventStore, KeyVault } from '../../src/core/ports.ts'
import {
  type ManualClock,
  manualClock,
  memoryStore,
  memoryVault,
  type Notice,
  type Office,
  open,
  sequentialIds,
} from '../../src/index.ts'
import { everything, START } from '../laws/offices.ts'

export interface People {
  readonly store: EventStore
  readonly vault: KeyVault
  readonly clock: ManualClock
  readonly office: Office
}

let offices = 0

interface Asked extends Partial<Pick<People, 'store' | 'vault' | 'clock'>> {
  readonly onNotice?: (notice: Notice) => void
}

export function people(options: Asked = {}): People {
  const { store = memoryStore(), vault = memoryVault(), clock = manualClock(START), onNotice } = options
  offices += 1
  const ids = sequentialIds(`P${offices}-`)
  const office = open({ store, vault, clock, ids, regulations: everything, ...(onNotice && { onNotice }) })
  return { store, vault, clock, office }
}

export const admitted = (customerId: string, name: string | null) => ({
  type: 'customer.admit',
  customerId,
  departmentId: 'east',
  kind: 'enterprise',
  ...(name === null ? {} : { name }),
  conditions: {
    legalCapacity: true,
    businessLicence: true,
    taxRegistration: true,
    medicalLicences: true,
    goodReputation: true,
    contractSigned: true,
    noOffences: true,
    protectsBrand: true,
  },
})

export const complained = (complaintId: string, customerId: string, called: { name: string; phone: string }) => ({
  type: 'complaint.receive',
  complaintId,
  kind: 'service',
  customerId,
  departmentId: 'east',
  channel: 'phone',
  subject: 'no answer for a week',
  receivedBy: 'front-desk-1',
  customerName: called.name,
  address: 'building 3',
  phone: called.phone,
})

export const forgotten = (customerId: string) => ({
  type: 'person.forget',
  subject: `customer:${customerId}`,
  reason: 'consent-withdrawn',
})
