/** The figures of a run over tickets, as `--json` prints them: the same for the same file and options every time. */
import { type FileFigures, fileFigures, type LineCounts } from '../csv/file-figures.ts'
import { repeatedLines, unknownActivities } from '../stage/counts.ts'
import { type RefusedKind, rulesOf } from '../steps/refused-steps.ts'
import { KNOWN_ACTIVITIES } from './activities.ts'
import {
  beginningWithClosed,
  customersOf,
  type NameChange,
  nameChanges,
  type OutOfOrder,
  takenUpAgain,
  workAfterClosed,
} from './case-order.ts'
import type { ByMonth, BySection, CaseTally, NotCounted, Verdicts } from './case-tally.ts'
import type { TicketFile } from './file.ts'
import type { TicketRun } from './run.ts'
import type { WorstCase } from './worst.ts'

export interface TicketSummary extends FileFigures {
  readonly zone: string
  readonly limitDays: number
  /** The first and the last moment of the file; what is not closed is judged as of the last. */
  readonly from: string
  readonly to: string
  readonly lines: LineCounts & {
    /** They say what an earlier line says, and are skipped. */
    readonly repeated: number
    /** Of those used: their time names no zone. */
    readonly withoutZone: number
  }
  /** The numbers of the lines that repeat an earlier one. */
  readonly repeatedLines: readonly number[]
  readonly unknownActivities: readonly { readonly activity: string; readonly lines: number }[]
  readonly commands: { readonly given: number; readonly refused: number; readonly events: number }
  readonly refused: readonly RefusedFigures[]
  readonly cases: CaseFigures
  readonly outOfOrder: readonly OutOfOrder[]
  readonly changes: readonly NameChange[]
  readonly verdicts: Verdicts
  readonly notCounted: NotCounted
  readonly sections: readonly BySection[]
  readonly months: readonly ByMonth[]
  readonly worst: readonly WorstCase[]
}

interface RefusedFigures {
  readonly command: string
  readonly rules: readonly string[]
  readonly times: number
  readonly firstLine: number
}

export interface CaseFigures {
  readonly total: number
  /** The customers of the complaints: those that the first lines of the cases name. */
  readonly customers: number
  readonly closed: number
  readonly open: number
  readonly reopened: number
  /** After a `Resolve ticket`, another step than resolving again or closing. */
  readonly takenUpAgain: number
  /** Closed late, but last resolved before the limit was over. */
  readonly lateThoughResolvedInTime: number
  readonly beginningWithClosed: number
  readonly workAfterClosed: number
  /** A later line names another customer, or product, than the first. */
  readonly changedCustomer: number
  readonly changedProduct: number
}

export function summaryOf({ sheet, table }: TicketFile, run: TicketRun, events: number): TicketSummary {
  const { commands, refused, from, to, cases, terms } = run
  const odd = oddCases(table)
  return {
    ...fileFigures(sheet, lineCounts(table)),
    zone: terms.calendar.zone,
    limitDays: terms.limit,
    from,
    to,
    repeatedLines: repeatedLines(table),
    unknownActivities: unknownActivities(table, KNOWN_ACTIVITIES),
    commands: { given: commands, refused: refused.count, events },
    refused: refused.byKind().map(refusedFigures),
    cases: { ...caseFigures(table, cases), ...odd.counts },
    outOfOrder: odd.outOfOrder,
    changes: odd.changes,
    verdicts: cases.verdicts.verdicts(),
    notCounted: cases.notCounted(),
    sections: cases.sections(),
    months: cases.months(),
    worst: cases.worstCases(),
  }
}

type Table = TicketFile['table']

function lineCounts(table: Table) {
  return {
    used: table.count('SELECT count(*) FROM lines'),
    repeated: table.count('SELECT count(*) FROM repeats'),
    withoutZone: table.count('SELECT count(*) FROM lines WHERE NOT zoned'),
  }
}

function refusedFigures(kind: RefusedKind): RefusedFigures {
  const { command, times, firstLine } = kind
  return { command, rules: rulesOf(kind), times, firstLine }
}

function caseFigures(table: Table, { total, closed, reopened, lateThoughResolvedInTime }: CaseTally) {
  return {
    total,
    customers: customersOf(table),
    closed,
    open: total - closed,
    reopened,
    takenUpAgain: takenUpAgain(table),
    lateThoughResolvedInTime,
  }
}

/** Cases whose lines do not fit each other. */
function oddCases(table: Table) {
  const [beginning, work] = [beginningWithClosed(table), workAfterClosed(table)]
  const [customers, products] = [nameChanges(table, 'customer'), nameChanges(table, 'product')]
  return {
    counts: {
      beginningWithClosed: beginning.count,
      workAfterClosed: work.count,
      changedCustomer: customers.count,
      changedProduct: products.count,
    },
    outOfOrder: [...beginning.first, ...work.first],
    changes: [...customers.first, ...products.first],
  }
}
