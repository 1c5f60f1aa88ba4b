/** Return slips: requested, approved, received in one or several deliveries, proven and posted. */
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import { digestOf } from '../../../core/digest.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { add, compare, subtract, sum } from '../../../core/exact.ts'
import { localDate } from '../../../time/local-date.ts'
import { commandsAbout } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { dealtKey, type Place, place, placeKey } from '../events/fields.ts'
import * as events from '../events/returns.ts'
import { goodsReceived } from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { location } from '../states/cards.ts'
import { allowanceOf, coverOf, isOfLot, latestOf } from '../states/covering.ts'
import { claimsOf, type Dealt, dealt } from '../states/dealings.ts'
import { isApproved, type Slip, slip, termsOf } from '../states/slip.ts'
import { lesser, stock } from '../states/stock.ts'
import { trader } from '../states/trader.ts'
import { credited } from './credits.ts'
import { beforeRedEntry } from './red-entries.ts'
import { isAbsorbed } from './stock.ts'

type Known = DeepReadonly<Slip>

const refused = refusalsAbout('slip')
const step = commandsAbout(slip, 'slipId', closed)

/** With which the slip ends: its customer, its item, its complaint, and what was approved. */
const decided = ({ customerId, itemId, complaintId, quantity: approved }: Known) => {
  return { customerId, itemId, complaintId, approved }
}

export const returnCommands = [
  // The tolerance is that of the orders which cover it: nobody says it with the slip. A department that is left out is the
  // one that traded with the customer last.
  defineCommand({
    type: 'return.request',
    fields: () => asked(events.returnRequested.asks),
    reads: ({ slipId, customerId, itemId }) => ({
      dealings: dealt.of(dealtKey(customerId, itemId)),
      known: slip.of(slipId),
      traded: trader.of(customerId),
    }),
    decide: ({ known: { slipId, requestedAt }, dealings, traded }, { type: _, ...data }, occasion) => {
      if (requestedAt !== null) return refused('slip-new', slipId, { actual: requestedAt })
      const obstacle = notHis(dealings, data, occasion)
      if (obstacle) return obstacle
      const departmentId = data.departmentId ?? traded.departmentId
      return [events.returnRequested.of({ ...data, ...asSold(dealings, data, occasion), departmentId })]
    },
  }),
  // What was approved and changed since is approved anew.
  step('return.approve', events.returnApproved, {
    telling: 'decision',
    obstacle: known => (isApproved(known) ? once(known, known.approvedAt) : undefined),
    fill: known => ({ digest: digestOf(termsOf(known)) }),
  }),
  step('return.amend', events.returnAmended, {
    telling: 'decision',
    fill: known => {
      const { customerId, itemId, complaintId, handling, quantity: previous } = known
      return { customerId, itemId, complaintId, handling: handling!, previous }
    },
  }),
  step('return.send-copies', events.returnCopiesSent, { guard: unknown }),
  step('return.ask', events.returnAsked),
  step('return.instruct', events.returnInstructed, { telling: 'decision' }),

  /** The goods go into stock where they are received. `last`: nothing more is to come on this slip. */
  defineCommand({
    type: 'return.receive',
    fields: () => ({ ...asked(events.returnReceived.asks), ...asked(place) }),
    reads: data => ({
      known: slip.of(data.slipId),
      there: location.of(data.locationId),
      lies: stock.of(placeKey(data)),
    }),
    decide: ({ known, there, lies }, { type: _, slipId, quantity, last, ...at }, occasion) => {
      const obstacle = closed(known, occasion) ?? otherGoods(known, at)
      if (obstacle) return obstacle
      if (known.complete) return refused('slip-not-complete', slipId, { actual: known.received })
      const { locationId, lot } = at
      if (there.zone === null) return refusalsAbout('location')('location-set-up', locationId)
      const { customerId, itemId } = known
      const total = add(known.received, quantity)
      const absorbed = isAbsorbed(lies, occasion)
      const source = 'customer-return'
      return [
        events.returnReceived.of({ slipId, customerId, itemId, locationId, lot, quantity, last, total }),
        goodsReceived.of({ ...at, receiptId: null, source, quantity, expiresOn: null, absorbed }),
      ]
    },
  }),
  step('return.decide', events.returnDecided, { telling: 'decision', obstacle: known => notReceived(known, '0') }),
  step('return.prove', events.returnProven),

  /** What was too much goes back to the customer; it has left the stock by an issue of its own. */
  defineCommand({
    type: 'return.send-back',
    fields: () => asked(events.returnSentBack.asks),
    reads: ({ slipId }) => ({ known: slip.of(slipId) }),
    decide: ({ known }, { slipId, quantity }, occasion) => {
      const { customerId, itemId, received, sentBack } = known
      const obstacle = closed(known, occasion) ?? notReceived(known, add(sentBack, quantity))
      return (
        obstacle ?? [events.returnSentBack.of({ slipId, customerId, itemId, quantity: lesser(quantity, received) })]
      )
    },
  }),
  step('return.post', events.returnPosted, {
    telling: 'decision',
    obstacle: (known, { quantity }, attempt) =>
      notReceived(known, add(known.sentBack, quantity)) ??
      beforeRedEntry({ refused, id: known.slipId }, attempt, known.reversedAt),
    fill: decided,
    first: (known, { quantity }, attempt) => credited(known, quantity, attempt),
  }),
  step('return.cancel', events.returnCancelled, {
    telling: 'decision',
    obstacle: known => once(known, known.receivedAt),
    fill: decided,
  }),
]

