/** The figures of a run over tickets, as `--json` prints them: the same for the same file and options every time. */
import { grouped } from '../grouped.ts'
import { isKnown } from './activities.ts'
import type { JudgedCase } from './case.ts'
import type { TicketsFile } from './file.ts'
import { resolutionsOf } from './resolutions.ts'
import type { TicketRun } from './run.ts'
import { type ByMonth, type BySection, byMonth, bySection, type Verdicts, verdictsOf } from './verdicts.ts'
import { type WorstCase, worstOf } from './worst.ts'

export interface TicketSummary {
  readonly encoding: string
  readonly zone: string
  readonly limitDays: number
  /** The first and the last moment of the file; what is not closed is judged as of the last. */
  readonly from: string
  readonly to: string
  readonly lines: LineFigures
  readonly impossible: TicketsFile['impossible']
  /** The numbers of the lines that repeat an earlier one. */
  readonly repeatedLines: readonly number[]
  readonly unknownActivities: readonly { readonly activity: string; readonly lines: number }[]
  readonly commands: { readonly given: number; readonly refused: number; readonly events: number }
  readonly refused: readonly RefusedKind[]
  readonly cases: CaseFigures
  readonly verdicts: Verdicts
  readonly notCounted: {
    readonly cases: number
    readonly stretches: number
    readonly hours: number
    readonly days: number
  }
  readonly sections: readonly BySection[]
  readonly months: readonly ByMonth[]
  readonly worst: readonly WorstCase[]
}

interface LineFigures {
  readonly read: number
  readonly used: number
  readonly repeated: number
  readonly impossible: number
  readonly blank: number
  /** Of those used: lines whose time names no zone. */
  readonly withoutZone: number
}

interface RefusedKind {
  readonly command: string
  readonly rules: readonly string[]
  readonly times: number
  readonly firstLine: number
}

interface CaseFigures {
  readonly total: number
  readonly customers: number
  readonly closed: number
  readonly open: number
  readonly reopened: number
  /** After a `Resolve ticket`, another step than resolving again or closing. */
  readonly takenUpAgain: number
  /** Closed late, but last resolved before the limit was over. */
  readonly lateThoughResolvedInTime: number
}

const HOUR_MS = 3_600_000

export function summaryOf(file: TicketsFile, run: TicketRun, events: number): TicketSummary {
  const { lines, encoding, impossible, repeats } = file
  const { cases } = run
  const { calendar, limit } = run.terms
  return {
    encoding,
    zone: calendar.zone,
    limitDays: limit,
    from: lines[0]!.at,
    to: lines.at(-1)!.at,
    lines: lineFigures(file),
    impossible,
    repeatedLines: repeats,
    unknownActivities: unknownOf(file),
    commands: { given: run.commands, refused: run.refused.length, events },
    refused: refusedKinds(run),
    cases: caseFigures(file, cases),
    verdicts: verdictsOf(cases),
    notCounted: notCounted(cases),
    sections: bySection(cases),
    months: byMonth(cases),
    worst: worstOf(cases),
  }
}

function lineFigures({ lines, read, repeats, impossible, blank }: TicketsFile): LineFigures {
  const withoutZone = lines.filter(({ zoned }) => !zoned).length
  return {
    read,
    used: lines.length,
    repeated: repeats.length,
    impossible: impossible.length,
    blank,
    withoutZone,
  }
}

function unknownOf({ lines }: TicketsFile): TicketSummary['unknownActivities'] {
  const unknown = lines.filter(({ activity }) => !isKnown(activity))
  const named = [...grouped(unknown, ({ activity }) => activity)]
  const counted = named.map(([activity, some]) => ({ activity, lines: some.length }))
  return counted.sort((a, b) => b.lines - a.lines || (a.activity < b.activity ? -1 : 1))
}

function refusedKinds({ refused }: TicketRun): RefusedKind[] {
  const rulesOf = (one: (typeof refused)[number]) => one.findings.map(({ rule }) => rule)
  const kinds = [...grouped(refused, one => [one.command, ...rulesOf(one)].join(' ')).values()]
  return kinds.map(some => ({
    command: some[0]!.command,
    rules: rulesOf(some[0]!),
    times: some.length,
    firstLine: Math.min(...some.map(({ line }) => line.line)),
  }))
}

function caseFigures({ lines }: TicketsFile, cases: readonly JudgedCase[]): CaseFigures {
  const closed = cases.filter(({ closingMonth }) => closingMonth !== null).length
  const { takenUpAgain, lastAt } = resolutionsOf(lines)
  const isResolvedInTime = ({ handling: { verdict, due, complaintId } }: JudgedCase) =>
    verdict === 'late' && (lastAt.get(complaintId) ?? due!) < due!
  return {
    total: cases.length,
    customers: new Set(lines.map(({ customer }) => customer)).size,
    closed,
    open: cases.length - closed,
    reopened: cases.filter(({ handling }) => handling.reopenings > 0).length,
    takenUpAgain,
    lateThoughResolvedInTime: cases.filter(isResolvedInTime).length,
  }
}

function notCounted(cases: readonly JudgedCase[]): TicketSummary['notCounted'] {
  const still = cases.filter(({ handling }) => handling.pauses.length > 0)
  const sum = (of: (one: JudgedCase) => number) => still.reduce((total, one) => total + of(one), 0)
  return {
    cases: still.length,
    stretches: sum(({ handling }) => handling.pauses.length),
    hours: Math.round((sum(({ stillMs }) => stillMs) / HOUR_MS) * 10) / 10,
    days: sum(({ stillDays }) => stillDays),
  }
}
