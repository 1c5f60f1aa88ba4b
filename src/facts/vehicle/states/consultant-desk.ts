/** 销售顾问: his open orders and the keys that he holds. */
import { defineState } from '../../../core/fold.ts'
import { setIn } from '../../set.ts'
import { orderEvents } from '../events/index.ts'
import { keyIssued, keyLost, keyReturned } from '../events/moves.ts'
import { vehicleDelivered } from '../events/vehicles.ts'

export interface ConsultantDesk {
  personId: string
  /** Orders whose vehicle has not been delivered. */
  orders: Record<string, { signed: boolean; registered: boolean }>
  /** New vehicles whose key he holds. */
  newVehicleKeys: string[]
}

export const consultantDesk = defineState({
  name: 'sales-consultant-desk',
  per: 'sales-consultant',
  events: [...orderEvents, vehicleDelivered, keyIssued, keyReturned, keyLost],
  initial: (personId: string): ConsultantDesk => ({ personId, orders: {}, newVehicleKeys: [] }),
  on: {
    'vehicle-order.placed': ({ orders }, { data }) => {
      orders[data.orderId] = { signed: false, registered: false }
    },
    'vehicle-order.signed': ({ orders }, { data }) => setIn(orders, data.orderId, { signed: true }),
    'vehicle-order.registered': ({ orders }, { data }) => setIn(orders, data.orderId, { registered: true }),
    'vehicle-order.cancelled': ({ orders }, { data }) => {
      delete orders[data.orderId]
    },
    'vehicle.delivered': (desk, event) => {
      delete desk.orders[event.data.orderId]
      handBack(desk, event)
    },
    'vehicle.key-issued': ({ newVehicleKeys }, { data }) => {
      if (data.newVehicle) newVehicleKeys.push(data.vehicleId)
    },
    'vehicle.key-returned': handBack,
    'vehicle.key-lost': handBack,
  },
})

function handBack(desk: ConsultantDesk, { data }: { readonly data: { readonly vehicleId: string } }): void {
  desk.newVehicleKeys = desk.newVehicleKeys.filter(vehicleId => vehicleId !== data.vehicleId)
}
