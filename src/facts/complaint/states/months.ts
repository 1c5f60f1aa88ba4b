/** 编号周期, 结案月份: the complaint numbers of a month, and the cases that were closed in it. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { complaintClosed, complaintReopened } from '../events/closure.ts'
import { closingsReviewed } from '../events/oversight.ts'
import { complaintAccepted } from '../events/reception.ts'

/** A month of the office's calendar, such as `2611`; the numbers of a month have no gap. */
export const monthOfNumbers = defineState({
  name: 'month-of-numbers',
  per: 'complaint-month',
  events: [complaintAccepted],
  initial: month => ({ month, last: 0 }),
  on: {
    'complaint.accepted': (numbers, { data }) => {
      numbers.last = Math.max(numbers.last, data.serial)
    },
  },
})

const newMonth = (month: string) => ({
  month,
  /** Cases of a product complaint that count in the month. */
  closed: 0,
  firstClosedAt: null as Instant | null,
  /** By purpose, the latest time. */
  reviewedAt: {} as { statistics?: Instant; sanctions?: Instant },
})

export type ClosingMonth = ReturnType<typeof newMonth>

export const closingMonth = defineState({
  name: 'closing-month',
  per: 'closing-month',
  events: [complaintClosed, complaintReopened, closingsReviewed],
  initial: newMonth,
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
