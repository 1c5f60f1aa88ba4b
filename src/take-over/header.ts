/** Where the columns of a book stand, by the titles of its first row. */
import type { Text } from '../core/finding.ts'
import { alike, type BookFlaw, type Cell, unfit } from './cells.ts'
import { COLUMN_NAMES, type ColumnName, columnOf } from './columns.ts'
import { cellShown } from './forms.ts'

export interface TitleOptions {
  /** Other titles of columns, as this book has them. Chinese and English ones are known. */
  readonly mapping?: Readonly<Partial<Record<ColumnName, string>>>
  /** Titles of columns that are passed over. */
  readonly ignore?: readonly string[]
}

export interface Header {
  readonly width: number
  /** The columns that are read, from left to right, with the title that they have in this book. */
  readonly places: readonly { readonly name: ColumnName; readonly place: number; readonly title: string }[]
}

/** What each title stands for. */
export function titlesOf({ mapping = {} }: TitleOptions): ReadonlyMap<string, ColumnName> {
  const titles = new Map<string, ColumnName>()
  for (const name of COLUMN_NAMES) {
    const { zh, en } = columnOf(name).title
    for (const title of [name, zh, en]) titles.set(alike(title), name)
  }
  for (const [name, title] of Object.entries(mapping)) titles.set(alike(title), name as ColumnName)
  return titles
}

const KNOWN: Text = {
  en: `one of: ${COLUMN_NAMES.map(name => columnOf(name).title.en).join(', ')}; other columns are named as ignored`,
  zh: `下列之一：${COLUMN_NAMES.map(name => columnOf(name).title.zh).join('、')}；其余列须写明忽略`,
}

const ONCE: Text = { en: 'each column once', zh: '每列只出现一次' }

/** The header, or all that is wrong with it. */
export function headerOf(
  row: number,
  cells: readonly Cell[],
  options: TitleOptions,
): Header | { readonly flaws: readonly BookFlaw[] } {
  const titles = titlesOf(options)
  const ignored = new Set(options.ignore?.map(alike))
  const places: Header['places'][number][] = []
  const flaws: BookFlaw[] = []
  for (const [place, cell] of cells.entries()) {
    const title = cellShown(cell)
    const name = titles.get(alike(title))
    if (title === '' || ignored.has(alike(title))) continue
    if (name === undefined) flaws.push({ row, ...unfit(title, KNOWN, title) })
    else if (places.some(one => one.name === name)) flaws.push({ row, ...unfit(title, ONCE, title) })
    else places.push({ name, place, title })
  }
  const missing = COLUMN_NAMES.filter(name => columnOf(name).needed && !places.some(one => one.name === name))
  for (const name of missing) flaws.push({ row, ...lacking(name, cells) })
  return flaws.length > 0 ? { flaws } : { width: cells.length, places }
}

function lacking(name: ColumnName, cells: readonly Cell[]) {
  const { zh, en } = columnOf(name).title
  const value = cells.map(cellShown).join(', ')
  return unfit(value, { en: `a column "${en}" or "${zh}"`, zh: `应有“${zh}”（${en}）一列` }, en)
}
