/**
 * Purchases in CDNOW's form, plain or `.gz`: an optional header, then lines of four blank-separated columns. Every line
 * is checked before the caller sees one, so a bad file leaves nothing half done.
 */
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { InputError, quoted, said } from '../faults.ts'
import { COLUMNS, type Flaw, type Purchase, purchaseOf } from './line.ts'

export interface PurchasesFile {
  /** In time order; purchases of one day in the order of the file. */
  readonly purchases: readonly Purchase[]
  /** Lines that say the same as an earlier line: each is a purchase of its own. */
  readonly repeats: number
}

const MOST_BYTES = 400_000_000

/** @throws InputError naming the file, the line, the field and the value */
export function readPurchases(file: string): PurchasesFile {
  const lines = linesOf(textOf(file))
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

function textOf(file: string): string {
  const bytes = bytesOf(file)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  if (packed) return unpacked(bytes, file).toString('utf8')
  if (!file.endsWith('.gz') || bytes.length === 0) return bytes.toString('utf8')
  throw new InputError('PURCHASES_GZIP_DAMAGED', `${file} is named .gz and does not begin as gzip does`, { file })
}

function bytesOf(file: string): Buffer {
  try {
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw tooLarge(file)
    return readFileSync(file)
  } catch (error) {
    if (error instanceof InputError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new InputError('PURCHASES_MISSING', `there is no file ${file}`, { file }, error)
    const why = code === 'EISDIR' ? 'it is a directory' : said(error)
    throw new InputError('PURCHASES_UNREADABLE', `${file} cannot be read: ${why}`, { file }, error)
  }
}

function unpacked(bytes: Buffer, file: string): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(file)
    const message = `${file} is damaged or cut off: ${said(error)}`
    throw new InputError('PURCHASES_GZIP_DAMAGED', message, { file }, error)
  }
}

function tooLarge(file: string): InputError {
  return new InputError('PURCHASES_TOO_LARGE', `${file} holds more than ${MOST_BYTES / 1e6} MB of text`, { file })
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
