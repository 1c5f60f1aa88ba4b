/** Goods that come, go, move, are held, kept for somebody, and written off. */
import { defineCommand, type Occasion, type Refusal } from '../../../core/command.ts'
import type { DeepReadonly } from '../../../core/event.ts'
import { compare, subtract } from '../../../core/exact.ts'
import { tag } from '../../../core/tag.ts'
import { own } from '../../own.ts'
import { asked, without } from '../../shaped-event.ts'
import { id, type Place, placeKey } from '../events/fields.ts'
import {
  goodsArrived,
  goodsHeld,
  goodsInspected,
  goodsIssued,
  goodsReceived,
  goodsReleased,
  goodsReserved,
  goodsTransferred,
  goodsUnreserved,
  goodsWrittenOff,
} from '../events/stock.ts'
import { refused } from '../refusals.ts'
import { type Receipt, receipt } from '../states/receipt.ts'
import { freeFor, itemCard, location, type Stock, stock } from '../states/stock.ts'
import { noItem, noLocation } from './items.ts'

export const arrive = defineCommand({
  type: 'inventory.arrive',
  fields: () => asked(goodsArrived.shape),
  reads: ({ receiptId, itemId }) => ({ known: receipt.of(receiptId), card: itemCard.of(itemId) }),
  decide: ({ known, card }, { type: _, ...data }) => {
    const { receiptId, itemId } = data
    if (card.unit === null) return noItem(itemId)
    if (known.arrivedAt === null) return [goodsArrived.of(data)]
    return refused('receipt-new', tag('receipt', receiptId), { receipt: receiptId }, { actual: known.arrivedAt })
  },
})

export const inspect = defineCommand({
  type: 'inventory.inspect',
  fields: () => asked(goodsInspected.shape),
  reads: ({ receiptId }) => ({ known: receipt.of(receiptId) }),
  decide: ({ known }, { type: _, ...data }) => {
    if (known.arrivedAt === null) return noReceipt(data.receiptId)
    return overReceipt(data.receiptId, data.accepted, known.quantity) ?? [goodsInspected.of(data)]
  },
})

/** The unit may be said, and is then checked. */
const unit = () => ({ unit: id.optional() })

export const receive = defineCommand({
  type: 'inventory.receive',
  fields: () => ({ ...asked(without(goodsReceived.shape, 'absorbed')), ...unit() }),
  reads: data => ({ ...around(data), arrival: receipt.of(data.receiptId ?? '') }),
  decide: ({ card, there, lies, arrival }, { type: _, unit, ...data }, occasion) => {
    const obstacle = misplaced(card, there, data, unit)
    if (obstacle) return obstacle
    if (data.receiptId !== null) {
      if (arrival.arrivedAt === null) return noReceipt(data.receiptId)
      const left = subtract(arrival.quantity, arrival.received)
      const wrong = otherGoods(arrival, data) ?? overReceipt(data.receiptId, data.quantity, left)
      if (wrong) return wrong
    }
    return [goodsReceived.of({ ...data, absorbed: isAbsorbed(lies, occasion) })]
  },
})

export const issue = defineCommand({
  type: 'inventory.issue',
  fields: () => ({ ...asked(without(goodsIssued.shape, 'absorbed')), ...unit() }),
  reads: data => around(data),
  decide: ({ card, there, lies }, { type: _, unit, ...data }, occasion) => {
    const absorbed = isAbsorbed(lies, occasion)
    const obstacle = misplaced(card, there, data, unit) ?? (absorbed ? undefined : notFree(lies, data, data.documentId))
    return obstacle ?? [goodsIssued.of({ ...data, absorbed })]
  },
})

export const transfer = defineCommand({
  type: 'inventory.transfer',
  fields: () => ({ ...asked(without(goodsTransferred.shape, 'absorbed', 'absorbedThere')), ...unit() }),
  reads: data => ({
    ...around(data),
    toLocation: location.of(data.toLocationId),
    liesThere: stock.of(placeKey({ ...data, locationId: data.toLocationId })),
  }),
  decide: ({ card, there, lies, toLocation, liesThere }, { type: _, unit, ...data }, occasion) => {
    const { locationId, toLocationId } = data
    const absorbed = isAbsorbed(lies, occasion)
    const obstacle = misplaced(card, there, data, unit) ?? (absorbed ? undefined : notFree(lies, data, null))
    if (obstacle) return obstacle
    if (toLocation.zone === null) return noLocation(toLocationId)
    if (locationId === toLocationId) {
      return refused('two-places', tag('location', locationId), { location: locationId }, { actual: locationId })
    }
    return [goodsTransferred.of({ ...data, absorbed, absorbedThere: isAbsorbed(liesThere, occasion) })]
  },
})

