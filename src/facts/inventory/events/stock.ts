/**
 * What happens with stock. `absorbed` says that a count has fixed the stock at a later moment than the movement: it is
 * in the ledger of its day, and changes nothing after the count. Type names and field names are a storage format.
 */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { shapedEvent } from '../../shaped-event.ts'
import {
  amount,
  day,
  dealtKey,
  documentKind,
  escaped,
  id,
  line,
  type Place,
  percent,
  place,
  quantity,
  quantityOrNone,
  source,
  stockTags,
  zone,
} from './fields.ts'

/** One text for a lot of an item, wherever it lies. */
export function lotKey(itemId: string, lot: string): string {
  return [itemId, lot].map(escaped).join('/')
}

/** Of what moves goods: the place, and the lot where lots are kept apart. */
const movingTags = (data: Place) => [
  ...stockTags(data),
  ...(data.lot === null ? [] : [tag('lot', lotKey(data.itemId, data.lot))]),
]

/** 物品建档: an item, its unit, and the zone in which its class is kept. */
export const itemListed = shapedEvent(
  'inventory.item-listed',
  () => ({ itemId: id, name: line.nullable(), unit: id, zone: zone.nullable() }),
  ({ itemId }) => [tag('item', itemId)],
)

/** 物品资料更改: what is null stays as it was. The unit of an item does not change. */
export const itemUpdated = shapedEvent(
  'inventory.item-updated',
  () => ({ itemId: id, name: line.nullable(), zone: zone.nullable() }),
  ({ itemId }) => [tag('item', itemId)],
)

/** 库位: a location belongs to a zone and carries a label. */
export const locationSetUp = shapedEvent(
  'inventory.location-set-up',
  () => ({ locationId: id, zone, label: line }),
  ({ locationId }) => [tag('location', locationId)],
)

/** 仓库防护检查: against damp, fire, theft and insects. */
export const locationChecked = shapedEvent(
  'inventory.location-checked',
  () => ({
    locationId: id,
    against: z.array(z.enum(['damp', 'fire', 'theft', 'insects'])).max(4),
    finding: line.nullable(),
  }),
  ({ locationId }) => [tag('location', locationId)],
)

/** 到货: quality inspection is told. Nothing is in stock by it. */
export const goodsArrived = shapedEvent(
  'inventory.arrived',
  () => ({
    receiptId: id,
    itemId: id,
    quantity,
    lot: id.nullable(),
    deliveryNoteId: id.nullable(),
    contractId: id.nullable(),
    supplierId: id.nullable(),
  }),
  ({ receiptId, itemId }) => [tag('receipt', receiptId), tag('item', itemId)],
)

/** 验收: quantity, specification and quality against the contract; so much is accepted. */
export const goodsInspected = shapedEvent(
  'inventory.inspected',
  () => ({
    receiptId: id,
    quantityOk: z.boolean(),
    specificationOk: z.boolean(),
    qualityOk: z.boolean(),
    accepted: quantityOrNone,
    report: line.nullable(),
  }),
  ({ receiptId }) => [tag('receipt', receiptId)],
)

const absorbed = z.boolean()

/** 入库. */
export const goodsReceived = shapedEvent(
  'inventory.received',
  () => ({ ...place, receiptId: id.nullable(), source, quantity, expiresOn: day.nullable(), absorbed }),
  data => [...movingTags(data), ...(data.receiptId === null ? [] : [tag('receipt', data.receiptId)])],
)

/** 出库: against a document, to a destination; to a customer it is a delivery. */
export const goodsIssued = shapedEvent(
  'inventory.issued',
  () => ({
    ...place,
    quantity,
    document: documentKind.nullable(),
    documentId: id.nullable(),
    destination: line.nullable(),
    /** Name, specification and quantity were checked. */
    checked: z.boolean(),
    customerId: id.nullable(),
    unitPrice: amount.nullable(),
    /** 超量允收比率 of the customer's order, in per cent. */
    overQuantityAllowance: percent.nullable(),
    absorbed,
  }),
  data => [
    ...movingTags(data),
    ...(data.customerId === null
      ? []
      : [tag('customer', data.customerId), tag('dealt', dealtKey(data.customerId, data.itemId))]),
  ],
)

/** 调拨. */
export const goodsTransferred = shapedEvent(
  'inventory.transferred',
  () => ({ ...place, toLocationId: id, quantity, absorbed, absorbedThere: absorbed }),
  data => [...movingTags(data), ...stockTags({ ...data, locationId: data.toLocationId })],
)

/** 质量冻结: there, but not to be issued. */
export const goodsHeld = shapedEvent('inventory.held', () => ({ ...place, quantity, reason: line }), stockTags)

export const goodsReleased = shapedEvent('inventory.released', () => ({ ...place, quantity, reason: line }), stockTags)

/** 报废, 清理: expired, slow-moving, damaged, lost. */
export const goodsWrittenOff = shapedEvent(
  'inventory.written-off',
  () => ({
    ...place,
    quantity,
    cause: z.enum(['expired', 'slow-moving', 'damaged', 'lost', 'other']),
    reason: line,
    absorbed,
  }),
  movingTags,
)

/** 预留: for a document. */
export const goodsReserved = shapedEvent(
  'inventory.reserved',
  () => ({ ...place, quantity, documentId: id }),
  stockTags,
)

export const goodsUnreserved = shapedEvent(
  'inventory.unreserved',
  () => ({ ...place, quantity, documentId: id }),
  stockTags,
)

/** 盘点调账: what was counted at a moment, and what the books said for it when the adjustment was posted. */
export const stockAdjusted = shapedEvent(
  'inventory.adjusted',
  () => ({
    ...place,
    countId: id,
    counted: quantityOrNone,
    booked: z.string().max(60),
    countedAt: z.iso.datetime({ precision: 3 }),
  }),
  data => [...movingTags(data), tag('count', data.countId)],
)

export const stockEvents = [
  itemListed,
  itemUpdated,
  locationSetUp,
  locationChecked,
  goodsArrived,
  goodsInspected,
  goodsReceived,
  goodsIssued,
  goodsTransferred,
  goodsHeld,
  goodsReleased,
  goodsWrittenOff,
  goodsReserved,
  goodsUnreserved,
  stockAdjusted,
] as const
