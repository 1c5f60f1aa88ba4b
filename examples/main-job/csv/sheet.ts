/**
 * A file of dated lines as CSV, plain or `.gz`: columns by the header's names, text in UTF-8 or GB18030, torn and damaged
 * lines told one by one with their reason. What a line means is the job's.
 */
import { InputError, quoted } from '../faults.ts'
import { contentOf } from '../file-content.ts'
import { type Columns, columnsOf, type Plan } from './columns.ts'
import { type Decoded, decoded, type Encoding } from './encoding.ts'
import { type Flaw, flaw, type ImpossibleLine } from './flaw.ts'
import { type CsvRecord, csvRecords } from './records.ts'
import { type Row, rowOf } from './row.ts'

export interface Sheet<Line> {
  readonly encoding: Encoding
  /** At least one, in the order of the file. */
  readonly lines: Line[]
  /** Lines after the header that are not blank. */
  readonly read: number
  readonly blank: number
  readonly impossible: readonly ImpossibleLine[]
}

interface Reading<Name extends string, Line> {
  readonly plan: Plan<Name>
  /** Of times that name none. */
  readonly zone: string
  readonly lineOf: (row: Row<Name>) => Line | Flaw
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export function readSheet<Name extends string, Line extends object>(
  file: string,
  reading: Reading<Name, Line>,
): Sheet<Line> {
  const { kind } = reading.plan
  const content = decoded(contentOf(file, kind))
  const records = [...csvRecords(content.text.replace(/^\uFEFF/, ''))]
  const filled = records.filter(record => !isBlank(record))
  const [header, ...rows] = filled
  if (header === undefined) throw new InputError(`${kind}_EMPTY`, `${file} is empty`, { file })
  const columns = columnsOf(header, reading.plan, file)
  const { lines, impossible } = sorted(rows, content, columns, reading)
  if (lines.length === 0) throw nothingUsable(file, impossible, reading.plan)
  const { encoding } = content
  return { encoding, lines, read: rows.length, blank: records.length - filled.length, impossible }
}

/** Array.prototype.sort is stable, so the file's order stays within a moment. */
export function byTime(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0
}

function isBlank({ fields }: CsvRecord): boolean {
  return fields.length === 1 && fields[0]!.trim() === ''
}

function sorted<Name extends string, Line extends object>(
  rows: readonly CsvRecord[],
  { torn, damaged }: Decoded,
  columns: Columns<Name>,
  { plan, zone, lineOf }: Reading<Name, Line>,
) {
  const lines: Line[] = []
  const impossible: ImpossibleLine[] = []
  for (const record of rows) {
    const isTorn = record.unended && (torn || isShortened(record, rows, columns, plan))
    const row = isTorn ? tornOff(record) : rowOf(record, { plan, columns, zone, damaged })
    const read = 'expected' in row ? row : lineOf(row)
    if ('expected' in read) impossible.push({ line: record.line, ...read })
    else lines.push(read)
  }
  return { lines, impossible }
}

function tornOff({ fields }: CsvRecord): Flaw {
  return flaw('the line', fields.join(','), 'a whole line: the file is cut off within it')
}

// Where a line ends with its time, a torn time may still look like one: without its zone, or with fewer digits.
function isShortened<Name extends string>(
  { fields }: CsvRecord,
  rows: readonly CsvRecord[],
  { count, places }: Columns<Name>,
  { time }: Plan<Name>,
): boolean {
  const place = places.get(time)!
  if (place !== count - 1 || fields.length !== count || rows.length < 2) return false
  return fields[place]!.length < (rows.at(-2)!.fields[place]?.length ?? 0)
}

function nothingUsable(
  file: string,
  impossible: readonly ImpossibleLine[],
  { kind }: { readonly kind: Plan<string>['kind'] },
): InputError {
  const [first] = impossible
  if (first === undefined) return new InputError(`${kind}_EMPTY`, `${file} has a header and no lines`, { file })
  const { line, field, value, expected } = first
  const message =
    `none of the ${impossible.length} lines of ${file} can be used; ` +
    `line ${line}: ${field} is ${quoted(value)}, expected ${expected}`
  return new InputError(`${kind}_EMPTY`, message, { file, line, field, value })
}
