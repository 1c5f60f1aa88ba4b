/** What became of the cancellations, as `--json` prints it. */
import type { Amounts } from './amounts.ts'

export interface ReturnFigures extends Amounts {
  readonly accepted: Amounts
  /** More than was left to return, but within the tolerance: posted as received. */
  readonly tolerated: Amounts
  /** Above the tolerance: `posted` pieces were left to return, the rest is held. */
  readonly held: { readonly lines: number; readonly posted: number; readonly quantity: number }
  readonly unmatched: Amounts
  /** Of those unmatched: without a customer, or by the refusal of the library. */
  readonly reasons: readonly Reason[]
  readonly late: LateFigures
}

export interface Reason {
  readonly reason: string
  readonly lines: number
  readonly quantity: number
  readonly firstLine: number
}

export interface LateFigures {
  /** Of those that were posted, in full or in part. */
  readonly lines: number
  readonly quantity: number
  readonly longest: readonly LateReturn[]
}

export interface LateReturn {
  readonly line: number
  readonly invoice: string
  readonly customer: string
  readonly code: string
  readonly deliveredAt: string
  readonly returnedAt: string
  readonly due: string
  readonly daysOver: number
}

export interface UnmatchedItem {
  readonly code: string
  readonly name: string | null
  readonly lines: number
  readonly quantity: number
}
