/** 成品退货单: one slip, from the request to the posted voucher. */
import type { FactOf } from '../../../core/event.ts'
import { add, compare } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { returnEvents, type returnRequested } from '../events/returns.ts'

type Requested = FactOf<typeof returnRequested>['data']

/** What was asked for, and how far it has come. */
export interface Slip extends Omit<Requested, 'handling'> {
  /** null: there is no such slip. */
  readonly handling: Requested['handling'] | null
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

const NOT_REQUESTED = {
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
}

const NOTHING_DONE = {
  approvedAt: null,
  approvedBy: null,
  copiesAt: null,
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
}

export const slip = defineState({
  name: 'slip',
  per: 'slip',
  events: returnEvents,
  initial: (slipId): Slip => ({ slipId, ...NOT_REQUESTED, ...NOTHING_DONE, copies: [], handedOn: [] }),
  on: {
    'return.requested': (slip, { data, occurredAt, actor }) => {
      Object.assign(slip, data)
      slip.requestedAt = occurredAt
      slip.requestedBy = actor?.id ?? null
    },
    'return.approved': (slip, { occurredAt, actor }) => {
      slip.approvedAt = occurredAt
      slip.approvedBy = actor?.id ?? null
    },
    'return.copies-sent': (slip, { data, occurredAt }) => {
      const sent = slip.receivedAt === null ? slip.copies : slip.handedOn
      for (const copy of data.copies) if (!sent.includes(copy)) sent.push(copy)
      if (slip.receivedAt === null) slip.copiesAt = occurredAt
    },
    'return.asked': (slip, { occurredAt }) => {
      slip.askedAt = occurredAt
    },
    'return.instructed': (slip, { occurredAt, actor }) => {
      slip.askedAt = null
      slip.instructedAt = occurredAt
      slip.instructedBy = actor?.id ?? null
    },
    'return.received': (slip, { data, occurredAt }) => {
      slip.received = data.total
      slip.receivedAt = occurredAt
      slip.complete = data.last
      Object.assign(slip, { decision: null, decidedAt: null })
      // An instruction is about the goods that it lets in.
      if (differs(slip)) Object.assign(slip, { askedAt: null, instructedAt: null, instructedBy: null })
    },
    'return.decided': (slip, { data, occurredAt }) => {
      slip.decision = data.decision
      slip.decidedAt = occurredAt
    },
    'return.proven': (slip, { data: { slipId: _, ...proof }, occurredAt }) => {
      slip.proof = proof
      slip.provenAt = occurredAt
    },
    'return.sent-back': (slip, { data }) => {
      slip.sentBack = add(slip.sentBack, data.quantity)
    },
    'return.posted': (slip, { data, occurredAt }) => {
      slip.posted = data.quantity
      slip.closedAt = occurredAt
    },
    'return.cancelled': (slip, { occurredAt }) => {
      slip.closedAt = occurredAt
      slip.cancelled = true
    },
  },
})

/** 与退货单所载不符: more came than the slip says, or less and nothing more is to come. */
export function differs({ received, quantity, complete }: Pick<Slip, 'received' | 'quantity' | 'complete'>): boolean {
  const side = compare(received, quantity)
  return side > 0 || (side < 0 && complete)
}
