/** Since when a department's shares have been as high as they are. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import type { Grade } from '../events/fields.ts'
import { customerAdmitted, customerBlacklisted, customerGraded, customerRemoved } from '../events/index.ts'

/** From `at` until now the share has never been below `part` of `customers`. */
export interface ShareSince {
  at: Instant
  part: number
  customers: number
}

export interface ShareHistory {
  departmentId: string
  customers: number
  vip: number
  preferred: number
  vipTrail: ShareSince[]
  preferredTrail: ShareSince[]
}

// The trail holds rising shares. A new share takes the place of those that are not below it, and their date: since
// then the share has been at least as high as now. So the first entry above a limit says since when it is broken.
function enter(trail: ShareSince[], now: Instant, part: number, customers: number): void {
  let at = now
  while (trail.length > 0) {
    const { part: earlier, customers: of } = trail.at(-1)!
    if (earlier * customers < part * of) break
    at = trail.pop()!.at
  }
  trail.push({ at, part, customers })
}

function change(shares: ShareHistory, at: Instant, grade: Grade, by: 1 | -1): void {
  shares.customers += by
  if (grade !== 'qualified') shares[grade] += by
  settle(shares, at)
}

function settle(shares: ShareHistory, at: Instant): void {
  enter(shares.vipTrail, at, shares.vip, shares.customers)
  enter(shares.preferredTrail, at, shares.preferred, shares.customers)
}

/** 比例沿革: since when a department's shares have been as high as they are; read by obligations alone. */
export const shareHistory = defineState({
  name: 'share-history',
  per: 'department',
  events: [customerAdmitted, customerGraded, customerRemoved, customerBlacklisted],
  initial: (departmentId): ShareHistory => ({
    departmentId,
    customers: 0,
    vip: 0,
    preferred: 0,
    vipTrail: [],
    preferredTrail: [],
  }),
  on: {
    'customer.admitted': (shares, { occurredAt }) => change(shares, occurredAt, 'qualified', 1),
    'customer.graded': (shares, { data, occurredAt }) => {
      if (data.from !== 'qualified') shares[data.from] -= 1
      if (data.to !== 'qualified') shares[data.to] += 1
      settle(shares, occurredAt)
    },
    'customer.removed': (shares, { data, occurredAt }) => change(shares, occurredAt, data.grade, -1),
    'customer.blacklisted': (shares, { data, occurredAt }) => {
      for (const { departmentId, grade } of data.struck) {
        if (departmentId === shares.departmentId) change(shares, occurredAt, grade, -1)
      }
    },
  },
})
