/** Goods that come, go, move, are held, kept for somebody, and written off. */
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { commandsAbout, plainCommand } from '../../command-about.ts'
import { MISSING } from '../../refusing.ts'
import { asked } from '../../shaped-event.ts'
import { id, type Place, placeKey } from '../events/fields.ts'
import * as events from '../events/stock.ts'
import { refusalsAbout } from '../refusals.ts'
import { type ItemCard, itemCard, type Location, location } from '../states/cards.ts'
import { type Receipt, receipt, rejectedOf } from '../states/receipt.ts'
import { freeFor, isReservedSince, reservedFor, type Stock, stock } from '../states/stock.ts'
import { notSetUp, unlisted } from './items.ts'

const aboutReceipt = refusalsAbout('receipt')
const aboutStock = refusalsAbout('stock')

const arriving = [
  defineCommand({
    type: 'inventory.arrive',
    fields: () => asked(events.goodsArrived.asks),
    reads: ({ receiptId, itemId }) => ({ known: receipt.of(receiptId), card: itemCard.of(itemId) }),
    decide: ({ known: { receiptId, arrivedAt: actual }, card }, { type: _, ...data }) => {
      const again = actual === null ? undefined : aboutReceipt('receipt-new', receiptId, { actual })
      return unlisted(card) ?? again ?? [events.goodsArrived.of(data)]
    },
  }),
  commandsAbout(receipt, 'receiptId', unarrived)('inventory.inspect', events.goodsInspected, {
    obstacle: (known, { accepted }) => overReceipt(known, accepted, known.quantity),
  }),
  commandsAbout(receipt, 'receiptId', unarrived)('inventory.settle-rejects', events.rejectsSettled, {
    obstacle: (known, { quantity }) => overReceipt(known, quantity, subtract(rejectedOf(known), known.settled)),
  }),
  plainCommand('inventory.forecast-supply', events.supplyForecast),
]

/** The unit may be said, and is then checked. */
const unit = () => ({ unit: id.optional() })

const moving = [
  defineCommand({
    type: 'inventory.receive',
    fields: () => ({ ...asked(events.goodsReceived.asks), ...unit() }),
    reads: data => ({ ...around(data), arrival: receipt.of(data.receiptId ?? '') }),
    decide: ({ arrival, ...here }, { type: _, unit, ...data }, occasion) => {
      const left = subtract(arrival.quantity, arrival.received)
      const notOfArrival = () =>
        unarrived(arrival) ?? otherGoods(arrival, data) ?? overReceipt(arrival, data.quantity, left)
      const obstacle = misplaced(here, unit) ?? (data.receiptId === null ? undefined : notOfArrival())
      return obstacle ?? [events.goodsReceived.of({ ...data, absorbed: isAbsorbed(here.lies, occasion) })]
    },
  }),
  defineCommand({
    type: 'inventory.issue',
    fields: () => ({ ...asked(events.goodsIssued.asks), ...unit() }),
    reads: around,
    decide: (here, { type: _, unit, ...data }, occasion) => {
      const absorbed = isAbsorbed(here.lies, occasion)
      const { documentId } = data
      const isBehind = documentId !== null && isReservedSince(here.lies, documentId, occasion.occurredAt)
      const free = () => notFree(here.lies, data, isBehind ? null : documentId)
      const obstacle = misplaced(here, unit) ?? (absorbed ? undefined : free())
      return obstacle ?? [events.goodsIssued.of({ ...data, absorbed })]
    },
  }),
  defineCommand({
    type: 'inventory.transfer',
    fields: () => ({ ...asked(events.goodsTransferred.asks), ...unit() }),
    reads: data => ({
      ...around(data),
      toLocation: location.of(data.toLocationId),
      liesThere: stock.of(placeKey({ ...data, locationId: data.toLocationId })),
    }),
    decide: ({ toLocation, liesThere, ...here }, { type: _, unit, ...data }, occasion) => {
      const absorbed = isAbsorbed(here.lies, occasion)
      const absorbedThere = isAbsorbed(liesThere, occasion)
      const obstacle =
        misplaced(here, unit) ??
        (absorbed ? undefined : notFree(here.lies, data)) ??
        notSetUp(toLocation) ??
        samePlace(data.locationId, data.toLocationId)
      return obstacle ?? [events.goodsTransferred.of({ ...data, absorbed, absorbedThere })]
    },
  }),
  defineCommand({
    type: 'inventory.write-off',
    telling: 'decision',
    fields: () => ({ ...asked(events.goodsWrittenOff.asks), ...unit() }),
    reads: around,
    decide: (here, { type: _, unit, ...data }, occasion) => {
      const absorbed = isAbsorbed(here.lies, occasion)
      const { held, heldAt } = here.lies
      // What is held may be written off: that is mostly why it is held. But not of a moment before it was.
      const lies = { ...here.lies, held: heldAt !== null && occasion.occurredAt < heldAt ? held : '0' }
      const obstacle = misplaced(here, unit) ?? (absorbed ? undefined : notFree(lies, data))
      return obstacle ?? [events.goodsWrittenOff.of({ ...data, absorbed })]
    },
  }),
]

