/** Certificates of allowance and compensation: issued, signed, sealed, proven and posted. */
import { defineCommand, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { tag } from '../../../core/tag.ts'
import { asked } from '../../shaped-event.ts'
import {
  allowanceCertified,
  allowanceCopiesSent,
  allowancePosted,
  allowanceProven,
  allowanceSealed,
  allowanceSigned,
} from '../events/allowances.ts'
import { id } from '../events/fields.ts'
import { refused } from '../refusals.ts'
import { type Certificate, certificate } from '../states/certificate.ts'

type Known = DeepReadonly<Certificate>

const reads = ({ certificateId }: { readonly certificateId: string }) => ({ known: certificate.of(certificateId) })

export const certifyAllowance = defineCommand({
  type: 'allowance.certify',
  fields: () => asked(allowanceCertified.shape),
  reads,
  decide: ({ known }, { type: _, ...data }) =>
    known.certifiedAt === null
      ? [allowanceCertified.of(data)]
      : refused('certificate-new', aboutTag(known), factsOf(known), { actual: known.certifiedAt }),
})

export const signAllowance = defineCommand({
  type: 'allowance.sign',
  fields: () => allowanceSigned.shape,
  reads,
  decide: ({ known }, { type: _, ...data }) =>
    closed(known) ??
    (known.signedAs.includes(data.as)
      ? refused('allowance-signed-once', aboutTag(known), factsOf(known), { actual: data.as })
      : [allowanceSigned.of(data)]),
})

export const sealAllowance = defineCommand({
  type: 'allowance.seal',
  fields: () => allowanceSealed.shape,
  reads,
  decide: ({ known }, { certificateId }) =>
    closed(known) ??
    (known.sealedAt === null
      ? [allowanceSealed.of({ certificateId })]
      : refused('allowance-signed-once', aboutTag(known), factsOf(known), { actual: known.sealedAt })),
})

export const sendAllowanceCopies = defineCommand({
  type: 'allowance.send-copies',
  fields: () => allowanceCopiesSent.shape,
  reads,
  decide: ({ known }, { type: _, ...data }) => unknown(known) ?? [allowanceCopiesSent.of(data)],
})

export const proveAllowance = defineCommand({
  type: 'allowance.prove',
  fields: () => allowanceProven.shape,
  reads,
  decide: ({ known }, { type: _, ...data }) => closed(known) ?? [allowanceProven.of(data)],
})

export const postAllowance = defineCommand({
  type: 'allowance.post',
  fields: () => ({ certificateId: id, voucherId: id }),
  reads,
  decide: ({ known }, { certificateId, voucherId }) => {
    const { customerId, amount } = known
    return closed(known) ?? [allowancePosted.of({ certificateId, customerId, amount, voucherId })]
  },
})

export const allowanceCommands = [
  certifyAllowance,
  signAllowance,
  sealAllowance,
  sendAllowanceCopies,
  proveAllowance,
  postAllowance,
] as const

const aboutTag = ({ certificateId }: Known) => tag('certificate', certificateId)
const factsOf = ({ certificateId }: Known) => ({ certificate: certificateId })

function unknown(known: Known): Refusal | undefined {
  if (known.certifiedAt !== null) return undefined
  return refused('certificate-known', aboutTag(known), factsOf(known), { actual: false, limit: true })
}

function closed(known: Known): Refusal | undefined {
  const obstacle = unknown(known)
  if (obstacle || known.postedAt === null) return obstacle
  return refused('certificate-open', aboutTag(known), factsOf(known), { actual: known.postedAt })
}
