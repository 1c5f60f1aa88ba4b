/**
 * What happens with stock. `absorbed` says that a count has fixed the stock at a later moment than the movement: it is
 * in the ledger of its day, and changes nothing after the count. Type names and field names are a storage format.
 */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { instant } from '../../instants.ts'
import { shapedEvent } from '../../shaped-event.ts'
import { COMING, itemEvent, locationEvent, movingEvent, receiptEvent, stockEvent, tagWhere } from './about.ts'
import {
  amount,
  danger,
  day,
  dealtKey,
  documentKind,
  id,
  line,
  percent,
  quantity,
  quantityOrNone,
  rejects,
  source,
  stockTags,
  writeOff,
  zone,
} from './fields.ts'

/** 物品建档: an item, its unit, and the zone in which its class is kept. */
export const itemListed = itemEvent('inventory.item-listed', () => ({
  name: line.nullable(),
  unit: id,
  zone: zone.nullable(),
}))

/** 物品资料更改: what is null stays as it was. The unit of an item does not change. */
export const itemUpdated = itemEvent('inventory.item-updated', () => ({
  name: line.nullable(),
  zone: zone.nullable(),
}))

/** 库位: a location belongs to a zone and carries a label. */
export const locationSetUp = locationEvent('inventory.location-set-up', () => ({ zone, label: line }))

/** 仓库防护检查: against damp, fire, theft and insects. */
export const locationChecked = locationEvent('inventory.location-checked', () => ({
  against: z.array(danger).max(4),
  finding: line.nullable(),
}))

/** 到货: quality inspection is told. Nothing is in stock by it. */
export const goodsArrived = receiptEvent(
  'inventory.arrived',
  () => ({
    itemId: id,
    quantity,
    lot: id.nullable(),
    deliveryNoteId: id.nullable(),
    contractId: id.nullable(),
    supplierId: id.nullable(),
  }),
  { tags: ({ itemId }) => [tag('item', itemId)] },
)

/** 验收: quantity, specification and quality against the contract; so much is accepted. */
export const goodsInspected = receiptEvent('inventory.inspected', () => ({
  quantityOk: z.boolean(),
  specificationOk: z.boolean(),
  qualityOk: z.boolean(),
  accepted: quantityOrNone,
  report: line.nullable(),
}))

/** 处理退货、索赔: so much of what was not accepted went back to the supplier, or was made good by him. */
export const rejectsSettled = receiptEvent('inventory.rejects-settled', () => ({
  way: rejects,
  quantity,
  note: line.nullable(),
}))

/** 预测可供资源及其趋势: told to management after whatever was transferred at that moment. */
export const supplyForecast = shapedEvent(
  'inventory.supply-forecast',
  () => ({ gathered: line, forecast: line }),
  () => [],
  [],
  {},
  { rank: 1 },
)

/** A quantity with its sign: books may say less than nothing. */
const signed = z.string().max(60)

const absorbed = z.boolean()
const fills = () => ({ absorbed })

/** 入库. */
export const goodsReceived = movingEvent(
  'inventory.received',
  () => ({ receiptId: id.nullable(), source, quantity, expiresOn: day.nullable() }),
  { fills, tags: ({ receiptId }) => tagWhere('receipt', receiptId), rank: COMING },
)

/**
 * 入库冲销: a red entry, of today, for what was booked in and should not have been. What a count has fixed since is right
 * already: of that there is none.
 */
export const receiptReversed = movingEvent(
  'inventory.receipt-reversed',
  () => ({ slipId: id, quantity, reason: line }),
  { fills },
)

/** 出库: against a document, to a destination; to a customer it is a delivery. */
export const goodsIssued = movingEvent(
  'inventory.issued',
  () => ({
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
  }),
  {
    fills,
    tags: ({ customerId, itemId }) =>
      customerId === null ? [] : [tag('customer', customerId), tag('dealt', dealtKey(customerId, itemId))],
  },
)

/** 调拨. */
export const goodsTransferred = movingEvent('inventory.transferred', () => ({ toLocationId: id, quantity }), {
  fills: () => ({ absorbed, absorbedThere: absorbed }),
  tags: ({ toLocationId: locationId, ...place }) => stockTags({ ...place, locationId }),
})

/** 质量冻结: there, but not to be issued. */
export const goodsHeld = stockEvent('inventory.held', () => ({ quantity, reason: line }))

export const goodsReleased = stockEvent('inventory.released', () => ({ quantity, reason: line }))

/** 报废, 清理: expired, slow-moving, damaged, lost. */
export const goodsWrittenOff = movingEvent(
  'inventory.written-off',
  () => ({ quantity, cause: writeOff, reason: line }),
  { fills },
)

/** 预留: for a document. */
export const goodsReserved = stockEvent('inventory.reserved', () => ({ quantity, documentId: id }))

export const goodsUnreserved = stockEvent('inventory.unreserved', () => ({ quantity, documentId: id }))

/** 盘点调账: what was counted at a moment, and what the books said for it when the adjustment was posted. */
export const stockAdjusted = movingEvent('inventory.adjusted', () => ({ countId: id }), {
  fills: () => ({
    counted: quantityOrNone,
    booked: signed,
    countedAt: instant,
  }),
  tags: ({ countId }) => [tag('count', countId)],
})

/**
 * 调账冲销: a red entry, of today, takes back the difference that a count has posted, or a part of it: the books say
 * `fixed` for the moment of the count, where they said `previous`. What was told of before the count while it stood counts
 * `again` where nothing is left of its difference.
 */
export const adjustmentReversed = movingEvent(
  'inventory.adjustment-reversed',
  () => ({ countId: id, quantity: quantityOrNone, reason: line }),
  {
    fills: () => ({
      booked: signed,
      previous: signed,
      fixed: signed,
      countedAt: instant,
      again: z.array(z.strictObject({ at: instant, quantity: signed })).max(100_000),
    }),
    tags: ({ countId }) => [tag('count', countId)],
  },
)
