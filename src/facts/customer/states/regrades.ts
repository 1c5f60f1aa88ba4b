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
import { customerBookMerged, customerBookUnmerged } from '../events/merging.ts'

export const REGRADING = [
  customerAdmitted,
  customerGraded,
  customerTransferred,
  customerRemoved,
  customerBlacklisted,
  customerDelisted,
  customerBookMerged,
  customerBookUnmerged,
] as const

/** One customer's place on the books. */
export interface Move {
  /** null: not on the books. */
  readonly from: Grade | null
  readonly to: Grade | null
  readonly varieties: readonly string[]
}

/** What changes on one department's books at one instant: no share is measured in between. */
export interface Regrade {
  readonly at: Instant
  readonly departmentId: string
  readonly moves: readonly Move[]
}

/**
 * The same recipe for each of them. A blacklisting takes the customer off the books of several departments, and
 * onto them again where it was wrong.
 */
export function onRegrades<State>(take: (state: State, regrade: Regrade) => void) {
  const one = (state: State, at: Instant, { departmentId, ...move }: Move & { readonly departmentId: string }) =>
    take(state, { at, departmentId, moves: [move] })
  // Of a department that knows of one of them only what is on record no book changes.
  const all = (state: State, regrade: Regrade) => {
    if (regrade.moves.length > 0) take(state, regrade)
  }
  return {
    'customer.admitted': (state: State, { data, occurredAt: at }: FactOf<typeof customerAdmitted>) =>
      one(state, at, { ...data, from: null, to: 'qualified' }),
    'customer.graded': (state: State, { data, occurredAt: at }: FactOf<typeof customerGraded>) => one(state, at, data),
    'customer.transferred': (state: State, { data, occurredAt: at }: FactOf<typeof customerTransferred>) => {
      const { departmentId, fromDepartmentId, from, to, varieties } = data
      one(state, at, { departmentId: fromDepartmentId, from, to: null, varieties })
      one(state, at, { departmentId, from: null, to, varieties })
    },
    'customer.removed': (state: State, { data, occurredAt: at }: FactOf<typeof customerRemoved>) =>
      one(state, at, { ...data, from: data.grade, to: null }),
    'customer.blacklisted': (state: State, { data, occurredAt: at }: FactOf<typeof customerBlacklisted>) => {
      for (const { grade: from, ...struck } of data.struck) one(state, at, { ...struck, from, to: null })
    },
    'customer.book-merged': (state: State, { data, occurredAt: at }: FactOf<typeof customerBookMerged>) => {
      const { departmentId, off, to, varieties } = data
      const on = to === null ? [] : [{ from: null, to, varieties }]
      all(state, { at, departmentId, moves: [...off.map(leaves), ...on] })
    },
    'customer.book-unmerged': (state: State, { data, occurredAt: at }: FactOf<typeof customerBookUnmerged>) => {
      const { departmentId, off, on } = data
      all(state, { at, departmentId, moves: [...off.map(leaves), ...on.map(comes)] })
    },
    'customer.delisted': (state: State, { data, occurredAt: at }: FactOf<typeof customerDelisted>) => {
      for (const { grade: to, ...restored } of data.restored ?? []) one(state, at, { ...restored, from: null, to })
    },
  }
}

interface Place {
  readonly grade: Grade
  readonly varieties: readonly string[]
}

const leaves = ({ grade, varieties }: Place): Move => ({ from: grade, to: null, varieties })
const comes = ({ grade, varieties }: Place): Move => ({ from: null, to: grade, varieties })

type Counts = { customers: number } & { [G in Grade]?: number }

/** Counts by grade; a grade that they do not hold is not counted by itself. */
export function recount(counts: Counts, { from, to }: Pick<Move, 'from' | 'to'>): void {
  counts.customers += Number(to !== null) - Number(from !== null)
  if (from !== null && counts[from] !== undefined) counts[from] -= 1
  if (to !== null && counts[to] !== undefined) counts[to] += 1
}
