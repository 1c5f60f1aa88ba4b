/** Return slips: requested, approved, received in one or several deliveries, proven and posted. */
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract } from '../../../core/exact.ts'
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
import { refusalsAbout, UNKNOWN } from '../refusals.ts'
import { location } from '../states/cards.ts'
import { type Dealt, dealt } from '../states/dealings.ts'
import { type Slip, slip } from '../states/slip.ts'
import { lesser, stock } from '../states/stock.ts'
import { stepsOf } from './step.ts'
import { isAbsorbed } from './stock.ts'

type Known = DeepReadonly<Slip>

const refused = refusalsAbout('slip')
const step = stepsOf(slip, 'slipId')
const readsSlip = ({ slipId }: { readonly slipId: string }) => ({ known: slip.of(slipId) })

export const returnCommands = [
  // The tolerance is that of the orders: nobody says it with the slip.
  defineCommand({
    type: 'return.request',
    fields: () => asked(without(returnRequested.shape, 'overQuantityAllowance')),
    reads: ({ slipId, customerId, itemId }) => ({
      known: slip.of(slipId),
      dealings: dealt.of(dealtKey(customerId, itemId)),
    }),
    decide: ({ known: { slipId, requestedAt }, dealings }, { type: _, ...data }, occasion) => {
      if (requestedAt !== null) return refused('slip-new', slipId, { actual: requestedAt })
      const { overQuantityAllowance } = dealings
      return notHis(dealings, data, occasion) ?? [returnRequested.of({ ...data, overQuantityAllowance })]
    },
  }),
  step(
    'return.approve',
    returnApproved,
    (known, _, occasion) => closed(known, occasion) ?? once(known, known.approvedAt),
  ),
  step('return.send-copies', returnCopiesSent, (known, _, occasion) => unknown(known, occasion)),
  step('return.ask', returnAsked, (known, _, occasion) => closed(known, occasion)),
  step('return.instruct', returnInstructed, (known, _, occasion) => closed(known, occasion)),

  /** The goods go into stock where they are received. `last`: nothing more is to come on this slip. */
  defineCommand({
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
      if (known.complete) return refused('slip-not-complete', slipId, { actual: known.received })
      const { locationId } = at
      if (there.zone === null) return refusalsAbout('location')('location-set-up', locationId)
      const { customerId, itemId } = known
      const total = add(known.received, quantity)
      const absorbed = isAbsorbed(lies, occasion)
      const source = 'customer-return'
      return [
        returnReceived.of({ slipId, customerId, itemId, locationId, quantity, last, total }),
        goodsReceived.of({ ...at, receiptId: null, source, quantity, expiresOn: null, absorbed }),
      ]
    },
  }),
  step('return.decide', returnDecided, (known, _, occasion) => closed(known, occasion) ?? notReceived(known, '0')),
  step('return.prove', returnProven, (known, _, occasion) => closed(known, occasion)),

  /** What was too much goes back to the customer; it has left the stock by an issue of its own. */
  defineCommand({
    type: 'return.send-back',
    fields: () => ({ slipId: id, quantity }),
    reads: readsSlip,
    decide: ({ known }, { slipId, quantity }, occasion) => {
      const { customerId, itemId, received, sentBack } = known
      const obstacle = closed(known, occasion) ?? notReceived(known, add(sentBack, quantity))
      return obstacle ?? [returnSentBack.of({ slipId, customerId, itemId, quantity: lesser(quantity, received) })]
    },
  }),
  defineCommand({
    type: 'return.post',
    fields: () => ({ slipId: id, quantity, voucherId: id }),
    reads: readsSlip,
    decide: ({ known }, { slipId, quantity, voucherId }, occasion) => {
      const { customerId, itemId, complaintId, quantity: approved, sentBack } = known
      const obstacle = closed(known, occasion) ?? notReceived(known, add(sentBack, quantity))
      return obstacle ?? [returnPosted.of({ slipId, customerId, itemId, complaintId, quantity, voucherId, approved })]
    },
  }),
  defineCommand({
    type: 'return.cancel',
    fields: () => ({ slipId: id, reason: line }),
    reads: readsSlip,
    decide: ({ known }, { slipId, reason }, occasion) => {
      const { customerId, itemId, complaintId, quantity: approved } = known
      const obstacle = closed(known, occasion) ?? once(known, known.receivedAt)
      return obstacle ?? [returnCancelled.of({ slipId, customerId, itemId, complaintId, reason, approved })]
    },
  }),
] as const

type Requested = Omit<Parameters<typeof returnRequested.of>[0], 'overQuantityAllowance'>

/** Only what the customer bought comes back: of that lot, after the delivery, at no higher price, and no more of it. */
function notHis(dealings: DeepReadonly<Dealt>, data: Requested, { occurredAt }: Occasion): Refusal | undefined {
  const { slipId, customerId: customer, itemId: item, lot, unitPrice } = data
  const { delivered, returned, open, firstDeliveredAt, highestPrice } = dealings
  const facts = { customer, item }
  if (firstDeliveredAt === null) return refused('bought-by-customer', slipId, { facts, ...UNKNOWN })
  if (occurredAt < firstDeliveredAt) {
    return refused('not-before-delivery', slipId, { facts, actual: occurredAt, limit: firstDeliveredAt })
  }
  if (lot !== null && own(dealings.lots, lot) === undefined) {
    return refused('lot-delivered', slipId, { facts, actual: lot })
  }
  if (unitPrice !== null && highestPrice !== null && compare(unitPrice, highestPrice) > 0) {
    return refused('price-as-sold', slipId, { facts, actual: unitPrice, limit: highestPrice })
  }
  const left = subtract(subtract(delivered, returned), open)
  if (compare(data.quantity, left) <= 0) return undefined
  const sums = { delivered, returned, open }
  return refused('within-delivered', slipId, { facts: { ...facts, ...sums }, actual: data.quantity, limit: left })
}

function unknown({ slipId, requestedAt }: Known, { occurredAt }: Occasion): Refusal | undefined {
  if (requestedAt === null) return refused('slip-known', slipId, UNKNOWN)
  if (occurredAt >= requestedAt) return undefined
  return refused('not-before-request', slipId, { actual: occurredAt, limit: requestedAt })
}

function closed(known: Known, occasion: Occasion): Refusal | undefined {
  const { slipId, closedAt } = known
  const alreadyClosed = () => (closedAt === null ? undefined : refused('slip-open', slipId, { actual: closedAt }))
  return unknown(known, occasion) ?? alreadyClosed()
}

function otherGoods(known: Known, { itemId, lot }: Place): Refusal | undefined {
  if (itemId === known.itemId && (known.lot === null || lot === known.lot)) return undefined
  return refused('goods-of-slip', known.slipId, {
    actual: [itemId, lot ?? '-'],
    limit: [known.itemId, known.lot ?? '-'],
  })
}

function once({ slipId }: Known, at: string | null): Refusal | undefined {
  return at === null ? undefined : refused('slip-step-once', slipId, { actual: at })
}

/** No more is posted or sent back than has come. */
function notReceived({ slipId, receivedAt, received }: Known, actual: string): Refusal | undefined {
  if (receivedAt !== null && compare(actual, received) <= 0) return undefined
  return refused('slip-received', slipId, { actual, limit: received })
}
