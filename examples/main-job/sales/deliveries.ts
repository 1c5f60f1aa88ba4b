/** When each customer was last delivered each article, and whether a return comes too late after it. */
import { type Calendar, dueAfterDays, isLate, localDate } from '../../../src/index.ts'
import { daysBetween } from '../../../src/time/dates.ts'
import type { SalesLine } from './line.ts'

export interface Late {
  readonly deliveredAt: string
  readonly due: string
  /** Days after the last day of the period, the one of the return included. */
  readonly daysOver: number
}

export class Deliveries {
  private readonly latest = new Map<string, string>()
  private readonly calendar: Calendar
  private readonly days: number

  /** @param days how long after the delivery goods come back in time, in calendar days */
  constructor(calendar: Calendar, days: number) {
    this.calendar = calendar
    this.days = days
  }

  add(line: SalesLine): void {
    if (line.customer !== undefined) this.latest.set(keyOf(line), line.at)
  }

  /** null: in time. */
  lateness(line: SalesLine): Late | null {
    const deliveredAt = this.latest.get(keyOf(line))
    if (deliveredAt === undefined) return null
    const due = dueAfterDays(this.calendar, deliveredAt, this.days)
    if (!isLate(due, line.at)) return null
    const passed = daysBetween(localDate(this.calendar, deliveredAt), localDate(this.calendar, line.at))
    return { deliveredAt, due: due.at, daysOver: passed - this.days }
  }
}

function keyOf({ customer, code }: SalesLine): string {
  return JSON.stringify([customer, code])
}
