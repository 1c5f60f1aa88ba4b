/** Cases in time and late as tables: by section, by month of closing. */
import { share, thousands } from '../report/amount.ts'
import { more } from '../report/page.ts'
import { namesAndFigures, table } from '../report/table.ts'
import type { TicketSummary } from './summary.ts'
import type { Words } from './words.ts'

const MOST_SECTIONS = 20
const MOST_MONTHS = 24

/** Where there are many, those with the most cases. */
export function sectionTable({ sections }: TicketSummary, words: Words): string[] {
  const largest = new Set([...sections].sort((a, b) => b.cases - a.cases).slice(0, MOST_SECTIONS))
  const shown = sections.filter(section => largest.has(section))
  const rows = shown.map(({ section, cases, inTime, late, open, overdue, undecidable }) => [
    section,
    ...[cases, inTime, late].map(thousands),
    share(late, inTime + late),
    ...[open, overdue, undecidable].map(thousands),
  ])
  const left = sections.filter(section => !largest.has(section)).reduce((sum, { cases }) => sum + cases, 0)
  return [
    ...table(namesAndFigures(words.heads.sections), rows),
    ...more(sections.length, count => words.moreSections(count, left), MOST_SECTIONS),
  ]
}

/** Where there are many, the latest. */
export function monthTable({ months }: TicketSummary, words: Words): string[] {
  const rows = months
    .slice(-MOST_MONTHS)
    .map(({ month, closed, inTime, late }) => [month, ...[closed, inTime, late].map(thousands), share(late, closed)])
  const before = months.slice(0, -MOST_MONTHS).reduce((sum, { closed }) => sum + closed, 0)
  return [
    ...table(namesAndFigures(words.heads.months), rows),
    ...more(months.length, count => words.moreMonths(count, before), MOST_MONTHS),
  ]
}
