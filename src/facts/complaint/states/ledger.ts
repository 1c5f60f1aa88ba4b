/** 投诉台账: every complaint in a line, for statistics and comparisons over all of them. Views fold it, no decision does. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { complaintClosed, complaintCorrected, complaintReopened } from '../events/closure.ts'
import type { CauseClass, ClosingOutcome, ComplaintKind, Complexity, ServiceClass } from '../events/fields.ts'
import { complaintInvestigated } from '../events/inquiry.ts'
import { complaintFormFiled, complaintReceived } from '../events/reception.ts'
import { complaintClassified, complaintResolved } from '../events/service.ts'

export interface LedgerLine {
  complaintId: string
  kind: ComplaintKind
  customerId: string
  departmentId: string
  receivedAt: Instant
  class: ServiceClass | null
  complexity: Complexity | null
  causeClass: CauseClass | null
  /** The cause item of the investigation. */
  cause: string | null
  /** The root cause as the department told it. */
  rootCause: string | null
  outcome: ClosingOutcome | null
  closedAt: Instant | null
}

export interface Ledger {
  lines: Record<string, LedgerLine>
}

export const complaintLedger = defineState({
  name: 'complaint-ledger',
  events: [
    complaintReceived,
    complaintFormFiled,
    complaintClassified,
    complaintInvestigated,
    complaintResolved,
    complaintClosed,
    complaintReopened,
    complaintCorrected,
  ],
  initial: (): Ledger => ({ lines: {} }),
  on: {
    'complaint.received': ({ lines }, { data, occurredAt }) => {
      const { complaintId, kind, customerId, departmentId } = data
      lines[complaintId] = { complaintId, kind, customerId, departmentId, receivedAt: occurredAt, ...nothingYet() }
    },
    // The customer refused the conclusion: the case goes on with a new form.
    'complaint.form-filed': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (line && data.form > 1) goOn(line)
    },
    'complaint.classified': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (!line) return
      line.class = data.class ?? line.class
      line.complexity = data.complexity ?? line.complexity
    },
    'complaint.investigated': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (!line) return
      line.causeClass = data.causeClass
      line.cause = data.cause
    },
    'complaint.resolved': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (line) line.rootCause = data.rootCause ?? line.rootCause
    },
    'complaint.closed': (ledger, { data, occurredAt }) => {
      const line = lineOf(ledger, data)
      if (!line) return
      line.outcome = data.outcome
      line.closedAt = occurredAt
    },
    'complaint.reopened': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (line) goOn(line)
    },
    'complaint.corrected': (ledger, { data }) => {
      const line = lineOf(ledger, data)
      if (!line) return
      line.causeClass = data.causeClass ?? line.causeClass
      line.cause = data.cause ?? line.cause
    },
  },
})

function nothingYet() {
  return {
    class: null,
    complexity: null,
    causeClass: null,
    cause: null,
    rootCause: null,
    outcome: null,
    closedAt: null,
  }
}

function goOn(line: LedgerLine): void {
  line.outcome = null
  line.closedAt = null
}

function lineOf({ lines }: Ledger, { complaintId }: { readonly complaintId: string }): LedgerLine | undefined {
  return own(lines, complaintId)
}
