/** A run over invoice lines, for people. */
import type { Finding, Language } from '../../../src/index.ts'
import { quoted } from '../faults.ts'
import { daysOf } from '../report/days.ts'
import { indented, listed, MOST_TOLD, more, paragraphs, WIDTH } from '../report/paragraphs.ts'
import { table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import { thousands } from '../report/thousands.ts'
import type { LateReturn } from './return-figures.ts'
import type { ReturnedLine } from './returns.ts'
import type { SalesRun } from './run.ts'
import type { SalesSummary } from './summary.ts'
import { WORDS, type Words } from './words.ts'

export interface SalesReport {
  readonly file: string
  readonly run: SalesRun
  readonly summary: SalesSummary
  readonly seconds: number
}

export function salesReport(report: SalesReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { summary } = report
  return paragraphs([
    wrap(words.head(report), WIDTH),
    [words.lines, ...lineSection(summary, words)],
    [words.stock, ...words.stockFigures(summary).flatMap(listed)],
    [words.returns, ...returnSection(report, lang)],
    [words.items(summary.unmatchedItems.length), ...indented(summary.unmatchedItems.map(words.item), 2)],
    [...wrap(words.ageing(summary), WIDTH), ...ageingTable(summary, words)],
    [words.assumed, ...words.assumptions(summary).flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function lineSection(summary: SalesSummary, words: Words): string[] {
  const { impossible } = summary
  const flaws = impossible
    .slice(0, MOST_TOLD)
    .map(({ line, field, value, expected }) => words.flaw(line, field, quoted(value), expected))
  return [...words.lineFigures(summary).flatMap(listed), ...indented(flaws), ...more(impossible.length, words.more)]
}

function returnSection(report: SalesReport, lang: Language): string[] {
  const { run, summary } = report
  const words = WORDS[lang]
  const explained = (findings: readonly Finding[]) => findings.map(finding => run.office.explain(finding, lang))
  const firstHeld = run.returns.find(({ answer }) => answer === 'held')
  const titles = new Map(run.office.rules().map(({ id, title }) => [id, title[lang]]))
  const unmatched = summary.returns.reasons.flatMap(reason => {
    const first = run.returns.find(({ line }) => line.line === reason.firstLine)!
    const why = first.findings.length === 0 ? [words.noCustomer] : explained(first.findings)
    return [...indented([words.reason(reason, first.line.invoice)]), ...indented(why, 6)]
  })
  return [
    ...words.returnFigures(summary).flatMap(listed),
    ...unmatched,
    ...heldSection(firstHeld, summary, words, explained),
    ...summary.advised.flatMap(({ rule, times }) => listed(words.advised(times, titles.get(rule)!))),
    ...listed(words.late(summary)),
    ...summary.returns.late.longest.flatMap(one => lateOne(one, summary, words)),
  ]
}

function heldSection(
  first: ReturnedLine | undefined,
  { returns }: SalesSummary,
  words: Words,
  explained: (findings: readonly Finding[]) => string[],
): string[] {
  if (first === undefined) return []
  return [...listed(words.held(returns.held.lines)), ...indented(explained(first.findings))]
}

function lateOne(one: LateReturn, { zone }: SalesSummary, words: Words): string[] {
  const { dayOf, lastDayOf } = daysOf(zone)
  const days = { delivered: dayOf(one.deliveredAt), due: lastDayOf(one.due), returned: dayOf(one.returnedAt) }
  return indented([words.lateOne(one, days)])
}

function ageingTable({ ageing }: SalesSummary, words: Words): string[] {
  const rows = ageing.ranges.map(({ from, to, articles, quantity }) => [
    words.range(from, to),
    thousands(articles),
    thousands(quantity),
    ageing.quantity === 0 ? '-' : `${((100 * quantity) / ageing.quantity).toFixed(1)} %`,
  ])
  const heads = words.ageingHeads.map((head, index) => ({
    head,
    align: index === 0 ? ('left' as const) : ('right' as const),
  }))
  return table(heads, rows)
}
