/** The figures of a run over calls, as `--json` prints them: the same for the same file and options every time. */
import { type FileFigures, fileFigures, type LineCounts } from '../csv/file-figures.ts'
import { repeatedLines } from '../stage/counts.ts'
import type { LineTable } from '../stage/line-table.ts'
import { type RefusedKind, rulesOf } from '../steps/refused-steps.ts'
import type { Receptions } from './desk-tally.ts'
import type { CallsFile, Lacking, Unknown } from './file.ts'
import type { ReplyCounts, WorstReply } from './reply-tally.ts'
import type { CallsRun } from './run.ts'

export interface CallsSummary extends FileFigures {
  readonly form: CallsFile['form']
  readonly zone: string
  /** The first and the last moment of the file; what is owed is owed as of the last. */
  readonly from: string
  readonly to: string
  readonly lines: LineCounts & {
    /** They say what an earlier line says, and are skipped. */
    readonly repeated: number
    /** Of those used: a time of theirs names no zone. */
    readonly withoutZone: number
  }
  readonly repeatedLines: readonly number[]
  readonly unknown: readonly Unknown[]
  /** Columns that the file has not, in whose place something is assumed. */
  readonly assumed: readonly Lacking[]
  readonly commands: { readonly given: number; readonly refused: number; readonly events: number }
  readonly refused: readonly Told[]
  /** What was recorded though a rule objects to it. */
  readonly objected: readonly Told[]
  readonly receptions: Readonly<Receptions>
  readonly kinds: Numbers
  readonly reactions: Numbers
  readonly replies: Omit<ReplyCounts, 'receptions'>
  /** Matters that are open at the end, by reason. */
  readonly open: Numbers
  readonly duties: { readonly due: number; readonly overdue: number; readonly kinds: readonly DutyFigures[] }
  readonly departments: readonly (ReplyCounts & { readonly department: string })[]
  readonly months: readonly (ReplyCounts & { readonly month: string })[]
  readonly worst: readonly WorstReply[]
}

type Numbers = Readonly<Record<string, number>>

interface Told {
  readonly command: string
  readonly rules: readonly string[]
  readonly times: number
  readonly firstLine: number
}

interface DutyFigures {
  readonly obligation: string
  readonly clause: string | null
  readonly overdue: number
  readonly due: number
  /** The earliest date; null: none has one. */
  readonly first: string | null
}

export function summaryOf(
  file: CallsFile,
  run: CallsRun,
  { zone, events }: { zone: string; events: number },
): CallsSummary {
  const { given, refused, objected, desk, from, to } = run
  const { receptions: _, ...replies } = desk.replies.all
  return {
    form: file.form,
    ...fileFigures(file.sheet, lineCounts(file.table)),
    zone,
    from,
    to,
    repeatedLines: repeatedLines(file.table),
    unknown: file.unknown,
    assumed: file.lacking,
    commands: { given, refused: refused.count, events },
    refused: refused.byKind().map(told),
    objected: objected.byKind().map(told),
    receptions: desk.receptions,
    kinds: numbersOf(desk.kinds),
    reactions: numbersOf(desk.reactions),
    replies,
    open: numbersOf(desk.open),
    duties: { ...desk.duties.total(), kinds: desk.duties.kinds().map(dutyFigures) },
    departments: desk.replies.departments(),
    months: desk.replies.months(),
    worst: desk.replies.worstReplies(),
  }
}

function lineCounts(table: LineTable) {
  return {
    used: table.count('SELECT count(DISTINCT line) FROM lines'),
    repeated: table.count('SELECT count(*) FROM repeats'),
    withoutZone: table.count('SELECT count(DISTINCT line) FROM lines WHERE NOT zoned'),
  }
}

function told(kind: RefusedKind): Told {
  const { command, times, firstLine } = kind
  return { command, rules: rulesOf(kind), times, firstLine }
}

function numbersOf(counts: { all(): readonly { code: string; count: number }[] }): Numbers {
  return Object.fromEntries(counts.all().map(({ code, count }) => [code, count]))
}

function dutyFigures({
  urgent,
  overdue,
  due,
  first,
}: ReturnType<CallsRun['desk']['duties']['kinds']>[number]): DutyFigures {
  const { obligation, clause } = urgent
  return { obligation, clause, overdue, due, first: first ?? null }
}
