/**
 * Purchases in CDNOW's form, plain or `.gz`: an optional header, then lines of four blank-separated columns. Every line
 * is checked before the caller sees one, so a bad file leaves nothing half done.
 */
import { InputError, quoted } from '../faults.ts'
import { linesOf } from '../input/lines.ts'
import type { Source } from '../input/source.ts'
import { surveyOf } from '../input/survey.ts'
import { textOf } from '../input/text.ts'
import { heapLimit } from '../memory.ts'
import type { OnProgress } from '../progress.ts'
import { LineTable } from '../stage/line-table.ts'
import { COLUMNS, type Flaw, purchaseOf } from './line.ts'

export interface PurchaseFile {
  /** `lines` in the order of time: `at` is the day; of one day in the order of the file. */
  readonly table: LineTable
  readonly purchases: number
  /** Lines that say the same as an earlier line: each is a purchase of its own. */
  readonly repeats: number
  /** Of the file's content. */
  readonly digest: string
}

const TABLE = {
  columns: { customerId: 'TEXT', quantity: 'INTEGER', amount: 'TEXT', cents: 'INTEGER', month: 'INTEGER' },
} as const

/** Some hundred bytes stay in memory for every customer: its department, its grade, its volume of the year. */
const BYTES_A_CUSTOMER = 1_000

/** They may take half of the heap. */
export function mostCustomers(): number {
  return Math.floor(heapLimit() / 2 / BYTES_A_CUSTOMER)
}

/**
 * @param folder a temporary one, for the lines
 * @throws InputError naming the file, the line, the field and the value
 */
export async function readPurchases(
  source: Source,
  folder: string,
  onProgress?: OnProgress,
  most = mostCustomers(),
): Promise<PurchaseFile> {
  const survey = await surveyOf(source)
  const table = new LineTable(folder, TABLE)
  try {
    const purchases = await fill(table, linesOf(textOf(source, survey, onProgress)), source)
    table.order()
    checkCustomers(table, source, most)
    const different = 'SELECT count(*) FROM (SELECT 1 FROM lines GROUP BY customerId, at, quantity, amount)'
    return { table, purchases, repeats: purchases - table.count(different), digest: survey.digest }
  } catch (error) {
    table.close()
    throw error
  }
}

function checkCustomers(table: LineTable, { kind, file }: Source, most: number): void {
  const customers = table.count('SELECT count(*) FROM (SELECT 1 FROM lines GROUP BY customerId)')
  if (customers <= most) return
  const message =
    `${file} has ${customers} customers, and memory is enough for ${most}. ` +
    'Divide the file by customers, or allow more: NODE_OPTIONS=--max-old-space-size=8000 (in MB)'
  throw new InputError(`${kind}_TOO_LARGE`, message, { file, field: 'customer_id', value: String(customers) })
}

/** Answers the number of purchases. */
async function fill(
  table: LineTable,
  pieces: AsyncIterable<readonly string[]>,
  { kind, file }: Source,
): Promise<number> {
  let [number, purchases, flaws] = [0, 0, 0]
  let first: { line: number; flaw: Flaw } | undefined
  for await (const lines of pieces) {
    for (const line of lines) {
      const text = line.trim()
      number++
      if (text === '' || (number === 1 && isHeader(text, file))) continue
      const purchase = purchaseOf(text.split(/[ \t]+/))
      if ('field' in purchase) {
        flaws++
        first ??= { line: number, flaw: purchase }
      } else if (flaws === 0) table.add({ line: number, at: purchase.day, ...purchase })
      purchases++
    }
  }
  if (first !== undefined) throw lineInvalid(file, first, flaws)
  if (purchases === 0) throw new InputError(`${kind}_EMPTY`, `${file} holds no purchases`, { file })
  return purchases
}

// The first line is a header if it has a letter where a purchase has none.
function isHeader(text: string, file: string): boolean {
  if (!/^[A-Za-z_]{2}/.test(text)) return false
  if (text.split(/[ \t]+/).join(' ') === COLUMNS.join(' ')) return true
  const message = `${file}, line 1: the header is ${quoted(text)}, expected ${quoted(COLUMNS.join(' '))}`
  throw new InputError('PURCHASES_HEADER_INVALID', message, { file, line: 1, field: 'header', value: text })
}

function lineInvalid(file: string, first: { line: number; flaw: Flaw }, flaws: number): InputError {
  const { line, flaw } = first
  const { field, value, expected } = flaw
  const more = flaws === 1 ? '' : ` (${flaws} lines of the file do not fit; this is the first)`
  const message = `${file}, line ${line}: ${field} is ${quoted(value)}, expected ${expected}${more}`
  return new InputError('PURCHASES_LINE_INVALID', message, { file, line, field, value })
}
