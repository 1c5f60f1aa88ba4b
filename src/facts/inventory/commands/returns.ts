/** Return slips: requested, approved, received in one or several deliveries, proven and posted. */
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
import { tag } from '../../../core/tag.ts'
import { own } from '../../own.ts'
import { asked, without } from '../../shaped-event.ts'
import { dealtKey, id, line, type Place, place, placeKey, quantity } from '../events/fields.ts'
import {
  returnApproved,
  returnAsked,
  returnCancelled,
  returnCopiesSent,
  returnDecided,
  returnInstructed,
  returnPosted,
  returnProven,
  returnReceived,
  returnRequested,
  returnSentBack,
} from '../events/returns.ts'
import { goodsReceived } from '../events/stock.ts'
import { refused } from '../refusals.ts'
import { type Dealt, dealt, type Slip, slip } from '../states/returns.ts'
import { location, stock } from '../states/stock.ts'
import { isAbsorbed } from './stock.ts'

type Known = DeepReadonly<Slip>

// The tolerance is that of the orders: nobody says it with the slip.
export const requestReturn = defineCommand({
  type: 'return.request',
  fields: () => asked(without(returnRequested.shape, 'overQuantityAllowance')),
  reads: ({ slipId, customerId, itemId }) => ({
    known: slip.of(slipId),
    dealings: dealt.of(dealtKey(customerId, itemId)),
  }),
  decide: ({ known, dealings }, { type: _, ...data }, occasion) => {
    const { slipId } = data
    if (known.requestedAt !== null) {
      return refused('slip-new', tag('slip', slipId), { slip: slipId }, { actual: known.requestedAt })
    }
    const { overQuantityAllowance } = dealings
    return notHis(dealings, data, occasion) ?? [returnRequested.of({ ...data, overQuantityAllowance })]
  },
})

type Requested = Omit<Parameters<typeof returnRequested.of>[0], 'overQuantityAllowance'>

/** Only what the customer bought comes back: of that lot, after the delivery, at no higher price, and no more of it. */
function notHis(dealings: DeepReadonly<Dealt>, data: Requested, { occurredAt }: Occasion): Refusal | undefined {
  const { slipId, customerId: customer, itemId: item, lot, unitPrice } = data
  const { delivered, returned, open, firstDeliveredAt, highestPrice } = dealings
  const subject = tag('slip', slipId)
  const facts = { slip: slipId, customer, item }
  if (firstDeliveredAt === null) return refused('bought-by-customer', subject, facts, { actual: false, limit: true })
  if (occurredAt < firstDeliveredAt) {
    return refused('not-before-delivery', subject, facts, { actual: occurredAt, limit: firstDeliveredAt })
  }
  if (lot !== null && own(dealings.lots, lot) === undefined) {
    return refused('lot-delivered', subject, facts, { actual: lot })
  }
  if (unitPrice !== null && highestPrice !== null && compare(unitPrice, highestPrice) > 0) {
    return refused('price-as-sold', subject, facts, { actual: unitPrice, limit: highestPrice })
  }
  const left = subtract(subtract(delivered, returned), open)
  if (compare(data.quantity, left) <= 0) return undefined
  const more = { delivered, returned, open }
  return refused('within-delivered', subject, { ...facts, ...more }, { actual: data.quantity, limit: left })
}

const readsSlip = ({ slipId }: { readonly slipId: string }) => ({ known: slip.of(slipId) })

export const approveReturn = defineCommand({
  type: 'return.approve',
  fields: () => returnApproved.shape,
  reads: readsSlip,
  decide: ({ known }, { slipId }, occasion) =>
    closed(known, occasion) ?? once(known, known.approvedAt) ?? [returnApproved.of({ slipId })],
})

export const sendReturnCopies = defineCommand({
  type: 'return.send-copies',
  fields: () => returnCopiesSent.shape,
  reads: readsSlip,
  decide: ({ known }, { type: _, ...data }, occasion) => unknown(known, occasion) ?? [returnCopiesSent.of(data)],
})

export const askAboutReturn = defineCommand({
  type: 'return.ask',
  fields: () => asked(returnAsked.shape),
  reads: readsSlip,
  decide: ({ known }, { type: _, ...data }, occasion) => closed(known, occasion) ?? [returnAsked.of(data)],
})

export const instructReturn = defineCommand({
  type: 'return.instruct',
  fields: () => returnInstructed.shape,
  reads: readsSlip,
  decide: ({ known }, { type: _, ...data }, occasion) => closed(known, occasion) ?? [returnInstructed.of(data)],
})

