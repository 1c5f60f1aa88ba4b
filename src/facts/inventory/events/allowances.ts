/** 销货折让证明单: allowance and compensation, from the certificate to the posted voucher. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { lacked } from '../../shaped-event.ts'
import { certificateEvent, tagWhere } from './about.ts'
import { allowanceProof, amount, copies, id, line } from './fields.ts'

/** 开立证明单: in two copies, by the complaint's decision. */
export const allowanceCertified = certificateEvent(
  'allowance.certified',
  () => ({
    customerId: id,
    complaintId: id.nullable(),
    kind: z.enum(['allowance', 'compensation']),
    amount,
    unitPrice: amount.nullable(),
    salespersonId: id.nullable(),
    reason: line.nullable(),
    basis: line.nullable(),
  }),
  {
    tags: ({ customerId, complaintId }) => [tag('customer', customerId), ...tagWhere('complaint', complaintId)],
    upcasts: { 1: lacked({ basis: null }) },
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
