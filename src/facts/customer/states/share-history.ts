/** Since when a department's shares have been as high as they are. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { onRegrades, REGRADING, recount } from './regrades.ts'

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

/** 比例沿革: since when a department's shares have been as high as they are; read by obligations alone. */
export const shareHistory = defineState({
  name: 'share-history',
  per: 'department',
  events: REGRADING,
  initial: (departmentId: string): ShareHistory => {
    return { departmentId, customers: 0, vip: 0, preferred: 0, vipTrail: [], preferredTrail: [] }
  },
  on: onRegrades((shares: ShareHistory, regrade) => {
    if (regrade.departmentId !== shares.departmentId) return
    for (const move of regrade.moves) recount(shares, move)
    const { vip, preferred, customers } = shares
    enter(shares.vipTrail, regrade.at, vip, customers)
    enter(shares.preferredTrail, regrade.at, preferred, customers)
  }),
})
