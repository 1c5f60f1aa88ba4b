/** What the file does not tell: what lay in stock before its first line. */
import type { LineTable } from '../stage/line-table.ts'
import type { OpeningItem } from './mapping.ts'

/**
 * Every article with its first description and, as opening stock, the sum of all that ever leaves: so no issue and no
 * write-off finds too little, in whatever order they come. In the order in which they first occur.
 */
export function openingItems(table: LineTable): OpeningItem[] {
  const names = new Map<string, string>()
  // With min(), SQLite takes the other columns from the row that has it.
  const named = `
    SELECT code, description, min(seq) FROM lines WHERE kind <> 'service' AND description IS NOT NULL GROUP BY code`
  for (const { code, description } of table.rows(named)) names.set(String(code), String(description))
  const leaving = `
    SELECT code, sum(iif(kind IN ('sale', 'write-off'), quantity, 0)) AS quantity, min(seq) AS first
    FROM lines WHERE kind <> 'service' GROUP BY code ORDER BY first`
  return Array.from(table.rows(leaving), ({ code, quantity }) => ({
    code: String(code),
    name: names.get(String(code)) ?? null,
    quantity: Number(quantity),
  }))
}

/** A second before the first line. */
export function openingMoment(firstAt: string): string {
  return new Date(Date.parse(firstAt) - 1000).toISOString()
}
