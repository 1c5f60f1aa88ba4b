/** What became of the rows of a book. */
import type { Finding } from '../core/finding.ts'
import type { RecordOutcome } from '../core/outcome.ts'
import { MOST_FLAWS } from './check.ts'
import type { TakenRow } from './row.ts'

export interface BreachesFound {
  readonly rule: string
  readonly clause: string | null
  readonly times: number
  readonly firstRow: number
}

export interface RefusedRow {
  readonly row: number
  readonly customerId: string
  readonly findings: readonly Finding[]
}

export class Tally {
  readonly refused: RefusedRow[] = []
  refusedCount = 0
  /** At least one row stands in the log. */
  hasSome = false
  private readonly byRule = new Map<string, BreachesFound>()

  add(one: TakenRow, outcome: RecordOutcome): void {
    if (outcome.status !== 'recorded') {
      this.refuse(one, outcome.findings)
      return
    }
    this.hasSome = true
    for (const { rule, clause } of outcome.breaches) {
      const { times = 0, firstRow = one.row } = this.byRule.get(rule) ?? {}
      this.byRule.set(rule, { rule, clause, times: times + 1, firstRow })
    }
  }

  /** Those that were found most often first. */
  readonly breaches = (): readonly BreachesFound[] =>
    [...this.byRule.values()].sort((a, b) => b.times - a.times || (a.rule < b.rule ? -1 : 1))

  private refuse({ row, customerId, grade }: TakenRow, findings: readonly Finding[]): void {
    const failed = findings.filter(({ verdict }) => verdict === 'failed' || verdict === 'undecidable')
    // It has the grade already: it was given while this book was taken over, by whomever.
    if (failed.some(({ rule, actual }) => rule === 'grade-changes' && actual === grade)) return
    this.refusedCount++
    if (this.refused.length < MOST_FLAWS) this.refused.push({ row, customerId, findings: failed })
  }
}
