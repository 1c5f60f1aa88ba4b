/** The figures of a run over purchases, as `--json` prints them. */
import type { Shares } from '../report/department-table.ts'
import type { WhatIfSums } from '../what-if/judged.ts'
import { CAPS, isRefusedBy, type Refused } from './grading-round.ts'

export interface Summary {
  readonly customers: number
  readonly purchases: number
  readonly events: number
  readonly departments: readonly DepartmentSummary[]
  readonly obligations: { readonly due: number; readonly overdue: number }
  /** With `--what-if`. */
  readonly whatIf?: WhatIfSums
  /** How long the run took: the one figure that is another every time. */
  readonly seconds: number
}

export interface DepartmentSummary {
  readonly id: string
  readonly customers: number
  readonly vip: number
  readonly preferred: number
  readonly qualified: number
  readonly refusedByVipCap: number
  readonly refusedByPreferredCap: number
}

export function departmentsOf(shares: Shares, refused: readonly Refused[]): DepartmentSummary[] {
  return shares.map(({ departmentId, customers, vip, preferred, qualified }) => ({
    id: departmentId,
    customers,
    vip: vip.count,
    preferred: preferred.count,
    qualified: qualified.count,
    refusedByVipCap: refusals(refused, departmentId, CAPS.vip),
    refusedByPreferredCap: refusals(refused, departmentId, CAPS.preferred),
  }))
}

function refusals(refused: readonly Refused[], departmentId: string, cap: string): number {
  return refused.filter(refusal => refusal.departmentId === departmentId && isRefusedBy(cap, refusal)).length
}