export const writeOff = defineCommand({
  type: 'inventory.write-off',
  fields: () => ({ ...asked(without(goodsWrittenOff.shape, 'absorbed')), ...unit() }),
  reads: data => around(data),
  decide: ({ card, there, lies }, { type: _, unit, ...data }, occasion) => {
    const absorbed = isAbsorbed(lies, occasion)
    // What is held may be written off: that is mostly why it is held.
    const there_ = { ...lies, held: '0' }
    const obstacle = misplaced(card, there, data, unit) ?? (absorbed ? undefined : notFree(there_, data, null))
    return obstacle ?? [goodsWrittenOff.of({ ...data, absorbed })]
  },
})

export const hold = defineCommand({
  type: 'inventory.hold',
  fields: () => asked(goodsHeld.shape),
  reads: data => around(data),
  decide: ({ card, there, lies }, { type: _, ...data }) =>
    misplaced(card, there, data, undefined) ?? notFree(lies, data, null) ?? [goodsHeld.of(data)],
})

export const release = defineCommand({
  type: 'inventory.release',
  fields: () => asked(goodsReleased.shape),
  reads: data => around(data),
  decide: ({ lies }, { type: _, ...data }) =>
    compare(data.quantity, lies.held) > 0
      ? refused('held-enough', stockTag(data), factsOf(data), { actual: data.quantity, limit: lies.held })
      : [goodsReleased.of(data)],
})

export const reserve = defineCommand({
  type: 'inventory.reserve',
  fields: () => asked(goodsReserved.shape),
  reads: data => around(data),
  decide: ({ card, there, lies }, { type: _, ...data }) =>
    misplaced(card, there, data, undefined) ?? notFree(lies, data, null) ?? [goodsReserved.of(data)],
})

export const unreserve = defineCommand({
  type: 'inventory.unreserve',
  fields: () => asked(goodsUnreserved.shape),
  reads: data => around(data),
  decide: ({ lies }, { type: _, ...data }) => {
    const reserved = own(lies.reservedFor, data.documentId) ?? '0'
    return compare(data.quantity, reserved) > 0
      ? refused('reserved-enough', stockTag(data), factsOf(data), { actual: data.quantity, limit: reserved })
      : [goodsUnreserved.of(data)]
  },
})

export const stockCommands = [
  arrive,
  inspect,
  receive,
  issue,
  transfer,
  writeOff,
  hold,
  release,
  reserve,
  unreserve,
] as const

function around(place: Place) {
  const { itemId, locationId } = place
  return { card: itemCard.of(itemId), there: location.of(locationId), lies: stock.of(placeKey(place)) }
}

/** A count has fixed the stock at a later moment: what is told now of before changes it no more. */
export function isAbsorbed({ countedAt }: Pick<DeepReadonly<Stock>, 'countedAt'>, { occurredAt }: Occasion): boolean {
  return countedAt !== null && occurredAt <= countedAt
}

const stockTag = (place: Place) => tag('stock', placeKey(place))
const factsOf = (place: Place) => ({ place: placeKey(place), item: place.itemId, location: place.locationId })
const noReceipt = (one: string) =>
  refused('receipt-known', tag('receipt', one), { receipt: one }, { actual: false, limit: true })

/** What goes into stock is what arrived: that item, and that lot where the delivery named one. */
function otherGoods({ receiptId, itemId, lot }: DeepReadonly<Receipt>, at: Place): Refusal | undefined {
  if (at.itemId === itemId && (lot === null || at.lot === lot)) return undefined
  const figures = { actual: [at.itemId, at.lot ?? '-'], limit: [itemId ?? '-', lot ?? '-'] }
  return refused('goods-of-receipt', tag('receipt', receiptId), { receipt: receiptId }, figures)
}

function overReceipt(receiptId: string, actual: string, limit: string): Refusal | undefined {
  if (compare(actual, limit) <= 0) return undefined
  return refused('receipt-left', tag('receipt', receiptId), { receipt: receiptId }, { actual, limit })
}

function misplaced(
  card: { readonly unit: string | null },
  there: { readonly zone: string | null },
  place: Place,
  unit: string | undefined,
): Refusal | undefined {
  if (card.unit === null) return noItem(place.itemId)
  if (unit !== undefined && unit !== card.unit) {
    return refused(
      'unit-of-item',
      tag('item', place.itemId),
      { item: place.itemId },
      { actual: unit, limit: card.unit },
    )
  }
  return there.zone === null ? noLocation(place.locationId) : undefined
}

function notFree(
  lies: Parameters<typeof freeFor>[0],
  data: Place & { readonly quantity: string },
  documentId: string | null,
): Refusal | undefined {
  const free = freeFor(lies, documentId)
  if (compare(data.quantity, free) <= 0) return undefined
  return refused('stock-free', stockTag(data), factsOf(data), { actual: data.quantity, limit: free })
}
