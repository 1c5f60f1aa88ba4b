/** A run over calls, for the manager of the desk. */
import { type Language, officeCalendar, wallTime } from '../../../src/index.ts'
import { quoted } from '../faults.ts'
import { share, thousands } from '../report/amount.ts'
import { daysOf } from '../report/days.ts'
import { dutyTable } from '../report/duty-table.ts'
import { FILE_WORDS, fileLines } from '../report/file-words.ts'
import { indented, listed, MOST_SHOWN, more, paragraphs, WIDTH } from '../report/page.ts'
import { namesAndFigures, table } from '../report/table.ts'
import { wrap } from '../report/text-width.ts'
import type { RefusedSteps } from '../steps/refused-steps.ts'
import type { CallsFile } from './file.ts'
import type { ReplyCounts, WorstReply } from './reply-tally.ts'
import type { CallsRun } from './run.ts'
import type { CallsSummary } from './summary.ts'
import { WORDS } from './words.ts'

export interface CallsReport {
  readonly file: string
  readonly calls: CallsFile
  readonly run: CallsRun
  readonly summary: CallsSummary
  readonly seconds: number
}

export function callsReport(report: CallsReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { run, summary } = report
  const { desk, office } = run
  const { months, departments, worst, zone } = summary
  const at = (instant: string) => wallTime(officeCalendar({ zone }), instant)
  return paragraphs([
    wrap(words.head(report, at(summary.to)), WIDTH),
    [words.lines, ...lineSection(report, lang)],
    [words.refused(summary.commands), ...toldSection(run.refused, report, lang)],
    run.objected.count === 0 ? [] : [words.objected, ...toldSection(run.objected, report, lang)],
    [words.answers, ...words.answerFigures(summary).flatMap(listed)],
    [words.owed(summary.duties), ...dutyTable(desk.duties, office, lang, { days: daysOf(zone) })],
    [
      words.byMonth,
      ...replyTable(
        months.map(({ month, ...counts }) => [month, counts]),
        words.months,
        lang,
      ),
    ],
    [words.byDepartment, ...departmentTable(departments, lang)],
    [
      words.worst(worst.length),
      ...indented(
        worst.map(reply => worstLine(reply, at, lang)),
        2,
      ),
    ],
    [words.assumed, ...words.assumptions(summary).flatMap(listed)],
    wrap(words.further, WIDTH),
  ])
}

function lineSection({ calls: { sheet }, summary }: CallsReport, lang: Language): string[] {
  const words = WORDS[lang]
  const { lines, zone, repeatedLines, unknown } = summary
  const names = unknown.slice(0, MOST_SHOWN).map(each => words.unknownName({ ...each, name: quoted(each.name) }))
  return [
    ...fileLines({ sheet, lines, zone }, lang, [words.repeated(lines.repeated, repeatedLines[0])]),
    ...listed(words.unknown(unknown.length)),
    ...indented(names),
    ...more(unknown.length, FILE_WORDS[lang].more),
  ]
}

function toldSection(told: RefusedSteps, { run }: CallsReport, lang: Language): string[] {
  const words = WORDS[lang]
  return told.byKind().flatMap(kind => {
    const sentences = kind.findings.map(finding => words.sentence(run.office.explain(finding, lang)))
    return [...indented([words.toldKind(kind)], 2), ...indented(sentences)]
  })
}

const MOST_MONTHS = 24
const MOST_DEPARTMENTS = 20

/** Where there are many rows, the latest. */
function replyTable(
  rows: readonly (readonly [name: string, counts: ReplyCounts])[],
  heads: { readonly name: string; readonly left: (count: number) => string },
  lang: Language,
): string[] {
  const shown = rows
    .slice(-MOST_MONTHS)
    .map(([name, { receptions, kept, missed, waiting, overdue }]) => [
      name,
      ...[receptions, kept, missed].map(thousands),
      share(kept, kept + missed),
      ...[waiting, overdue].map(thousands),
    ])
  return [
    ...table(namesAndFigures([heads.name, ...WORDS[lang].replyHeads]), shown),
    ...more(rows.length, heads.left, MOST_MONTHS),
  ]
}

/** Where there are many, those with the most calls. */
function departmentTable(departments: CallsSummary['departments'], lang: Language): string[] {
  const largest = new Set([...departments].sort((a, b) => b.receptions - a.receptions).slice(0, MOST_DEPARTMENTS))
  const rows = departments
    .filter(each => largest.has(each))
    .map(({ department, ...counts }) => [department, counts] as const)
  const { departments: heads } = WORDS[lang]
  return [...replyTable(rows, heads, lang), ...more(departments.length, heads.left, MOST_DEPARTMENTS)]
}

function worstLine(reply: WorstReply, at: (instant: string) => string, lang: Language): string {
  const { since, dueBy, repliedAt } = reply
  const times = { since: at(since), due: at(dueBy), replied: repliedAt && at(repliedAt) }
  return WORDS[lang].worstReply(reply, times)
}
