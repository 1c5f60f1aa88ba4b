/** The figures of a run over tickets, as `--json` prints them: the same for the same file and options every time. */
import { MOST_LISTED } from '../capped.ts'
import { type FileFigures, fileFigures, type LineCounts } from '../csv/file-figures.ts'
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
import type { ByMonth, BySection, NotCounted, Verdicts } from './case-tally.ts'
import type { TicketFile } from './file.ts'
import { rulesOf } from './refused-steps.ts'
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
  const { calendar, limit } = run.terms
  const { cases, commands, refused, from, to } = run
  const found = {
    beginning: beginningWithClosed(table),
    work: workAfterClosed(table),
    customers: nameChanges(table, 'customer'),
    products: nameChanges(table, 'product'),
  }
  const figures = fileFigures(sheet, {
    used: table.count('SELECT count(*) FROM lines'),
    repeated: table.count('SELECT count(*) FROM repeats'),
    withoutZone: table.count('SELECT count(*) FROM lines WHERE NOT zoned'),
  })
  return {
    ...figures,
    zone: calendar.zone,
    limitDays: limit,
    from,
    to,
    repeatedLines: repeatedLines(table),
    unknownActivities: unknownActivities(table),
    commands: { given: commands, refused: refused.count, events },
    refused: refused.byKind().map(kind => ({
      command: kind.command,
      rules: rulesOf(kind),
      times: kind.times,
      firstLine: kind.firstLine,
    })),
    cases: {
      total: cases.total,
      customers: customersOf(table),
      closed: cases.closed,
      open: cases.total - cases.closed,
      reopened: cases.reopened,
      takenUpAgain: takenUpAgain(table),
      lateThoughResolvedInTime: cases.lateThoughResolvedInTime,
      beginningWithClosed: found.beginning.count,
      workAfterClosed: found.work.count,
      changedCustomer: found.customers.count,
      changedProduct: found.products.count,
    },
    outOfOrder: [...found.beginning.first, ...found.work.first],
    changes: [...found.customers.first, ...found.products.first],
    verdicts: cases.verdicts.verdicts(),
    notCounted: cases.notCounted(),
    sections: cases.sections(),
    months: cases.months(),
    worst: cases.worstCases(),
  }
}

type Table = TicketFile['table']

function repeatedLines(table: Table): number[] {
  return Array.from(table.rows('SELECT line FROM repeats ORDER BY line LIMIT ?', MOST_LISTED), ({ line }) =>
    Number(line),
  )
}

function unknownActivities(table: Table): TicketSummary['unknownActivities'] {
  const known = KNOWN_ACTIVITIES.map(() => '?').join(', ')
  const sql = `
    SELECT activity, count(*) AS lines FROM lines WHERE activity NOT IN (${known})
    GROUP BY activity ORDER BY lines DESC, activity LIMIT ${MOST_LISTED}`
  return Array.from(table.rows(sql, ...KNOWN_ACTIVITIES), ({ activity, lines }) => ({
    activity: String(activity),
    lines: Number(lines),
  }))
}
