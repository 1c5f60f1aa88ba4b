/** The figures of a run over invoice lines, as `--json` prints them: always the same for the same file and options. */
import { type FileFigures, fileFigures, type LineCounts } from '../csv/file-figures.ts'
import type { LineTable } from '../stage/line-table.ts'
import type { Ageing } from './ageing.ts'
import type { SalesFile } from './file.ts'
import { type KindFigures, kindFigures } from './kind-figures.ts'
import type { ReturnFigures, UnmatchedItem } from './return-figures.ts'
import type { SalesRun } from './run.ts'

export interface SalesSummary extends FileFigures, KindFigures {
  readonly zone: string
  /** In per cent. */
  readonly tolerance: string
  readonly returnDays: number
  /** The first and the last moment of the file. */
  readonly from: string
  readonly to: string
  readonly lines: LineCounts & {
    /** Beside those used, which are about articles. */
    readonly services: number
    /** Of those used and of services: lines that say the same as an earlier one. */
    readonly repeated: number
    readonly withoutZone: number
  }
  readonly invoices: number
  readonly articles: number
  readonly customers: number
  readonly commands: { readonly given: number; readonly refused: number; readonly events: number }
  /** Assumed: at this moment, of so many articles, so many pieces. */
  readonly opening: { readonly at: string; readonly articles: number; readonly quantity: number }
  readonly returns: ReturnFigures
  /** What was accepted though a rule advises otherwise (in principle), by rule. */
  readonly advised: readonly { readonly rule: string; readonly times: number }[]
  readonly unmatchedItems: readonly UnmatchedItem[]
  readonly ageing: Ageing
}

const MOST_ITEMS = 10

export function summaryOf({ sheet, table }: SalesFile, run: SalesRun, events: number): SalesSummary {
  const { from, to, terms, opened, commands, returns, advised, ageing } = run
  const { at, items } = opened
  return {
    ...fileFigures(sheet, lineCounts(table)),
    ...terms,
    from,
    to,
    invoices: distinct(table, 'invoice'),
    articles: items.count,
    customers: distinct(table, 'customer'),
    commands: { ...commands, events },
    opening: { at, ...items.inStock() },
    ...kindFigures(table),
    returns: returns.figures(),
    advised: [...advised].map(([rule, times]) => ({ rule, times })),
    unmatchedItems: items.unmatched(MOST_ITEMS),
    ageing,
  }
}

function lineCounts(table: LineTable) {
  const count = (condition: string) => table.count(`SELECT count(*) FROM lines WHERE ${condition}`)
  const lines = count('true')
  const services = count("kind = 'service'")
  const repeated = lines - distinct(table, 'digest')
  return { used: lines - services, services, repeated, withoutZone: count('NOT zoned') }
}

// By groups, which SQLite sorts on the disk; count(DISTINCT …) would look each of them up in a tree.
function distinct(table: LineTable, column: string): number {
  return table.count(`SELECT count(${column}) FROM (SELECT ${column} FROM lines GROUP BY ${column})`)
}
