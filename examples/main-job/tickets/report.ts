/** A run over tickets, for people. */
import { type Language, wallTime } from '../../../src/index.ts'
import { quoted } from '../faults.ts'
import { FILE_WORDS, fileLines } from '../report/file-words.ts'
import { indented, listed, MOST_SHOWN, more, paragraphs, WIDTH } from '../report/page.ts'
import { wrap } from '../report/text-width.ts'
import { monthTable, sectionTable } from './case-tables.ts'
import type { TicketFile } from './file.ts'
import type { TicketRun } from './run.ts'
import type { TicketSummary } from './summary.ts'
import { WORDS } from './words.ts'
import { worstLines } from './worst-lines.ts'

export interface TicketReport {
  readonly file: string
  readonly tickets: TicketFile
  readonly run: TicketRun
  readonly summary: TicketSummary
  readonly seconds: number
}

export function ticketReport(report: TicketReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { run, summary } = report
  return paragraphs([
    wrap(words.head(report, wallTime(run.terms.calendar, summary.to)), WIDTH),
    [words.lines, ...lineSection(report, lang)],
    [words.refused(summary.commands), ...refusedSection(report, lang)],
    [words.cases, ...caseSection(summary, lang)],
    [words.bySection(summary.limitDays), ...sectionTable(summary, words)],
    [words.byMonth, ...monthTable(summary, words)],
    [words.worst(summary.worst.length), ...worstLines(summary, words)],
    [words.assumed, ...words.assumptions(summary).flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function lineSection({ tickets: { sheet }, summary }: TicketReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { lines, zone, repeatedLines, unknownActivities } = summary
  const unknown = unknownActivities
    .slice(0, MOST_SHOWN)
    .map(({ activity, lines }) => words.unknownActivity(quoted(activity), lines))
  return [
    ...fileLines({ sheet, lines, zone }, lang, [words.repeated(lines.repeated, repeatedLines[0])]),
    ...listed(words.unknown(unknownActivities.length)),
    ...indented(unknown),
    ...more(unknownActivities.length, FILE_WORDS[lang].more),
  ]
}

function refusedSection({ run }: TicketReport, lang: Language): string[] {
  const words = WORDS[lang]
  return run.refused.byKind().flatMap(kind => {
    const sentences = kind.findings.map(finding => words.sentence(run.office.explain(finding, lang)))
    return [...indented([words.refusedKind(kind)], 2), ...indented(sentences)]
  })
}

function caseSection(summary: TicketSummary, lang: Language): string[] {
  const words = WORDS[lang]
  const { cases, outOfOrder, changes } = summary
  return [
    ...words.caseFigures(summary).flatMap(listed),
    ...listed(words.order(cases)),
    ...indented(outOfOrder.slice(0, MOST_SHOWN).map(words.outOfOrder)),
    ...more(cases.beginningWithClosed + cases.workAfterClosed, FILE_WORDS[lang].more),
    ...listed(words.changes(cases)),
    ...indented(changes.slice(0, MOST_SHOWN).map(words.change)),
    ...more(cases.changedCustomer + cases.changedProduct, FILE_WORDS[lang].more),
  ]
}
