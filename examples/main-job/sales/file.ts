/** Invoice lines as CSV, plain or `.gz`, in the order of time. A line that repeats another is a line of its own. */
import { digestOf } from '../csv/digest.ts'
import { readSheet, type Sheet } from '../csv/sheet.ts'
import type { Source } from '../input/source.ts'
import type { OnProgress } from '../progress.ts'
import { LineTable } from '../stage/line-table.ts'
import { SALES_PLAN } from './columns.ts'
import { salesLineOf } from './line.ts'

export interface SalesFile {
  readonly sheet: Sheet
  /** `lines` in the order of time, of one moment in the order of the file. */
  readonly table: LineTable
}

const TABLE = {
  columns: {
    kind: 'TEXT',
    zoned: 'INTEGER',
    invoice: 'TEXT',
    code: 'TEXT',
    quantity: 'INTEGER',
    price: 'TEXT',
    customer: 'TEXT',
    description: 'TEXT',
    country: 'TEXT',
    /** Of the fields as they stand: lines that say the same have the same. */
    digest: 'BLOB',
  },
  indexes: ["(customer, code, seq) WHERE kind = 'sale' AND customer IS NOT NULL"],
} as const

/**
 * @param folder a temporary one, for the lines
 * @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used
 */
export async function readSales(
  source: Source,
  zone: string,
  folder: string,
  onProgress?: OnProgress,
): Promise<SalesFile> {
  const table = new LineTable(folder, TABLE)
  try {
    const sheet = await readSheet(source, {
      plan: SALES_PLAN,
      zone,
      take: row => {
        const line = salesLineOf(row)
        if ('expected' in line) return line
        table.add({ ...line, digest: digestOf(row.fields) })
        return undefined
      },
      onProgress,
    })
    table.order()
    return { sheet, table }
  } catch (error) {
    table.close()
    throw error
  }
}
