/** 销货折让证明单: allowance and compensation, from the certificate to the posted voucher. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { lacked } from '../../shaped-event.ts'
import { certificateEvent, tagWhere } from './about.ts'
import { allowanceKind, allowanceProof, amount, copies, day, id, line } from './fields.ts'

/**
 * 开立证明单: in two copies, by the complaint's decision. The department whose business it was and the day of the sale stay with
 * the certificate.
 */
export const allowanceCertified = certificateEvent(
  'allowance.certified',
  () => ({
    customerId: id,
    complaintId: id.nullable(),
    kind: allowanceKind,
    amount,
    unitPrice: amount.nullable(),
    salespersonId: id.nullable(),
    reason: line.nullable(),
    basis: line.nullable(),
    departmentId: id.nullable(),
    soldOn: day.nullable(),
  }),
  {
    tags: ({ customerId, complaintId }) => [tag('customer', customerId), ...tagWhere('complaint', complaintId)],
    upcasts: { 1: lacked({ basis: null }), 2: lacked({ departmentId: null, soldOn: null }) },
  },
)

/** 核签: by a role. */
export const allowanceSigned = certificateEvent('allowance.signed', () => ({ as: id }))

/** 客户签章. */
export const allowanceSealed = certificateEvent('allowance.sealed', () => ({}))

/** 二联分存. */
export const allowanceCopiesSent = certificateEvent('allowance.copies-sent', () => ({ copies }))

/** 折让证明. */
export const allowanceProven = certificateEvent('allowance.proven', () => ({
  way: allowanceProof,
  sealed: z.boolean(),
  statesFigures: z.boolean(),
}))

/** 作账: the receivable of the customer is lower by the amount. */
export const allowancePosted = certificateEvent('allowance.posted', () => ({ voucherId: id }), {
  fills: () => ({ customerId: id, amount }),
  tags: ({ customerId }) => [tag('customer', customerId)],
})

/**
 * 作账冲销: a red voucher that names the voucher of the posting, and takes an amount out of it. With nothing `left` of it
 * the certificate is open again; by a difference it is one of what is left.
 */
export const allowancePostingReversed = certificateEvent(
  'allowance.posting-reversed',
  () => ({ reverses: id, amount, voucherId: id, reason: line }),
  {
    fills: () => ({ customerId: id, complaintId: id.nullable(), left: amount }),
    tags: ({ customerId, complaintId }) => [tag('customer', customerId), ...tagWhere('complaint', complaintId)],
  },
)

/** 作废: before it was posted, or after its posting was taken back. */
export const allowanceCancelled = certificateEvent('allowance.cancelled', () => ({ reason: line }), {
  fills: () => ({ customerId: id, complaintId: id.nullable(), amount }),
  tags: ({ customerId, complaintId }) => [tag('customer', customerId), ...tagWhere('complaint', complaintId)],
})
