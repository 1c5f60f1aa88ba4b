/** 成品退货单: from the request to the posted voucher. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { lacked } from '../../shaped-event.ts'
import { slipEvent, tagWhere } from './about.ts'
import {
  amount,
  copies,
  day,
  dealtKey,
  heldDecision,
  id,
  line,
  percent,
  quantity,
  returnHandling,
  returnProof,
} from './fields.ts'

const dealt = { customerId: id, itemId: id }

interface Dealt {
  readonly customerId: string
  readonly itemId: string
}

const dealtTags = ({ customerId, itemId }: Dealt) => [
  tag('customer', customerId),
  tag('dealt', dealtKey(customerId, itemId)),
]

const decisionTags = ({ complaintId, ...of }: Dealt & { readonly complaintId: string | null }) => [
  ...dealtTags(of),
  ...tagWhere('complaint', complaintId),
]

/**
 * 开立退货单: with reason, handling and basis; the approved quantity comes from the complaint's decision. The tolerance
 * (超量允收比率) that the customer's order for these goods states stays with the slip, and so do the department whose business
 * it was, and when and at what price the goods were sold.
 */
export const returnRequested = slipEvent(
  'return.requested',
  () => ({
    ...dealt,
    lot: id.nullable(),
    complaintId: id.nullable(),
    quantity,
    unitPrice: amount.nullable(),
    reason: line.nullable(),
    handling: returnHandling,
    basis: line.nullable(),
    departmentId: id.nullable(),
  }),
  {
    fills: () => ({
      overQuantityAllowance: percent.nullable(),
      soldOn: day.nullable(),
      soldFor: amount.nullable(),
    }),
    tags: decisionTags,
    upcasts: {
      1: lacked({ overQuantityAllowance: null }),
      2: lacked({ departmentId: null, soldOn: null, soldFor: null }),
    },
  },
)

/** 批示, 核准: `digest` is that of the terms that were approved; null: from before it was kept. */
export const returnApproved = slipEvent('return.approved', () => ({}), {
  fills: () => ({ digest: id.nullable() }),
  upcasts: { 1: lacked({ digest: null }) },
})

/** 更改退货单: another quantity. What was approved before is void. */
export const returnAmended = slipEvent('return.amended', () => ({ quantity, reason: line }), {
  fills: () => ({ ...dealt, complaintId: id.nullable(), handling: returnHandling, previous: amount }),
  tags: decisionTags,
})

/** 四联分送: who keeps which copy, the regulation says. */
export const returnCopiesSent = slipEvent('return.copies-sent', () => ({ copies }))

/** 请示: the goods at the gate differ from the slip; so much of them is there. */
export const returnAsked = slipEvent('return.asked', () => ({ found: amount, note: line.nullable() }))

/** 批示: what to do where the goods differ from the slip. */
export const returnInstructed = slipEvent('return.instructed', () => ({ instruction: line }))

/** 收货: `total` is what came on this slip so far, this delivery included; `last`: nothing more is to come. */
export const returnReceived = slipEvent('return.received', () => ({ locationId: id, quantity, last: z.boolean() }), {
  fills: () => ({ ...dealt, lot: id.nullable(), total: amount }),
  tags: dealtTags,
  upcasts: { 1: lacked({ lot: null }) },
})

/**
 * 收货冲销: a red entry takes back what was booked in of this slip at a place, or a part of it; `total` is what is left of
 * all deliveries. The goods leave the stock by an entry of its own.
 */
export const returnReceiptReversed = slipEvent(
  'return.receipt-reversed',
  () => ({ locationId: id, lot: id.nullable(), quantity, reason: line }),
  { fills: () => ({ ...dealt, total: amount }), tags: dealtTags },
)

/** 超量的批示. */
export const returnDecided = slipEvent('return.decided', () => ({ decision: heldDecision }))

/** 退货证明, sealed by the buyer, with the figures where the way asks for them. */
export const returnProven = slipEvent('return.proven', () => ({
  way: returnProof,
  sealed: z.boolean(),
  statesFigures: z.boolean(),
}))

/** 退还超量: what was too much went back to the customer. */
export const returnSentBack = slipEvent('return.sent-back', () => ({ quantity }), {
  fills: () => dealt,
  tags: dealtTags,
})

const decided = {
  fills: () => ({ ...dealt, complaintId: id.nullable(), approved: amount }),
  tags: decisionTags,
  upcasts: { 1: lacked({ complaintId: null }) },
}

/** 转账: the voucher, by the quantity. It closes the slip. */
export const returnPosted = slipEvent('return.posted', () => ({ quantity, voucherId: id }), decided)

/**
 * 转账冲销: a red voucher that names the voucher of the posting, and takes out of it a quantity. With nothing `left` of
 * it the slip is open again.
 */
export const returnPostingReversed = slipEvent(
  'return.posting-reversed',
  () => ({ reverses: id, quantity, voucherId: id, reason: line }),
  {
    fills: () => ({ ...dealt, complaintId: id.nullable(), approved: amount, left: amount }),
    tags: decisionTags,
  },
)

/** 作废: before anything was received. */
export const returnCancelled = slipEvent('return.cancelled', () => ({ reason: line }), decided)