type Requested = Omit<Parameters<typeof events.returnRequested.of>[0], 'overQuantityAllowance' | 'soldOn' | 'soldFor'>

/** What is known of the deliveries that cover it. */
function asSold({ lines, ...dealings }: DeepReadonly<Dealt>, data: Requested, { calendar }: Occasion) {
  const cover = coverOf(lines, claimsOf({ lines, ...dealings }), data)
  const latest = latestOf(lines, cover)
  const sold = { soldOn: latest ? localDate(calendar, latest.at) : null, soldFor: latest?.unitPrice ?? null }
  return { overQuantityAllowance: allowanceOf(lines, cover), ...sold }
}

/** Only what the customer bought comes back: of that lot, after the delivery, at no higher price, and no more of it. */
function notHis(dealings: DeepReadonly<Dealt>, data: Requested, { occurredAt }: Occasion): Refusal | undefined {
  const { slipId, customerId: customer, itemId: item, lot, unitPrice } = data
  const { firstDeliveredAt } = dealings
  const facts = { customer, item }
  if (firstDeliveredAt === null) return refused('bought-by-customer', slipId, { facts, ...MISSING })
  if (occurredAt < firstDeliveredAt) {
    return refused('not-before-delivery', slipId, { facts, actual: occurredAt, limit: firstDeliveredAt })
  }
  const lines = dealings.lines.filter(line => isOfLot(line, data))
  if (lines.length === 0) return refused('lot-delivered', slipId, { facts, actual: lot })
  const limit = lines.reduce<string | null>((highest, { unitPrice }) => higher(highest, unitPrice), null)
  if (unitPrice !== null && limit !== null && compare(unitPrice, limit) > 0) {
    return refused('price-as-sold', slipId, { facts, actual: unitPrice, limit })
  }
  return tooMuch(dealings, data)
}

function higher(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return compare(one, other) >= 0 ? one : other
}

/** What may come back still, or what came back too much. */
function roomLeft(left: string) {
  return compare(left, '0') < 0 ? { left: null, over: subtract('0', left) } : { left, over: null }
}

/** No more than is left of all deliveries, and of those whose lot and price these are. */
function tooMuch(dealings: DeepReadonly<Dealt>, data: Requested): Refusal | undefined {
  const { slipId, customerId: customer, itemId: item, lot, unitPrice: price, quantity: actual } = data
  const { delivered, returned, open, lines } = dealings
  const left = subtract(subtract(delivered, returned), open)
  if (compare(actual, left) > 0) {
    return refused('within-delivered', slipId, {
      facts: { customer, item, delivered, returned, open, ...roomLeft(left) },
      actual,
      limit: left,
    })
  }
  const limit = sum(coverOf(lines, claimsOf(dealings), data))
  if (compare(actual, limit) <= 0) return undefined
  return refused('within-lot-and-price', slipId, { facts: { customer, item, lot, price }, actual, limit })
}

function unknown({ slipId, requestedAt }: Known, { occurredAt }: Occasion): Refusal | undefined {
  if (requestedAt === null) return refused('slip-known', slipId, MISSING)
  if (occurredAt >= requestedAt) return undefined
  return refused('not-before-request', slipId, { actual: occurredAt, limit: requestedAt })
}

function closed(known: Known, occasion: Occasion): Refusal | undefined {
  const { slipId, closedAt: actual } = known
  return unknown(known, occasion) ?? (actual === null ? undefined : refused('slip-open', slipId, { actual }))
}

function otherGoods(known: Known, { itemId, lot }: Place): Refusal | undefined {
  if (itemId === known.itemId && (known.lot === null || lot === known.lot)) return undefined
  return refused('goods-of-slip', known.slipId, {
    actual: [itemId, lot ?? '-'],
    limit: [known.itemId, known.lot ?? '-'],
  })
}

function once({ slipId }: Known, actual: string | null): Refusal | undefined {
  return actual === null ? undefined : refused('slip-step-once', slipId, { actual })
}

/** No more is posted or sent back than has come. */
function notReceived({ slipId, receivedAt, received }: Known, actual: string): Refusal | undefined {
  if (receivedAt !== null && compare(actual, received) <= 0) return undefined
  return refused('slip-received', slipId, { actual, limit: received })
}
