/**
 * A file of dated lines as CSV, plain or `.gz`: columns by the header's names, text in UTF-8 or GB18030, torn and damaged
 * lines told one by one with their reason. What a line means is the job's, which takes them row by row.
 */
import { Capped } from '../capped.ts'
import { InputError, quoted } from '../faults.ts'
import type { Encoding } from '../input/encoding-trial.ts'
import type { Source } from '../input/source.ts'
import { type Survey, surveyOf } from '../input/survey.ts'
import { textOf } from '../input/text.ts'
import type { OnProgress } from '../progress.ts'
import { type Columns, columnsOf, type Plan } from './columns.ts'
import { WHOLE_LINE } from './expectations.ts'
import { type Flaw, flaw, type ImpossibleLine, THE_LINE } from './flaw.ts'
import { type CsvRecord, readRecords, type Unread } from './records.ts'
import { type Row, rowOf } from './row.ts'

export interface Sheet {
  readonly encoding: Encoding
  /** Records after the header that are not blank. */
  readonly read: number
  readonly blank: number
  readonly impossible: Capped<ImpossibleLine>
  readonly unread: Unread | undefined
  /** Of the file's content. */
  readonly digest: string
}

export interface Reading<Name extends string> {
  readonly plan: Plan<Name>
  /** Of times that name none. */
  readonly zone: string
  /** Keeps a row, or says why it cannot be used. */
  readonly take: (row: Row<Name>) => Flaw | undefined
  readonly onProgress?: OnProgress | undefined
  /** Where it was made already, for the header. */
  readonly survey?: Survey | undefined
}

/** @throws InputError where the file cannot be read, lacks a needed column, or has no line that can be used */
export async function readSheet<Name extends string>(source: Source, reading: Reading<Name>): Promise<Sheet> {
  const survey = reading.survey ?? (await surveyOf(source))
  const lines = new SheetLines(source, survey, reading)
  const unread = await readRecords(textOf(source, survey, reading.onProgress), survey, record => lines.take(record))
  if (lines.used === 0) throw nothingUsable(source, lines, unread)
  const { read, blank, impossible } = lines
  return { encoding: survey.encoding, read, blank, impossible, unread, digest: survey.digest }
}

class SheetLines<Name extends string> {
  read = 0
  blank = 0
  used = 0
  readonly impossible = new Capped<ImpossibleLine>()
  columns: Columns<Name> | undefined
  /** How long the time of the line before was. */
  private timeLength = 0
  private readonly source: Source
  private readonly survey: Survey
  private readonly reading: Reading<Name>

  constructor(source: Source, survey: Survey, reading: Reading<Name>) {
    this.source = source
    this.survey = survey
    this.reading = reading
  }

  take(record: CsvRecord): void {
    if (isBlank(record)) this.blank++
    else if (this.columns === undefined) this.columns = columnsOf(record, this.reading.plan, this.source.file)
    else this.enter(record, this.columns)
  }

  private enter(record: CsvRecord, columns: Columns<Name>): void {
    this.read++
    const found = this.flawOf(record, columns)
    this.timeLength = record.fields[columns.places.get(this.reading.plan.time)!]?.length ?? 0
    if (found === undefined) this.used++
    else this.impossible.add({ ...placeOf(record), ...found })
  }

  private flawOf(record: CsvRecord, columns: Columns<Name>): Flaw | undefined {
    const { damaged, torn } = this.survey
    const { plan, zone, take } = this.reading
    if (record.unended && (torn || this.isShortened(record, columns))) {
      return flaw(THE_LINE, record.fields.join(','), WHOLE_LINE)
    }
    const row = rowOf(record, { plan, columns, zone, damaged })
    return 'expected' in row ? row : take(row)
  }

  // Where a line ends with its time, a torn time may still look like one: without its zone, or with fewer digits.
  private isShortened({ fields }: CsvRecord, { count, places }: Columns<Name>): boolean {
    const place = places.get(this.reading.plan.time)!
    return place === count - 1 && fields.length === count && fields[place]!.length < this.timeLength
  }
}

export function isBlank({ fields }: CsvRecord): boolean {
  return fields.length === 1 && fields[0]!.trim() === ''
}

function placeOf({ line, lastLine }: CsvRecord): Pick<ImpossibleLine, 'line' | 'lastLine'> {
  return lastLine === line ? { line } : { line, lastLine }
}

function unreadMessage({ from, to, field, expected }: Unread): string {
  return `line ${from}: field ${field} has a wrong quote, expected ${expected.en}; lines ${from} to ${to} were not read`
}

function nothingUsable<Name extends string>(
  { kind, file }: Source,
  { columns, impossible }: SheetLines<Name>,
  unread: Unread | undefined,
): InputError {
  const quote = unread && unreadMessage(unread)
  if (columns === undefined) {
    return new InputError(`${kind}_EMPTY`, quote === undefined ? `${file} is empty` : `${file}: ${quote}`, { file })
  }
  const [first] = impossible.first
  if (first === undefined) {
    const rest = quote === undefined ? 'has a header and no lines' : `has no line that can be used; ${quote}`
    return new InputError(`${kind}_EMPTY`, `${file} ${rest}`, { file })
  }
  const { line, field, value, expected } = first
  const message =
    `none of the ${impossible.count} lines of ${file} can be used; ` +
    `line ${line}: ${field} is ${quoted(value)}, expected ${expected.en}${quote === undefined ? '' : `; ${quote}`}`
  return new InputError(`${kind}_EMPTY`, message, { file, line, field, value })
}
