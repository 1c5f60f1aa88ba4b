/** A run over invoice lines, for people. */
import type { Finding, Language } from '../../../src/index.ts'
import { share, thousands } from '../report/amount.ts'
import { daysOf } from '../report/days.ts'
import { fileLines } from '../report/file-words.ts'
import { indented, listed, paragraphs, WIDTH } from '../report/page.ts'
import { namesAndFigures, table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import type { SalesFile } from './file.ts'
import type { LateReturn } from './return-figures.ts'
import type { SalesRun } from './run.ts'
import type { SalesSummary } from './summary.ts'
import { WORDS, type Words } from './words.ts'

export interface SalesReport {
  readonly file: string
  readonly sales: SalesFile
  readonly run: SalesRun
  readonly summary: SalesSummary
  readonly seconds: number
}

export function salesReport(report: SalesReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { summary, sales } = report
  const { lines, zone } = summary
  return paragraphs([
    wrap(words.head(report), WIDTH),
    [words.lines, ...fileLines({ sheet: sales.sheet, lines, zone }, lang, words.lineFigures(summary))],
    [words.stock, ...words.stockFigures(summary).flatMap(listed)],
    [words.returns, ...returnSection(report, lang)],
    [words.items(summary.unmatchedItems.length), ...indented(summary.unmatchedItems.map(words.item), 2)],
    [...wrap(words.ageing(summary), WIDTH), ...ageingTable(summary, words)],
    [words.assumed, ...words.assumptions(summary).flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function returnSection({ run, summary }: SalesReport, lang: Language): string[] {
  const words = WORDS[lang]
  const explained = (findings: readonly Finding[]) => findings.map(finding => run.office.explain(finding, lang))
  const { firstHeld } = run.returns
  const titles = new Map(run.office.rules().map(({ id, title }) => [id, title[lang]]))
  const unmatched = run.returns.reasons().flatMap(({ first, ...reason }) => {
    const why = first.findings.length === 0 ? [words.noCustomer] : explained(first.findings)
    return [...indented([words.reason(reason, first.line.invoice)]), ...indented(why, 6)]
  })
  return [
    ...words.returnFigures(summary).flatMap(listed),
    ...unmatched,
    ...(firstHeld === undefined ? [] : listed(words.held(summary.returns.held.lines))),
    ...(firstHeld === undefined ? [] : indented(explained(firstHeld.findings))),
    ...summary.advised.flatMap(({ rule, times }) => listed(words.advised(times, titles.get(rule)!))),
    ...listed(words.late(summary)),
    ...summary.returns.late.longest.flatMap(late => lateLines(late, summary, words)),
  ]
}

function lateLines(late: LateReturn, { zone }: SalesSummary, words: Words): string[] {
  const { dayOf, lastDayOf } = daysOf(zone)
  const days = { delivered: dayOf(late.deliveredAt), due: lastDayOf(late.due), returned: dayOf(late.returnedAt) }
  return indented([words.lateReturn(late, days)])
}

function ageingTable({ ageing }: SalesSummary, words: Words): string[] {
  const rows = ageing.ranges.map(({ from, to, articles, quantity }) => [
    words.range(from, to),
    thousands(articles),
    thousands(quantity),
    share(quantity, ageing.quantity),
  ])
  return table(namesAndFigures(words.ageingHeads), rows)
}
