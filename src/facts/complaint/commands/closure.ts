/** Closing, reopening, standing still and going on; copies and corrections of what is closed. */
import { defineCommand } from '../../../core/command.ts'
import type { Instant } from '../../../core/ports.ts'
import { asked, without } from '../events/about.ts'
import {
  complaintClosed,
  complaintCopiesDistributed,
  complaintCorrected,
  complaintPaused,
  complaintReopened,
  complaintResumed,
} from '../events/closure.ts'
import { type ClosingOutcome, id, line, outcome } from '../events/fields.ts'
import { refusedFor } from '../refusals.ts'
import { complaintFile } from '../states/complaint-file.ts'
import { type KnownFile, obstacleOf, stepCommand } from './about.ts'
import { monthOf } from './reception.ts'

export const closeComplaint = defineCommand({
  type: 'complaint.close',
  fields: () => ({ complaintId: id, outcome, note: line.optional() }),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, note, ...data }, occasion) => {
    const obstacle = obstacleOf(file, type, occasion, {}) ?? goingOn(file, occasion.occurredAt) ?? misjudged(file, data)
    if (obstacle) return obstacle
    const month = monthOf(occasion.calendar, occasion.occurredAt)
    return [complaintClosed.of({ ...data, note: note ?? null, month, ...closingOf(file, occasion.occurredAt) })]
  },
})

/** What the statistics of the month will count, as the file stands at the closing. */
function closingOf(file: KnownFile, at: Instant) {
  const { form, findings, service, pauses, pausedAt } = file
  return {
    kind: file.kind!,
    customerId: file.customerId,
    departmentId: file.departmentId,
    number: form.number,
    form: form.count,
    market: form.market,
    partNumber: form.partNumber,
    causeClass: findings.causeClass,
    cause: findings.cause,
    loss: findings.loss,
    shares: findings.shares.map(share => ({ ...share })),
    receivedAt: file.receivedAt!,
    startedAt: form.acceptedAt ?? service.registeredAt,
    pauses: [...pauses, ...(pausedAt === null ? [] : [{ from: pausedAt, to: at }])].map(pause => ({ ...pause })),
  }
}

export const reopenComplaint = defineCommand({
  type: 'complaint.reopen',
  fields: () => ({ complaintId: id, reason: line }),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, ...data }, occasion) => {
    const obstacle = obstacleOf(file, type, occasion, { phase: 'closed' }) ?? notBefore(file, file.closedAt, occasion)
    if (obstacle) return obstacle
    const { kind, customerId, departmentId, closedMonth } = file
    return [complaintReopened.of({ ...data, kind: kind!, customerId, departmentId, month: closedMonth! })]
  },
})

/** What the investigation found to be founded is not closed as not founded. */
function misjudged(file: KnownFile, data: { readonly outcome: ClosingOutcome }) {
  if (data.outcome !== 'unfounded' || file.findings.founded !== true) return undefined
  return refusedFor('outcome-as-found', file, { actual: data.outcome, limit: 'settled' })
}

/** A case is not closed before its clock was stopped. */
function goingOn(file: KnownFile, occurredAt: Instant) {
  return notBefore(file, file.pausedAt, { occurredAt })
}

function notBefore(file: KnownFile, limit: Instant | null, { occurredAt }: { readonly occurredAt: Instant }) {
  if (limit === null || occurredAt >= limit) return undefined
  return refusedFor('not-before-pause', file, { actual: occurredAt, limit })
}

export const pauseComplaint = stepCommand('complaint.pause', complaintPaused, {
  obstacle: file => (file.pausedAt === null ? undefined : refusedFor('clock-running', file, { actual: file.pausedAt })),
})

export const resumeComplaint = stepCommand('complaint.resume', complaintResumed, {
  obstacle: (file, _, occasion) =>
    file.pausedAt === null ? refusedFor('clock-standing', file) : notBefore(file, file.pausedAt, occasion),
})

/** What a closed case said turns out otherwise; the statistics tell both figures. */
export const correctComplaint = defineCommand({
  type: 'complaint.correct',
  fields: () => asked(without(complaintCorrected.shape, 'closingMonth')),
  reads: ({ complaintId }) => ({ file: complaintFile.of(complaintId) }),
  decide: ({ file }, { type, ...data }, occasion) =>
    obstacleOf(file, type, occasion, { phase: 'closed' }) ?? [
      complaintCorrected.of({ ...data, closingMonth: file.closedMonth! }),
    ],
})

export const closureCommands = [
  closeComplaint,
  reopenComplaint,
  pauseComplaint,
  resumeComplaint,
  stepCommand('complaint.distribute-copies', complaintCopiesDistributed, { phase: 'closed' }),
  correctComplaint,
] as const
