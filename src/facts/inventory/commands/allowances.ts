/** Certificates of allowance and compensation: issued, signed, sealed, proven and posted. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { subtract } from '../../../core/exact.ts'
import { localDate } from '../../../time/local-date.ts'
import { commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import * as events from '../events/allowances.ts'
import { quantity as positive } from '../events/fields.ts'
import { refusalsAbout } from '../refusals.ts'
import { type Certificate, certificate } from '../states/certificate.ts'
import { sales } from '../states/sales.ts'
import { trader } from '../states/trader.ts'
import { allowed } from './credits.ts'
import { beforeRedEntry, isRefusal, takenOut } from './red-entries.ts'

type Known = DeepReadonly<Certificate>

const refused = refusalsAbout('certificate')
const step = commandsAbout(certificate, 'certificateId', closed)

export const allowanceCommands = [
  // A sale that is left out is the latest delivery, and a department the one that traded with the customer last.
  defineCommand({
    type: 'allowance.certify',
    telling: 'decision',
    fields: () => asked(events.allowanceCertified.asks),
    reads: ({ certificateId, customerId }) => ({
      known: certificate.of(certificateId),
      sold: sales.of(customerId),
      traded: trader.of(customerId),
    }),
    decide: ({ known: { certificateId, certifiedAt: actual }, sold, traded }, { type: _, ...data }, { calendar }) => {
      if (actual !== null) return refused('certificate-new', certificateId, { actual })
      if (data.kind !== 'allowance') return [events.allowanceCertified.of(data)]
      const soldOn = data.soldOn ?? (sold.soldAt === null ? null : localDate(calendar, sold.soldAt))
      const departmentId = data.departmentId ?? traded.departmentId
      return [events.allowanceCertified.of({ ...data, departmentId, soldOn })]
    },
  }),
  step('allowance.sign', events.allowanceSigned, {
    telling: 'decision',
    obstacle: (known, { as }) => signed(known, known.signedAs.includes(as) ? as : null),
  }),
  step('allowance.seal', events.allowanceSealed, { obstacle: known => signed(known, known.sealedAt) }),
  step('allowance.send-copies', events.allowanceCopiesSent, { guard: unknown }),
  step('allowance.prove', events.allowanceProven),
  step('allowance.post', events.allowancePosted, {
    telling: 'decision',
    obstacle: (known, _, attempt) => beforeRedEntry({ refused, id: known.certificateId }, attempt, known.reversedAt),
    fill: ({ customerId, amount }) => ({ customerId, amount }),
    first: (known, _, attempt) => allowed(known, known.amount, attempt),
  }),

  /** `reverses`: the voucher of the posting. Without an amount all that is left of it, and the certificate is open again. */
  defineCommand({
    type: 'allowance.reverse-posting',
    telling: 'decision',
    fields: () => ({ ...asked(events.allowancePostingReversed.asks), amount: positive.nullable().default(null) }),
    reads: ({ certificateId }) => ({ known: certificate.of(certificateId) }),
    decide: ({ known }, { type: _, ...data }, occasion) => {
      const { certificateId: id, customerId, complaintId } = known
      const taken = unknown(known) ?? takenOut({ refused, id }, known, { ...data, quantity: data.amount }, occasion)
      if (isRefusal(taken)) return taken
      const { quantity: amount, left } = taken
      return [
        events.allowancePostingReversed.of({ ...data, amount, left, customerId, complaintId }),
        ...allowed(known, subtract('0', amount), occasion),
      ]
    },
  }),
  step('allowance.cancel', events.allowanceCancelled, {
    telling: 'decision',
    fill: ({ customerId, complaintId, amount }) => ({ customerId, complaintId, amount }),
  }),
]

function unknown({ certificateId, certifiedAt }: Known): Refusal | undefined {
  return certifiedAt === null ? refused('certificate-known', certificateId, MISSING) : undefined
}

function closed(known: Known): Refusal | undefined {
  const { certificateId, postedAt, cancelledAt } = known
  const actual = postedAt ?? cancelledAt
  return unknown(known) ?? (actual === null ? undefined : refused('certificate-open', certificateId, { actual }))
}

function signed({ certificateId }: Known, actual: string | null): Refusal | undefined {
  return actual === null ? undefined : refused('allowance-signed-once', certificateId, { actual })
}
