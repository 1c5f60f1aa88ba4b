/** 成品退货单: from the request to the posted voucher. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { amount, dealtKey, heldDecision, id, line, percent, quantity, returnHandling, returnProof } from './fields.ts'

const aboutSlip = ({ slipId }: { readonly slipId: string }) => [tag('slip', slipId)]

const dealt = { customerId: id, itemId: id }
const aboutDealings = (data: { slipId: string; customerId: string; itemId: string }) => [
  ...aboutSlip(data),
  tag('customer', data.customerId),
  tag('dealt', dealtKey(data.customerId, data.itemId)),
]
const aboutDecision = (data: Parameters<typeof aboutDealings>[0] & { complaintId: string | null }) => [
  ...aboutDealings(data),
  ...(data.complaintId === null ? [] : [tag('complaint', data.complaintId)]),
]

/**
 * 开立退货单: with reason, handling and basis; the approved quantity comes from the complaint's decision. The tolerance
 * (超量允收比率) that the customer's order states stays with the slip.
 */
export const returnRequested = shapedEvent(
  'return.requested',
  () => ({
    slipId: id,
    ...dealt,
    lot: id.nullable(),
    complaintId: id.nullable(),
    quantity,
    unitPrice: amount.nullable(),
    reason: line.nullable(),
    handling: returnHandling,
    basis: line.nullable(),
    overQuantityAllowance: percent.nullable(),
  }),
  aboutDecision,
)

/** 批示, 核准. */
export const returnApproved = shapedEvent('return.approved', () => ({ slipId: id }), aboutSlip)

/** 四联分送: who keeps which copy, the regulation says. */
export const returnCopiesSent = shapedEvent(
  'return.copies-sent',
  () => ({ slipId: id, copies: z.array(z.int().min(1).max(9)).min(1).max(9) }),
  aboutSlip,
)

/** 请示: the goods at the gate differ from the slip; so much of them is there. */
export const returnAsked = shapedEvent(
  'return.asked',
  () => ({ slipId: id, found: amount, note: line.nullable() }),
  aboutSlip,
)

/** 批示: what to do where the goods differ from the slip. */
export const returnInstructed = shapedEvent('return.instructed', () => ({ slipId: id, instruction: line }), aboutSlip)

/** 收货: `total` is what came on this slip so far, this delivery included; `last`: nothing more is to come. */
export const returnReceived = shapedEvent(
  'return.received',
  () => ({ slipId: id, ...dealt, locationId: id, quantity, last: z.boolean(), total: amount }),
  aboutDealings,
)

/** 超量的批示. */
export const returnDecided = shapedEvent('return.decided', () => ({ slipId: id, decision: heldDecision }), aboutSlip)

/** 退货证明, sealed by the buyer, with the figures where the way asks for them. */
export const returnProven = shapedEvent(
  'return.proven',
  () => ({ slipId: id, way: returnProof, sealed: z.boolean(), statesFigures: z.boolean() }),
  aboutSlip,
)

/** 退还超量: what was too much went back to the customer. */
export const returnSentBack = shapedEvent('return.sent-back', () => ({ slipId: id, ...dealt, quantity }), aboutDealings)

/** 转账: the voucher, by the quantity. It closes the slip. */
export const returnPosted = shapedEvent(
  'return.posted',
  () => ({ slipId: id, ...dealt, complaintId: id.nullable(), quantity, voucherId: id, approved: amount }),
  aboutDecision,
)

/** 作废: before anything was received. */
export const returnCancelled = shapedEvent(
  'return.cancelled',
  () => ({ slipId: id, ...dealt, complaintId: id.nullable(), reason: line, approved: amount }),
  aboutDecision,
)

export const returnEvents = [
  returnRequested,
  returnApproved,
  returnCopiesSent,
  returnAsked,
  returnInstructed,
  returnReceived,
  returnDecided,
  returnProven,
  returnSentBack,
  returnPosted,
  returnCancelled,
] as const
