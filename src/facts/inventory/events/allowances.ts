/** 销货折让证明单: allowance and compensation, from the certificate to the posted voucher. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { allowanceProof, amount, id, line } from './fields.ts'

const aboutCertificate = ({ certificateId }: { readonly certificateId: string }) => [tag('certificate', certificateId)]

/** 开立证明单: in two copies, by the complaint's decision. */
export const allowanceCertified = shapedEvent(
  'allowance.certified',
  () => ({
    certificateId: id,
    customerId: id,
    complaintId: id.nullable(),
    kind: z.enum(['allowance', 'compensation']),
    amount,
    unitPrice: amount.nullable(),
    salespersonId: id.nullable(),
    reason: line.nullable(),
    basis: line.nullable(),
  }),
  data => [
    ...aboutCertificate(data),
    tag('customer', data.customerId),
    ...(data.complaintId === null ? [] : [tag('complaint', data.complaintId)]),
  ],
)

/** 核签: by a role. */
export const allowanceSigned = shapedEvent('allowance.signed', () => ({ certificateId: id, as: id }), aboutCertificate)

/** 客户签章. */
export const allowanceSealed = shapedEvent('allowance.sealed', () => ({ certificateId: id }), aboutCertificate)

/** 二联分存. */
export const allowanceCopiesSent = shapedEvent(
  'allowance.copies-sent',
  () => ({ certificateId: id, copies: z.array(z.int().min(1).max(9)).min(1).max(9) }),
  aboutCertificate,
)

/** 折让证明. */
export const allowanceProven = shapedEvent(
  'allowance.proven',
  () => ({ certificateId: id, way: allowanceProof, sealed: z.boolean(), statesFigures: z.boolean() }),
  aboutCertificate,
)

/** 作账: the receivable of the customer is lower by the amount. */
export const allowancePosted = shapedEvent(
  'allowance.posted',
  () => ({ certificateId: id, customerId: id, amount, voucherId: id }),
  data => [...aboutCertificate(data), tag('customer', data.customerId)],
)

export const allowanceEvents = [
  allowanceCertified,
  allowanceSigned,
  allowanceSealed,
  allowanceCopiesSent,
  allowanceProven,
  allowancePosted,
] as const
