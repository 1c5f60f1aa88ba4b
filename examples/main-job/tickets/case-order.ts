/** What the lines of a case say about each other, asked of all cases at once: an order that cannot be, names that change. */
import { Capped } from '../capped.ts'
import type { LineTable } from '../stage/line-table.ts'
import { CLOSED, RESOLVED, WORK } from './activities.ts'

/** A case whose lines cannot have happened in the order of their times. */
export interface OutOfOrder {
  readonly caseId: string
  /** The line that closes it before all else, or the first that works on it after it was closed. */
  readonly line: number
  readonly order: 'begins-with-closed' | 'work-after-closed'
  readonly activity: string
}

/** A case whose later line names another customer or product than its first. */
export interface NameChange {
  readonly caseId: string
  readonly line: number
  readonly field: 'customer' | 'product'
  /** Of the complaint; null: its first line names none. */
  readonly from: string | null
  readonly to: string
}

// With min() or max(), SQLite takes the other columns from the row that has it.
const FIRST_LINES = 'SELECT *, min(seq) FROM lines GROUP BY caseId'

export function beginningWithClosed(table: LineTable): Capped<OutOfOrder> {
  const sql = `SELECT caseId, line, activity FROM (${FIRST_LINES}) WHERE activity = ? ORDER BY seq`
  return outOfOrder(table, 'begins-with-closed', sql, CLOSED)
}

export function workAfterClosed(table: LineTable): Capped<OutOfOrder> {
  const closed = 'SELECT caseId, min(seq) AS closed FROM lines WHERE activity = ? GROUP BY caseId'
  const sql = `
    SELECT l.caseId, l.line, l.activity, min(l.seq) AS first
    FROM (${closed}) c JOIN lines l ON l.caseId = c.caseId AND l.seq > c.closed
    WHERE l.activity IN (${WORK.map(() => '?').join(', ')}) GROUP BY l.caseId ORDER BY first`
  return outOfOrder(table, 'work-after-closed', sql, CLOSED, ...WORK)
}

function outOfOrder(
  table: LineTable,
  order: OutOfOrder['order'],
  sql: string,
  ...values: string[]
): Capped<OutOfOrder> {
  const found = new Capped<OutOfOrder>()
  for (const { caseId, line, activity } of table.rows(sql, ...values)) {
    found.add({ caseId: String(caseId), line: Number(line), order, activity: String(activity) })
  }
  return found
}

export function nameChanges(table: LineTable, field: NameChange['field']): Capped<NameChange> {
  const found = new Capped<NameChange>()
  const sql = `
    SELECT l.caseId, l.line, f.${field} AS "from", l.${field} AS "to", min(l.seq) AS first
    FROM (${FIRST_LINES}) f JOIN lines l ON l.caseId = f.caseId AND l.seq > f.seq
    WHERE l.${field} IS NOT NULL AND l.${field} IS NOT f.${field} GROUP BY l.caseId ORDER BY first`
  for (const { caseId, line, from, to } of table.rows(sql)) {
    const before = from === null ? null : String(from)
    found.add({ caseId: String(caseId), line: Number(line), field, from: before, to: String(to) })
  }
  return found
}

/** Of the complaints: those that the first lines name. */
export function customersOf(table: LineTable): number {
  return table.count(`SELECT count(DISTINCT customer) FROM (${FIRST_LINES})`)
}

/** Cases that went on after `Resolve ticket` otherwise than by resolving again or closing. */
export function takenUpAgain(table: LineTable): number {
  const resolved = 'SELECT caseId, min(seq) AS resolved FROM lines WHERE activity = ? GROUP BY caseId'
  const sql = `
    SELECT count(DISTINCT l.caseId) FROM (${resolved}) r JOIN lines l ON l.caseId = r.caseId AND l.seq > r.resolved
    WHERE l.activity NOT IN (?, ?)`
  return table.count(sql, RESOLVED, RESOLVED, CLOSED)
}
