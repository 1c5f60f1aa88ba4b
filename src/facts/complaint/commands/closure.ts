/** Closing, reopening, standing still and going on; copies and corrections of what is closed. */
import type { Instant } from '../../../core/ports.ts'
import type { Attempt } from '../../command-about.ts'
import * as events from '../events/closure.ts'
import { refusedFor } from '../refusals.ts'
import { pausesUntil } from '../states/pauses.ts'
import { type KnownFile, notBefore, stepCommand } from './about.ts'
import { monthOf } from './numbering.ts'

export const closureCommands = [
  stepCommand('complaint.close', events.complaintClosed, {
    telling: 'decision',
    // A case is not closed before its clock was stopped; what the investigation found to be founded, not as unfounded.
    obstacle: (file, { outcome }, attempt) =>
      inOrder(file, attempt.occurredAt) ??
      notLast(file, attempt) ??
      (outcome === 'unfounded' && file.findings.founded === true
        ? refusedFor('outcome-as-found', file, { actual: outcome, limit: 'settled' })
        : undefined),
    fill: (file, _, { calendar, occurredAt }) => ({
      month: monthOf(calendar, occurredAt),
      ...closingOf(file),
      pauses: pausesUntil(file, occurredAt),
    }),
  }),
  stepCommand('complaint.reopen', events.complaintReopened, {
    telling: 'decision',
    phase: 'closed',
    obstacle: (file, _, attempt) =>
      notBefore('not-before-pause', file, file.closedAt, attempt.occurredAt) ?? notLast(file, attempt),
    fill: ({ kind, customerId, departmentId, closedMonth }) => ({
      kind: kind!,
      customerId,
      departmentId,
      month: closedMonth!,
    }),
  }),
  stepCommand('complaint.pause', events.complaintPaused, {
    telling: 'decision',
    obstacle: (file, _, { occurredAt }) =>
      file.pausedAt === null ? inOrder(file, occurredAt) : refusedFor('clock-running', file, { actual: file.pausedAt }),
  }),
  stepCommand('complaint.resume', events.complaintResumed, {
    telling: 'decision',
    obstacle: (file, _, { occurredAt }) =>
      file.pausedAt === null ? refusedFor('clock-standing', file) : inOrder(file, occurredAt),
  }),
  stepCommand('complaint.distribute-copies', events.complaintCopiesDistributed, { phase: 'closed' }),
  // What a closed case said turns out otherwise; the statistics tell both figures.
  stepCommand('complaint.correct', events.complaintCorrected, {
    phase: 'closed',
    fill: ({ closedMonth }) => ({ closingMonth: closedMonth! }),
  }),
]

// The statistics count what the file says at the closing: it stands behind all that is on file, and so does a reopening.
function notLast(file: KnownFile, { occurredAt, step }: Attempt) {
  const { latestAt: actual } = file
  if (actual === null || actual <= occurredAt) return undefined
  return refusedFor('case-ends-in-order', file, { actual, limit: occurredAt, facts: { step } })
}

/** What the statistics of the month will count, as the file stands at the closing. */
function closingOf({ kind, customerId, departmentId, receivedAt, form, findings, service }: KnownFile) {
  const { number, count, market, partNumber, acceptedAt } = form
  const { causeClass, cause, loss, shares } = findings
  return {
    kind: kind!,
    customerId,
    departmentId,
    number,
    form: count,
    market,
    partNumber,
    causeClass,
    cause,
    loss,
    shares: shares.map(share => ({ ...share })),
    receivedAt: receivedAt!,
    startedAt: acceptedAt ?? service.registeredAt,
  }
}

// How long the clock stood still is remembered by the closing: what stops it or lets it go on is told in its order.
function inOrder(file: KnownFile, occurredAt: Instant) {
  const { pausedAt, pauses } = file
  const last = pauses.at(-1)?.to ?? null
  return (
    notBefore('not-before-pause', file, pausedAt, occurredAt) ??
    notBefore('not-before-going-on', file, last, occurredAt)
  )
}
