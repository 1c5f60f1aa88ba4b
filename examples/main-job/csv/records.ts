/**
 * Records of CSV as RFC 4180 has them, read by `csv-parse`. After a quote that is wrong nobody can say where the next
 * record begins: so nothing is read from that record on, and it is told which lines those are.
 */
import { CsvError, type CsvErrorCode, type Parser, parse } from 'csv-parse'
import type { Text } from '../../../src/index.ts'
import type { Shape } from '../input/survey.ts'

export interface CsvRecord {
  /** The line on which it begins, from 1. */
  readonly line: number
  readonly lastLine: number
  readonly fields: readonly string[]
  /** The file ends with it, without a line end. */
  readonly unended: boolean
}

/** Lines from a wrong quote to the end of the file. */
export interface Unread {
  readonly from: number
  readonly to: number
  /** Where the wrong quote stands: the field of the record that begins in the first of them, from 1. */
  readonly field: number
  readonly expected: Text
}

/** One quote too many would make one record of the rest of a large file. */
const LONGEST_RECORD = 16_000_000

const AFTER_A_QUOTE: Text = {
  en: 'a comma or the end of the line after a closing quote',
  zh: '右引号之后应为逗号或行尾',
}

/** What is wrong with a quote, by the codes of `csv-parse`. */
const QUOTE_FAULTS: Readonly<Partial<Record<CsvErrorCode, Text>>> = {
  CSV_QUOTE_NOT_CLOSED: { en: 'a quote that is closed', zh: '引号应成对' },
  CSV_INVALID_CLOSING_QUOTE: AFTER_A_QUOTE,
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE: AFTER_A_QUOTE,
  INVALID_OPENING_QUOTE: {
    en: 'no quote within a field that does not begin with one',
    zh: '不以引号开头的字段中不应有引号',
  },
  CSV_MAX_RECORD_SIZE: {
    en: `at most ${LONGEST_RECORD / 1e6} MB in one record: a quote may not be closed`,
    zh: `一条记录至多 ${LONGEST_RECORD / 1e6} MB：可能有引号未成对`,
  },
}

/** @param take is given record after record; what it throws ends the reading */
export async function readRecords(
  text: AsyncIterable<string>,
  shape: Shape,
  take: (record: CsvRecord) => void,
): Promise<Unread | undefined> {
  const records = recordsOf(text, shape)
  for (let next = await records.next(); ; next = await records.next()) {
    if (next.done) return next.value
    for (const record of next.value) take(record)
  }
}

/** Some records after the other; at the end, what was not read. */
export async function* recordsOf(
  text: AsyncIterable<string>,
  { lines, ended }: Shape,
): AsyncGenerator<readonly CsvRecord[], Unread | undefined, undefined> {
  const found: CsvRecord[] = []
  let line = 1
  const parser = parse({
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
    on_record: (fields: string[], { lines: lastLine }) => {
      found.push({ line, lastLine, fields, unended: false })
      line = lastLine + 1
      return null
    },
  })
  // Whoever waits for a write is told; without a listener, the process would end of it, too.
  parser.on('error', () => {})
  try {
    for await (const piece of text) {
      await written(parser, piece)
      yield found.splice(0)
    }
    await endOf(parser)
    const last = found.pop()
    yield last === undefined ? found : [...found, { ...last, unended: !ended }]
    return undefined
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const expected = QUOTE_FAULTS[error.code]
    if (expected === undefined) throw error
    yield found
    return { from: line, to: lines, field: Number(error.index) + 1, expected }
  }
}

function written(parser: Parser, piece: string): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(piece, error => (error ? reject(error) : resolve()))
  })
}

function endOf(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('error', reject)
    parser.once('end', resolve)
    parser.resume()
    parser.end()
  })
}
