/** How much each customer bought in the year up to a day, in cents: exact in whole numbers. */
import type { LineTable } from '../stage/line-table.ts'
import { monthOf } from './line.ts'

/** The month of this day and the eleven before it, as the regulation counts the year's business. */
export function volumesOfYear(table: LineTable, day: string): (customerId: string) => number {
  const last = monthOf(day)
  const sql = 'SELECT customerId, sum(cents) AS cents FROM lines WHERE at <= ? AND month > ? GROUP BY customerId'
  const cents = new Map<string, number>()
  for (const row of table.rows(sql, day, last - 12)) cents.set(String(row.customerId), Number(row.cents))
  return customerId => cents.get(customerId) ?? 0
}
