/** A take-over, for people. */
import type { Language, Office } from '../../../src/index.ts'
import { thousands } from '../report/amount.ts'
import { cutEnd } from '../report/cut.ts'
import { departmentTable, type Shares } from '../report/department-table.ts'
import { dutyTable } from '../report/duty-table.ts'
import type { DutyTally } from '../report/duty-tally.ts'
import { indented, listed, MOST_SHOWN, more, paragraphs, WIDTH } from '../report/page.ts'
import { table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import type { CustomersSummary, Taken } from './summary.ts'
import { WORDS } from './words.ts'

export interface CustomersReport {
  readonly file: string
  readonly office: Office
  readonly outcome: Taken
  readonly shares: Shares
  readonly duties: DutyTally | undefined
  readonly summary: CustomersSummary
  readonly seconds: number
}

export function customersReport(report: CustomersReport, lang: Language): string[] {
  const { office, outcome, shares, duties } = report
  const words = WORDS[lang]
  return paragraphs([
    wrap(words.head(report), WIDTH),
    [words.departments, ...departmentTable(shares, lang)],
    [words.breaches(outcome.breaches.reduce((sum, { times }) => sum + times, 0)), ...breachTable(report, lang)],
    outcome.refusedCount === 0 ? [] : [words.refused(outcome.refusedCount), ...refusedLines(report, lang)],
    duties ? [words.duties(duties.total()), ...dutyTable(duties, office, lang)] : wrap(words.noDuties, WIDTH),
    [words.assumed, ...words.assumptions.flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function breachTable({ office, outcome }: CustomersReport, lang: Language): string[] {
  if (outcome.breaches.length === 0) return []
  const [rule, clause, times, first] = WORDS[lang].breachHeads
  const columns = [
    { head: rule, align: 'left', cut: cutEnd },
    { head: clause, align: 'left' },
    { head: times },
    { head: first },
  ] as const
  const rows = outcome.breaches.map(one => [
    office.word('rule', one.rule, lang),
    one.clause ?? '-',
    thousands(one.times),
    thousands(one.firstRow),
  ])
  return table(columns, rows)
}

function refusedLines({ office, outcome }: CustomersReport, lang: Language): string[] {
  const words = WORDS[lang]
  const said = outcome.refused
    .slice(0, MOST_SHOWN)
    .map(({ row, findings }) => `${words.at(row)}${findings.map(one => office.explain(one, lang)).join(' ')}`)
  return [...indented(said), ...more(outcome.refusedCount, words.more)]
}
