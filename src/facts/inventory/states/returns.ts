/** What one customer has bought and brought back of one item, one return slip, and what goes by one complaint. */
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import { allowanceCertified } from '../events/allowances.ts'
import { returnCancelled, returnEvents, returnPosted, returnRequested } from '../events/returns.ts'
import { goodsIssued } from '../events/stock.ts'

export interface Dealt {
  key: string
  delivered: string
  firstDeliveredAt: Instant | null
  /** The highest price that was paid for a unit; null: none is known. */
  highestPrice: string | null
  /** Delivered by lot, where lots are kept apart. */
  lots: Record<string, string>
  /** 超量允收比率 of the latest order that states one. */
  overQuantityAllowance: string | null
  /** Approved by slips that are still open. */
  open: string
  /** Posted by slips that are closed. */
  returned: string
}

/** 购退: what a customer has bought of an item, and how much of it came back. */
export const dealt = defineState({
  name: 'dealt',
  per: 'dealt',
  events: [goodsIssued, returnRequested, returnPosted, returnCancelled],
  initial: (key): Dealt => ({
    key,
    delivered: '0',
    firstDeliveredAt: null,
    highestPrice: null,
    lots: {},
    overQuantityAllowance: null,
    open: '0',
    returned: '0',
  }),
  on: {
    'inventory.issued': (one, { data, occurredAt }) => {
      const { quantity, lot, unitPrice, overQuantityAllowance } = data
      one.delivered = add(one.delivered, quantity)
      if (one.firstDeliveredAt === null || occurredAt < one.firstDeliveredAt) one.firstDeliveredAt = occurredAt
      if (unitPrice !== null && (one.highestPrice === null || compare(unitPrice, one.highestPrice) > 0)) {
        one.highestPrice = unitPrice
      }
      if (lot !== null) one.lots[lot] = add(own(one.lots, lot) ?? '0', quantity)
      if (overQuantityAllowance !== null) one.overQuantityAllowance = overQuantityAllowance
    },
    'return.requested': (one, { data }) => {
      one.open = add(one.open, data.quantity)
    },
    'return.posted': (one, { data }) => {
      one.open = subtract(one.open, data.approved)
      one.returned = add(one.returned, data.quantity)
    },
    'return.cancelled': (one, { data }) => {
      one.open = subtract(one.open, data.approved)
    },
  },
})

export interface Slip {
  slipId: string
  customerId: string
  itemId: string
  lot: string | null
  complaintId: string | null
  /** 核定退货量. */
  quantity: string
  unitPrice: string | null
  handling: 'return' | 'reprocessing' | null
  reason: string | null
  basis: string | null
  /** 超量允收比率 of the customer's order when the slip was issued; null: the order states none. */
  overQuantityAllowance: string | null
  requestedAt: Instant | null
  requestedBy: string | null
  approvedAt: Instant | null
  approvedBy: string | null
  /** Sent to the warehouse, and when the last of them was. */
  copies: number[]
  copiesAt: Instant | null
  /** Sent on by the warehouse when goods had come. */
  handedOn: number[]
  /** Of goods that differ and have not been received yet. */
  askedAt: Instant | null
  instructedAt: Instant | null
  instructedBy: string | null
  /** 实退量. */
  received: string
  receivedAt: Instant | null
  /** Nothing more is to come. */
  complete: boolean
  /** About what had been received by then: with more goods it is open again. */
  decision: 'post-approved' | 'post-received' | 'send-back-excess' | null
  decidedAt: Instant | null
  sentBack: string
  proof: { way: string; sealed: boolean; statesFigures: boolean } | null
  provenAt: Instant | null
  posted: string | null
  closedAt: Instant | null
  cancelled: boolean
}

