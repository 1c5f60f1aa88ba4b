/** 结案月份: the cases that were closed in a month, as they are known now and as they were known when last reviewed. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { complaintClosed, complaintCorrected, complaintReopened } from '../events/closure.ts'
import type { CauseClass, ClosingOutcome, ComplaintKind, Market, Share } from '../events/fields.ts'
import { closingsReviewed } from '../events/oversight.ts'
import { complaintResponsibilityFixed } from '../events/settlement.ts'

/** What the statistics count of one closing. */
export interface ClosingRow {
  complaintId: string
  outcome: ClosingOutcome
  kind: ComplaintKind
  customerId: string
  departmentId: string
  number: string | null
  form: number
  market: Market | null
  partNumber: string | null
  causeClass: CauseClass | null
  cause: string | null
  loss: string | null
  shares: Share[]
  receivedAt: Instant
  /** When the clock of the form began: its acceptance, or the registration at the front desk. */
  startedAt: Instant | null
  /** The times in which the clock stood still. */
  pauses: { from: Instant; to: Instant }[]
  closedAt: Instant
}

export interface ClosingsOfMonth {
  month: string
  /** By complaint: its closings in this month, one for each form; what is told later is about the last of them. */
  closings: Record<string, ClosingRow[]>
  /** The rows as they were known at the latest review for the statistics; null: none yet. */
  asReviewed: { at: Instant; rows: ClosingRow[] } | null
}

/**
 * A month may have thousands of closings: for views and duties, not for decisions that fold event by event. Folded as it
 * was told: a review has what was known by then.
 */
export const closingsOfMonth = defineState({
  name: 'closings-of-month',
  per: 'closing-month',
  order: 'telling',
  events: [complaintClosed, complaintReopened, complaintResponsibilityFixed, complaintCorrected, closingsReviewed],
  initial: (month): ClosingsOfMonth => ({ month, closings: {}, asReviewed: null }),
  on: {
    'complaint.closed': ({ closings }, { data, occurredAt }) => {
      const { month: _, note: __, shares, pauses, ...rest } = data
      const row = { ...rest, closedAt: occurredAt, shares: copies(shares), pauses: copies(pauses) }
      const earlier = own(closings, data.complaintId)
      if (earlier) earlier.push(row)
      else closings[data.complaintId] = [row]
    },
    'complaint.reopened': ({ closings }, { data }) => {
      const rows = own(closings, data.complaintId)
      rows?.pop()
      if (rows?.length === 0) delete closings[data.complaintId]
    },
    'complaint.responsibility-fixed': ({ closings }, { data }) => {
      const row = own(closings, data.complaintId)?.at(-1)
      if (!row) return
      row.shares = copies(data.shares)
      row.loss = data.loss ?? row.loss
    },
    'complaint.corrected': ({ closings }, { data }) => {
      const row = own(closings, data.complaintId)?.at(-1)
      if (!row) return
      row.causeClass = data.causeClass ?? row.causeClass
      row.cause = data.cause ?? row.cause
      row.partNumber = data.partNumber ?? row.partNumber
      row.loss = data.loss ?? row.loss
    },
    'complaint.closings-reviewed': (month, { data, occurredAt }) => {
      if (data.purpose !== 'statistics') return
      const rows = closingRows(month).map(row => ({ ...row, shares: copies(row.shares), pauses: copies(row.pauses) }))
      month.asReviewed = { at: occurredAt, rows }
    },
  },
})

/** The rows as they are known now, complaint by complaint. */
export function closingRows<Row>({ closings }: { readonly closings: Readonly<Record<string, readonly Row[]>> }): Row[] {
  return Object.values(closings).flat()
}

function copies<T extends object>(items: readonly T[]): { -readonly [K in keyof T]: T[K] }[] {
  return items.map(item => ({ ...item }))
}
