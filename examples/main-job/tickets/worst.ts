/** A case that ran over the limit, with what was counted. */
import type { JudgedCase } from './judged-case.ts'

export interface WorstCase {
  readonly caseId: string
  readonly customer: string
  readonly section: string
  readonly registeredAt: string
  /** null: not closed. */
  readonly closedAt: string | null
  readonly due: string
  readonly daysOver: number
  /** What the limit was counted in: days from midnight to midnight. */
  readonly counted: readonly { readonly from: string; readonly to: string; readonly days: number }[]
}

/** Equal ones go by when they were due and by id, so that a run is the same every time. */
export function byDaysOver(a: JudgedCase, b: JudgedCase): number {
  return b.daysOver - a.daysOver || (keyOf(a) < keyOf(b) ? -1 : 1)
}

function keyOf({ handling }: JudgedCase): string {
  return `${handling.due} ${handling.complaintId}`
}

export function worstCaseOf({ handling, daysOver }: JudgedCase): WorstCase {
  const { complaintId, customerId, departmentId, registeredAt, closedAt, due, counted } = handling
  return {
    caseId: complaintId,
    customer: customerId,
    section: departmentId,
    registeredAt: registeredAt!,
    closedAt,
    due: due!,
    daysOver,
    counted: counted.map(({ from, to, days = 0 }) => ({ from, to, days })),
  }
}
