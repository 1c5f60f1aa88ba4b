/** What the file does not tell: what lay in stock before its first line. */
import type { StatementSync } from 'node:sqlite'
import type { LineTable } from '../stage/line-table.ts'
import type { OpeningItem } from './mapping.ts'

// With min(), SQLite takes the other columns from the row that has it.
const ITEMS = `
  CREATE TABLE items (
    first INTEGER PRIMARY KEY, code TEXT, name TEXT, quantity INTEGER,
    unmatchedLines INTEGER DEFAULT 0, unmatched INTEGER DEFAULT 0);
  INSERT INTO items (first, code, name, quantity)
    SELECT first, code, description, quantity FROM
      (SELECT code, sum(iif(kind IN ('sale', 'write-off'), quantity, 0)) AS quantity, min(seq) AS first
        FROM lines WHERE kind <> 'service' GROUP BY code)
      LEFT JOIN
      (SELECT code, description, min(seq) FROM lines WHERE kind <> 'service' AND description IS NOT NULL GROUP BY code)
      USING (code) ORDER BY first;
  CREATE UNIQUE INDEX items_by_code ON items (code);`

/**
 * Every article with its first description and, as opening stock, the sum of all that ever leaves: so no issue and no
 * write-off finds too little, in whatever order they come. In the order in which they first occur. A file may have as
 * many articles as lines, so they stand in the database of the lines.
 */
export class Items implements Iterable<OpeningItem> {
  private readonly table: LineTable
  private readonly addUnmatched: StatementSync

  constructor(table: LineTable) {
    this.table = table
    table.make(ITEMS)
    this.addUnmatched = table.statement(
      'UPDATE items SET unmatchedLines = unmatchedLines + 1, unmatched = unmatched + ? WHERE code = ?',
    )
  }

  *[Symbol.iterator](): Generator<OpeningItem> {
    for (const { code, name, quantity } of this.table.rows('SELECT * FROM items ORDER BY first')) {
      yield { code: String(code), name: name === null ? null : String(name), quantity: Number(quantity) }
    }
  }

  get count(): number {
    return this.table.count('SELECT count(*) FROM items')
  }

  /** Of how many articles how many pieces there must have been. */
  inStock(): { articles: number; quantity: number } {
    const { articles, quantity } = this.table.row(
      'SELECT count(*) AS articles, total(quantity) AS quantity FROM items WHERE quantity > 0',
    )!
    return { articles: Number(articles), quantity: Number(quantity) }
  }

  /** One more line of the article was cancelled and `quantity` of it not posted. */
  leave(code: string, quantity: number): void {
    this.addUnmatched.run(quantity, code)
  }

  /** The articles of which most was cancelled and not posted. */
  unmatched(most: number): { code: string; name: string | null; lines: number; quantity: number }[] {
    const sql = 'SELECT * FROM items WHERE unmatched > 0 ORDER BY unmatched DESC, code LIMIT ?'
    return Array.from(this.table.rows(sql, most), ({ code, name, unmatchedLines, unmatched }) => ({
      code: String(code),
      name: name === null ? null : String(name),
      lines: Number(unmatchedLines),
      quantity: Number(unmatched),
    }))
  }
}

/** A second before the first line. */
export function openingMoment(firstAt: string): string {
  return new Date(Date.parse(firstAt) - 1000).toISOString()
}
