/** When each customer was last delivered each article, and whether a return comes too late after it. */
import type { StatementSync } from 'node:sqlite'
import { type Calendar, dueAfterDays, isLate, localDate } from '../../../src/index.ts'
import { daysBetween } from '../../../src/time/dates.ts'
import type { LineTable } from '../stage/line-table.ts'
import type { PlacedLine } from './line.ts'

export interface Late {
  readonly deliveredAt: string
  readonly due: string
  /** Days after the last day of the period, the one of the return included. */
  readonly daysOver: number
}

const LATEST = `
  SELECT at FROM lines WHERE kind = 'sale' AND customer IS NOT NULL AND customer = ? AND code = ?
    AND seq < ? ORDER BY seq DESC LIMIT 1`

export class Deliveries {
  private readonly latest: StatementSync
  private readonly calendar: Calendar
  private readonly days: number

  /** @param days how long after the delivery goods come back in time, in calendar days */
  constructor(table: LineTable, calendar: Calendar, days: number) {
    this.latest = table.statement(LATEST)
    this.calendar = calendar
    this.days = days
  }

  /** null: in time. */
  lateness(line: PlacedLine): Late | null {
    const deliveredAt = this.latestBefore(line)
    if (deliveredAt === undefined) return null
    const due = dueAfterDays(this.calendar, deliveredAt, this.days)
    if (!isLate(due, line.at)) return null
    const passed = daysBetween(localDate(this.calendar, deliveredAt), localDate(this.calendar, line.at))
    return { deliveredAt, due: due.at, daysOver: passed - this.days }
  }

  private latestBefore({ customer, code, seq }: PlacedLine): string | undefined {
    const row = this.latest.get(customer, code, seq)
    return row === undefined ? undefined : String(row.at)
  }
}
