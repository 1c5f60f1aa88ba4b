/** The rows of a book, read one after the other as often as they are needed: a large book is never held as a whole. */
import { GuijuError, isGuijuError, shown, typed } from '../core/errors.ts'
import type { Text } from '../core/finding.ts'
import { type BookFlaw, type BookRow, type Cell, unfit } from './cells.ts'
import { cellShown } from './forms.ts'
import { type Header, headerOf, type TitleOptions } from './header.ts'
import { rowOf, type TakenRow } from './row.ts'

type Rows = Iterable<readonly Cell[] | BookRow> | AsyncIterable<readonly Cell[] | BookRow>

/** A list, or a function that begins anew each time: the rows are gone through several times. */
export type BookRows = readonly (readonly Cell[] | BookRow)[] | (() => Rows)

const MOST_ROWS = 1_000_000
const TOO_MANY: Text = { en: `at most ${MOST_ROWS} rows: divide the book`, zh: `至多 ${MOST_ROWS} 行：请拆分簿册` }
const A_HEADER: Text = { en: 'a row of titles, and customers below it', zh: '一行标题，其下为客户' }
const A_ROW: Text = { en: 'a list of cells', zh: '一组单元格' }

/** Each customer of the book, or what is wrong with its row. Blank rows are passed over. */
export async function* rowsRead(
  rows: BookRows,
  options: TitleOptions,
): AsyncGenerator<TakenRow | readonly BookFlaw[], void, undefined> {
  let header: Header | undefined
  let count = 0
  for await (const one of numbered(rows)) {
    const { row, cells, unreadable } = one
    if (unreadable) yield [{ row, ...unreadable }]
    if (unreadable || cells.every(cell => cellShown(cell) === '')) continue
    if (header === undefined) {
      const found = headerOf(row, cells, options)
      if ('flaws' in found) return yield found.flaws
      header = found
      continue
    }
    if (++count > MOST_ROWS) return yield [{ row, ...unfit('', TOO_MANY) }]
    yield rowOf(row, cells, header)
  }
  if (count === 0) yield [{ row: 1, ...unfit('', A_HEADER) }]
}

async function* numbered(rows: BookRows): AsyncGenerator<BookRow, void, undefined> {
  let place = 0
  try {
    for await (const one of typeof rows === 'function' ? rows() : rows) {
      place++
      if (Array.isArray(one)) yield { row: place, cells: one }
      else if (isRow(one)) yield one
      else yield { row: place, cells: [], unreadable: unfit(shown(one), A_ROW) }
    }
  } catch (thrown) {
    throw isGuijuError(thrown) ? thrown : typed(thrown)
  }
}

const isRow = (one: unknown): one is BookRow =>
  typeof one === 'object' && one !== null && 'row' in one && 'cells' in one && Array.isArray(one.cells)

/** @throws `INVALID_OPTION` where the rows are neither a list nor a function */
export function checkRows(rows: unknown): void {
  if (Array.isArray(rows) || typeof rows === 'function') return
  const message = `rows is ${shown(rows)}, expected a list of rows, or a function that begins them anew each time`
  throw new GuijuError('INVALID_OPTION', message, { field: 'rows', value: shown(rows) })
}
