/** The figures of a take-over, as `--json` prints them. */
import type { BreachesFound, TakeOverOutcome } from '../../../src/take-over/index.ts'
import type { Shares } from '../report/department-table.ts'
import type { DutyTally } from '../report/duty-tally.ts'
import type { BookSource } from './source.ts'

export type Taken = Extract<TakeOverOutcome, { status: 'taken-over' }>

export interface CustomersSummary {
  readonly form: BookSource['form']
  /** SHA-256 of the file. */
  readonly digest: string
  readonly rows: number
  readonly customers: number
  readonly already: number
  readonly refused: number
  /** Written by this run. */
  readonly events: number
  readonly breaches: readonly BreachesFound[]
  readonly departments: readonly {
    readonly id: string
    readonly customers: number
    readonly vip: number
    readonly preferred: number
    readonly qualified: number
  }[]
  /** null: not counted. */
  readonly obligations: { readonly due: number; readonly overdue: number } | null
}

interface Figures {
  readonly form: BookSource['form']
  readonly outcome: Taken
  readonly shares: Shares
  readonly duties: DutyTally | undefined
  readonly events: number
}

export function summaryOf({ form, outcome, shares, duties, events }: Figures): CustomersSummary {
  const { digest, rows, customers, already, breaches, refusedCount: refused } = outcome
  const departments = shares.map(({ departmentId: id, customers, vip, preferred, qualified }) => {
    return { id, customers, vip: vip.count, preferred: preferred.count, qualified: qualified.count }
  })
  const obligations = duties?.total() ?? null
  return { form, digest, rows, customers, already, refused, events, breaches, departments, obligations }
}
