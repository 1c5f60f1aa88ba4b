/** The customers of a file of purchases as they come, and what is done with all of them at the end of a half-year. */
import type { ManualClock, Office, Order } from '../../../src/index.ts'
import type { LineTable } from '../stage/line-table.ts'
import { Batches } from './batches.ts'
import { type Graded, gradingRound, type Refused } from './grading-round.ts'
import { admission, reviewOf } from './terms.ts'
import { volumesOfYear } from './volumes.ts'

interface Trade {
  readonly day: string
  readonly customerId: string
  readonly amount: unknown
  readonly quantity: unknown
}

/** The customers as they come, and what is done with all of them. */
export class Company {
  readonly customers = new Map<string, Graded>()
  private readonly office: Office
  private readonly clock: ManualClock
  private readonly batches: Batches
  private readonly departments: number

  constructor(office: Office, clock: ManualClock, departments: number) {
    this.office = office
    this.clock = clock
    this.batches = new Batches(office, clock)
    this.departments = departments
  }

  async trade({ day, customerId, amount, quantity }: Trade): Promise<void> {
    const departmentId = `D${Number(customerId) % this.departments}`
    const noon = shanghai(day, '12:00')
    if (!this.customers.has(customerId)) {
      this.customers.set(customerId, { customerId, departmentId, grade: 'qualified' })
      await this.batches.add(admit(customerId, departmentId), noon)
    }
    await this.batches.add({ type: 'customer.trade', customerId, departmentId, amount, quantity }, noon)
  }

  /** Everybody is reviewed, and each department proposes its best. */
  async review(table: LineTable, day: string): Promise<Refused[]> {
    const cents = volumesOfYear(table, day)
    for (const { customerId, departmentId } of this.customers.values()) {
      const review = reviewOf(cents(customerId))
      await this.batches.add({ type: 'customer.review', customerId, departmentId, ...review }, shanghai(day, '18:00'))
    }
    await this.batches.flush()
    this.clock.set(shanghai(day, '20:00'))
    return gradingRound({ office: this.office, day, cents }, this.customers.values())
  }
}

/** China has kept one time, eight hours ahead of UTC, since 1991. */
export function shanghai(day: string, time: string): string {
  return `${day}T${time}:00+08:00`
}

function admit(customerId: string, departmentId: string): Order['command'] {
  return { type: 'customer.admit', customerId, departmentId, ...admission }
}
