/** 结案月份: how many cases were closed in a month, and when the month was gone through. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintClosed, complaintReopened } from '../events/closure.ts'
import { closingsReviewed } from '../events/oversight.ts'

export interface ClosingMonth {
  /** `2611`. */
  month: string
  /** Cases of a product complaint that count in the month. */
  closed: number
  firstClosedAt: Instant | null
  /** By purpose, the latest time. */
  reviewedAt: { statistics?: Instant; sanctions?: Instant }
}

export const closingMonth = defineState({
  name: 'closing-month',
  per: 'closing-month',
  events: [complaintClosed, complaintReopened, closingsReviewed],
  initial: (month): ClosingMonth => ({ month, closed: 0, firstClosedAt: null, reviewedAt: {} }),
  on: {
    'complaint.closed': (month, { data, occurredAt }) => {
      if (data.kind !== 'product') return
      month.closed += 1
      if (month.firstClosedAt === null || occurredAt < month.firstClosedAt) month.firstClosedAt = occurredAt
    },
    'complaint.reopened': (month, { data }) => {
      if (data.kind === 'product') month.closed -= 1
    },
    'complaint.closings-reviewed': (month, { data, occurredAt }) => {
      month.reviewedAt[data.purpose] = occurredAt
    },
  },
})
