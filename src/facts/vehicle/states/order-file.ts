/** 订单: one order, which has one vehicle. */
import { defineState } from '../../../core/fold.ts'
import type { Instant } from '../../../core/ports.ts'
import { set } from '../../set.ts'
import type { Person } from '../events/fields.ts'
import { orderEvents } from '../events/index.ts'
import { vehicleReleased, vehicleReserved, vehicleSaleDiscovered, vehicleSold } from '../events/vehicles.ts'

const newOrder = (orderId: string) => ({
  orderId,
  customerId: null as string | null,
  consultantId: null as string | null,
  model: null as string | null,
  price: null as string | null,
  placedAt: null as Instant | null,
  /** 订单日期: when it was concluded, or last changed. */
  datedAt: null as Instant | null,
  signedBy: null as Person | null,
  registeredAt: null as Instant | null,
  paidInFullAt: null as Instant | null,
  cancelledAt: null as Instant | null,
  reservedVehicleId: null as string | null,
  vehicleId: null as string | null,
})

export type OrderFile = ReturnType<typeof newOrder>

export const orderFile = defineState({
  name: 'vehicle-order-file',
  per: 'vehicle-order',
  events: [...orderEvents, vehicleReserved, vehicleReleased, vehicleSold, vehicleSaleDiscovered],
  initial: newOrder,
  on: {
    'vehicle-order.placed': (order, { data, occurredAt }) => {
      const { customerId, consultantId, model, price } = data
      Object.assign(order, { customerId, consultantId, model, price, placedAt: occurredAt, datedAt: occurredAt })
    },
    'vehicle-order.signed': (order, { data }) => set(order, { signedBy: { ...data.by } }),
    'vehicle-order.registered': (order, { occurredAt }) => set(order, { registeredAt: occurredAt }),
    'vehicle-order.changed': (order, { data, occurredAt }) =>
      set(order, { model: data.model, price: data.price, datedAt: occurredAt }),
    'vehicle-order.paid-in-full': (order, { occurredAt }) => set(order, { paidInFullAt: occurredAt }),
    'vehicle-order.cancelled': (order, { occurredAt }) => set(order, { cancelledAt: occurredAt }),
    'vehicle.reserved': (order, { data }) => set(order, { reservedVehicleId: data.vehicleId }),
    'vehicle.released': order => set(order, { reservedVehicleId: null }),
    'vehicle.sold': sell,
    'vehicle.sale-discovered': sell,
  },
})

function sell(order: OrderFile, { data }: { readonly data: { readonly vehicleId: string } }): void {
  order.reservedVehicleId = null
  order.vehicleId = data.vehicleId
}

/** 生效: signed and registered, and not cancelled. */
export function isEffective({ signedBy, registeredAt, cancelledAt }: Readonly<OrderFile>): boolean {
  return signedBy !== null && registeredAt !== null && cancelledAt === null
}