/** The goods go into stock where they are received. `last`: nothing more is to come on this slip. */
export const receiveReturn = defineCommand({
  type: 'return.receive',
  fields: () => ({ slipId: id, ...asked(place), quantity, last: returnReceived.shape.last }),
  reads: data => ({
    known: slip.of(data.slipId),
    there: location.of(data.locationId),
    lies: stock.of(placeKey(data)),
  }),
  decide: ({ known, there, lies }, { type: _, slipId, quantity, last, ...at }, occasion) => {
    const obstacle = closed(known, occasion) ?? otherGoods(known, at)
    if (obstacle) return obstacle
    if (known.complete) return refused('slip-not-complete', slipTag(known), factsOf(known), { actual: known.received })
    const { locationId } = at
    if (there.zone === null) return refused('location-set-up', tag('location', locationId), { location: locationId })
    const { customerId, itemId } = known
    const total = add(known.received, quantity)
    const absorbed = isAbsorbed(lies, occasion)
    const source = 'customer-return'
    return [
      returnReceived.of({ slipId, customerId, itemId, locationId, quantity, last, total }),
      goodsReceived.of({ ...at, receiptId: null, source, quantity, expiresOn: null, absorbed }),
    ]
  },
})

export const decideReturn = defineCommand({
  type: 'return.decide',
  fields: () => returnDecided.shape,
  reads: readsSlip,
  decide: ({ known }, { type: _, ...data }, occasion) =>
    closed(known, occasion) ?? nothingYet(known, '0') ?? [returnDecided.of(data)],
})

export const proveReturn = defineCommand({
  type: 'return.prove',
  fields: () => returnProven.shape,
  reads: readsSlip,
  decide: ({ known }, { type: _, ...data }, occasion) => closed(known, occasion) ?? [returnProven.of(data)],
})

/** What was too much goes back to the customer; it has left the stock by an issue of its own. */
export const sendBack = defineCommand({
  type: 'return.send-back',
  fields: () => ({ slipId: id, quantity }),
  reads: readsSlip,
  decide: ({ known }, { slipId, quantity }, occasion) => {
    const { customerId, itemId, received, sentBack } = known
    const obstacle = closed(known, occasion) ?? nothingYet(known, add(sentBack, quantity))
    return obstacle ?? [returnSentBack.of({ slipId, customerId, itemId, quantity: least(quantity, received) })]
  },
})

export const postReturn = defineCommand({
  type: 'return.post',
  fields: () => ({ slipId: id, quantity, voucherId: id }),
  reads: readsSlip,
  decide: ({ known }, { slipId, quantity, voucherId }, occasion) => {
    const obstacle = closed(known, occasion) ?? nothingYet(known, add(known.sentBack, quantity))
    if (obstacle) return obstacle
    const { customerId, itemId, complaintId, quantity: approved } = known
    return [returnPosted.of({ slipId, customerId, itemId, complaintId, quantity, voucherId, approved })]
  },
})

export const cancelReturn = defineCommand({
  type: 'return.cancel',
  fields: () => ({ slipId: id, reason: line }),
  reads: readsSlip,
  decide: ({ known }, { slipId, reason }, occasion) => {
    const obstacle = closed(known, occasion)
    if (obstacle) return obstacle
    if (known.receivedAt !== null) {
      return refused('slip-step-once', slipTag(known), factsOf(known), { actual: known.receivedAt })
    }
    const { customerId, itemId, complaintId, quantity: approved } = known
    return [returnCancelled.of({ slipId, customerId, itemId, complaintId, reason, approved })]
  },
})

export const returnCommands = [
  requestReturn,
  approveReturn,
  sendReturnCopies,
  askAboutReturn,
  instructReturn,
  receiveReturn,
  decideReturn,
  proveReturn,
  sendBack,
  postReturn,
  cancelReturn,
] as const

const slipTag = ({ slipId }: Known) => tag('slip', slipId)
const factsOf = ({ slipId }: Known) => ({ slip: slipId })

function unknown(known: Known, { occurredAt }: Occasion): Refusal | undefined {
  if (known.requestedAt === null) {
    return refused('slip-known', slipTag(known), factsOf(known), { actual: false, limit: true })
  }
  if (occurredAt >= known.requestedAt) return undefined
  return refused('not-before-request', slipTag(known), factsOf(known), { actual: occurredAt, limit: known.requestedAt })
}

function closed(known: Known, occasion: Occasion): Refusal | undefined {
  const obstacle = unknown(known, occasion)
  if (obstacle) return obstacle
  return known.closedAt === null
    ? undefined
    : refused('slip-open', slipTag(known), factsOf(known), { actual: known.closedAt })
}

function otherGoods(known: Known, { itemId, lot }: Place): Refusal | undefined {
  if (itemId === known.itemId && (known.lot === null || lot === known.lot)) return undefined
  const [actual, limit] = [
    [itemId, lot ?? '-'],
    [known.itemId, known.lot ?? '-'],
  ]
  return refused('goods-of-slip', slipTag(known), factsOf(known), { actual, limit })
}

function once(known: Known, at: string | null): Refusal | undefined {
  return at === null ? undefined : refused('slip-step-once', slipTag(known), factsOf(known), { actual: at })
}

/** No more is posted or sent back than has come. */
function nothingYet(known: Known, asked: string): Refusal | undefined {
  const { receivedAt, received } = known
  if (receivedAt !== null && compare(asked, received) <= 0) return undefined
  return refused('slip-received', slipTag(known), factsOf(known), { actual: asked, limit: received })
}

function least(one: string, other: string): string {
  return compare(one, other) <= 0 ? one : other
}
