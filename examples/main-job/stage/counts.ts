/** What is counted of the lines of a log before anybody judges them. */
import { MOST_LISTED } from '../capped.ts'
import type { LineTable } from './line-table.ts'

/** The numbers of the lines that repeat an earlier one. */
export function repeatedLines(table: LineTable): number[] {
  return Array.from(table.rows('SELECT line FROM repeats ORDER BY line LIMIT ?', MOST_LISTED), ({ line }) =>
    Number(line),
  )
}

/** Those that a table of activities does not name, with the lines that have them. */
export function unknownActivities(
  table: LineTable,
  known: readonly string[],
): readonly { readonly activity: string; readonly lines: number }[] {
  const sql = `
    SELECT activity, count(*) AS lines FROM lines WHERE activity NOT IN (${known.map(() => '?').join(', ')})
    GROUP BY activity ORDER BY lines DESC, activity LIMIT ${MOST_LISTED}`
  return Array.from(table.rows(sql, ...known), ({ activity, lines }) => ({
    activity: String(activity),
    lines: Number(lines),
  }))
}
