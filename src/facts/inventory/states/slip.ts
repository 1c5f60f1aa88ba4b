/** 成品退货单: one slip, from the request to the posted voucher. */
import { digestOf } from '../../../core/digest.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
import { defineState } from '../../../core/fold.ts'
import type { Instant, LocalDate } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import { placeKey } from '../events/fields.ts'
import { returnEvents } from '../events/index.ts'
import { lesser } from './stock.ts'

const requested = {
  customerId: '',
  itemId: '',
  lot: null as string | null,
  complaintId: null as string | null,
  /** 核定退货量. */
  quantity: '0',
  unitPrice: null as string | null,
  handling: null as 'return' | 'reprocessing' | null,
  reason: null as string | null,
  basis: null as string | null,
  /** 超量允收比率 of the customer's order that covers it, as of when it was issued; null: the order states none. */
  overQuantityAllowance: null as string | null,
  requestedAt: null as Instant | null,
  requestedBy: null as string | null,
  /** By a mandate: for whom. */
  requestedFor: null as string | null,
}

export interface SlipReceipt {
  /** The place, as one text. */
  place: string
  at: Instant
  quantity: string
  last: boolean
}

/** What was sold, of what comes back. */
const sold = {
  /** 业务部门: whose business it was; null: nobody told of business with the customer. */
  departmentId: null as string | null,
  /** The latest delivery that covers it. */
  soldOn: null as LocalDate | null,
  /** Its price of a unit. */
  soldFor: null as string | null,
}

const slipOf = (slipId: string) => ({
  slipId,
  ...requested,
  ...sold,
  approvedAt: null as Instant | null,
  approvedBy: null as string | null,
  /** What the approval is for: the digest of the terms, and their quantity. */
  approvedDigest: null as string | null,
  approvedQuantity: null as string | null,
  /** Who changed it last, and for whom. */
  amendedBy: null as string | null,
  amendedFor: null as string | null,
  /** Sent to the warehouse, and when the last of them was. */
  copies: [] as number[],
  copiesAt: null as Instant | null,
  /** Sent on by the warehouse when goods had come. */
  handedOn: [] as number[],
  /** Of goods that differ and have not been received yet. */
  askedAt: null as Instant | null,
  instructedAt: null as Instant | null,
  instructedBy: null as string | null,
  instructedFor: null as string | null,
  /** 实退量. */
  received: '0',
  /** Delivery by delivery, without what red entries took back. */
  receipts: [] as SlipReceipt[],
  receivedAt: null as Instant | null,
  /** A red entry last took back what was booked in. */
  receiptReversedAt: null as Instant | null,
  /** Nothing more is to come. */
  complete: false,
  /** About what had been received by then: with more goods it is open again. */
  decision: null as 'post-approved' | 'post-received' | 'send-back-excess' | null,
  decidedAt: null as Instant | null,
  sentBack: '0',
  proof: null as { way: string; sealed: boolean; statesFigures: boolean } | null,
  provenAt: null as Instant | null,
  /** What is left of the posting that stands. */
  posted: null as string | null,
  /** Its voucher. */
  voucherId: null as string | null,
  /** The latest red entry against a posting. */
  reversedAt: null as Instant | null,
  closedAt: null as Instant | null,
  cancelled: false,
})

export type Slip = ReturnType<typeof slipOf>

