/** A heading and what stands below it: whose cases they are, and what holds for all rows. */
import type { Regulation } from '../../../src/core/regulation.ts'
import type { Passage } from './markdown.ts'
import type { TableRow } from './table.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Section {
  /** The rule, obligation or provision of the heading; null where the rows name it. */
  readonly provision: string | null
  readonly rules: ReadonlySet<string>
  readonly provisions: ReadonlySet<string>
  readonly beside: readonly Regulation[]
  readonly words: Vocabulary
  /** What holds for every row that leaves it out: `clause`, or `✗ clause` for the rows with that sign. */
  readonly everyRow: ReadonlyMap<string, Passage>
  /** The cell of a row, or what holds for every row. */
  readonly filled: (row: TableRow, column: string, sign: string | null) => Passage
}

export function sectionOf(parts: Omit<Section, 'filled'>): Section {
  const { everyRow } = parts
  return {
    ...parts,
    filled: (row, column, sign) => {
      const cell = row.cell(column)
      if (cell.text !== '') return cell
      return everyRow.get(`${sign} ${column}`) ?? everyRow.get(column) ?? cell
    },
  }
}
