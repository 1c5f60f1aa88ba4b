/** 提车队列: the orders of a model that have no vehicle yet, effective or not. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { setIn } from '../../set.ts'
import { orderEvents } from '../events/index.ts'
import { vehicleSaleDiscovered, vehicleSold } from '../events/vehicles.ts'

/** An order that waits for a vehicle. */
export interface Waiting {
  orderId: string
  consultantId: string
  price: string
  datedAt: Instant
  paidInFullAt: Instant | null
  signed: boolean
  registered: boolean
}

export interface ModelQueue {
  model: string
  waiting: Record<string, Waiting>
}

export const modelQueue = defineState({
  name: 'vehicle-model-queue',
  per: 'vehicle-model',
  events: [...orderEvents, vehicleSold, vehicleSaleDiscovered],
  initial: (model: string): ModelQueue => ({ model, waiting: {} }),
  on: {
    'vehicle-order.placed': ({ waiting }, { data, occurredAt: datedAt }) => {
      const { orderId, consultantId, price } = data
      waiting[orderId] = { orderId, consultantId, price, datedAt, paidInFullAt: null, signed: false, registered: false }
    },
    'vehicle-order.signed': ({ waiting }, { data }) => setIn(waiting, data.orderId, { signed: true }),
    'vehicle-order.registered': ({ waiting }, { data }) => setIn(waiting, data.orderId, { registered: true }),
    'vehicle-order.changed': ({ model, waiting }, { data, occurredAt: datedAt }) => {
      const { orderId, consultantId, price, standing } = data
      if (data.model === model) waiting[orderId] = { orderId, consultantId, price, datedAt, ...standing }
      else delete waiting[orderId]
    },
    'vehicle-order.paid-in-full': ({ waiting }, { data, occurredAt }) =>
      setIn(waiting, data.orderId, { paidInFullAt: occurredAt }),
    'vehicle-order.cancelled': leave,
    'vehicle.sold': leave,
    'vehicle.sale-discovered': leave,
  },
})

function leave({ waiting }: ModelQueue, { data }: { readonly data: { readonly orderId: string } }): void {
  delete waiting[data.orderId]
}
