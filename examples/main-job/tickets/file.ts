/**
 * A ticket log as CSV, plain or `.gz`. What can be used comes back in the order of time; what cannot is told line by
 * line with its reason, and what repeats another line is counted.
 */
import { InputError, quoted } from '../faults.ts'
import { contentOf } from '../file-content.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type CsvRecord, csvRecords } from './csv.ts'
import { type Decoded, decoded, type Encoding } from './encoding.ts'
import { type Flaw, type TicketLine, ticketOf } from './line.ts'

export interface ImpossibleLine extends Flaw {
  readonly line: number
}

export interface TicketsFile {
  readonly encoding: Encoding
  /** At least one, in the order of time; of one moment in the order of the file. */
  readonly lines: readonly TicketLine[]
  /** Lines after the header that are not blank. */
  readonly read: number
  readonly blank: number
  /** The lines that repeat an earlier one: same case, activity, time and resource. */
  readonly repeats: readonly number[]
  readonly impossible: readonly ImpossibleLine[]
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export function readTickets(file: string, zone: string): TicketsFile {
  const content = decoded(contentOf(file, 'TICKETS'))
  const records = [...csvRecords(content.text.replace(/^\uFEFF/, ''))]
  const filled = records.filter(record => !isBlank(record))
  const [header, ...rows] = filled
  if (header === undefined) throw new InputError('TICKETS_EMPTY', `${file} is empty`, { file })
  const columns = columnsOf(header, file)
  const { lines, impossible } = sorted(rows, content, columns, zone)
  const { kept, repeats } = withoutRepeats(lines)
  if (kept.length === 0) throw nothingUsable(file, impossible)
  const blank = records.length - filled.length
  const { encoding } = content
  return { encoding, lines: kept.sort(byTime), read: rows.length, blank, repeats, impossible }
}

function isBlank({ fields }: CsvRecord): boolean {
  return fields.length === 1 && fields[0]!.trim() === ''
}

function sorted(rows: readonly CsvRecord[], { torn, damaged }: Decoded, columns: Columns, zone: string) {
  const lines: TicketLine[] = []
  const impossible: ImpossibleLine[] = []
  for (const record of rows) {
    const isTorn = record.unended && (torn || isShortened(record, rows, columns))
    const read = isTorn ? tornOff(record) : ticketOf(record, { columns, zone, damaged })
    if ('expected' in read) impossible.push({ line: record.line, ...read })
    else lines.push(read)
  }
  return { lines, impossible }
}

function tornOff({ fields }: CsvRecord): Flaw {
  return { field: 'the line', value: fields.join(','), expected: 'a whole line: the file is cut off within it' }
}

// Where a line ends with its time, a torn time may still look like one: without its zone, or with fewer digits.
function isShortened({ fields }: CsvRecord, rows: readonly CsvRecord[], { count, places }: Columns): boolean {
  const { time } = places
  if (time !== count - 1 || fields.length !== count || rows.length < 2) return false
  return fields[time]!.length < (rows.at(-2)!.fields[time]?.length ?? 0)
}

function withoutRepeats(lines: readonly TicketLine[]): { kept: TicketLine[]; repeats: number[] } {
  const known = new Set<string>()
  const kept: TicketLine[] = []
  const repeats: number[] = []
  for (const one of lines) {
    const key = JSON.stringify([one.caseId, one.activity, one.at, one.resource])
    if (known.has(key)) repeats.push(one.line)
    else kept.push(one)
    known.add(key)
  }
  return { kept, repeats }
}

// Array.prototype.sort is stable, so the file's order stays within a moment.
function byTime(a: TicketLine, b: TicketLine): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}

function nothingUsable(file: string, impossible: readonly ImpossibleLine[]): InputError {
  const [first] = impossible
  if (first === undefined) return new InputError('TICKETS_EMPTY', `${file} has a header and no lines`, { file })
  const { line, field, value, expected } = first
  const message =
    `none of the ${impossible.length} lines of ${file} can be used; ` +
    `line ${line}: ${field} is ${quoted(value)}, expected ${expected}`
  return new InputError('TICKETS_EMPTY', message, { file, line, field, value })
}
