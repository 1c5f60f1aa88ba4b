/** 投诉台账: every complaint in a line, for statistics and comparisons over all of them. Views fold it, no decision does. */
import { defineState } from '../../core/fold.ts'
import type { Instant } from '../../core/ports.ts'
import { own } from '../own.ts'
import { complaintClosed, complaintCorrected, complaintReopened } from './events/closure.ts'
import { complaintInvestigated } from './events/inquiry.ts'
import { complaintReceived } from './events/reception.ts'
import { complaintClassified, complaintResolved } from './events/service.ts'
import type { CauseClass, ClosingOutcome, ComplaintKind, Complexity, ServiceClass } from './fields.ts'

export interface RegisterLine {
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

export interface Register {
  lines: Record<string, RegisterLine>
}

export const complaintRegister = defineState({
  name: 'complaint-register',
  events: [
    complaintReceived,
    complaintClassified,
    complaintInvestigated,
    complaintResolved,
    complaintClosed,
    complaintReopened,
    complaintCorrected,
  ],
  initial: (): Register => ({ lines: {} }),
  on: {
    'complaint.received': ({ lines }, { data, occurredAt }) => {
      const { complaintId, kind, customerId, departmentId } = data
      lines[complaintId] = { complaintId, kind, customerId, departmentId, receivedAt: occurredAt, ...nothingYet() }
    },
    'complaint.classified': (register, { data }) => {
      const line = lineOf(register, data)
      if (!line) return
      line.class = data.class ?? line.class
      line.complexity = data.complexity ?? line.complexity
    },
    'complaint.investigated': (register, { data }) => {
      const line = lineOf(register, data)
      if (!line) return
      line.causeClass = data.causeClass
      line.cause = data.cause
    },
    'complaint.resolved': (register, { data }) => {
      const line = lineOf(register, data)
      if (line) line.rootCause = data.rootCause ?? line.rootCause
    },
    'complaint.closed': (register, { data, occurredAt }) => {
      const line = lineOf(register, data)
      if (!line) return
      line.outcome = data.outcome
      line.closedAt = occurredAt
    },
    'complaint.reopened': (register, { data }) => {
      const line = lineOf(register, data)
      if (!line) return
      line.outcome = null
      line.closedAt = null
    },
    'complaint.corrected': (register, { data }) => {
      const line = lineOf(register, data)
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

function lineOf({ lines }: Register, { complaintId }: { readonly complaintId: string }): RegisterLine | undefined {
  return own(lines, complaintId)
}
