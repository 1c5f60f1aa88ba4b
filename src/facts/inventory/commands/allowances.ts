/** Certificates of allowance and compensation: issued, signed, sealed, proven and posted. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import {
  allowanceCertified,
  allowanceCopiesSent,
  allowancePosted,
  allowanceProven,
  allowanceSealed,
  allowanceSigned,
} from '../events/allowances.ts'
import { id } from '../events/fields.ts'
import { refusalsAbout, UNKNOWN } from '../refusals.ts'
import { type Certificate, certificate } from '../states/certificate.ts'
import { stepsOf } from './step.ts'

type Known = DeepReadonly<Certificate>

const refused = refusalsAbout('certificate')
const step = stepsOf(certificate, 'certificateId')

export const allowanceCommands = [
  step('allowance.certify', allowanceCertified, ({ certificateId, certifiedAt }) =>
    certifiedAt === null ? undefined : refused('certificate-new', certificateId, { actual: certifiedAt }),
  ),
  step(
    'allowance.sign',
    allowanceSigned,
    (known, { as }) => closed(known) ?? signed(known, known.signedAs.includes(as) ? as : null),
  ),
  step('allowance.seal', allowanceSealed, known => closed(known) ?? signed(known, known.sealedAt)),
  step('allowance.send-copies', allowanceCopiesSent, unknown),
  step('allowance.prove', allowanceProven, closed),

  defineCommand({
    type: 'allowance.post',
    fields: () => ({ certificateId: id, voucherId: id }),
    reads: ({ certificateId }) => ({ known: certificate.of(certificateId) }),
    decide: ({ known }, { certificateId, voucherId }) => {
      const { customerId, amount } = known
      return closed(known) ?? [allowancePosted.of({ certificateId, customerId, amount, voucherId })]
    },
  }),
] as const

function unknown({ certificateId, certifiedAt }: Known): Refusal | undefined {
  return certifiedAt === null ? refused('certificate-known', certificateId, UNKNOWN) : undefined
}

function closed(known: Known): Refusal | undefined {
  const { certificateId, postedAt } = known
  const posted = () =>
    postedAt === null ? undefined : refused('certificate-open', certificateId, { actual: postedAt })
  return unknown(known) ?? posted()
}

function signed({ certificateId }: Known, already: string | null): Refusal | undefined {
  return already === null ? undefined : refused('allowance-signed-once', certificateId, { actual: already })
}
