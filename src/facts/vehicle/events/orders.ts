/** What happens with an order: concluded, signed, registered, changed, paid. */
import * as z from 'zod'
import { tag } from '../../../core/tag.ts'
import { consultantTag, modelTag, orderEvent } from './about.ts'
import { amount, id, instant, line, payment, person } from './fields.ts'

interface OfOrder {
  readonly model: string
  readonly consultantId: string
}

const tags = ({ model, consultantId }: OfOrder) => [modelTag(model), consultantTag(consultantId)]
const known = { fills: () => ({ model: id, consultantId: id }), tags }

/** An order begins, whatever else is told of it of the same moment. */
const FIRST = -1

/** 订单签定. */
export const orderPlaced = orderEvent(
  'vehicle-order.placed',
  () => ({ customerId: id, consultantId: id, model: id, price: amount }),
  {
    fills: () => ({}),
    tags: order => [tag('customer', order.customerId), ...tags(order)],
    rank: FIRST,
    // The first was not tagged with the customer.
    upcasts: { 1: (data: unknown) => data },
  },
)

/** 签字. */
export const orderSigned = orderEvent('vehicle-order.signed', () => ({ by: person() }), known)

/** 登记. */
export const orderRegistered = orderEvent('vehicle-order.registered', () => ({ by: person() }), known)

/**
 * 修改: the order as it is from now on. `standing` is how far it had come, so that the queue of the new model knows it
 * without the order's history.
 */
export const orderChanged = orderEvent(
  'vehicle-order.changed',
  () => ({ model: id, price: amount, note: line.nullable(), signedBy: person().nullable() }),
  {
    fills: () => ({
      previousModel: id,
      consultantId: id,
      standing: z.strictObject({ signed: z.boolean(), registered: z.boolean(), paidInFullAt: instant.nullable() }),
    }),
    tags: ({ model, previousModel, consultantId }) => [
      modelTag(model),
      modelTag(previousModel),
      consultantTag(consultantId),
    ],
  },
)

/** 交全款. */
export const orderPaidInFull = orderEvent('vehicle-order.paid-in-full', () => ({ payment }), known)

export const orderCancelled = orderEvent('vehicle-order.cancelled', () => ({ reason: line }), known)
