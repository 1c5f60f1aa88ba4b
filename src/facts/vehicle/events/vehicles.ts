/** What happens with a vehicle from its announcement to its delivery. */
import * as z from 'zod'
import { builtOnce } from '../../../core/built-once.ts'
import { lacked } from '../../shaped-event.ts'
import { consultantTag, modelTag, orderTag, vehicleEvent } from './about.ts'
import { day, id, inspectionResult, kitItem, line, mark, person, vehicleUse } from './fields.ts'

/** Of the same moment: first announced, then here, then whatever is done with it. */
const ANNOUNCED = -2
const RECEIVED = -1

/** 在途: on its way. */
export const vehicleAnnounced = vehicleEvent('vehicle.announced', () => ({ model: id, expectedOn: day.nullable() }), {
  rank: ANNOUNCED,
})

/** 到车: it is here, not accepted yet. */
export const vehicleReceived = vehicleEvent('vehicle.received', () => ({ model: id, use: vehicleUse }), {
  rank: RECEIVED,
})

/** 验收: on receipt, or before a transfer. */
export const vehicleInspected = vehicleEvent('vehicle.inspected', () => ({
  occasion: z.enum(['receipt', 'transfer']),
  by: person(),
  result: inspectionResult,
  findings: line.nullable(),
}))

/** 运输损失: where it comes from, and what is done about it. */
export const vehicleDamageExplained = vehicleEvent('vehicle.damage-explained', () => ({ cause: line, solution: line }))

/** 索赔: the claims staff of after-sales was called in. */
export const vehicleClaimRaised = vehicleEvent('vehicle.claim-raised', () => ({
  claimsStaffId: id,
  note: line.nullable(),
}))

const display = { fills: () => ({ model: id }), tags: ({ model }: { readonly model: string }) => [modelTag(model)] }

/** 展车: put into the showroom, and taken out of it. */
export const vehicleDisplayed = vehicleEvent('vehicle.displayed', () => ({}), display)
export const vehicleDisplayEnded = vehicleEvent('vehicle.display-ended', () => ({}), display)

/** 订车: kept for an order. Without a mark it binds nobody who sells it. */
export const vehicleReserved = vehicleEvent('vehicle.reserved', () => ({ orderId: id, mark: mark.nullable() }), {
  fills: () => ({ consultantId: id }),
  tags: ({ orderId }) => [orderTag(orderId)],
})

/** 标识: 该车已订 was written on the board or put into the vehicle. */
export const vehicleMarked = vehicleEvent('vehicle.marked', () => ({ mark }))

export const vehicleReleased = vehicleEvent('vehicle.released', () => ({ reason: line }), {
  fills: () => ({ orderId: id }),
  tags: ({ orderId }) => [orderTag(orderId)],
})

/** The reservation that stood when the vehicle was sold to another order; null: none did. */
const passedOver = builtOnce(() => z.strictObject({ orderId: id, mark: mark.nullable() }).nullable())

const sale = {
  fills: () => ({ model: id, consultantId: id, passedOver: passedOver() }),
  tags: ({ orderId, model }: { readonly orderId: string; readonly model: string }) => [
    orderTag(orderId),
    modelTag(model),
  ],
}

/** 销售: `model` and `consultantId` are those of the order. */
export const vehicleSold = vehicleEvent('vehicle.sold', () => ({ orderId: id, soldBy: id }), sale)

/** A sale that was made past the rules and came to light: it has happened, so it is recorded and never refused. */
export const vehicleSaleDiscovered = vehicleEvent('vehicle.sale-discovered', () => ({ orderId: id, soldBy: id }), sale)

/** 交车: with what the customer took along, and the key, whoever had it. */
export const vehicleDelivered = vehicleEvent(
  'vehicle.delivered',
  () => ({ deliveredBy: id, tools: z.boolean(), warrantyBook: z.boolean() }),
  {
    fills: () => ({ orderId: id, consultantId: id, keyHolderId: id.nullable() }),
    tags: ({ orderId, consultantId, keyHolderId }) => [
      orderTag(orderId),
      consultantTag(consultantId),
      ...(keyHolderId === null ? [] : [consultantTag(keyHolderId)]),
    ],
    upcasts: { 1: lacked({ keyHolderId: null }) },
  },
)

/** 领取工具. */
export const vehicleToolsIssued = vehicleEvent('vehicle.tools-issued', () => ({ to: id }))

/** 丢失: `handedOut` tells whether it had been received by then, or was still in keeping. */
export const vehicleKitLost = vehicleEvent('vehicle.kit-lost', () => ({ item: kitItem, lostBy: id }), {
  fills: () => ({ handedOut: z.boolean() }),
})
