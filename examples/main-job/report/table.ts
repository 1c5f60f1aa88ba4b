/** Rows in aligned columns, on any terminal at most as wide as a page. The first column gives way where they are not. */
import { type Cut, cutApart, cutMiddle } from './cut.ts'
import { WIDTH } from './page.ts'
import { padEnd, padStart, widestOf, widthOf } from './text-width.ts'

export interface Column {
  readonly head: string
  /** Figures stand to the right, words to the left. */
  readonly align?: 'left' | 'right'
  /** How the first column is cut. */
  readonly cut?: Cut
}

const GAP = 2
const INDENT = 2

/** The texts of the first column are distinct. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width = WIDTH): string[] {
  const heads = columns.map(({ head }) => head)
  const widths = heads.map((head, index) => widest([head, ...rows.map(row => row[index] ?? '')]))
  const others = widths.slice(1).reduce((sum, each) => sum + GAP + each, INDENT)
  const names = fitted(
    rows.map(([name = '']) => name),
    width - others,
    columns[0]!.cut,
  )
  widths[0] = widest([heads[0]!, ...names])
  return [heads, ...rows.map((row, index) => [names[index]!, ...row.slice(1)])].map(cells => {
    const padded = columns.map(({ align = 'right' }, index) =>
      (align === 'left' ? padEnd : padStart)(cells[index] ?? '', widths[index]!),
    )
    return `${' '.repeat(INDENT)}${padded.join(' '.repeat(GAP))}`.trimEnd()
  })
}

/** Columns by their heads: the first holds names, the others figures. */
export function namesAndFigures(heads: readonly string[]): Column[] {
  return heads.map((head, index) => ({ head, align: index === 0 ? 'left' : 'right' }))
}

/**
 * They are padded by their width on most terminals. Where a terminal takes what is ambiguous for wide, a row grows by so
 * much: room is left for that, too.
 */
function fitted(texts: readonly string[], room: number, cut: Cut = cutMiddle): string[] {
  const growth = Math.max(...texts.map(growthOf))
  if (widest(texts) + growth <= room) return [...texts]
  const left = Math.max(1, Math.min(growth, Math.floor(room / 2)))
  return cutApart(texts, text => widthOf(text) <= room - left && growthOf(text) <= left, cut)
}

function growthOf(text: string): number {
  return widestOf(text) - widthOf(text)
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(widthOf))
}
