/** What the share rules have in common: a cap on how many of all customers have a grade. */
import { roomOfShare, shareOf, withinShare } from '../../core/exact.ts'
import type { Judgement } from '../../core/rule.ts'

interface Counts {
  readonly customers: number
  readonly vip: number
  readonly preferred: number
}

export const NOBODY: Counts = { customers: 0, vip: 0, preferred: 0 }

/**
 * A share that does not rise by the decision is not refused, however high it stands: what has happened stays as an
 * obligation. Only what makes it worse is measured against the cap.
 */
export function withinCap(
  grade: 'vip' | 'preferred',
  before: Counts,
  after: Counts,
  percent: string,
  minimumAllowance: number,
): Judgement {
  const part = after[grade]
  const { customers } = after
  const holds = part <= before[grade] || part <= minimumAllowance || withinShare(part, customers, percent)
  const room = Math.max(roomOfShare(customers, percent), minimumAllowance)
  return { holds, actual: shareOf(part, customers), limit: percent, facts: { part, customers, room } }
}