export const slip = defineState({
  name: 'slip',
  per: 'slip',
  events: returnEvents,
  initial: slipOf,
  on: {
    'return.requested': (slip, { data, occurredAt, actor }) => {
      Object.assign(slip, data)
      slip.requestedAt = occurredAt
      slip.requestedBy = actor?.id ?? null
      slip.requestedFor = actor?.onBehalfOf?.id ?? null
    },
    'return.approved': (slip, { data, occurredAt, actor }) => {
      set(slip, { approvedAt: occurredAt, approvedBy: actor?.id ?? null, approvedQuantity: slip.quantity })
      slip.approvedDigest = data.digest ?? digestOf(termsOf(slip))
    },
    'return.amended': (slip, { data, actor }) =>
      set(slip, {
        quantity: data.quantity,
        // What was decided was about the quantity that it had.
        decision: null,
        decidedAt: null,
        amendedBy: actor?.id ?? null,
        amendedFor: actor?.onBehalfOf?.id ?? null,
      }),
    'return.copies-sent': (slip, { data, occurredAt }) => {
      const sent = slip.receivedAt === null ? slip.copies : slip.handedOn
      for (const copy of data.copies) if (!sent.includes(copy)) sent.push(copy)
      if (slip.receivedAt === null) slip.copiesAt = occurredAt
    },
    'return.asked': (slip, { occurredAt }) => set(slip, { askedAt: occurredAt }),
    'return.instructed': (slip, { occurredAt, actor }) => {
      set(slip, { askedAt: null, instructedAt: occurredAt, instructedBy: actor?.id ?? null })
      slip.instructedFor = actor?.onBehalfOf?.id ?? null
    },
    'return.received': (slip, { data, occurredAt }) => {
      slip.received = add(slip.received, data.quantity)
      slip.receivedAt = occurredAt
      slip.complete = data.last
      const { quantity, last } = data
      slip.receipts.push({ place: placeKey(data), at: occurredAt, quantity, last })
      Object.assign(slip, { decision: null, decidedAt: null })
      // An instruction is about the goods that it lets in.
      if (differs(slip)) {
        set(slip, { askedAt: null, instructedAt: null, instructedBy: null, instructedFor: null })
      }
    },
    'return.decided': (slip, { data, occurredAt }) => set(slip, { decision: data.decision, decidedAt: occurredAt }),
    'return.proven': (slip, { data: { slipId: _, ...proof }, occurredAt }) =>
      set(slip, { proof, provenAt: occurredAt }),
    'return.sent-back': (slip, { data }) => set(slip, { sentBack: add(slip.sentBack, data.quantity) }),
    'return.receipt-reversed': (slip, { data, occurredAt }) => {
      slip.receiptReversedAt = occurredAt
      for (const { index, quantity } of receiptsTaken(slip.receipts, placeKey(data), data.quantity)) {
        slip.receipts[index]!.quantity = subtract(slip.receipts[index]!.quantity, quantity)
      }
      slip.receipts = slip.receipts.filter(({ quantity }) => quantity !== '0')
      set(slip, { receivedAt: slip.receipts.at(-1)?.at ?? null, decision: null, decidedAt: null })
      slip.received = subtract(slip.received, data.quantity)
      slip.complete = slip.receipts.some(({ last }) => last)
    },
    'return.posted': (slip, { data, occurredAt }) =>
      set(slip, { posted: data.quantity, voucherId: data.voucherId, closedAt: occurredAt }),
    'return.posting-reversed': (slip, { data, occurredAt }) => {
      set(slip, { posted: data.left, reversedAt: occurredAt })
      if (data.left === '0') set(slip, { posted: null, voucherId: null, closedAt: null })
    },
    'return.cancelled': (slip, { occurredAt }) => set(slip, { closedAt: occurredAt, cancelled: true }),
  },
})

/**
 * Which deliveries at a place a red entry takes back, and how much of each: the latest first, for what was booked in too
 * much was mostly booked in last.
 */
export function receiptsTaken(receipts: readonly DeepReadonly<SlipReceipt>[], place: string, quantity: string) {
  const taken: { readonly at: Instant; readonly quantity: string; readonly index: number }[] = []
  let left = quantity
  for (const [index, receipt] of [...receipts.entries()].toReversed()) {
    if (receipt.place !== place || left === '0') continue
    const part = lesser(left, receipt.quantity)
    taken.push({ at: receipt.at, quantity: part, index })
    left = subtract(left, part)
  }
  return taken
}

/** What the approver says yes to. Free texts are none of it: they may be sealed. */
export function termsOf(slip: DeepReadonly<Slip>) {
  const { customerId, itemId, lot, complaintId, quantity, unitPrice, handling } = slip
  return { customerId, itemId, lot, complaintId, quantity, unitPrice, handling }
}

/** Approved, and as it is now: a slip that was changed since waits for another approval. */
export function isApproved(slip: DeepReadonly<Slip>): boolean {
  return slip.approvedAt !== null && slip.approvedDigest === digestOf(termsOf(slip))
}

/** 与退货单所载不符: more came than the slip says, or less and nothing more is to come. */
export function differs({ received, quantity, complete }: Pick<Slip, 'received' | 'quantity' | 'complete'>): boolean {
  const side = compare(received, quantity)
  return side > 0 || (side < 0 && complete)
}
