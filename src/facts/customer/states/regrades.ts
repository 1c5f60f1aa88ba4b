/** A customer comes onto a department's books, changes its grade, or leaves them: what that does to counts. */
import type { FactOf } from '../../../core/event.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Grade } from '../events/fields.ts'
import {
  customerAdmitted,
  customerBlacklisted,
  customerDelisted,
  customerGraded,
  customerRemoved,
  customerTransferred,
} from '../events/index.ts'

export const REGRADING = [
  customerAdmitted,
  customerGraded,
  customerTransferred,
  customerRemoved,
  customerBlacklisted,
  customerDelisted,
] as const

export interface Regrade {
  readonly at: Instant
  readonly departmentId: string
  /** null: not on the books. */
  readonly from: Grade | null
  readonly to: Grade | null
  readonly varieties: readonly string[]
}

/** The same recipe for each of them. A blacklisting takes the customer off the books of several departments, and onto them again where it was wrong. */
export function onRegrades<State>(take: (state: State, regrade: Regrade) => void) {
  return {
    'customer.admitted': (state: State, { data, occurredAt: at }: FactOf<typeof customerAdmitted>) =>
      take(state, { at, ...data, from: null, to: 'qualified' }),
    'customer.graded': (state: State, { data, occurredAt: at }: FactOf<typeof customerGraded>) =>
      take(state, { at, ...data }),
    'customer.transferred': (state: State, { data, occurredAt: at }: FactOf<typeof customerTransferred>) => {
      const { departmentId, fromDepartmentId, from, to, varieties } = data
      take(state, { at, departmentId: fromDepartmentId, from, to: null, varieties })
      take(state, { at, departmentId, from: null, to, varieties })
    },
    'customer.removed': (state: State, { data, occurredAt: at }: FactOf<typeof customerRemoved>) =>
      take(state, { at, ...data, from: data.grade, to: null }),
    'customer.blacklisted': (state: State, { data, occurredAt: at }: FactOf<typeof customerBlacklisted>) => {
      for (const { grade: from, ...struck } of data.struck) take(state, { at, ...struck, from, to: null })
    },
    'customer.delisted': (state: State, { data, occurredAt: at }: FactOf<typeof customerDelisted>) => {
      for (const { grade: to, ...restored } of data.restored ?? []) take(state, { at, ...restored, from: null, to })
    },
  }
}

type Counts = { customers: number } & { [G in Grade]?: number }

/** Counts by grade; a grade that they do not hold is not counted by itself. */
export function recount(counts: Counts, { from, to }: Pick<Regrade, 'from' | 'to'>): void {
  counts.customers += Number(to !== null) - Number(from !== null)
  if (from !== null && counts[from] !== undefined) counts[from] -= 1
  if (to !== null && counts[to] !== undefined) counts[to] += 1
}