type Keeping = typeof events.goodsHeld | typeof events.goodsReserved

/** What lies at a place is kept there: as much as is free. */
const keep = (type: string, event: Keeping) =>
  defineCommand({
    type,
    telling: 'decision',
    fields: () => asked(event.asks),
    reads: around,
    decide: (here, { type: _, ...data }) => misplaced(here) ?? notFree(here.lies, data) ?? [event.of(data as never)],
  })

const keeping = [
  keep('inventory.hold', events.goodsHeld),
  defineCommand({
    type: 'inventory.release',
    telling: 'decision',
    fields: () => asked(events.goodsReleased.asks),
    reads: around,
    decide: ({ lies: { held } }, { type: _, ...data }) =>
      tooMuch('held-enough', data, held) ?? [events.goodsReleased.of(data)],
  }),
  keep('inventory.reserve', events.goodsReserved),
  defineCommand({
    type: 'inventory.unreserve',
    telling: 'decision',
    fields: () => asked(events.goodsUnreserved.asks),
    reads: around,
    decide: ({ lies }, { type: _, ...data }) =>
      tooMuch('reserved-enough', data, reservedFor(lies, data.documentId)) ?? [events.goodsUnreserved.of(data)],
  }),
]

export const stockCommands = [...arriving, ...moving, ...keeping]

/** What a place is, and what lies there. */
interface Here {
  readonly card: DeepReadonly<ItemCard>
  readonly there: DeepReadonly<Location>
  readonly lies: DeepReadonly<Stock>
}

function around(place: Place) {
  const { itemId, locationId } = place
  return { card: itemCard.of(itemId), there: location.of(locationId), lies: stock.of(placeKey(place)) }
}

/** A count has fixed the stock at a later moment: what is told now of before changes it no more. */
export function isAbsorbed({ countedAt }: Pick<Stock, 'countedAt'>, { occurredAt }: Occasion): boolean {
  return countedAt !== null && occurredAt <= countedAt
}

export function unarrived({ receiptId, arrivedAt }: DeepReadonly<Receipt>): Refusal | undefined {
  return arrivedAt === null ? aboutReceipt('receipt-known', receiptId, MISSING) : undefined
}

/** What goes into stock is what arrived: that item, and that lot where the delivery named one. */
function otherGoods({ receiptId, itemId, lot }: DeepReadonly<Receipt>, at: Place): Refusal | undefined {
  if (at.itemId === itemId && (lot === null || at.lot === lot)) return undefined
  const figures = { actual: [at.itemId, at.lot ?? '-'], limit: [itemId ?? '-', lot ?? '-'] }
  return aboutReceipt('goods-of-receipt', receiptId, figures)
}

function overReceipt({ receiptId }: DeepReadonly<Receipt>, actual: string, limit: string): Refusal | undefined {
  return compare(actual, limit) > 0 ? aboutReceipt('receipt-left', receiptId, { actual, limit }) : undefined
}

function misplaced({ card, there }: Here, unit?: string): Refusal | undefined {
  const { itemId, unit: limit } = card
  const otherUnit = () => {
    if (unit === undefined || unit === limit) return undefined
    return refusalsAbout('item')('unit-of-item', itemId, { actual: unit, limit })
  }
  return unlisted(card) ?? otherUnit() ?? notSetUp(there)
}

function samePlace(locationId: string, toLocationId: string): Refusal | undefined {
  if (locationId !== toLocationId) return undefined
  return refusalsAbout('location')('two-places', locationId, { actual: locationId })
}

type Amount = Place & { readonly quantity: string }

function notFree(lies: Parameters<typeof freeFor>[0], amount: Amount, documentId: string | null = null) {
  return tooMuch('stock-free', amount, freeFor(lies, documentId))
}

function tooMuch(refusal: Parameters<typeof aboutStock>[0], amount: Amount, limit: string): Refusal | undefined {
  const { itemId: item, locationId: location, quantity: actual } = amount
  if (compare(actual, limit) <= 0) return undefined
  const place = placeKey(amount)
  return aboutStock(refusal, place, { actual, limit, facts: { place, item, location } })
}
