/** 订单: one order, the orders of a model in their queue, and what a consultant has in hand. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { own } from '../../own.ts'
import type { Person } from '../events/fields.ts'
import { keyIssued, keyLost, keyReturned } from '../events/moves.ts'
import { orderEvents } from '../events/orders.ts'
import {
  vehicleDelivered,
  vehicleReleased,
  vehicleReserved,
  vehicleSaleDiscovered,
  vehicleSold,
} from '../events/vehicles.ts'

export interface OrderFile {
  orderId: string
  customerId: string | null
  consultantId: string | null
  model: string | null
  price: string | null
  placedAt: Instant | null
  /** 订单日期: when it was concluded, or last changed. */
  datedAt: Instant | null
  signedBy: Person | null
  registeredAt: Instant | null
  paidInFullAt: Instant | null
  cancelledAt: Instant | null
  reservedVehicleId: string | null
  vehicleId: string | null
}

/** One order has one vehicle. */
export const orderFile = defineState({
  name: 'vehicle-order-file',
  per: 'vehicle-order',
  events: [...orderEvents, vehicleReserved, vehicleReleased, vehicleSold, vehicleSaleDiscovered],
  initial: (orderId): OrderFile => ({
    orderId,
    customerId: null,
    consultantId: null,
    model: null,
    price: null,
    placedAt: null,
    datedAt: null,
    signedBy: null,
    registeredAt: null,
    paidInFullAt: null,
    cancelledAt: null,
    reservedVehicleId: null,
    vehicleId: null,
  }),
  on: {
    'vehicle-order.placed': (order, { data, occurredAt }) => {
      const { customerId, consultantId, model, price } = data
      Object.assign(order, { customerId, consultantId, model, price, placedAt: occurredAt, datedAt: occurredAt })
    },
    'vehicle-order.signed': (order, { data }) => {
      order.signedBy = { ...data.by }
    },
    'vehicle-order.registered': (order, { occurredAt }) => {
      order.registeredAt = occurredAt
    },
    'vehicle-order.changed': (order, { data, occurredAt }) => {
      order.model = data.model
      order.price = data.price
      order.datedAt = occurredAt
    },
    'vehicle-order.paid-in-full': (order, { occurredAt }) => {
      order.paidInFullAt = occurredAt
    },
    'vehicle-order.cancelled': (order, { occurredAt }) => {
      order.cancelledAt = occurredAt
    },
    'vehicle.reserved': (order, { data }) => {
      order.reservedVehicleId = data.vehicleId
    },
    'vehicle.released': order => {
      order.reservedVehicleId = null
    },
    'vehicle.sold': (order, event) => sell(order, event),
    'vehicle.sale-discovered': (order, event) => sell(order, event),
  },
})

function sell(order: OrderFile, { data }: { readonly data: { readonly vehicleId: string } }): void {
  order.reservedVehicleId = null
  order.vehicleId = data.vehicleId
}

/** 生效: signed and registered, and not cancelled. */
export function isEffective(order: Pick<OrderFile, 'registeredAt' | 'cancelledAt'> & { signedBy: unknown }): boolean {
  return order.signedBy !== null && order.registeredAt !== null && order.cancelledAt === null
}

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

/** 提车队列: the orders of a model that have no vehicle yet, effective or not. */
export const modelQueue = defineState({
  name: 'vehicle-model-queue',
  per: 'vehicle-model',
  events: [...orderEvents, vehicleSold, vehicleSaleDiscovered],
  initial: (model): ModelQueue => ({ model, waiting: {} }),
  on: {
    'vehicle-order.placed': ({ waiting }, { data, occurredAt }) => {
      const { orderId, consultantId, price } = data
      const standing = { paidInFullAt: null, signed: false, registered: false }
      waiting[orderId] = { orderId, consultantId, price, datedAt: occurredAt, ...standing }
    },
    'vehicle-order.signed': ({ waiting }, { data }) => {
      const one = own(waiting, data.orderId)
      if (one) one.signed = true
    },
    'vehicle-order.registered': ({ waiting }, { data }) => {
      const one = own(waiting, data.orderId)
      if (one) one.registered = true
    },
    'vehicle-order.changed': ({ model, waiting }, { data, occurredAt }) => {
      const { orderId, consultantId, price, standing } = data
      if (data.model === model) waiting[orderId] = { orderId, consultantId, price, datedAt: occurredAt, ...standing }
      else delete waiting[orderId]
    },
    'vehicle-order.paid-in-full': ({ waiting }, { data, occurredAt }) => {
      const one = own(waiting, data.orderId)
      if (one) one.paidInFullAt = occurredAt
    },
    'vehicle-order.cancelled': (queue, event) => leave(queue, event),
    'vehicle.sold': (queue, event) => leave(queue, event),
    'vehicle.sale-discovered': (queue, event) => leave(queue, event),
  },
})

function leave({ waiting }: ModelQueue, { data }: { readonly data: { readonly orderId: string } }): void {
  delete waiting[data.orderId]
}

export interface ConsultantDesk {
  personId: string
  /** Orders whose vehicle has not been delivered. */
  orders: Record<string, { signed: boolean; registered: boolean }>
  /** New vehicles whose key he holds. */
  newVehicleKeys: string[]
}

/** 销售顾问: his open orders and the keys that he holds. */
export const consultantDesk = defineState({
  name: 'sales-consultant-desk',
  per: 'sales-consultant',
  events: [...orderEvents, vehicleDelivered, keyIssued, keyReturned, keyLost],
  initial: (personId): ConsultantDesk => ({ personId, orders: {}, newVehicleKeys: [] }),
  on: {
    'vehicle-order.placed': ({ orders }, { data }) => {
      orders[data.orderId] = { signed: false, registered: false }
    },
    'vehicle-order.signed': ({ orders }, { data }) => {
      const order = own(orders, data.orderId)
      if (order) order.signed = true
    },
    'vehicle-order.registered': ({ orders }, { data }) => {
      const order = own(orders, data.orderId)
      if (order) order.registered = true
    },
    'vehicle-order.cancelled': (desk, event) => closed(desk, event),
    'vehicle.delivered': (desk, event) => {
      closed(desk, event)
      given(desk, event)
    },
    'vehicle.key-issued': ({ newVehicleKeys }, { data }) => {
      if (data.newVehicle) newVehicleKeys.push(data.vehicleId)
    },
    'vehicle.key-returned': (desk, event) => given(desk, event),
    'vehicle.key-lost': (desk, event) => given(desk, event),
  },
})

function closed({ orders }: ConsultantDesk, { data }: { readonly data: { readonly orderId: string } }): void {
  delete orders[data.orderId]
}

function given(desk: ConsultantDesk, { data }: { readonly data: { readonly vehicleId: string } }): void {
  desk.newVehicleKeys = desk.newVehicleKeys.filter(one => one !== data.vehicleId)
}
