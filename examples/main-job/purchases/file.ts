/**
 * Purchases in CDNOW's form, plain or `.gz`: an optional header, then lines of four blank-separated columns. Every line
 * is checked before the caller sees one, so a bad file leaves nothing half done.
 */
import { InputError, quoted } from '../faults.ts'
import { contentOf } from '../file-content.ts'
import { COLUMNS, type Flaw, type Purchase, purchaseOf } from './line.ts'

export interface PurchasesFile {
  /** In time order; purchases of one day in the order of the file. */
  readonly purchases: readonly Purchase[]
  /** Lines that say the same as an earlier line: each is a purchase of its own. */
  readonly repeats: number
}

/** @throws InputError naming the file, the line, the field and the value */
export function readPurchases(file: string): PurchasesFile {
  const lines = linesOf(contentOf(file, 'PURCHASES').toString('utf8'))
  const purchases: Purchase[] = []
  const flaws: { line: number; flaw: Flaw }[] = []
  const known = new Set<string>()
  let repeats = 0
  for (const [index, text] of lines.entries()) {
    if (text === '' || (index === 0 && isHeader(text, file))) continue
    const columns = text.split(/[ \t]+/)
    const read = purchaseOf(columns)
    if ('field' in read) flaws.push({ line: index + 1, flaw: read })
    else purchases.push(read)
    const key = columns.join(' ')
    if (known.has(key)) repeats++
    else known.add(key)
  }
  if (flaws.length > 0) throw lineInvalid(file, flaws)
  if (purchases.length === 0) throw new InputError('PURCHASES_EMPTY', `${file} holds no purchases`, { file })
  return { purchases: purchases.sort(byDay), repeats }
}

// Array.prototype.sort is stable, so the file's order stays within a day.
function byDay(a: Purchase, b: Purchase): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0
}

function linesOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map(line => line.trim())
}

// The first line is a header if it has a letter where a purchase has none.
function isHeader(text: string, file: string): boolean {
  if (!/^[A-Za-z_]{2}/.test(text)) return false
  if (text.split(/[ \t]+/).join(' ') === COLUMNS.join(' ')) return true
  const message = `${file}, line 1: the header is ${quoted(text)}, expected ${quoted(COLUMNS.join(' '))}`
  throw new InputError('PURCHASES_HEADER_INVALID', message, { file, line: 1, field: 'header', value: text })
}

function lineInvalid(file: string, flaws: readonly { line: number; flaw: Flaw }[]): InputError {
  const { line, flaw } = flaws[0]!
  const { field, value, expected } = flaw
  const more = flaws.length === 1 ? '' : ` (${flaws.length} lines of the file do not fit; this is the first)`
  const message = `${file}, line ${line}: ${field} is ${quoted(value)}, expected ${expected}${more}`
  return new InputError('PURCHASES_LINE_INVALID', message, { file, line, field, value })
}
