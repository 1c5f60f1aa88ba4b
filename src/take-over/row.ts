/** One row of a book as a customer with a department, or all that is wrong with it. */
import type { Text } from '../core/finding.ts'
import { wordFor } from '../core/vocabulary.ts'
import type { Grade, Kind } from '../facts/customer/words/index.ts'
import { filingWords, type PaperKind } from '../facts/filing/words.ts'
import { alike, type BookFlaw, type Cell, unfit } from './cells.ts'
import { CONDITIONS, type ColumnName, columnOf } from './columns.ts'
import { cellShown, readCell } from './forms.ts'
import { type Header, titlesOf } from './header.ts'

/** What a row says, as `customer.take-over` takes it, with one department. */
export interface TakenRow {
  readonly row: number
  readonly customerId: string
  readonly departmentId: string
  readonly kind: Kind
  readonly name: string | null
  readonly grade: Grade
  readonly papers: readonly { readonly paperId: string; readonly kind: PaperKind; readonly title: string }[]
  readonly distinctFrom: readonly string[]
  /** Without its source. */
  readonly command: Readonly<Record<string, unknown>>
}

const FILLED: Text = { en: 'not blank', zh: '不得空白' }
const WHOLE: Text = { en: 'a row as long as the header', zh: '与标题行同样长' }
const ONE_HEADER: Text = { en: 'one row of titles, and customers below it', zh: '仅一行标题，其下为客户' }

export function rowOf(row: number, cells: readonly Cell[], header: Header): TakenRow | readonly BookFlaw[] {
  const { places, width } = header
  const beyond = cells.findIndex((cell, place) => place >= width && cellShown(cell) !== '')
  if (beyond >= 0) return [{ row, ...unfit(cellShown(cells[beyond]), WHOLE) }]
  if (isHeaderAgain(cells, header)) return [{ row, ...unfit(cells.map(cellShown).join(', '), ONE_HEADER) }]
  const flaws: BookFlaw[] = []
  const values: Partial<Record<ColumnName, unknown>> = {}
  for (const { name, place, title } of places) {
    const { form, needed } = columnOf(name)
    const read = readCell(cells[place], form)
    if ('expected' in read) flaws.push({ row, ...unfit(cellShown(cells[place]), read.expected, title) })
    else if (read.value !== undefined) values[name] = read.value
    else if (needed) flaws.push({ row, ...unfit('', FILLED, title) })
  }
  return flaws.length > 0 ? flaws : taken(row, values)
}

const TITLES = titlesOf({})

/** Titles stand where customers should: a second row of them, in the other language perhaps. */
function isHeaderAgain(cells: readonly Cell[], { places }: Header): boolean {
  return places.filter(({ name, place }) => TITLES.get(alike(cellShown(cells[place]))) === name).length >= 2
}

type Values = Readonly<Partial<Record<ColumnName, unknown>>>

function taken(row: number, values: Values): TakenRow {
  // Each was read by the form of its column.
  const said = values as Values & Pick<TakenRow, 'customerId' | 'departmentId' | 'kind' | 'grade'>
  const { customerId, departmentId, kind, grade } = said
  const named = (values.papers ?? []) as readonly { paperId: string; kind: PaperKind }[]
  const papers = named.map(one => ({ ...one, title: wordFor(filingWords.paper, one.kind, 'zh') }))
  const distinctFrom = (values.distinctFrom ?? []) as readonly string[]
  const name = (values.name ?? null) as string | null
  const scale = only(values, 'hospitalLevel', 'specialty', 'beds')
  const command = {
    type: 'customer.take-over',
    customerId,
    kind,
    ...only(values, 'name', 'region', 'remote'),
    ...(Object.keys(scale).length > 0 && { scale }),
    ...(distinctFrom.length > 0 && { distinctFrom }),
    departments: [
      {
        departmentId,
        grade,
        ...only(values, 'varieties', 'licensedVarieties'),
        conditions: conditionsOf(values, kind),
        ...only(values, 'admittedOn', 'gradedOn', 'reviewedOn', 'contactedOn', 'visitedOn'),
        papers,
      },
    ],
    grades: 'later',
  }
  return { row, customerId, departmentId, kind, name, grade, papers, distinctFrom, command }
}

function only(values: Values, ...names: readonly ColumnName[]): Values {
  return Object.fromEntries(names.flatMap(name => (values[name] === undefined ? [] : [[name, values[name]]])))
}

/** What the book does not say was not found. */
function conditionsOf(values: Values, kind: Kind): Readonly<Record<string, boolean>> {
  const asked = CONDITIONS.filter(name => {
    return name !== 'medicalLicences' || kind === 'medical-institution' || values[name] !== undefined
  })
  return Object.fromEntries(asked.map(name => [name, values[name] === true]))
}
