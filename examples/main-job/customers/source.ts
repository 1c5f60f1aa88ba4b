/** A book of customers as XLSX, or as CSV in UTF-8 or GB18030, plain or `.gz`: its rows, as often as they are asked for. */
import { createHash } from 'node:crypto'
import type { BookRow } from '../../../src/take-over/index.ts'
import { columnCount, WHOLE_LINE } from '../csv/expectations.ts'
import { recordsOf } from '../csv/records.ts'
import { InputError } from '../faults.ts'
import { bytesOf, type Source } from '../input/source.ts'
import { type Survey, surveyOf } from '../input/survey.ts'
import { textOf } from '../input/text.ts'
import { xlsxRows } from '../xlsx/sheet.ts'

export interface BookSource {
  readonly form: 'xlsx' | 'utf-8' | 'gb18030'
  /** SHA-256 of the file. */
  readonly digest: string
  readonly rows: () => AsyncGenerator<BookRow, void, undefined>
}

const ZIP = '504b0304'
/** Workbooks of before 2007. */
const OLD = 'd0cf11e0'

/** @throws InputError for a file that is neither */
export async function bookSource(source: Source): Promise<BookSource> {
  const mark = await firstBytes(source)
  const { file } = source
  if (mark === '') throw new InputError('CUSTOMERS_EMPTY', `${file} is empty`, { file })
  if (mark === OLD) {
    throw new InputError(
      'CUSTOMERS_XLSX_DAMAGED',
      `${file} is an old .xls, or locked by a password: save it as .xlsx`,
      { file },
    )
  }
  if (mark === ZIP) return { form: 'xlsx', digest: await digestOf(source), rows: () => xlsxRows(source) }
  const survey = await surveyOf(source)
  return { form: survey.encoding, digest: survey.digest, rows: () => csvRows(source, survey) }
}

async function firstBytes(source: Source): Promise<string> {
  for await (const piece of bytesOf(source)) return piece.subarray(0, 4).toString('hex')
  return ''
}

async function digestOf(source: Source): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of bytesOf(source)) hash.update(piece)
  return hash.digest('hex')
}

async function* csvRows(source: Source, survey: Survey): AsyncGenerator<BookRow, void, undefined> {
  let width: number | undefined
  const records = recordsOf(textOf(source, survey), survey)
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done) {
      if (next.value)
        yield { row: next.value.from, cells: [], unreadable: wrongQuote(next.value.field, next.value.expected) }
      return
    }
    for (const { line: row, fields, unended } of next.value) {
      const isBlank = fields.length === 1 && fields[0] === ''
      if (!isBlank) width ??= fields.length
      const isWhole = isBlank || fields.length === width
      if (unended && survey.torn)
        yield { row, cells: [], unreadable: { value: fields.join(','), expected: WHOLE_LINE } }
      else if (isWhole) yield { row, cells: fields }
      else
        yield { row, cells: [], unreadable: { value: fields.join(','), expected: columnCount(width!, fields.length) } }
    }
  }
}

type Expected = typeof WHOLE_LINE

/** Nothing behind it can be read: nobody can say where the next row begins. */
function wrongQuote(field: number, { en, zh }: Expected) {
  const expected = { en: `${en}; nothing behind it was read`, zh: `${zh}；其后未读` }
  return { column: String(field), value: '"', expected }
}
