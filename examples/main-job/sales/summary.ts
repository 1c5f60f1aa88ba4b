/** The figures of a run over invoice lines, as `--json` prints them: always the same for the same file and options. */
import { grouped } from '../grouped.ts'
import { type Ageing, ageingOf } from './ageing.ts'
import { type Amounts, amountsOf } from './amounts.ts'
import type { SalesFile } from './file.ts'
import { isCancellation, type SalesLine } from './line.ts'
import { type ReturnFigures, returnFigures, unmatchedItems } from './return-figures.ts'
import type { SalesRun } from './run.ts'

export interface SalesSummary {
  readonly encoding: string
  readonly zone: string
  /** In per cent. */
  readonly tolerance: string
  readonly returnDays: number
  /** The first and the last moment of the file. */
  readonly from: string
  readonly to: string
  readonly lines: LineFigures
  readonly impossible: SalesFile['impossible']
  readonly invoices: number
  readonly articles: number
  readonly customers: number
  readonly commands: { readonly given: number; readonly refused: number; readonly events: number }
  /** Assumed: at this moment, of so many articles, so many pieces. */
  readonly opening: { readonly at: string; readonly articles: number; readonly quantity: number }
  readonly sales: Amounts & { readonly toCustomers: Amounts; readonly withoutCustomer: Amounts; readonly free: Amounts }
  readonly found: Amounts
  readonly writeOffs: Amounts & { readonly withoutReason: number }
  readonly returns: ReturnFigures
  readonly services: ServiceFigures
  /** What was accepted though a rule advises otherwise (in principle), by rule. */
  readonly advised: readonly { readonly rule: string; readonly times: number }[]
  readonly unmatchedItems: ReturnType<typeof unmatchedItems>
  readonly ageing: Ageing
}

interface LineFigures {
  readonly read: number
  /** About articles: each is a sale, a return, a write-off or something found. */
  readonly used: number
  readonly services: number
  readonly impossible: number
  readonly blank: number
  /** Of those used and of services: lines that say the same as an earlier one. */
  readonly repeated: number
  readonly withoutZone: number
}

interface ServiceFigures {
  readonly lines: number
  /** Of those: lines of cancellations. */
  readonly cancelled: number
  readonly codes: readonly { readonly code: string; readonly lines: number }[]
}

export async function summaryOf(file: SalesFile, run: SalesRun, events: number): Promise<SalesSummary> {
  const { lines, encoding, impossible } = file
  const { zone, tolerance, returnDays } = run.terms
  const { at, items } = run.opened
  const distinct = (of: (line: SalesLine) => unknown) => new Set(lines.map(of)).size
  return {
    encoding,
    zone,
    tolerance,
    returnDays,
    from: lines[0]!.at,
    to: lines.at(-1)!.at,
    lines: lineFigures(file),
    impossible,
    invoices: distinct(({ invoice }) => invoice),
    articles: items.length,
    customers: new Set(lines.flatMap(({ customer }) => customer ?? [])).size,
    commands: { ...run.commands, events },
    opening: {
      at,
      articles: items.filter(({ quantity }) => quantity > 0).length,
      quantity: items.reduce((sum, { quantity }) => sum + quantity, 0),
    },
    ...byKind(lines),
    returns: returnFigures(run.returns),
    advised: [...run.advised].map(([rule, times]) => ({ rule, times })),
    unmatchedItems: unmatchedItems(run.returns, items),
    ageing: await ageingOf(run, lines.at(-1)!.at),
  }
}

function lineFigures({ lines, read, impossible, blank, repeated }: SalesFile): LineFigures {
  const services = lines.filter(({ kind }) => kind === 'service').length
  const withoutZone = lines.filter(({ zoned }) => !zoned).length
  const used = lines.length - services
  return { read, used, services, impossible: impossible.length, blank, repeated, withoutZone }
}

function byKind(lines: readonly SalesLine[]): Pick<SalesSummary, 'sales' | 'found' | 'writeOffs' | 'services'> {
  const kinds = grouped(lines, ({ kind }) => kind)
  const [sales, found, writeOffs, services] = (['sale', 'found', 'write-off', 'service'] as const).map(
    kind => kinds.get(kind) ?? [],
  ) as [SalesLine[], SalesLine[], SalesLine[], SalesLine[]]
  const named = sales.filter(({ customer }) => customer !== undefined)
  return {
    sales: {
      ...amountsOf(sales),
      toCustomers: amountsOf(named),
      withoutCustomer: amountsOf(sales.filter(({ customer }) => customer === undefined)),
      free: amountsOf(named.filter(({ price }) => Number(price) === 0)),
    },
    found: amountsOf(found),
    writeOffs: {
      ...amountsOf(writeOffs),
      withoutReason: writeOffs.filter(({ description }) => description === undefined).length,
    },
    services: serviceFigures(services),
  }
}

function serviceFigures(services: readonly SalesLine[]): ServiceFigures {
  const cancelled = services.filter(({ invoice }) => isCancellation(invoice)).length
  const codes = [...grouped(services, ({ code }) => code)].map(([code, some]) => ({ code, lines: some.length }))
  return {
    lines: services.length,
    cancelled,
    codes: codes.sort((a, b) => b.lines - a.lines || (a.code < b.code ? -1 : 1)),
  }
}
