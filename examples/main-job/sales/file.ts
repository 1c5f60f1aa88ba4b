/** Invoice lines as CSV, plain or `.gz`, in the order of time. A line that repeats another is a line of its own. */
import type { Row } from '../csv/row.ts'
import { byTime, readSheet, type Sheet } from '../csv/sheet.ts'
import { type ColumnName, SALES_PLAN } from './columns.ts'
import { type SalesLine, salesLineOf } from './line.ts'

export interface SalesFile extends Omit<Sheet<SalesLine>, 'lines'> {
  /** At least one, in the order of time; of one moment in the order of the file. */
  readonly lines: readonly SalesLine[]
  /** How many say the same as an earlier one, letter for letter. */
  readonly repeated: number
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export function readSales(file: string, zone: string): SalesFile {
  const known = new Set<string>()
  const lineOf = (row: Row<ColumnName>) => {
    const line = salesLineOf(row)
    if (!('expected' in line)) known.add(row.fields.join('\0'))
    return line
  }
  const sheet = readSheet(file, { plan: SALES_PLAN, zone, lineOf })
  const repeated = sheet.lines.length - known.size
  return { ...sheet, lines: sheet.lines.sort(byTime), repeated }
}
