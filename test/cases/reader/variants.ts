/**
 * What the rows of the next table are to be repeated for. Each `{name}` in them is what the variant says:
 *
 *     | for edition | clause |
 *     |---|---|
 *     | D02 | D02-9.3.3 |
 *     | D03 | D03-9.3.7 |
 */
import { PageFault } from './fault.ts'
import type { Block, Passage } from './markdown.ts'

type Table = Extract<Block, { kind: 'table' }>

export interface Variant {
  readonly change: (cell: Passage) => Passage
  /** A column of this name says what the company gives in all the rows. */
  readonly company: Passage | null
}

export const isVariants = ({ heads }: Table) => heads[0]!.text.startsWith('for ')

/** One that changes nothing, where there is no such table. */
export function variantsOf(table: Table | null): Variant[] {
  if (!table) return [{ change: cell => cell, company: null }]
  const names = table.heads.map(({ text }, index) => (index === 0 ? text.slice('for '.length) : text))
  for (const [index, name] of names.entries()) {
    if (/^\w+$/.test(name)) continue
    throw new PageFault(table.heads[index]!.placeAt(0), `expected a name of letters, found ${JSON.stringify(name)}`)
  }
  const company = names.indexOf('company')
  return table.rows.map(row => ({
    change: cell => filled(cell, names, row),
    company: company < 0 ? null : row[company]!,
  }))
}

function filled(cell: Passage, names: readonly string[], row: readonly Passage[]): Passage {
  const text = cell.text.replaceAll(/\{(\w+)\}/g, (typed, name: string) => row[names.indexOf(name)]?.text ?? typed)
  return text === cell.text ? cell : { text, placeAt: () => cell.placeAt(0) }
}
