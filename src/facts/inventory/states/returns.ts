/** What one customer has bought and brought back of one item, and one return slip. */
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
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
  requestedAt: Instant | null
  requestedBy: string | null
  approvedAt: Instant | null
  copies: number[]
  instructedAt: Instant | null
  /** 实退量. */
  received: string
  receivedAt: Instant | null
  /** Nothing more is to come. */
  complete: boolean
  decision: 'post-approved' | 'post-received' | 'send-back-excess' | null
  sentBack: string
  proof: { way: string; sealed: boolean; statesFigures: boolean } | null
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
    requestedAt: null,
    requestedBy: null,
    approvedAt: null,
    copies: [],
    instructedAt: null,
    received: '0',
    receivedAt: null,
    complete: false,
    decision: null,
    sentBack: '0',
    proof: null,
    posted: null,
    closedAt: null,
    cancelled: false,
  }),
  on: {
    'return.requested': (one, { data, occurredAt, actor }) => {
      const { customerId, itemId, lot, complaintId, quantity, unitPrice, handling } = data
      Object.assign(one, { customerId, itemId, lot, complaintId, quantity, unitPrice, handling })
      one.requestedAt = occurredAt
      one.requestedBy = actor?.id ?? null
    },
    'return.approved': (one, { occurredAt }) => {
      one.approvedAt = occurredAt
    },
    'return.copies-sent': (one, { data }) => {
      for (const copy of data.copies) if (!one.copies.includes(copy)) one.copies.push(copy)
    },
    'return.instructed': (one, { occurredAt }) => {
      one.instructedAt = occurredAt
    },
    'return.received': (one, { data, occurredAt }) => {
      one.received = data.total
      one.receivedAt = occurredAt
      one.complete = data.last
    },
    'return.decided': (one, { data }) => {
      one.decision = data.decision
    },
    'return.proven': (one, { data }) => {
      const { way, sealed, statesFigures } = data
      one.proof = { way, sealed, statesFigures }
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
