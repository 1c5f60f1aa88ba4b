/** Offices with a key vault, customers with names, and texts that nobody may find again. */
import type { EventStore, KeyVault } from '../../src/core/ports.ts'
import {
  defineGrant,
  defineRegulation,
  type ManualClock,
  manualClock,
  memoryStore,
  memoryVault,
  type Notice,
  type Office,
  type OfficeOptions,
  type Order,
  open,
  periodContext,
  sequentialIds,
} from '../../src/index.ts'
import { CONDITIONS } from '../../src/testing/history/values.ts'
import { everything, START } from '../laws/offices.ts'

export interface People {
  readonly store: EventStore
  readonly vault: KeyVault
  readonly clock: ManualClock
  readonly office: Office
}

/** Nobody forgets anybody or closes anything whom the company does not name for it. */
export const dataProtection = defineRegulation({
  id: 'data-protection',
  title: { zh: '个人信息保护', en: 'Data protection' },
  edition: '1',
  contexts: [periodContext],
  grants: [
    defineGrant({
      id: 'forgotten-by-officer',
      clauses: ['P-1'],
      title: { zh: '个人信息由专人删除', en: 'The officer forgets' },
      to: { roles: ['data-officer', 'archive-manager'] },
      may: ['person.forget'],
    }),
    defineGrant({
      id: 'closed-by-keeper',
      clauses: ['P-2'],
      title: { zh: '结账由专人办理', en: 'The keeper closes' },
      to: { roles: ['lock-keeper'] },
      may: ['period.close', 'period.reopen', 'period.except', 'period.revoke-exception'],
    }),
  ],
})

export const OFFICER = { id: 'officer-1', role: 'data-officer' }

function isForgetting(command: unknown): boolean {
  try {
    return Object(command).type === 'person.forget'
  } catch {
    return false
  }
}

/** Who forgets is the officer, unless somebody else is named. All else goes in as it is, whatever it is. */
export function asOfficer(office: Office): Office {
  const ordered = (order: Order) => (isForgetting(order?.command) ? { actor: OFFICER, ...order } : order)
  const listed = (orders: readonly Order[]) => {
    try {
      return orders.map(ordered)
    } catch {
      return orders
    }
  }
  return {
    ...office,
    execute: (command, meta) => office.execute(command, isForgetting(command) ? { actor: OFFICER, ...meta } : meta),
    executeAll: orders => office.executeAll(listed(orders)),
  }
}

/** `open`, in a company where the officer may forget. */
export function openPeople(options: OfficeOptions): Office {
  return asOfficer(open({ ...options, regulations: [...options.regulations, dataProtection()] }))
}

let offices = 0

interface Asked extends Partial<Pick<People, 'store' | 'vault' | 'clock'>> {
  readonly onNotice?: (notice: Notice) => void
}

export function people(options: Asked = {}): People {
  const { store = memoryStore(), vault = memoryVault(), clock = manualClock(START), onNotice } = options
  offices += 1
  const ids = sequentialIds(`P${offices}-`)
  const office = openPeople({ store, vault, clock, ids, regulations: everything, ...(onNotice && { onNotice }) })
  return { store, vault, clock, office }
}

export const admitted = (customerId: string, name: string | null) => ({
  type: 'customer.admit',
  customerId,
  departmentId: 'east',
  kind: 'enterprise',
  ...(name === null ? {} : { name }),
  conditions: CONDITIONS,
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
