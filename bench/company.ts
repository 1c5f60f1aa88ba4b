/** A made-up company of any size, for measuring: customers admitted and reviewed, and trades to fill the log. */

import {
  type Clock,
  customerGrading,
  type EventStore,
  type Office,
  type Order,
  open,
  type ProposedEvent,
  type Regulation,
  systemClock,
} from '../src/index.ts'
import { allMet, allWell } from '../test/steps/customer.ts'

export const regulations: readonly Regulation[] = [
  customerGrading({
    vipMinBeds: 500,
    vipMinAnnualVolume: '100',
    preferredMinBeds: 200,
    preferredMinAnnualVolume: '50',
    majorLossThreshold: '10000',
    eliminationCriteria: ['left'],
  }),
]

export interface Company {
  readonly office: Office
  /** Customers that may be VIP all at once: a tenth of each department. */
  readonly best: readonly { customerId: string; departmentId: string }[]
}

/** @param events how long the log becomes: what admissions and reviews do not fill, trades of others do */
export async function companyIn(
  store: EventStore,
  customers: number,
  departments: number,
  events: number,
  clock: Clock = systemClock(),
): Promise<Company> {
  const office = open({ store, regulations, clock })
  const both = Array.from({ length: customers }, (_, index) => ({
    customerId: `C-${index}`,
    departmentId: `D-${index % departments}`,
  }))
  const best = both.filter((_, index) => Math.floor(index / departments) % 10 === 0)
  const scale = { specialty: 'trauma', beds: 600 }
  const kind = 'direct-distributor'
  await all(
    office,
    both.map(one => ({ command: { type: 'customer.admit', ...one, kind, scale, conditions: allMet } })),
  )
  await all(
    office,
    best.map(one => ({ command: { type: 'customer.review', ...one, result: 'good', assessment: allWell } })),
  )
  await fill(store, events - both.length - best.length)
  return { office, best }
}

async function all(office: Office, orders: readonly Order[]): Promise<void> {
  for (let from = 0; from < orders.length; from += 1_000) {
    const outcomes = await office.executeAll(orders.slice(from, from + 1_000))
    const refused = outcomes.find(({ status }) => status !== 'accepted')
    if (refused) throw new Error(`the company does not start: ${JSON.stringify(refused.findings)}`)
  }
}

async function fill(store: EventStore, count: number): Promise<void> {
  for (let from = 0; from < count; from += 1_000) {
    await store.append(Array.from({ length: Math.min(1_000, count - from) }, (_, index) => trade(from + index)))
  }
}

const AT = '2026-01-01T00:00:00.000Z'

function trade(index: number): ProposedEvent {
  const customerId = `F-${index % 30_000}`
  const departmentId = `E-${index % 100}`
  return {
    type: 'customer.traded',
    data: { customerId, departmentId, on: '2026-01-01', amount: '10', variety: null, quantity: null, outside: null },
    tags: [`customer:${customerId}`, `department:${departmentId}`, `command:f-${index}`],
    occurredAt: AT,
    recordedAt: AT,
  }
}
