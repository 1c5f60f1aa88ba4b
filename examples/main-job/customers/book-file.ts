/** A book is written as CSV or XLSX, beside its name and put in its place when it is whole. No cell is ever a formula. */
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import writeExcelFile from 'write-excel-file/node'
import { csvRow } from '../../../src/archive/csv-row.ts'
import type { Language } from '../../../src/index.ts'
import { bookGuide, bookTemplate } from '../../../src/take-over/index.ts'
import { InputError, systemMessage } from '../faults.ts'

type Rows = Iterable<readonly string[]> | AsyncIterable<readonly string[]>

/** A workbook is made in memory; a longer book is written as CSV. */
const MOST_XLSX_ROWS = 20_000

export async function writeBook(file: string, rows: Rows, lang: Language): Promise<void> {
  const part = `${file}.${process.pid}.part`
  try {
    if (/\.xlsx$/i.test(file)) await writeWorkbook(part, await listed(file, rows), lang)
    else await pipeline(Readable.from(csvLines(rows)), createWriteStream(part))
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    if (error instanceof InputError) throw error
    throw new InputError('BOOK_UNWRITABLE', `${file} cannot be written: ${systemMessage(error)}`, { file }, error)
  }
}

export function writeTemplate(file: string, lang: Language): Promise<void> {
  return writeBook(file, [bookTemplate(lang)], lang)
}

/** With the mark by which table programs know UTF-8. */
async function* csvLines(rows: Rows): AsyncGenerator<string, void, undefined> {
  let head = '\uFEFF'
  for await (const row of rows) {
    yield `${head}${csvRow(row)}\r\n`
    head = ''
  }
}

async function listed(file: string, rows: Rows): Promise<(readonly string[])[]> {
  const all: (readonly string[])[] = []
  for await (const row of rows) {
    if (all.push(row) <= MOST_XLSX_ROWS) continue
    throw new InputError('BOOK_UNWRITABLE', `${file}: more than ${MOST_XLSX_ROWS} rows are written as .csv`, { file })
  }
  return all
}

const SHEETS = { zh: ['客户', '说明'], en: ['customers', 'columns'] } as const
const WIDE = 16

function writeWorkbook(part: string, rows: (readonly string[])[], lang: Language): Promise<void> {
  const [customers, columns] = SHEETS[lang]
  const texts = (row: readonly string[]) => row.map(value => (value === '' ? null : { value, type: String }))
  const data = rows.map(texts)
  return writeExcelFile([
    { data, sheet: customers, stickyRowsCount: 1, columns: rows[0]!.map(() => ({ width: WIDE })) },
    { data: bookGuide(lang).map(texts), sheet: columns, columns: [WIDE, 8, 80].map(width => ({ width })) },
  ]).toFile(part)
}
