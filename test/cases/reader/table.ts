/** Rows of a table by the heads of their columns. */
import { anyOf, PageFault } from './fault.ts'
import type { Block, Passage } from './markdown.ts'

type Table = Extract<Block, { kind: 'table' }>

export interface TableRow {
  /** The cell of a column; empty where the table has no such column. */
  readonly cell: (column: string) => Passage
  /** @throws where it is empty or the table has no such column */
  readonly needed: (column: string) => Passage
  /** The row, with other text in its cells. */
  readonly changed: (change: (cell: Passage) => Passage) => TableRow
}

/** @param columns those that may stand behind the first */
export function tableRows({ heads, rows }: Table, columns: readonly string[]): TableRow[] {
  const names = heads.map(({ text }) => text)
  for (const [index, head] of heads.entries()) {
    if (index > 0 && !columns.includes(head.text))
      throw new PageFault(head.placeAt(0), `expected a column ${anyOf(columns)}, found ${JSON.stringify(head.text)}`)
    if (names.indexOf(head.text) < index)
      throw new PageFault(head.placeAt(0), `expected each column once, found ${head.text} again`)
  }
  return rows.map(cells => rowOf(names, cells, heads[0]!))
}

function rowOf(names: readonly string[], cells: readonly Passage[], head: Passage): TableRow {
  const cell = (column: string): Passage => {
    const index = names.indexOf(column)
    return index < 0 ? { text: '', placeAt: () => head.placeAt(0) } : cells[index]!
  }
  const needed = (column: string): Passage => {
    const found = cell(column)
    if (found.text !== '') return found
    const what = names.includes(column) ? `something in the column ${column}` : `a column ${column}`
    throw new PageFault(found.placeAt(0), `expected ${what}`)
  }
  return { cell, needed, changed: change => rowOf(names, cells.map(change), head) }
}
