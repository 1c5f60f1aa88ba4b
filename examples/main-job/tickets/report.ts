/** A run over tickets, for people. */
import { type Language, wallTime } from '../../../src/index.ts'
import { quoted } from '../faults.ts'
import { daysOf } from '../report/days.ts'
import { indented, listed, MOST_TOLD, more, paragraphs, WIDTH } from '../report/paragraphs.ts'
import { type Column, table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import type { TicketRun } from './run.ts'
import type { TicketSummary } from './summary.ts'
import { type Heads, WORDS, type Words } from './words.ts'
import type { WorstCase } from './worst.ts'

export interface TicketReport {
  readonly file: string
  readonly run: TicketRun
  readonly summary: TicketSummary
  readonly seconds: number
}

export function ticketReport(report: TicketReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { run, summary } = report
  return paragraphs([
    wrap(words.head(report, wallTime(run.terms.calendar, summary.to)), WIDTH),
    [words.lines, ...lineSection(summary, words)],
    [words.refused(summary.commands), ...refusedSection(report, lang)],
    [words.cases, ...words.caseFigures(summary).flatMap(listed)],
    [words.bySection(summary.limitDays), ...sectionTable(summary, words.heads)],
    [words.byMonth, ...monthTable(summary, words.heads)],
    [words.worst(summary.worst.length), ...summary.worst.flatMap(one => worstCase(one, summary, words))],
    [words.assumed, ...words.assumptions(summary).flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function lineSection(summary: TicketSummary, words: Words): string[] {
  const { impossible, unknownActivities } = summary
  const flaws = impossible
    .slice(0, MOST_TOLD)
    .map(({ line, field, value, expected }) => words.flaw(line, field, quoted(value), expected))
  const unknown = unknownActivities
    .slice(0, MOST_TOLD)
    .map(({ activity, lines }) => words.unknownActivity(quoted(activity), lines))
  return [
    ...words.lineFigures(summary).flatMap(listed),
    ...indented(flaws),
    ...more(impossible.length, words.more),
    ...words.unknown(unknownActivities.length).flatMap(listed),
    ...indented(unknown),
    ...more(unknownActivities.length, words.more),
  ]
}

function refusedSection({ run, summary }: TicketReport, lang: Language): string[] {
  return summary.refused.flatMap(({ command, rules, times, firstLine }) => {
    const first = run.refused.find(({ line, command: refused }) => line.line === firstLine && refused === command)!
    const sentences = first.findings.map(finding => run.office.explain(finding, lang))
    const head = WORDS[lang].refusedKind({ command, rules, times, firstLine, caseId: first.line.caseId })
    return [...indented([head], 2), ...indented(sentences)]
  })
}

function sectionTable({ sections }: TicketSummary, heads: Heads): string[] {
  const rows = sections.map(({ section, cases, inTime, late, open, overdue, undecidable }) => [
    section.length > 24 ? `${section.slice(0, 23)}…` : section,
    ...[cases, inTime, late].map(String),
    share(late, inTime + late),
    ...[open, overdue, undecidable].map(String),
  ])
  return table(columns(heads.sections), rows)
}

function monthTable({ months }: TicketSummary, heads: Heads): string[] {
  const rows = months.map(({ month, closed, inTime, late }) => [
    month,
    ...[closed, inTime, late].map(String),
    share(late, closed),
  ])
  return table(columns(heads.months), rows)
}

function columns(heads: readonly string[]): Column[] {
  return heads.map((head, index) => ({ head, align: index === 0 ? 'left' : 'right' }))
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}

function worstCase(one: WorstCase, { zone }: TicketSummary, words: Words): string[] {
  const { dayOf, lastDayOf } = daysOf(zone)
  const counted = one.counted.map(({ from, to, days }) => words.interval(dayOf(from), lastDayOf(to), days))
  const days = {
    registered: dayOf(one.registeredAt),
    closed: one.closedAt && dayOf(one.closedAt),
    due: lastDayOf(one.due),
  }
  return [...indented([words.worstCase(one, days)], 2), ...indented([words.counted(counted)])]
}
