/**
 * Real purchases through the office: admission at a customer's first purchase, every purchase a trade of its day, and
 * at each half-year's end a review of everybody and a round of grading.
 */
import { type EventStore, manualClock, type Office, type Order, open } from '../../../src/index.ts'
import { Batches } from './batches.ts'
import { type Graded, gradingRound, type Refused } from './grading-round.ts'
import { reviewDays } from './half-years.ts'
import type { Purchase } from './line.ts'
import { admission, grading, reviewOf } from './terms.ts'
import { Volumes } from './volumes.ts'

export interface PurchaseRun {
  readonly office: Office
  readonly departmentIds: readonly string[]
  readonly customers: number
  readonly reviewDays: readonly string[]
  readonly refused: readonly Refused[]
}

interface Tools {
  readonly store: EventStore
  readonly departments: number
  readonly onProgress: (done: number, total: number) => void
}

/** @param purchases in time order, at least one */
export async function runPurchases(purchases: readonly Purchase[], tools: Tools): Promise<PurchaseRun> {
  const clock = manualClock(at(purchases[0]!.day, '00:00'))
  const office = open({ store: tools.store, clock, regulations: [grading] })
  const batches = new Batches(office, clock)
  const days = reviewDays(purchases[0]!.day, purchases.at(-1)!.day)
  const customers = new Map<string, Graded>()
  const volumes = new Volumes()
  const refused: Refused[] = []

  async function trade(purchase: Purchase): Promise<void> {
    const { customerId, day } = purchase
    const departmentId = departmentOf(customerId, tools.departments)
    if (!customers.has(customerId)) {
      customers.set(customerId, { customerId, departmentId, grade: 'qualified' })
      await batches.add(admit(customerId, departmentId), at(day, '12:00'))
    }
    volumes.add(purchase)
    await batches.add(tradeOf(purchase, departmentId), at(day, '12:00'))
  }

  async function reviewAll(day: string): Promise<void> {
    for (const { customerId, departmentId } of customers.values()) {
      const found = reviewOf(volumes.ofYear(customerId, day))
      await batches.add({ type: 'customer.review', customerId, departmentId, ...found }, at(day, '18:00'))
    }
    await batches.flush()
  }

  let next = 0
  for (const [round, day] of days.entries()) {
    for (; next < purchases.length && purchases[next]!.day <= day; next++) {
      await trade(purchases[next]!)
      tools.onProgress(next + round * purchases.length, days.length * purchases.length)
    }
    await reviewAll(day)
    clock.set(at(day, '20:00'))
    const cents = (customerId: string) => volumes.ofYear(customerId, day)
    refused.push(...(await gradingRound({ office, day, cents }, customers.values())))
    tools.onProgress(round + 1, days.length)
  }
  const departmentIds = Array.from({ length: tools.departments }, (_, index) => `D${index}`)
  return { office, departmentIds, customers: customers.size, reviewDays: days, refused }
}

/** China has kept one time, eight hours ahead of UTC, since 1991. */
function at(day: string, time: string): string {
  return `${day}T${time}:00+08:00`
}

function departmentOf(customerId: string, departments: number): string {
  return `D${Number(customerId) % departments}`
}

function admit(customerId: string, departmentId: string): Order['command'] {
  return { type: 'customer.admit', customerId, departmentId, ...admission }
}

function tradeOf({ customerId, amount, quantity }: Purchase, departmentId: string): Order['command'] {
  return { type: 'customer.trade', customerId, departmentId, amount, quantity }
}