/** 成品退货单. */
export const slip = defineState({
  name: 'slip',
  per: 'slip',
  events: returnEvents,
  initial: (slipId): Slip => ({
    slipId,
    customerId: '',
    itemId: '',
    lot: null,
    complaintId: null,
    quantity: '0',
    unitPrice: null,
    handling: null,
    reason: null,
    basis: null,
    overQuantityAllowance: null,
    requestedAt: null,
    requestedBy: null,
    approvedAt: null,
    approvedBy: null,
    copies: [],
    copiesAt: null,
    handedOn: [],
    askedAt: null,
    instructedAt: null,
    instructedBy: null,
    received: '0',
    receivedAt: null,
    complete: false,
    decision: null,
    decidedAt: null,
    sentBack: '0',
    proof: null,
    provenAt: null,
    posted: null,
    closedAt: null,
    cancelled: false,
  }),
  on: {
    'return.requested': (one, { data, occurredAt, actor }) => {
      Object.assign(one, data)
      one.requestedAt = occurredAt
      one.requestedBy = actor?.id ?? null
    },
    'return.approved': (one, { occurredAt, actor }) => {
      one.approvedAt = occurredAt
      one.approvedBy = actor?.id ?? null
    },
    'return.copies-sent': (one, { data, occurredAt }) => {
      const sent = one.receivedAt === null ? one.copies : one.handedOn
      for (const copy of data.copies) if (!sent.includes(copy)) sent.push(copy)
      if (one.receivedAt === null) one.copiesAt = occurredAt
    },
    'return.asked': (one, { occurredAt }) => {
      one.askedAt = occurredAt
    },
    'return.instructed': (one, { occurredAt, actor }) => {
      one.askedAt = null
      one.instructedAt = occurredAt
      one.instructedBy = actor?.id ?? null
    },
    'return.received': (one, { data, occurredAt }) => {
      one.received = data.total
      one.receivedAt = occurredAt
      one.complete = data.last
      Object.assign(one, { decision: null, decidedAt: null })
      // An instruction is about the goods that it lets in.
      if (differs(one)) Object.assign(one, { askedAt: null, instructedAt: null, instructedBy: null })
    },
    'return.decided': (one, { data, occurredAt }) => {
      one.decision = data.decision
      one.decidedAt = occurredAt
    },
    'return.proven': (one, { data, occurredAt }) => {
      const { way, sealed, statesFigures } = data
      one.proof = { way, sealed, statesFigures }
      one.provenAt = occurredAt
    },
    'return.sent-back': (one, { data }) => {
      one.sentBack = add(one.sentBack, data.quantity)
    },
    'return.posted': (one, { data, occurredAt }) => {
      one.posted = data.quantity
      one.closedAt = occurredAt
    },
    'return.cancelled': (one, { occurredAt }) => {
      one.closedAt = occurredAt
      one.cancelled = true
    },
  },
})

/** 与退货单所载不符: more came than the slip says, or less and nothing more is to come. */
export function differs({ received, quantity, complete }: Pick<Slip, 'received' | 'quantity' | 'complete'>): boolean {
  const side = compare(received, quantity)
  return side > 0 || (side < 0 && complete)
}

export interface SettledByComplaint {
  complaintId: string
  /** By slips that are still open. */
  open: string
  /** Posted by slips that are closed. */
  returned: string
  /** By certificates of allowance and compensation. */
  allowed: string
}

/** 依客诉核决办理: what goes by the decision on one complaint. */
export const settledByComplaint = defineState({
  name: 'settled-by-complaint',
  per: 'complaint',
  events: [returnRequested, returnPosted, returnCancelled, allowanceCertified],
  initial: (complaintId): SettledByComplaint => ({ complaintId, open: '0', returned: '0', allowed: '0' }),
  on: {
    'return.requested': (one, { data }) => {
      one.open = add(one.open, data.quantity)
    },
    'return.posted': (one, { data }) => {
      one.open = subtract(one.open, data.approved)
      one.returned = add(one.returned, data.quantity)
    },
    'return.cancelled': (one, { data }) => {
      one.open = subtract(one.open, data.approved)
    },
    'allowance.certified': (one, { data }) => {
      one.allowed = add(one.allowed, data.amount)
    },
  },
})
